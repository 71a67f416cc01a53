"""Text from anywhere becomes text that can be shown."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text import clean, is_east_asian, one_line

ANY_TEXT = st.text(st.characters())


def test_every_line_break_becomes_the_same() -> None:
    assert clean("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h\ni\x1cj") == "a\nb\nc\nd\ne\nf\ng\nh\ni\nj"


def test_what_cant_be_shown_becomes_the_replacement_character() -> None:
    assert clean("a\x00b\x7fc\ud800d\ufffee\U0001fffff") == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf"


def test_tabs_and_astral_characters_stay() -> None:
    assert clean("a\tb 😀 𝔘 \U000e0041") == "a\tb 😀 𝔘 \U000e0041"


def test_a_byte_order_mark_goes() -> None:
    assert clean("\ufeffText") == "Text"


@pytest.mark.parametrize("character", ["\x01", "😀", "\ufffe"])
def test_to_clean_a_run_of_characters_takes_memory_for_the_text_alone(character: str) -> None:
    text = character * 300_000
    tracemalloc.start()
    clean(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 40 * len(text)


@given(ANY_TEXT)
def test_a_clean_text_can_be_encoded_and_is_clean(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.encode().decode() == cleaned
    assert cleaned.startswith("\ufeff") or clean(cleaned) == cleaned


@given(ANY_TEXT)
def test_a_clean_text_has_no_line_break_but_line_feed(text: str) -> None:
    assert all(len(line.splitlines()) <= 1 for line in clean(text).split("\n"))


@given(ANY_TEXT)
def test_one_line_keeps_every_word(text: str) -> None:
    assert one_line(text).split() == text.split()
    assert len(one_line(clean(text)).splitlines()) <= 1


@pytest.mark.parametrize(
    ("character", "is_one"), [("漢", True), ("か", True), ("。", True), ("한", False), ("a", False)]
)
def test_chinese_and_japanese_are_written_without_spaces(character: str, is_one: bool) -> None:
    assert is_east_asian(character) is is_one
