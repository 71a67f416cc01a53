"""Messages in the window: they cover nothing, wait for nobody, and leave what was there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from gui.main_window import SAMPLE
from gui.theme import theme_for
from tests.gui.hands import Page


def test_an_error_is_said_in_the_window_without_a_box_and_leaves_what_was_there(page: Page) -> None:
    page.open_path(SAMPLE)
    before = (page.article.toPlainText(), page.lines, page.highlighted, page.facts.text(), page.window.windowTitle())
    page.open_path("/nowhere/missing.txt")
    assert page.message.isVisible()
    assert "missing.txt" in page.message.text()
    assert QApplication.activeModalWidget() is None
    assert QApplication.activePopupWidget() is None
    after = (page.article.toPlainText(), page.lines, page.highlighted, page.facts.text(), page.window.windowTitle())
    assert after == before


def test_what_was_there_still_works_after_an_error(page: Page) -> None:
    page.open_path(SAMPLE)
    page.open_path("/nowhere/missing.txt")
    page.slider.setValue(9)
    assert len(page.lines) == 9
    page.method.setCurrentIndex(2)
    page.settle()
    assert page.shown.ranking.method == "textrank"


def test_an_error_in_an_empty_window_leaves_the_invitation(page: Page) -> None:
    page.open_path("/nowhere/missing.txt")
    assert page.message.isVisible()
    assert not page.article.isVisible()


def test_a_message_is_dismissed_with_its_button(page: Page) -> None:
    page.open_path("/nowhere/missing.txt")
    page.bot.mouseClick(page.find(QToolButton, "dismissMessage"), Qt.MouseButton.LeftButton)
    assert not page.message.isVisible()
    assert page.message.text() == ""


@pytest.mark.parametrize("name", ["articleView", "topicEdit", "lengthSlider", "methodBox"])
def test_a_message_is_dismissed_with_escape_wherever_the_keyboard_is(page: Page, name: str) -> None:
    page.open_path(SAMPLE)
    page.open_path("/nowhere/missing.txt")
    page.focus(page.find(QWidget, name))
    page.press(Qt.Key.Key_Escape)
    assert not page.message.isVisible()


def test_escape_without_a_message_does_nothing(page: Page) -> None:
    page.open_path(SAMPLE)
    page.press(Qt.Key.Key_Escape)
    assert page.window.isVisible()
    assert len(page.lines) == 5


def test_opening_something_takes_the_message_away(page: Page) -> None:
    page.open_path("/nowhere/missing.txt")
    page.open_path(SAMPLE)
    assert not page.message.isVisible()


def test_a_newer_message_takes_the_place_of_an_older_one(page: Page) -> None:
    page.open_path("/nowhere/missing.txt")
    page.open_path("/nowhere/another.txt")
    assert "another.txt" in page.message.text()
    assert "missing.txt" not in page.message.text()


def test_a_message_is_plain_text_however_a_file_is_named(page: Page) -> None:
    page.open_path("/nowhere/<b>bold</b>.txt")
    assert "<b>bold</b>.txt" in page.message.text()
    assert page.message.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_an_error_has_another_ground_than_a_notice(page: Page, colours: str, dark: Callable[[], None]) -> None:
    if colours == "dark":
        dark()
        page.wait_for(lambda: page.window.palette().base().color().lightness() < 128)
    theme = theme_for(page.window.palette())
    bar = page.message.parentWidget()

    def ground() -> str:
        return bar.grab().toImage().pixelColor(bar.width() // 2, 2).name()

    page.open_path("/nowhere/missing.txt")
    assert ground() == theme.error.name()
    page.open_text("# Only a heading")
    assert ground() == theme.notice.name()
