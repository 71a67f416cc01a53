"""Drafts: pieces become one text with blocks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.loading.draft import Piece, assemble, clean, one_line

ANY_TEXT = st.text(st.characters())


def test_pieces_stand_on_lines_of_their_own_with_their_gaps() -> None:
    draft = assemble([Piece("Title", "heading", 1), Piece("One."), Piece("Two.", gap=0), Piece("Three.", gap=2)])
    assert draft.text == "Title\n\nOne.\nTwo.\n\n\nThree."


def test_a_block_leaves_out_its_marker() -> None:
    draft = assemble([Piece("Bread", "item", marker="- "), Piece("Milk", "item", marker="- ", gap=0)])
    assert draft.text == "- Bread\n- Milk"
    assert [block.text for block in draft.blocks] == ["Bread", "Milk"]


def test_pieces_without_text_are_left_out() -> None:
    assert assemble([Piece("  "), Piece("One.", gap=3), Piece("\u3000")]).text == "One."


def test_the_title_is_the_heading_that_a_text_opens_with() -> None:
    assert assemble([Piece("Title", "heading", 1), Piece("One.")]).title == "Title"
    assert assemble([Piece("One."), Piece("Later", "heading", 1)]).title == ""


def test_a_given_title_goes_before_the_heading() -> None:
    assert assemble([Piece("Title", "heading", 1)], "Given").title == "Given"


def test_every_line_break_becomes_the_same() -> None:
    assert clean("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h\ni\x1cj") == "a\nb\nc\nd\ne\nf\ng\nh\ni\nj"


def test_what_cant_be_shown_becomes_the_replacement_character() -> None:
    assert clean("a\x00b\x7fc\ud800d\ufffee\U0001fffff") == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf"


def test_tabs_and_astral_characters_stay() -> None:
    assert clean("a\tb 😀 𝔘 \U000e0041") == "a\tb 😀 𝔘 \U000e0041"


def test_a_byte_order_mark_goes() -> None:
    assert clean("\ufeffText") == "Text"


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
