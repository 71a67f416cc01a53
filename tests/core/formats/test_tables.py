"""Tables made of the rows that readers of formats find."""

from __future__ import annotations

import pytest

from core.formats.code import code_pieces
from core.formats.draft import Draft, Piece, assemble
from core.formats.inline import set_apart
from core.formats.piece import row
from core.formats.struck import strike


def cells(draft: Draft) -> list[list[list[str]]]:
    return [[[draft.text[cell.start : cell.end] for cell in line] for line in table.rows] for table in draft.tables]


def test_rows_have_as_many_cells_each() -> None:
    draft = assemble([row(["Year", "Homes", "Note"], [0, 1, 2]), row(["2029"]), row(["2031", "5,000"])])
    assert cells(draft) == [[["Year", "Homes", "Note"], ["2029", "", ""], ["2031", "5,000", ""]]]
    assert draft.tables[0].heads == (0, 1, 2)
    assert draft.text == "Year\tHomes\tNote\n2029\t\t\n2031\t5,000\t"


def test_columns_and_rows_without_words_are_left_out() -> None:
    draft = assemble([row(["a", "", "b"]), row(["", "", ""]), row(["c", "", "d"])])
    assert cells(draft) == [[["a", "b"], ["c", "d"]]]


def test_a_table_that_opens_follows_another() -> None:
    draft = assemble([row(["a", "b"]), row(["c", "d"], opens=True), Piece("Between."), row(["e", "f"])])
    assert cells(draft) == [[["a", "b"]], [["c", "d"]], [["e", "f"]]]


def test_a_first_row_in_bold_is_the_head() -> None:
    bold = [set_apart(words, "strong") for words in ("Year", "Homes")]
    draft = assemble([row(bold), row(["2029", "5,000"])])
    assert draft.tables[0].heads == (0, 1)
    assert assemble([row(["Year", bold[1]]), row(["2029", "5,000"])]).tables[0].heads == ()


def test_a_table_of_paragraphs_arranges_a_page() -> None:
    long = "This clause says in one cell what the other one says in another language. " * 5
    draft = assemble([row(["1", long, long]), row(["2", long, long])])
    assert draft.tables == ()
    assert [block.kind for block in draft.blocks] == ["paragraph"] * 6


def test_a_table_of_one_column_is_none() -> None:
    draft = assemble([row(["a", ""]), row(["b", ""])])
    assert (draft.tables, [block.kind for block in draft.blocks]) == ((), ["paragraph", "paragraph"])


def test_a_table_full_of_empty_cells_costs_no_more_than_its_words() -> None:
    draft = assemble([row(["a"] * 50), *(row(["b"]) for _ in range(20_000))])
    assert len(draft.text) < 100_000


def test_what_is_struck_out_of_a_table_follows_it() -> None:
    draft = assemble([row(["Dose", f"{strike('500')} 50 mg"]), row(["Days", "3"]), Piece("After.")])
    assert cells(draft) == [[["Dose", "50 mg"], ["Days", "3"]]]
    assert [(draft.blocks[index].text, reason) for index, reason in draft.furniture.items()] == [("500", "struck out")]


def test_code_keeps_its_lines_and_indents() -> None:
    draft = assemble(code_pieces("def f():\n\treturn 1\n\nf()\n"))
    assert draft.text == "def f():\n    return 1\n\nf()"
    assert {block.kind for block in draft.blocks} == {"code"}
    assert set(draft.furniture.values()) == {"code"}


@pytest.mark.parametrize("alt", ["A boat", ""])
def test_a_caption_of_a_picture_is_a_figure(alt: str) -> None:
    draft = assemble([Piece("The harbour in 2019.", "caption", alt=alt), Piece("A table.", "caption")])
    assert [(figure.text, figure.alt) for figure in draft.figures] == [("The harbour in 2019.", alt)]
