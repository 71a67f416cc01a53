"""What is only imagined."""

from __future__ import annotations

import pytest

import core
from tests.core.ranking.bonds.bonded import bonded, lines_in


@pytest.mark.parametrize(
    "sentence",
    [
        "That is how the city could look if the architects had their way.",
        "None of this has happened.",
        "This scenario is imagined.",
        "All this is a thought experiment.",
    ],
)
def test_what_is_imagined_needs_the_sentence_that_says_so(sentence: str) -> None:
    text = f"From 2030 no car enters the centre. Buses run on batteries.\n\n{sentence} The council said no."
    assert bonded(text, "hypothetical") == {0: (2,), 1: (2,)}


@pytest.mark.parametrize("opening", ["Imagine a city without cars.", "Suppose the wall falls.", "What if it rains?"])
def test_what_is_imagined_needs_the_sentence_that_opens_it(opening: str) -> None:
    text = f"{opening} Taxis run on batteries. Orchards grow in the streets.\n\nThe mayor is against it."
    assert bonded(text, "hypothetical") == {1: (0,), 2: (0,)}


def test_below_a_title_that_imagines_the_title_is_shown() -> None:
    article = core.load_text("# Imagine a city without cars\n\nNo car enters the centre.\n\nThe mayor said no.")
    assert lines_in(article, "hypothetical") == {0: ("Imagine a city without cars",)}


def test_german_ones_are_known() -> None:
    text = "Kein Auto fährt mehr. Obst wächst in den Straßen.\n\nSo könnte die Stadt aussehen. Der Rat ist dagegen."
    assert bonded(text, "hypothetical", language="de") == {0: (2,), 1: (2,)}


@pytest.mark.parametrize("sentence", ["That is how the wall was built.", "This is a report.", "So it was decided."])
def test_what_is_so_is_not_imagined(sentence: str) -> None:
    assert bonded(f"The wall stands.\n\n{sentence}", "hypothetical") == {}
