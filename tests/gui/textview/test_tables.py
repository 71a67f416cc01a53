"""Tables in the view of an article: shown as tables, with every word where the text has it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCursor, QTextTable
from pytestqt.qtbot import QtBot

from core.article import Article
from core.formats.markdown import read_markdown
from core.loading.load import _article
from core.progress import silent
from core.shape import BETWEEN_CELLS
from gui.textview.article_view import ArticleView

FEES = """| Length | Fee a day | Note |
|---|---:|---|
| up to 10 m 🚢 | 12.50 | |
| over 10 m | 31.00 | by *agreement* |
"""
BEFORE = "The lessee 🚢 pays the fees on the first day of each quarter. They rise with prices.\n\n"
AFTER = "\nThe table does not hold for boats 🚢 that fish. These pay half."


def article_of(markdown: str, language: str = "en") -> Article:
    return _article(read_markdown(markdown), language, "", silent)


def tables_in(view: ArticleView) -> list[QTextTable]:
    return [frame for frame in view.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]


def shown(view: ArticleView, start: int, end: int) -> str:
    """What the document has at a range of the text; the beginning of a cell stands for what is between two."""
    units = []
    for first, last in view.positions.shown_ranges(start, end):
        for place in range(first, last):
            character = view.document().characterAt(place)
            units.append(BETWEEN_CELLS if character == "\ufdd0" else character)
    return "".join(units).encode("utf-16", "surrogatepass").decode("utf-16")


@pytest.mark.parametrize(
    "text", [f"{BEFORE}{FEES}{AFTER}", f"{FEES}{AFTER}", f"{BEFORE}{FEES}", FEES, f"{FEES}\n{FEES}"]
)
def test_every_word_stands_where_the_text_has_it(view: ArticleView, text: str) -> None:
    article = article_of(text)
    view.show_article(article)
    assert len(tables_in(view)) == len(article.tables)
    for span in (*article.sentences, *article.blocks, *article.inlines):
        assert shown(view, span.start, span.end) == span.text
        for first, last in view.positions.shown_ranges(span.start, span.end):
            assert (view.positions.to_text(first), view.positions.to_text(last)) == (span.start, span.end)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_under_the_pointer_is_what_is_painted_there(view: ArticleView, language: str) -> None:
    article = article_of(f"{BEFORE}{FEES}{AFTER}", language)
    view.show_article(article)
    for row in article.tables[0].rows:
        for cell in row:
            if cell.start == cell.end:
                continue
            rect = next(view.lines.rects(cell.start, cell.start + 1))
            assert view.lines.position_at(QPointF(rect.center().x(), rect.center().y())) == cell.start


def test_words_of_a_table_are_copied_with_tabs(view: ArticleView) -> None:
    article = article_of(f"{BEFORE}{FEES}{AFTER}")
    view.show_article(article)
    table = article.tables[0]
    ((start, end),) = view.positions.shown_ranges(table.start, table.end)
    assert view.positions.copied(start, end) == table.text


def test_heads_are_bold_and_figures_stand_below_each_other(view: ArticleView) -> None:
    view.show_article(article_of(f"{BEFORE}{FEES}{AFTER}"))
    (table,) = tables_in(view)
    assert table.cellAt(0, 1).firstCursorPosition().block().begin().fragment().charFormat().font().bold()
    assert not table.cellAt(1, 1).firstCursorPosition().block().begin().fragment().charFormat().font().bold()
    rights = []
    for text in ("12.50", "31.00"):
        place = view.shown.fold.article.text.index(text)  # type: ignore[union-attr]
        rights.append(round(next(view.lines.rects(place, place + 5)).right()))
    assert rights[0] == rights[1]


def test_a_table_without_room_stays_in_lines_and_is_set_once_there_is_room(view: ArticleView, qtbot: QtBot) -> None:
    words = " | ".join(f"Gegenstandswort{number}" for number in range(5))
    article = article_of(f"{BEFORE}| {words} |\n|{'---|' * 5}\n| {words} |\n{AFTER}")
    view.resize(420, 500)
    view.show_article(article)
    assert tables_in(view) == []
    sentence = article.sentences[-1]
    assert shown(view, sentence.start, sentence.end) == sentence.text
    view.page_layout.set_type(characters=110)
    view.resize(1400, 500)
    qtbot.waitUntil(lambda: len(tables_in(view)) == 1, timeout=10_000)
    assert shown(view, sentence.start, sentence.end) == sentence.text


def test_no_table_is_wider_than_the_page(view: ArticleView) -> None:
    long = "a cell with very many words that do not fit into one line of this page by any means " * 2
    view.show_article(article_of(f"{BEFORE}| {long} | {long} | {long} |\n|---|---|---|\n| 1 | 2 | 3 |\n{AFTER}"))
    (table,) = tables_in(view)
    last = table.cellAt(0, 2).firstCursorPosition().block()
    assert view.document().documentLayout().blockBoundingRect(last).right() <= view.lineWrapColumnOrWidth()


def test_a_table_of_many_cells_stays_in_lines(view: ArticleView, qtbot: QtBot) -> None:
    rows = "".join(f"| {number} | a | b | c |\n" for number in range(500))
    article = article_of(f"{BEFORE}| n | x | y | z |\n|---|---|---|---|\n{rows}{AFTER}")
    view.show_article(article)
    qtbot.waitUntil(lambda: view.positions.shows(article.sentences[-1].start) and not view.places.is_setting)
    assert tables_in(view) == []


def test_a_table_read_from_right_to_left_begins_at_the_right(view: ArticleView) -> None:
    table = "| طول السفينة | الرسم |\n|---|---|\n| حتى 10 أمتار | 12.50 |\n"
    article = article_of(
        f"يبدأ هذا العقد يوم الخميس بين الطرفين. اتفقا على كل البنود.\n\n{table}\nلا يسري الجدول.", "ar"
    )
    view.show_article(article)
    for row in article.tables[0].rows:
        first, second = (next(view.lines.rects(cell.start, cell.end)) for cell in row)
        assert second.right() < first.left() + 6


def test_a_folded_article_has_no_tables_and_opens_again(view: ArticleView) -> None:
    article = article_of(f"{BEFORE}{FEES}{AFTER}")
    view.show_article(article)
    view.show_picks([0])
    view.set_folded(True)
    assert tables_in(view) == []
    view.show_position(article.tables[0].start)
    place = article.text.index("31.00")
    assert shown(view, place, place + 5) == "31.00"
    view.set_folded(False)
    assert len(tables_in(view)) == 1


def test_a_selection_across_a_table_is_copied_word_for_word(view: ArticleView) -> None:
    article = article_of(f"{BEFORE}{FEES}{AFTER}")
    view.show_article(article)
    cursor = QTextCursor(view.document())
    cursor.select(QTextCursor.SelectionType.Document)
    view.setTextCursor(cursor)
    assert view.createMimeDataFromSelection().text() == article.text
