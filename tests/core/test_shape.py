"""Tables, figures and what is set apart within lines, as spans of an article's text."""

from __future__ import annotations

import pytest

import core
from core.shape import Cell, Inline, Table, Turn

TEXT = "Year\tHomes\t\n2029\t\t5,000"


def test_a_table_has_its_cells_row_by_row_with_the_empty_ones() -> None:
    table = Table(TEXT, 0, len(TEXT), heads=(0, 1))
    assert table.columns == 3
    assert table.rows == (
        (Cell(0, 4, is_head=True), Cell(5, 10, is_head=True), Cell(11, 11)),
        (Cell(12, 16), Cell(17, 17), Cell(18, 23)),
    )
    assert [[TEXT[cell.start : cell.end] for cell in row] for row in table.rows] == [
        ["Year", "Homes", ""],
        ["2029", "", "5,000"],
    ]


@pytest.mark.parametrize("target", ["", "javascript:alert(1)", "file:///etc/passwd", "mailto:a@b.example", "/page"])
def test_a_link_leads_to_a_web_page_and_nowhere_else(target: str) -> None:
    with pytest.raises(ValueError, match="address of a web page"):
        Inline("here", 0, 4, "link", target)


def test_what_is_no_link_leads_nowhere() -> None:
    with pytest.raises(ValueError, match="address of a web page"):
        Inline("here", 0, 4, "strong", "https://a.example/")


def test_an_article_of_paragraphs_has_no_shape() -> None:
    article = core.load_text("One sentence stands here.\n\nAnd another one.")
    assert (article.tables, article.figures, article.inlines, article.turns) == ((), (), (), ())


def test_what_is_set_apart_is_in_order() -> None:
    from dataclasses import replace

    article = core.load_text("One sentence stands here.")
    late, early = Inline(article.text, 4, 12), Inline(article.text, 0, 3)
    assert replace(article, inlines=(early, late)).inlines[0] == early
    with pytest.raises(ValueError, match="not in order"):
        replace(article, inlines=(late, early))


SPOKEN = "10:42 Berg: We build."


def test_a_turn_knows_who_speaks_and_when() -> None:
    turn = Turn(SPOKEN, 0, len(SPOKEN), 12, name=(6, 10), clock=(0, 5))
    assert (turn.speaker, turn.time, SPOKEN[turn.words : turn.end]) == ("Berg", "10:42", "We build.")
    assert (Turn(SPOKEN, 0, 20, 6, clock=(0, 5)).speaker, Turn(SPOKEN, 6, 20, 12, name=(6, 10)).time) == ("", "")


@pytest.mark.parametrize(
    ("words", "name", "clock"), [(0, (0, 0), (0, 0)), (22, (0, 0), (0, 0)), (5, (6, 10), (0, 5)), (12, (6, 10), (5, 3))]
)
def test_a_name_and_a_time_stand_in_the_label(words: int, name: tuple[int, int], clock: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="turn"):
        Turn(SPOKEN, 0, 21, words, name, clock)
