"""What is struck out is no part of the text, and is not lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats.struck import parted, standing, strike


@pytest.mark.parametrize(
    ("text", "rest", "struck"),
    [
        (f"take {strike('500')} 50 mg", "take 50 mg", ("500",)),
        (f"{strike('Old.')} New.", "New.", ("Old.",)),
        (f"The {strike('old ')}new", "The new", ("old",)),
        (f"He left {strike('today')}.", "He left.", ("today",)),
        (f"a{strike('b')}c", "ac", ("b",)),
        (f"One. {strike('Two. ')}{strike('Three')} {strike('four.')} Five.", "One. Five.", ("Two. Three four.",)),
        (f"{strike('All of it')}.", "", ("All of it.",)),
        (f"{strike('Work began')}. Work waits.", "Work waits.", ("Work began.",)),
        (f"It waits! {strike('Work began')}. It waits.", "It waits! It waits.", ("Work began.",)),
        ("Nothing.", "Nothing.", ()),
    ],
)
def test_a_text_is_parted_from_what_is_struck_out_of_it(text: str, rest: str, struck: tuple[str, ...]) -> None:
    found = parted(text)
    assert (" ".join(found.standing.split()), found.struck) == (rest, struck)


def test_blanks_are_not_struck() -> None:
    assert strike(" \n") == " \n"


@given(st.lists(st.tuples(st.text(alphabet="ab ., \n", max_size=8), st.booleans())))
def test_no_letter_is_lost_and_none_that_stands_is_struck(runs: list[tuple[str, bool]]) -> None:
    found = parted("".join(strike(text) if is_struck else text for text, is_struck in runs))
    everything = "".join(text for text, _ in runs)
    for letter in "ab":
        assert found.standing.count(letter) + "".join(found.struck).count(letter) == everything.count(letter)
        stands = sum(text.count(letter) for text, is_struck in runs if not is_struck)
        assert found.standing.count(letter) == stands


def test_what_stands_of_a_title_is_the_title() -> None:
    assert " ".join(standing(f"The {strike('old')} bridge").split()) == "The bridge"
