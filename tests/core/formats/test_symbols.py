"""Texts above the line: they can't be read as on it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats.symbols import Run, joined, raised


@pytest.mark.parametrize(
    ("before", "mark", "read"),
    [
        ("40", "1", "40¹"),
        ("40", "12", "40¹²"),
        ("40", "1,2", "40[1,2]"),
        ("40", "1, 3–5", "40[1, 3–5]"),
        ("40", "1-3", "40[1-3]"),
        ("40", "a", "40ª"),
        ("12", "b", "12ᵇ"),
        ("crowns", "b", "crownsᵇ"),
        ("40", "a,b", "40[a,b]"),
        ("40", "iii", "40[iii]"),
        ("40", "*", "40[*]"),
        ("40", "†", "40[†]"),
        ("40", "**", "40[**]"),
        ("40", "[1]", "40[1]"),
        ("40", "(1)", "40(1)"),
        ("“no.”", "3", "“no.”³"),
    ],
)
def test_a_notes_mark_is_raised_or_in_brackets(before: str, mark: str, read: str) -> None:
    assert joined([(before, 0), (mark, 1), (" million", 0)]) == f"{read} million"


def test_two_marks_side_by_side_are_not_one_number() -> None:
    assert raised("2", "40¹") == "[2]"


@pytest.mark.parametrize(
    ("before", "power", "read"),
    [
        ("m", "2", "m²"),
        ("10", "−3", "10⁻³"),
        ("Ca", "2+", "Ca²⁺"),
        ("x", "n", "xⁿ"),
        ("x", "n-1", "xⁿ⁻¹"),
        ("A", "T", "Aᵀ"),
        ("10", "1.5", "10^1.5"),
    ],
)
def test_a_power_stays_one(before: str, power: str, read: str) -> None:
    assert joined([(before, 0), (power, 1)]) == read


@pytest.mark.parametrize(
    ("before", "end", "read"),
    [
        ("1", "st", "1st"),
        ("2", "nd", "2nd"),
        ("1", "er", "1er"),
        ("2", "e", "2e"),
        ("XX", "e", "XXe"),
        ("M", "e", "Me"),
        ("D", "r", "Dr"),
        ("M", "lle", "Mlle"),
        ("1", "a", "1ª"),
        ("n", "o", "nº"),
        ("40", "o", "40º"),
        ("Acme", "TM", "Acme™"),
    ],
)
def test_raised_ends_of_words_read_as_such(before: str, end: str, read: str) -> None:
    assert joined([(before, 0), (end, 1)]) == read


@pytest.mark.parametrize("mark", ["a", "ii", "A", "x1"])
def test_what_is_known_to_be_a_mark_is_never_part_of_the_word_before_it(mark: str) -> None:
    assert raised(mark, "crown", is_mark=True) == f"[{mark}]"


@given(st.lists(st.tuples(st.text(alphabet=" ab1*,.-[", max_size=6), st.integers(-1, 1))))
def test_no_run_on_the_line_is_changed(runs: list[Run]) -> None:
    line = joined(runs)
    at = 0
    for text in (text for text, rise in runs if not rise):
        at = line.index(text, at) + len(text)
