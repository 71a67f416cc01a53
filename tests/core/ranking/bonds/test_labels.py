"""Tests of telling what the words before a colon are."""

from __future__ import annotations

import re

import pytest

from core.ranking.bonds.labels import is_labelled, label_of

_UPDATE = re.compile("update|correction")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Update: the road is open.", "Update"),
        ("**Myth:** Salt melts ice at any cold.", ""),
        ("Correction (2 May): the bridge is old.", "Correction (2 May)"),
        ("更正：桥是旧的。", ""),
        ("the bridge: an old one.", ""),
        ("One two three four five six seven: no label.", ""),
        ("No colon here.", ""),
        ("", ""),
    ],
)
def test_a_label_is_the_few_words_before_a_colon(text: str, label: str) -> None:
    assert label_of(text) == label


@pytest.mark.parametrize(
    "label",
    ["update", "update 2", "update, 3 May", "update – 12. maja 2024", "correction (later)", "update:", "update #4"],
)
def test_a_number_or_date_behind_a_label_is_no_part_of_it(label: str) -> None:
    assert is_labelled(label, _UPDATE)


@pytest.mark.parametrize("label", ["", "updates", "no update", "update of the plan", "update" + "– 1" * 100_000])
def test_what_is_more_than_a_label_is_none(label: str) -> None:
    assert not is_labelled(label, _UPDATE)
