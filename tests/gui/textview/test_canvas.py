"""A page of text: its measure, its marks as they are painted, and that it fetches nothing."""

from __future__ import annotations

import gc
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextBlockFormat, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import core
from gui.data import SAMPLE
from gui.textview.article_view import ArticleView
from gui.textview.canvas import TextCanvas
from gui.textview.marks import GUTTER, Mark
from gui.textview.projection import LONGEST, Projection
from gui.textview.typesetting import ABOVE, typesetting
from gui.theme.theme import theme_for
from tests.gui.hands import PATIENCE, Page

PARAGRAPH = " ".join(["The marsh slows the waves far better than concrete does, and costs almost nothing."] * 12)


@pytest.fixture
def view(qtbot: QtBot) -> TextCanvas:
    view = TextCanvas()
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.show()
    return view


def show(view: TextCanvas, text: str) -> None:
    lines = QTextBlockFormat()
    lines.setLeftMargin(GUTTER)
    view.places.replace_document(typesetting(Projection.whole(text), lines), at_once=True)


def line_lengths(view: TextCanvas) -> list[int]:
    """How many characters the full lines of the first paragraph have."""
    layout = view.document().begin().layout()
    return [layout.lineAt(number).textLength() for number in range(layout.lineCount() - 1)]


def in_sight(view: TextCanvas, rect: QRect) -> bool:
    return view.viewport().rect().contains(rect.center())


@pytest.mark.parametrize("zoom", [-2, 0, 6])
def test_a_line_has_about_seventy_characters_where_there_is_room(view: TextCanvas, zoom: int) -> None:
    view.resize(1400, 500)
    view.page_layout.set_zoom(zoom)
    show(view, PARAGRAPH)
    lengths = line_lengths(view)
    assert max(lengths) <= 78
    assert 60 <= sum(lengths) / len(lengths) <= 74


def test_a_line_stays_within_a_narrow_view(view: TextCanvas) -> None:
    view.resize(300, 500)
    show(view, PARAGRAPH)
    assert view.document().textWidth() + view.viewport().x() <= 300
    assert view.horizontalScrollBar().maximum() == 0


def test_larger_type_makes_a_larger_text(view: TextCanvas) -> None:
    show(view, "The marsh.")
    usual = view.document().begin().layout().boundingRect().height()
    view.page_layout.set_zoom(8)
    assert view.document().begin().layout().boundingRect().height() > 1.3 * usual


