"""Tables on the pages of a PDF: cells below one another with clear gaps, and what only looks like them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

import core
from core.formats.draft import Draft
from core.formats.pdf.line import Gap, Line
from core.formats.pdf.paragraphs import Paragraph
from core.formats.pdf.tables import table_rows
from tests.core.formats.pdf_files import COURIER, Words
from tests.core.formats.test_pdf_layout import OTHER, STORY, below, kinds, paragraph, read, texts

TOWNS = [("Town", "People", "Bridges"), ("Leeds", "793,139", "41"), ("York", "202,800", "9"), ("Hull", "267,100", "17")]
CORPUS = Path(__file__).parents[2] / "data" / "pdf"


def table(rows: Sequence[Sequence[str]], y: float, *, right: bool = False, font: str = "text") -> list[Words]:
    """Rows of cells 110 points apart, those behind the first aligned at their ends, and the first row in its font."""
    return [
        Words(
            cell,
            72 + 110 * column - (len(cell) * 10 * COURIER if right and column else 0),
            y - 14 * at,
            font=font if not at else "text",
        )
        for at, row in enumerate(rows)
        for column, cell in enumerate(row)
    ]


def cells(draft: Draft) -> list[list[tuple[str, ...]]]:
    return [[tuple(draft.text[cell.start : cell.end] for cell in row) for row in found.rows] for found in draft.tables]


@pytest.mark.parametrize("right", [False, True])
def test_rows_of_aligned_cells_are_a_table(right: bool) -> None:
    text = paragraph(STORY)
    draft = read([*text, *table(TOWNS, below(text, 30), right=right)])
    assert cells(draft) == [TOWNS]
    assert [kind for kind, _, _ in kinds(draft)] == ["paragraph", *["row"] * len(TOWNS)]


def test_a_row_of_words_above_figures_is_one_of_heads() -> None:
    (found,) = read(table(TOWNS, 700)).tables
    assert found.heads == (0, 1, 2)


def test_a_first_row_in_bold_is_one_of_heads() -> None:
    rows = [("Town", "River"), ("Leeds", "Aire"), ("York", "Ouse")]
    (found,) = read(table(rows, 700, font="bold")).tables
    assert found.heads == (0, 1)


def test_rows_without_heads_have_none() -> None:
    (found,) = read(table([("Leeds", "Aire"), ("York", "Ouse"), ("Hull", "Humber")], 700)).tables
    assert not found.heads


def test_columns_of_prose_are_no_table() -> None:
    left, right = paragraph(STORY, 34, x=50), paragraph(OTHER, 34, x=300)
    draft = read([*left, *right])
    assert texts(draft) == [STORY, OTHER]
    assert not draft.tables


def test_narrow_columns_of_prose_are_no_table() -> None:
    rows = [
        ("The gas that", "An engineer", "Most of it"),
        ("our neighbour", "of the works", "is made by"),
        ("sends to us", "was asked by", "the mills on"),
        ("is stored now.", "our visitors.", "the dunes."),
    ]
    assert not read(table(rows, 700)).tables


def test_rows_whose_cells_do_not_stand_below_one_another_are_no_table() -> None:
    places = [(150, "Aire"), (230, "Ouse and Foss"), (180, "Humber"), (310, "Don")]
    page = [
        Words(text, x, 700 - 14 * at)
        for at, (place, river) in enumerate(places)
        for x, text in ((72, "Town"), (place, river))
    ]
    assert not read(page).tables


def test_two_columns_of_long_cells_are_no_table() -> None:
    text = "A long cell of thirty letters."
    gaps = (Gap(len(text), 220, 320),)
    lines = [Line(f"{text} {text}", 40, 500, 100 + 14 * at, 10, gaps=gaps) for at in range(4)]
    assert not table_rows([Paragraph((line,), row=True) for line in lines])
    short = [line._replace(text="Leeds Aire", gaps=(Gap(5, 220, 320),)) for line in lines]
    assert len(table_rows([Paragraph((line,), row=True) for line in short])) == len(short)


def test_numbered_lines_of_code_are_no_table() -> None:
    code = ["def main():", "print(1)", "return 0", "main()"]
    page = [
        Words(text, x, 700 - 12 * at) for at, line in enumerate(code) for x, text in ((50, str(at + 9)), (90, line))
    ]
    assert not read(page).tables


def test_chapters_among_the_entries_of_a_table_of_contents_are_no_table() -> None:
    entries = ["Water", "Rain", "Rivers", f"Wells {'. ' * 20}", f"Pumps {'. ' * 20}"]
    page = [
        Words(text, x, 700 - 14 * at)
        for at, title in enumerate(entries)
        for x, text in ((72, title), (420, str(3 + at * at)))
    ]
    assert not read(page).tables


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("contract", ("Year", "Rent", "Deposit"), ("2029", "1,320", "0")),
        ("report", ("Night", "Leaps", "Over"), ("15 April", "305", "52")),
    ],
)
def test_a_ruled_table_of_another_program_is_one(name: str, first: tuple[str, ...], last: tuple[str, ...]) -> None:
    article = core.load(str(CORPUS / f"{name}.pdf"))
    (found,) = article.tables
    rows = [tuple(article.text[cell.start : cell.end] for cell in row) for row in found.rows]
    assert len(rows) == 4
    assert (rows[0], rows[-1]) == (first, last)
    assert all(cell.is_head for cell in found.rows[0])


def test_no_sentence_stands_in_a_table() -> None:
    article = core.load(str(CORPUS / "report.pdf"))
    (found,) = article.tables
    assert not any(found.start < sentence.end and sentence.start < found.end for sentence in article.sentences)
