"""Charges and denials."""

from __future__ import annotations

import pytest

from tests.core.ranking.bonds.bonded import bonded


@pytest.mark.parametrize(
    "denial",
    ["He denies this.", "Lind rejected the claims.", "The firm disputes it.", "She has pleaded not guilty."],
)
def test_a_charge_and_its_denial_need_each_other(denial: str) -> None:
    text = f"It rained. Prosecutors accuse the firm of theft. {denial} The trial begins in May."
    assert bonded(text, "charge", "denial") == {1: (2,), 2: (1,)}


def test_a_denial_may_follow_in_the_next_paragraph() -> None:
    text = "Lind is accused of theft. The boats are gone.\n\nLind denies the theft."
    assert bonded(text, "charge", "denial") == {0: (2,), 2: (0,)}


def test_german_ones_are_known() -> None:
    text = "Die Anwältin wirft der Firma Betrug vor. Die Firma weist das zurück."
    assert bonded(text, "charge", "denial", language="de") == {0: (1,), 1: (0,)}


def test_what_denies_nothing_that_was_charged_is_no_denial() -> None:
    text = "The mayor opened the bridge. The baker denied that he was tired. It rained."
    assert bonded(text, "charge", "denial") == {}


def test_a_denial_under_another_heading_is_of_something_else() -> None:
    text = "Lind is accused of theft.\n\n## The ferry\n\nThe firm denies a delay."
    assert bonded(text, "charge", "denial") == {}
