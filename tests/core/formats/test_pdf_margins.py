"""What stands beside the text: notes in margins, and what opens a paragraph there."""

from __future__ import annotations

import pytest

from tests.core.formats.pdf_files import Words, set_lines, wrapped
from tests.core.formats.test_pdf_layout import OTHER, STORY, THIRD, furniture, paragraph, read, texts

LINES = wrapped(f"{STORY} {OTHER} {THIRD}", 62)
PROSE = f"{STORY} {OTHER} {THIRD}"


def beside(line: int, text: str, x: float = 90, size: float = 10, font: str = "bold", rise: float = 0) -> list[Words]:
    """A page of prose from x = 150 to 522 with a text in its margin, level with one of its lines."""
    return [*set_lines(LINES, 150), Words(text, x, 700 - 12 * line + rise, size, font)]


@pytest.mark.parametrize("line", [3, 5, 7])
@pytest.mark.parametrize(("text", "x"), [("TIP", 90), ("162", 120), ("CAUTION", 80), ("163", 540), ("§ 12", 545)])
def test_a_sign_in_the_margin_is_apart_from_the_text(line: int, text: str, x: float) -> None:
    draft = read(beside(line, text, x))
    assert texts(draft) == [PROSE]
    assert furniture(draft) == {text: "margin note"}


def test_signs_beside_a_title_are_apart_from_it() -> None:
    page = [
        *set_lines(["Shift work interventions for", "reduced conflict at home"], 150, 740, 15, "bold"),
        Words("ER", 42, 740, 9, "bold"),
        Words("29,2", 42, 722, 9),
        *set_lines(LINES, 150, 690),
    ]
    draft = read(page)
    assert draft.about.title == "Shift work interventions for reduced conflict at home"
    assert texts(draft) == [draft.about.title, PROSE]
    assert set(furniture(draft)) == {"ER", "29,2"}


def test_a_note_of_whole_sentences_in_the_margin_is_text_behind_the_paragraph() -> None:
    note = ["The ferry was", "the last of", "its kind. It was", "sold in 1999."]
    draft = read([*set_lines(LINES, 150), *set_lines(note, 60, 680, 7)])
    assert texts(draft) == [PROSE, " ".join(note)]


def test_a_note_beside_the_second_column_is_apart_from_it() -> None:
    page = [
        *paragraph(STORY, 34, x=50, size=9),
        *paragraph(OTHER, 34, x=270, size=9),
        Words("TIP", 480, 678.4, 9, "bold"),
    ]
    draft = read(page)
    assert texts(draft) == [STORY, OTHER]
    assert furniture(draft) == {"TIP": "margin note"}


@pytest.mark.parametrize("mark", ["1.", "a)", "(iv)", "•", "[12]"])
def test_what_opens_an_item_in_the_margin_belongs_to_it(mark: str) -> None:
    items = wrapped(STORY, 62), wrapped(OTHER, 62)
    page: list[Words] = []
    y = 700.0
    for lines in items:
        page += [Words(mark, 120, y), *set_lines(lines, 150, y)]
        y -= 12 * len(lines) + 8
    draft = read(page)
    assert [block.kind for block in draft.blocks] == ["item", "item"]
    assert texts(draft) == [STORY, OTHER]
    assert not draft.furniture


def test_a_term_before_its_explanation_belongs_to_it() -> None:
    page = [
        Words("Ferry", 72, 700),
        *set_lines(wrapped(STORY, 62), 150),
        Words("Bridge", 72, 640),
        *set_lines(wrapped(OTHER, 62), 150, 640),
    ]
    draft = read(page)
    assert not draft.furniture
    assert (
        draft.text.index("Ferry")
        < draft.text.index("council met")
        < draft.text.index("Bridge")
        < draft.text.index("asked for")
    )


def test_the_units_above_a_table_are_no_note() -> None:
    rows = [
        ("Town", "People", "Bridges"),
        ("Leeds", "793,139", "41"),
        ("York", "202,800", "9"),
        ("Hull", "260,200", "12"),
    ]
    table = [
        Words(cell, 72 + 180 * column, 660 - 14 * at) for at, row in enumerate(rows) for column, cell in enumerate(row)
    ]
    assert not read([Words("in thousands", 500, 680), *table]).furniture