def test_a_picture_that_a_text_names_is_not_loaded(view: TextCanvas, tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    picture = QImage(3, 3, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    assert picture.save(str(file))
    address = QUrl.fromLocalFile(str(file))
    resource = QTextDocument.ResourceType.ImageResource
    assert QTextDocument().resource(resource, address), "any other document loads it"
    show(view, "The marsh.")
    assert QImage(view.document().resource(resource, address)).isNull()


def test_the_document_that_was_shown_before_is_let_go(view: TextCanvas, qtbot: QtBot) -> None:
    show(view, "The first.")
    before = view.document()
    with qtbot.waitSignal(before.destroyed):
        show(view, "The second.")
    assert len(view.findChildren(QTextDocument)) <= 2


def test_going_to_a_place_out_of_sight_brings_it_into_sight(page: Page) -> None:
    page.open_path(SAMPLE)
    last = page.shown.article.sentences[-1]
    cursor = page.article.textCursor()
    cursor.setPosition(last.start)
    assert not in_sight(page.article, page.article.cursorRect(cursor))
    page.article.places.go_to(last.start)
    assert in_sight(page.article, page.article.cursorRect(cursor))


def test_going_to_a_place_in_sight_leaves_the_page_where_it_is(page: Page) -> None:
    page.open_path(SAMPLE)
    page.article.verticalScrollBar().setValue(40)
    position = page.article.cursorForPosition(QPoint(GUTTER + 20, 150)).position()
    page.article.places.go_to(position)
    assert page.article.verticalScrollBar().value() == 40


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_marks_are_painted_behind_their_sentences_and_nowhere_else(
    page: Page, colours: str, dark: Callable[[], None]
) -> None:
    if colours == "dark":
        dark()
    page.open_text("The tide turns.\n\nBoats leave early.\n\nNets dry late.")
    page.article.show_picks((1, 2))
    page.article.set_current(2)
    theme = theme_for(page.article.palette())
    base = page.article.palette().base().color()
    starts = [sentence.start for sentence in page.shown.article.sentences]
    assert [page.colour_left_of(page.article, start) for start in starts] == [
        base.name(),
        theme.pick.name(),
        theme.current.name(),
    ]


def test_a_mark_has_a_bar_in_the_gutter_for_those_who_do_not_tell_the_grounds_apart(page: Page) -> None:
    page.open_text("The tide turns.\n\nBoats leave early.")
    page.article.show_picks((1,))
    picture = page.article.viewport().grab().toImage()
    accent = theme_for(page.article.palette()).accent
    rows = [page.place_of(page.article, sentence.start).y() for sentence in page.shown.article.sentences]
    bars = [{picture.pixelColor(x, row).name() for x in range(GUTTER)} for row in rows]
    assert accent.name() not in bars[0]
    assert accent.name() in bars[1]


def test_marks_far_down_a_long_text_are_painted_when_they_come_into_sight(page: Page) -> None:
    page.open_text("\n\n".join(f"Boat number {number} left early." for number in range(3000)))
    index = 2900
    page.article.show_picks((index,))
    start = page.shown.article.sentences[index].start
    page.article.places.go_to(start)
    assert page.colour_left_of(page.article, start) == theme_for(page.article.palette()).pick.name()


def test_a_flash_draws_the_eye_for_a_moment(page: Page) -> None:
    page.open_text("The tide turns.\n\nBoats leave early.")
    page.article.show_picks(())
    base = page.colour_left_of(page.article, 0)
    page.article.marks.flash(0, 15)
    assert page.colour_left_of(page.article, 0) != base
    page.wait_for(lambda: page.colour_left_of(page.article, 0) == base)


def test_a_mark_over_several_lines_has_a_rectangle_on_each(view: TextCanvas) -> None:
    show(view, PARAGRAPH)
    rects = list(view.lines.rects(0, len(PARAGRAPH)))
    assert len(rects) == view.document().begin().layout().lineCount() > 5
    assert all(lower.top() > upper.top() for upper, lower in pairwise(rects))


def test_no_drop_is_taken_from_the_window(view: TextCanvas) -> None:
    assert not view.acceptDrops()
    assert not view.viewport().acceptDrops()


def test_space_and_page_keys_and_arrows_turn_the_page(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.article)
    bar = page.article.verticalScrollBar()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down):
        before = bar.value()
        page.press(key)
        assert bar.value() > before
    page.press(Qt.Key.Key_PageUp)
    assert bar.value() < before + 100


@pytest.mark.parametrize("modifier", ["NoModifier", "ControlModifier", "KeypadModifier"])
def test_home_and_end_go_to_the_ends_of_the_article_with_ctrl_and_without(page: Page, modifier: str) -> None:
    page.open_path(SAMPLE)
    page.focus(page.article)
    bar = page.article.verticalScrollBar()
    page.press(Qt.Key.Key_End, Qt.KeyboardModifier[modifier])
    assert bar.value() == bar.maximum() > 0
    page.press(Qt.Key.Key_Home, Qt.KeyboardModifier[modifier])
    assert bar.value() == 0


def test_the_end_of_a_book_is_reached_before_qt_has_come_there_with_its_layout(view: TextCanvas, qtbot: QtBot) -> None:
    show(view, "\n".join(f"Boat number {number} left early." for number in range(60_000)))
    bar = view.verticalScrollBar()
    as_far_as_laid_out = bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_End)
    # What Qt has not laid out yet it counts into the bar as it guesses.
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > as_far_as_laid_out, timeout=PATIENCE)
    assert view.lines.range_in_sight()[1] == view.document().characterCount() - 1


def test_a_long_article_is_shown_from_its_beginning_after_another_that_was_scrolled(page: Page) -> None:
    page.open_path(SAMPLE)
    page.article.verticalScrollBar().setValue(300)
    page.article.show_article(core.load(SAMPLE))
    assert isinstance(page.article, ArticleView)
    assert page.article.verticalScrollBar().value() == 0


def test_of_a_sentence_without_end_only_the_lines_near_those_in_sight_are_marked(view: TextCanvas) -> None:
    text = "a" * 40 * LONGEST
    show(view, text)
    marked = list(view.marks.rects_near(Mark(0, len(text))))
    assert marked[0].top() <= ABOVE
    assert marked[-1].bottom() > view.viewport().height()
    assert len(marked) * max(line_lengths(view)) < 4 * LONGEST


class Around(QWidget):
    """A window with a page, each of which knows the other."""

    def __init__(self) -> None:
        super().__init__()
        self.page = TextCanvas(self)
        self.page.around = self  # type: ignore[attr-defined]
        QVBoxLayout(self).addWidget(self.page)


def test_a_window_that_the_garbage_collection_takes_goes_without_a_fault(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    around = Around()
    around.show()
    qtbot.waitExposed(around)
    del around
    gc.collect()
    assert "Traceback" not in capfd.readouterr().err
