"""Positions in code points and in UTF-16 units, held against Python's own codec."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.i18n.positions import Positions

#: Mostly letters, with many characters that UTF-16 writes in two units: emoji, Gothic, cuneiform, the last there is.
TEXTS = st.text(
    st.sampled_from("ab é\n文’😀👩🏽‍🚀𐌰𒀀\U0010ffff") | st.characters(exclude_categories=["Cs"]), max_size=60
)


def units_before(text: str, position: int) -> int:
    return len(text[:position].encode("utf-16-le")) // 2


def test_positions_of_a_text_without_long_characters_stay_as_they_are() -> None:
    positions = Positions("Grüße, 文字 and naïve")
    assert [positions.to_qt(at) for at in range(20)] == list(range(20))
    assert [positions.to_python(at) for at in range(20)] == list(range(20))


def test_an_emoji_shifts_what_follows_it_by_one_and_nothing_before_it() -> None:
    positions = Positions("ab😀cd")
    assert [positions.to_qt(at) for at in range(6)] == [0, 1, 2, 4, 5, 6]


def test_a_position_inside_a_character_is_that_of_the_character() -> None:
    positions = Positions("ab😀cd")
    assert [positions.to_python(at) for at in range(7)] == [0, 1, 2, 2, 3, 4, 5]


@given(TEXTS)
def test_units_are_those_of_utf_16(text: str) -> None:
    positions = Positions(text)
    assert [positions.to_qt(at) for at in range(len(text) + 1)] == [
        units_before(text, at) for at in range(len(text) + 1)
    ]


@given(TEXTS)
def test_there_and_back_is_where_one_was(text: str) -> None:
    positions = Positions(text)
    assert [positions.to_python(positions.to_qt(at)) for at in range(len(text) + 1)] == list(range(len(text) + 1))


@given(TEXTS)
def test_every_unit_belongs_to_the_character_that_it_is_part_of(text: str) -> None:
    positions = Positions(text)
    owners = [at for at, character in enumerate(text) for _ in range(units_before(character, 1))]
    assert [positions.to_python(unit) for unit in range(len(owners))] == owners
