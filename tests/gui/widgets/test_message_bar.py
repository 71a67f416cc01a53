"""Messages in the window: they cover nothing, wait for nobody, and leave what was there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.data import SAMPLE
from gui.theme.theme import theme_for
from gui.widgets.message_bar import MessageBar
from tests.gui.hands import PATIENCE, Page


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


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[MessageBar]:
    """A bar of its own, in a window."""
    window = QWidget()
    qtbot.addWidget(window)
    bar = MessageBar()
    QVBoxLayout(window).addWidget(bar)
    with qtbot.waitActive(window, timeout=PATIENCE):
        window.show()
        window.activateWindow()
    yield bar
    window.close()


def _text(bar: MessageBar) -> str:
    return bar.findChild(QLabel, "statusMessage").text()


def _action(bar: MessageBar) -> QPushButton:
    return bar.findChild(QPushButton, "messageAction")


@pytest.mark.parametrize("kind", ["error", "notice"])
def test_a_message_offers_what_can_be_done_and_goes_when_it_is_done(bar: MessageBar, qtbot: QtBot, kind: str) -> None:
    done: list[str] = []
    getattr(bar, f"show_{kind}")("talk.html has changed.", "&Reload", lambda: done.append("reloaded"))
    assert _action(bar).accessibleName() == "Reload"
    qtbot.mouseClick(_action(bar), Qt.MouseButton.LeftButton)
    assert done == ["reloaded"]
    assert not bar.isVisible()


def test_what_a_message_offered_is_not_done_for_the_next(bar: MessageBar, qtbot: QtBot) -> None:
    done: list[str] = []
    bar.show_notice("talk.html has changed.", "Reload", lambda: done.append("reloaded"))
    bar.show_error("There is no file a.txt.", "Remove", lambda: done.append("removed"))
    qtbot.mouseClick(_action(bar), Qt.MouseButton.LeftButton)
    assert done == ["removed"]


def test_a_message_may_take_the_place_of_the_one_whose_action_was_done(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_notice("talk.html has changed.", "Reload", lambda: bar.show_notice("Reloaded."))
    qtbot.mouseClick(_action(bar), Qt.MouseButton.LeftButton)
    assert bar.isVisible()
    assert _text(bar) == "Reloaded."
    assert not _action(bar).isVisible()


def test_a_message_without_an_action_has_no_button_for_one(bar: MessageBar) -> None:
    bar.show_notice("talk.html has changed.", "Reload")
    bar.show_notice("Saved.")
    assert not _action(bar).isVisible()


def test_the_keyboard_reaches_the_action_and_then_the_button_to_dismiss(bar: MessageBar, qtbot: QtBot) -> None:
    done: list[str] = []
    bar.show_notice("talk.html has changed.", "Reload", lambda: done.append("reloaded"))
    reached = []
    for _ in range(2):
        qtbot.keyClick(bar.window(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().objectName())
    assert sorted(reached) == ["dismissMessage", "messageAction"]
    _action(bar).setFocus()
    qtbot.keyClick(_action(bar), Qt.Key.Key_Space)
    assert done == ["reloaded"]


def test_a_notice_that_comes_with_an_error_does_not_hide_it(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_error("The file can't be read.")
    bar.show_notice("Nothing is open.")
    assert _text(bar) == "The file can't be read."
    later = QTimer(singleShot=True)
    with qtbot.waitSignal(later.timeout):
        later.start(0)
    bar.show_notice("Saved.")
    assert _text(bar) == "Saved."


def test_an_error_takes_the_place_of_an_error_at_once(bar: MessageBar) -> None:
    bar.show_error("The first.")
    bar.show_error("The second.")
    assert _text(bar) == "The second."


def test_a_notice_can_be_shown_after_an_error_was_cleared_at_once(bar: MessageBar) -> None:
    bar.show_error("The file can't be read.")
    bar.clear()
    bar.show_notice("Saved.")
    assert _text(bar) == "Saved."


def test_a_screen_reader_finds_the_message_in_the_name_of_the_bar(bar: MessageBar) -> None:
    bar.show_error("The file can't be read.")
    assert QAccessible.queryAccessibleInterface(bar).text(QAccessible.Text.Name) == "The file can't be read."


def test_the_edge_of_an_error_is_where_lines_begin(bar: MessageBar) -> None:
    accent = theme_for(bar.palette()).error_accent.name()

    def edges() -> list[bool]:
        image = bar.grab().toImage()
        return [image.pixelColor(x, image.height() // 2).name() == accent for x in (1, image.width() - 2)]

    bar.show_error("The file can't be read.")
    assert edges() == [True, False]
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert edges() == [False, True]


def _rows(bar: MessageBar) -> list[str]:
    """What is seen in the bar, from the top."""
    rows = [label for label in bar.findChildren(QLabel, "statusMessage") if label.isVisible()]
    return [label.text() for label in sorted(rows, key=lambda label: label.mapTo(bar, label.rect().topLeft()).y())]


def _dismiss(bar: MessageBar, qtbot: QtBot, text: str) -> None:
    row = next(label.parentWidget() for label in bar.findChildren(QLabel, "statusMessage") if label.text() == text)
    qtbot.mouseClick(row.findChild(QToolButton, "dismissMessage"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    "act",
    [
        MessageBar.clear,
        lambda bar: bar.turn_to(object()),
        lambda bar: (bar.show_error("The file can't be read."), bar.clear()),
        lambda bar: (bar.show_notice("Saved.", about=bar), bar.turn_to(None)),
        lambda bar: bar.show_lasting("disk", "The disk is full."),
        lambda bar: bar.withdraw("disk"),
    ],
)
def test_what_is_to_stay_stays_until_the_reader_dismisses_it(
    bar: MessageBar, qtbot: QtBot, act: Callable[[MessageBar], object]
) -> None:
    bar.show_lasting("loss", "A text was lost.")
    act(bar)
    assert "A text was lost." in _rows(bar)
    with qtbot.waitSignal(bar.dismissed) as told:
        _dismiss(bar, qtbot, "A text was lost.")
    assert [message.topic for message in told.args] == ["loss"]
    assert "A text was lost." not in _rows(bar)


def test_what_passes_is_seen_together_with_all_that_stays(bar: MessageBar) -> None:
    bar.show_lasting("loss", "A text was lost.")
    assert _rows(bar) == ["A text was lost."]
    bar.show_lasting("disk", "The disk is full.")
    bar.show_error("The file can't be read.")
    assert _rows(bar) == ["The file can't be read.", "A text was lost.", "The disk is full."]
    bar.show_error("Another can't be read.")
    assert _rows(bar) == ["Another can't be read.", "A text was lost.", "The disk is full."]
    bar.clear()
    assert _rows(bar) == ["A text was lost.", "The disk is full."]


def test_what_stays_gives_way_to_what_is_newer_of_its_topic_and_goes_when_it_is_no_longer_so(bar: MessageBar) -> None:
    bar.show_lasting("disk", "Ebb can't be kept.")
    bar.show_lasting("disk", "Ebb and Flow can't be kept.")
    assert _rows(bar) == ["Ebb and Flow can't be kept."]
    bar.withdraw("disk")
    assert not bar.isVisible()


def test_each_row_does_what_its_own_message_offers_and_what_stays_stays(bar: MessageBar, qtbot: QtBot) -> None:
    done: list[str] = []
    bar.show_lasting("loss", "A text was lost.", "&Open folder", lambda: done.append("opened"))
    bar.show_notice("talk.html has changed.", "&Reload", lambda: done.append("reloaded"))
    buttons = [button for button in bar.findChildren(QPushButton, "messageAction") if button.isVisible()]
    for button in reversed(buttons):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["opened", "reloaded"]
    assert _rows(bar) == ["A text was lost."]


def test_one_message_after_the_other_is_dismissed_from_the_top(bar: MessageBar) -> None:
    bar.show_lasting("loss", "A text was lost.")
    bar.show_error("The file can't be read.")
    bar.dismiss()
    assert _rows(bar) == ["A text was lost."]
    bar.dismiss()
    assert not bar.isVisible()
    bar.dismiss()


def test_a_screen_reader_finds_all_that_is_told(bar: MessageBar) -> None:
    bar.show_lasting("loss", "A text was lost.")
    bar.show_error("The file can't be read.")
    name = QAccessible.queryAccessibleInterface(bar).text(QAccessible.Text.Name)
    assert name.splitlines() == ["The file can't be read.", "A text was lost."]
