"""What counts as found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.features.find.finding import find_all


@pytest.mark.parametrize(
    ("needle", "text", "found"),
    [
        ("tide", "The TIDE, the Tide", ["TIDE", "Tide"]),
        ("cafe", "Café, cafe\u0301, CAFÉ", ["Café", "cafe\u0301", "CAFÉ"]),
        ("café", "cafe café", ["café"]),
        ("d'ete", "d’été", ["d’été"]),
        ('"no"', "“No” and «no»", ["“No”", "«no»"]),
        ("two words", "two\u00a0words two\nwords two  words", ["two\u00a0words", "two\nwords", "two  words"]),
        ("well-kept", "well–kept", ["well–kept"]),
        ("a.b", "a.b axb", ["a.b"]),
        ("ا", "أَا", ["أَ", "ا"]),
    ],
)
def test_words_are_found_as_a_reader_means_them(needle: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_all(text, needle)] == found


@pytest.mark.parametrize("needle", ["", " ", "\n"])
def test_a_blank_needle_finds_nothing(needle: str) -> None:
    assert find_all("The tide turns.", needle) == []


@given(st.text(max_size=30), st.text(max_size=30), st.text(min_size=1, max_size=8))
def test_a_text_is_found_in_itself_wherever_it_stands(before: str, after: str, needle: str) -> None:
    words = " ".join(needle.split())
    if words:
        text = f"{before} {words} {after}"
        assert find_all(text, words)


@given(st.text(max_size=60), st.text(max_size=4))
def test_what_is_found_is_in_order_and_does_not_overlap(text: str, needle: str) -> None:
    end = 0
    for start, last in find_all(text, needle):
        assert end <= start < last <= len(text)
        end = last
