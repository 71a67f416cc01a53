"""Furniture is put back only where the reader chose it: with the mouse, the menu or the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from core import Article
from gui.data import SAMPLE
from gui.textview.marks import Mark, MarkKind
from tests.gui.hands import Page, utf16_length

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reading(page: Page) -> Page:
    """The sample, with three passages of furniture: one below the title and two at the end."""
    page.open_path(SAMPLE)
    page.focus(page.article)
    assert [passage.reason for passage in page.shown.article.furniture] == [
        "byline",
        "newsletter sign-up",
        "share line",
    ]
    return page


def can_put_back(page: Page) -> bool:
    return page.action("putBackAction").isEnabled()


def left_out(page: Page) -> list[str]:
    return [passage.reason for passage in page.shown.article.furniture]


def looked_at(page: Page) -> list[Mark]:
    """What is marked in the article as that which is looked at."""
    return [mark for mark in page.article.marks.within(0, 10**9) if mark.current]


def start_of(page: Page, number: int) -> int:
    start = page.shown.article.furniture[number].start
    assert utf16_length(page.shown.article.text[:start]) == start
    return start


def select(page: Page, start: int, end: int) -> None:
    """Draws the mouse along the article's words, from one position to another that is in sight with it."""
    page.place_of(page.article, end)
    begin, last = page.place_of(page.article, start), page.place_of(page.article, end)
    viewport = page.article.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(viewport, (begin + last) / 2)
    QTest.mouseMove(viewport, last)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)


def test_where_nothing_was_chosen_there_is_nothing_to_put_back(reading: Page) -> None:
    article = reading.shown.article
    assert not can_put_back(reading)
    reading.ctrl(Qt.Key.Key_B)
    reading.settle()
    assert reading.shown.article is article
    reading.click_sentence(2)
    assert not can_put_back(reading)
    reading.ctrl(Qt.Key.Key_B)
    reading.settle()
    assert reading.shown.article is article


def by_click(page: Page) -> None:
    page.click(page.article, start_of(page, 0) + 2)


def by_selection(page: Page) -> None:
    select(page, start_of(page, 0) + 2, start_of(page, 0) + 9)


def by_key(page: Page) -> None:
    page.press(Qt.Key.Key_B, CONTROL_SHIFT)


@pytest.mark.parametrize("choose", [by_click, by_selection, by_key])
def test_what_was_chosen_is_put_back_and_taken_back_by_keys(reading: Page, choose: Callable[[Page], None]) -> None:
    article = reading.shown.article
    choose(reading)
    assert can_put_back(reading)
    reading.ctrl(Qt.Key.Key_B)
    reading.settle()
    assert left_out(reading) == ["newsletter sign-up", "share line"]
    assert not can_put_back(reading)
    reading.ctrl(Qt.Key.Key_Z)
    reading.settle()
    assert reading.shown.article is article


def test_what_was_put_back_is_looked_at_and_can_be_taken_out_again(reading: Page) -> None:
    by_click(reading)
    reading.ctrl(Qt.Key.Key_B)
    reading.settle()
    current = reading.window.reading_page.current
    assert current is not None
    assert reading.shown.article.sentences[current].text == "By Nora Whitcombe"
    reading.action("takeOutAction").trigger()
    reading.settle()
    assert len(left_out(reading)) == 3


def test_all_that_a_selection_touches_is_put_back(reading: Page) -> None:
    select(reading, start_of(reading, 1) + 2, start_of(reading, 2) + 5)
    reading.ctrl(Qt.Key.Key_B)
    reading.settle()
    assert left_out(reading) == ["byline"]


def test_the_key_goes_from_one_to_the_next_and_round_and_each_is_marked_and_in_sight(reading: Page) -> None:
    article = reading.shown.article
    for number in (0, 1, 2, 0):
        reading.press(Qt.Key.Key_B, CONTROL_SHIFT)
        passage = article.furniture[number]
        assert looked_at(reading) == [Mark(passage.start, passage.end, MarkKind.PLAIN, current=True)]
        reading.wait_for(lambda passage=passage: _is_in_sight(reading, passage.start))
    reading.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    reading.wait_for(lambda: reading.article.place > article.furniture[0].end)


def test_the_key_goes_on_from_the_sentence_that_is_looked_at(reading: Page) -> None:
    reading.click_sentence(3)
    reading.press(Qt.Key.Key_B, CONTROL_SHIFT)
    assert looked_at(reading)[0].start == reading.shown.article.furniture[1].start


def test_a_sentence_that_is_looked_at_then_is_what_is_chosen(reading: Page) -> None:
    by_key(reading)
    reading.press(Qt.Key.Key_N)
    assert not can_put_back(reading)
    assert looked_at(reading)[0].start == reading.shown.sentences[0].start
    reading.press(Qt.Key.Key_B, CONTROL_SHIFT)
    reading.press(Qt.Key.Key_P)
    assert looked_at(reading)[0].start < reading.shown.article.furniture[1].start


def test_the_menu_key_opens_the_menu_of_what_was_chosen(reading: Page) -> None:
    by_key(reading)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), reading.article.mapToGlobal(QPoint()))
    QApplication.sendEvent(reading.article.viewport(), event)
    menu = reading.find(QMenu, "furnitureMenu")
    reading.wait_for(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    reading.settle()
    assert left_out(reading) == ["newsletter sign-up", "share line"]


def test_where_the_article_is_folded_what_is_gone_to_is_opened(reading: Page) -> None:
    reading.ctrl(Qt.Key.Key_2)
    by_key(reading)
    passage = reading.shown.article.furniture[1]
    assert passage.text in reading.article.toPlainText()
    reading.ctrl(Qt.Key.Key_B)
    reading.settle()
    assert len(left_out(reading)) == 2


def test_beside_no_article_there_is_no_furniture_to_choose(reading: Page) -> None:
    by_key(reading)
    reading.ctrl(Qt.Key.Key_3)
    assert not can_put_back(reading)
    assert not reading.action("nextFurnitureAction").isEnabled()


def _is_in_sight(page: Page, position: int) -> bool:
    start, end = page.article.lines.range_in_sight()
    return start <= position < end


def test_an_article_without_furniture_has_nothing_to_go_to(page: Page) -> None:
    page.open_text("The tide turns twice a day. Boats wait for it.")
    article: Article = page.shown.article
    assert not article.furniture
    assert not page.action("nextFurnitureAction").isEnabled()
