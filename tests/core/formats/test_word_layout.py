"""The line of reading that paragraphs, tables and notes are put into."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats.draft import Piece
from core.formats.numbers import letter, roman
from core.formats.symbols import Run, joined, symbol
from core.formats.titles import real_name, real_title
from core.formats.word_layout import Layout, block, shown


def texts(layout: Layout) -> list[str]:
    return [piece.text for piece in layout.pieces()]


def cell(layout: Layout, *pieces: Piece) -> None:
    start = layout.here
    for piece in pieces:
        layout.add(piece)
    layout.close_cell(start)


def test_what_is_inside_a_paragraph_comes_after_it() -> None:
    layout = Layout()
    place = layout.place()
    layout.add(Piece("box"))
    layout.fill(place, Piece("around"))
    assert texts(layout) == ["around", "box"]


def test_a_place_without_text_leaves_nothing() -> None:
    layout = Layout()
    layout.fill(layout.place(), Piece(""))
    layout.place()
    layout.add(Piece(""))
    assert texts(layout) == []


def test_a_row_of_plain_cells_is_one_piece_with_their_numbers() -> None:
    layout = Layout()
    layout.open_row()
    cell(layout, Piece("a", marker="1. "))
    cell(layout)
    cell(layout, Piece("b", "item", marker="• "))
    layout.close_row()
    assert list(layout.pieces()) == [Piece("1. a\t\tb", "row")]


def test_short_lines_in_a_cell_are_part_of_the_row() -> None:
    layout = Layout()
    layout.open_row()
    cell(layout, Piece("Monday"), Piece("Tuesday"))
    cell(layout, Piece("5"))
    layout.close_row()
    assert texts(layout) == ["Monday Tuesday\t5"]


@pytest.mark.parametrize("odd", [Piece("b", "heading", 1), Piece("b", reason="caption")])
def test_a_row_with_a_heading_or_furniture_is_no_item(odd: Piece) -> None:
    layout = Layout()
    layout.open_row()
    cell(layout, Piece("a"))
    cell(layout, odd)
    layout.close_row()
    assert list(layout.pieces()) == [Piece("a"), odd]


def test_a_note_follows_the_outermost_row() -> None:
    layout = Layout()
    layout.open_row()
    start = layout.here
    layout.open_row()
    layout.open_note()
    layout.add(Piece("note"))
    layout.close_note()
    cell(layout, Piece("a"))
    layout.close_row()
    layout.close_cell(start)
    layout.close_row()
    assert texts(layout) == ["a", "note"]


def test_hidden_cells_and_rows_are_left_out() -> None:
    layout = Layout()
    layout.add(Piece("before"))
    layout.open_row()
    layout.add(Piece("merged"))
    layout.close_cell(layout.here - 1, hidden=True)
    cell(layout, Piece("seen"))
    layout.close_row()
    layout.open_row()
    cell(layout, Piece("deleted"))
    layout.close_row(hidden=True)
    assert texts(layout) == ["before", "\tseen"]


def test_ends_without_beginnings_do_nothing() -> None:
    layout = Layout()
    layout.close_row()
    layout.close_cell(0)
    assert texts(layout) == []


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        (block("a"), Piece("a")),
        (block("a", 8), Piece("a", "heading", 6)),
        (block("a", 1, "2. "), Piece("a", "heading", 1, "2. ")),
        (block("a", 1, "• "), Piece("a", "heading", 1)),
        (block("a" * 301, 1), Piece("a" * 301)),
        (block("a", 1, "2. ", "caption"), Piece("a", reason="caption")),
        (block("a", 0, "2. "), Piece("a", "item", marker="2. ")),
        (block("a", listed=True), Piece("a", "item")),
    ],
)
def test_a_paragraph_is_the_piece_that_its_looks_make_it(piece: Piece, expected: Piece) -> None:
    assert piece == expected


def test_text_is_shown_on_one_line_without_what_is_not_seen() -> None:
    assert shown(" co\u00adop \n\t\u2028 x\x00 ") == "coop x\ufffd"


@pytest.mark.parametrize(("number", "numeral"), [(1, "i"), (4, "iv"), (1949, "mcmxlix"), (0, "0"), (4000, "4000")])
def test_roman_numerals(number: int, numeral: str) -> None:
    assert roman(number) == numeral


@pytest.mark.parametrize(
    ("number", "letters"), [(1, "a"), (26, "z"), (27, "aa"), (53, "aaa"), (0, "0"), (4000, "4000")]
)
def test_letters_count_as_word_processors_do(number: int, letters: str) -> None:
    assert letter(number) == letters


@pytest.mark.parametrize(
    ("code", "font", "character"),
    [
        (0x61, "Symbol", "α"),
        (0xF0B3, "Symbol", "≥"),
        (0xB7, "SymbolMT", "•"),
        (0xE5, "Symbol", "∑"),
        (0xFF, "Symbol", ""),
        (0xF0FC, "Wingdings", "✓"),
        (0x61, "Wingdings", ""),
        (0x61, "Webdings", ""),
        (0x61, "Arial", "a"),
        (0xF061, "Arial", ""),
        (0xD800, "Arial", ""),
        (0x1F600, "Segoe UI Emoji", "😀"),
        (0x110000, "", ""),
        (7, "Symbol", ""),
    ],
)
def test_symbol_fonts_show_their_characters(code: int, font: str, character: str) -> None:
    assert symbol(code, font) == character


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ([("10", 0), ("6", 1)], "10⁶"),
        ([("H", 0), ("2", -1), ("O", 0)], "H₂O"),
        ([("10", 0), ("-", 1), ("1", 1), ("2", 1)], "10⁻¹²"),
        ([("Ca", 0), ("2+", 1)], "Ca²⁺"),
        ([("12", 1), ("34", -1)], "¹²₃₄"),
        ([("1", 0), ("st", 1)], "1st"),
        ([("12345", 1)], "12345"),
        ([("", 1)], ""),
        ([], ""),
    ],
)
def test_digits_off_the_line_are_superscripts_and_subscripts(runs: list[Run], text: str) -> None:
    assert joined(runs) == text


@given(st.lists(st.tuples(st.text(), st.sampled_from((-1, 0, 1)))))
def test_runs_lose_no_character(runs: list[Run]) -> None:
    assert len(joined(runs)) == sum(len(text) for text, _ in runs)


@pytest.mark.parametrize(
    "title",
    [
        *("Microsoft Word - a.doc", "Document 1", "Unbenannt 3", "talk.odt", " untitled ", ""),
        *("PowerPoint Presentation", "Sin título", "kein Titel", "slide_12", "paper.tex", "scan0001", "---", "Print"),
        *("doi:10.1000/182", "file:///home/a"),
    ],
)
def test_what_programs_put_for_a_title_is_none(title: str) -> None:
    assert real_title(title) == ""


@pytest.mark.parametrize(
    "title",
    [
        *("The bridge", "Documents of 1848", "Wordsworth", "On .doc files", "Untitled poems", "Word for word"),
        *("Print and its readers", "Titles of the 1990s", "The file: a history"),
    ],
)
def test_a_title_for_people_stays(title: str) -> None:
    assert real_title(title) == title


@pytest.mark.parametrize(
    "name",
    ["Microsoft Office User", "python-docx", "admin", "Administrator", "user", "Unknown", "Author", "(anonymous)", ""],
)
def test_what_programs_put_for_an_author_is_no_name(name: str) -> None:
    assert real_name(name) == ""


@pytest.mark.parametrize("name", ["Ann Lee", "Ann Author", "Adminé", "Unknown Soldier", "Usher", "李"])
def test_a_name_of_a_person_stays(name: str) -> None:
    assert real_name(name) == name
