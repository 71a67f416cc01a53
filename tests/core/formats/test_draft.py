"""Drafts: pieces become one text with blocks."""

from __future__ import annotations

import pytest

from core.formats.draft import About, Piece, assemble
from core.formats.struck import strike


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
    assert assemble([Piece("Title", "heading", 1), Piece("One.")]).about.title == "Title"
    assert assemble([Piece("One."), Piece("Later", "heading", 1)]).about.title == ""


def test_a_given_title_goes_before_the_heading() -> None:
    assert assemble([Piece("Title", "heading", 1)], About("Given")).about.title == "Given"


@pytest.mark.parametrize(
    "text", ["a" * 100_000, "\ufffd" * 30_000, "中文字符。" * 10_000, "นเมื่อวันพ" * 122, "word " * 100_000 + "end"]
)
def test_a_paragraph_stays_whole_however_long_and_whatever_its_script(text: str) -> None:
    draft = assemble([Piece(text)])
    assert draft.text == text
    assert [block.text for block in draft.blocks] == [text]


def test_what_is_struck_out_of_a_piece_follows_it_as_furniture() -> None:
    pieces = [Piece(f"Take {strike('500')} 50 mg{strike(' a day')}.", "item", marker="• "), Piece("Then wait.")]
    draft = assemble(pieces)
    assert draft.text == "• Take 50 mg.\n500\na day\n\nThen wait."
    assert draft.furniture == {1: "struck out", 2: "struck out"}


def test_a_piece_struck_as_a_whole_is_furniture_and_no_heading() -> None:
    draft = assemble([Piece(strike("Old"), "heading", 1), Piece(strike("Bread"), "item", marker="• "), Piece("Milk")])
    assert draft.text == "Old\n\n• Bread\n\nMilk"
    assert draft.furniture == {0: "struck out", 1: "struck out"}
    assert draft.about.title == ""


@pytest.mark.parametrize(
    "date", ["1970-01-01T00:00:00Z", "1980-01-01", "0000-01-01", "1601-01-01", "3609-05-04", "1969-12-31T23:59:59"]
)
def test_a_date_that_a_clock_never_set_gives_or_none_could_is_dropped(date: str) -> None:
    assert About.of(date=date).date == ""


@pytest.mark.parametrize("date", ["1980-01-02", "1980", "1923-05-04", "1970-01"])
def test_an_old_date_stays(date: str) -> None:
    assert About.of(date=date).date == date
