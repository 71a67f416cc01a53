"""Where the keyboard is: in the text that is read, whatever comes and goes around it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTabBar, QToolButton, QTreeWidget, QWidget

from gui.client.client import WorkerClient
from gui.data import SAMPLE
from tests.gui.dialogs import answered, choose_file, type_text
from tests.gui.hands import Page

OTHER = "The tide turns twice a day. Nobody in the harbour looks at a clock."


@pytest.fixture
def reading(client: WorkerClient, open_window: Callable[..., Page]) -> Page:
    """A window with room for all its parts, and the keyboard in the article by a click."""
    page = open_window(client, (1280, 700))
    page.open_path(SAMPLE)
    page.click_sentence(2)
    assert page.article.hasFocus()
    return page


@pytest.fixture
def other(tmp_path: Path) -> Path:
    file = tmp_path / "other.txt"
    file.write_text(OTHER, encoding="utf-8")
    return file


def press_button(page: Page, name: str) -> None:
    page.bot.mouseClick(page.find(QToolButton, name), Qt.MouseButton.LeftButton)


def wheel_over(page: Page, widget: QWidget) -> None:
    """Turns the wheel a notch towards the reader, over the middle of a widget."""
    place = QPointF(widget.mapTo(page.window, widget.rect().center()))
    event = QWheelEvent(
        place,
        page.window.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.window.windowHandle(), event)


def come_back(page: Page) -> None:
    """Brings the window to the front again, as a desktop does when a window before it closes."""
    page.window.activateWindow()
    page.wait_for(page.window.isActiveWindow)


def is_at_the_end(page: Page) -> bool:
    bar = page.article.verticalScrollBar()
    return 0 < bar.value() == bar.maximum()


@pytest.mark.parametrize("by_key", [True, False])
def test_through_all_views_and_back_the_end_key_goes_to_the_end_of_the_article(reading: Page, by_key: bool) -> None:
    lines = reading.lines
    for key, view in ((Qt.Key.Key_2, "folded"), (Qt.Key.Key_3, "summary"), (Qt.Key.Key_1, "article")):
        if by_key:
            reading.ctrl(key)
        else:
            press_button(reading, f"{view}ViewButton")
        assert QApplication.focusWidget() is (reading.summary if view == "summary" else reading.article)
    reading.press(Qt.Key.Key_End)
    reading.wait_for(lambda: is_at_the_end(reading))
    assert reading.lines == lines


def test_a_reader_of_the_summary_gets_the_keyboard_back_there(reading: Page) -> None:
    reading.focus(reading.summary)
    reading.ctrl(Qt.Key.Key_2)
    assert reading.article.hasFocus()
    reading.ctrl(Qt.Key.Key_1)
    assert reading.summary.hasFocus()


@pytest.mark.parametrize("view", ["article", "folded", "summary"])
def test_the_switch_keeps_the_keyboard_of_who_came_there_by_keyboard(reading: Page, view: str) -> None:
    reading.ctrl(Qt.Key.Key_1 if view == "summary" else Qt.Key.Key_3)
    button = reading.find(QToolButton, f"{view}ViewButton")
    reading.focus(button)
    reading.press(Qt.Key.Key_Space)
    assert button.isChecked()
    assert button.hasFocus()


@pytest.mark.parametrize("view", [Qt.Key.Key_1, Qt.Key.Key_3])
@pytest.mark.parametrize("by_key", [True, False])
def test_from_find_the_keyboard_returns_to_the_text_it_came_from(reading: Page, view: Qt.Key, by_key: bool) -> None:
    reading.ctrl(view)
    before = QApplication.focusWidget()
    assert before in (reading.article, reading.summary)
    reading.ctrl(Qt.Key.Key_F)
    reading.type("wall")
    if by_key:
        reading.press(Qt.Key.Key_Escape)
    else:
        press_button(reading, "findCloseButton")
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize("view", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3])
@pytest.mark.parametrize("where", ["article", "summary"])
def test_in_and_out_of_focus_mode_the_keyboard_is_in_the_text(reading: Page, view: Qt.Key, where: str) -> None:
    reading.focus(reading.summary if where == "summary" else reading.article)
    reading.ctrl(view)
    before = QApplication.focusWidget()
    reading.press(Qt.Key.Key_F11)
    assert reading.article.hasFocus()
    reading.press(Qt.Key.Key_F11)
    assert QApplication.focusWidget() is before
    assert before in (reading.article, reading.summary)


def test_what_is_hidden_by_focus_mode_leaves_the_keyboard_in_the_article(reading: Page) -> None:
    reading.focus(reading.slider)
    length = reading.slider.value()
    reading.press(Qt.Key.Key_F11)
    assert reading.article.hasFocus()
    reading.press(Qt.Key.Key_F11)
    reading.press(Qt.Key.Key_End)
    assert reading.slider.value() == length


def by_address(page: Page, file: Path) -> None:
    with answered(type_text(file.as_uri())):
        page.ctrl(Qt.Key.Key_L)


def by_dialog(page: Page, file: Path) -> None:
    with answered(choose_file(file)):
        page.ctrl(Qt.Key.Key_O)


def by_drop(page: Page, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.window.dropEvent(QDropEvent(QPointF(400, 300), *held))


def by_another_start(page: Page, file: Path) -> None:
    page.window.receive([str(file)])


@pytest.mark.parametrize("way", [by_address, by_dialog, by_drop, by_another_start])
@pytest.mark.parametrize("where", ["article", "summary", "topic", "slider", "findEdit"])
def test_a_page_that_is_opened_has_the_keyboard(
    reading: Page, other: Path, way: Callable[[Page, Path], None], where: str
) -> None:
    if where == "findEdit":
        reading.ctrl(Qt.Key.Key_F)
    else:
        reading.focus(getattr(reading, where))
    way(reading, other)
    reading.settle()
    come_back(reading)
    reading.wait_for(lambda: reading.article.toPlainText() == OTHER)
    assert QApplication.focusWidget() is (reading.summary if where == "summary" else reading.article)


@pytest.mark.parametrize("way", [by_address, by_dialog, by_drop, by_another_start])
def test_the_first_page_that_is_opened_has_the_keyboard(
    page: Page, other: Path, way: Callable[[Page, Path], None]
) -> None:
    way(page, other)
    page.settle()
    come_back(page)
    page.wait_for(page.article.hasFocus)


def test_a_page_that_is_opened_in_place_of_a_new_tab_has_the_keyboard(reading: Page) -> None:
    reading.ctrl(Qt.Key.Key_T)
    reading.open_text(OTHER)
    reading.wait_for(reading.article.hasFocus)


@pytest.mark.parametrize("action", ["openUrlAction", "openAction", "exportAction"])
@pytest.mark.parametrize("where", ["article", "summary", "slider"])
def test_a_dialog_that_is_given_up_leaves_the_keyboard_where_it_was(reading: Page, action: str, where: str) -> None:
    reading.focus(getattr(reading, where))
    with answered(QDialog.reject):
        reading.action(action).trigger()
    come_back(reading)
    reading.wait_for(getattr(reading, where).hasFocus)


@pytest.mark.parametrize("action", ["preferencesAction", "compareAction", "aboutAction"])
def test_a_window_beside_it_that_is_closed_leaves_the_keyboard_where_it_was(reading: Page, action: str) -> None:
    reading.action(action).trigger()
    beside = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog))
    reading.wait_for(beside.isActiveWindow)
    beside.close()
    come_back(reading)
    reading.wait_for(reading.article.hasFocus)


def test_what_is_hidden_while_another_window_is_used_does_not_leave_the_keyboard_in_a_control(reading: Page) -> None:
    reading.focus(reading.find(QTreeWidget, "outlineTree"))
    reading.action("preferencesAction").trigger()
    beside = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog))
    reading.wait_for(beside.isActiveWindow)
    reading.action("outlineAction").trigger()
    beside.close()
    come_back(reading)
    reading.wait_for(reading.article.hasFocus)


def test_another_tab_and_a_closed_one_leave_the_keyboard_in_the_text(reading: Page) -> None:
    reading.open_text(OTHER)
    reading.open_text("A third one. It has two sentences.")
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_W, Qt.Key.Key_W):
        reading.focus(reading.topic)
        reading.ctrl(key)
        reading.settle()
        assert reading.article.hasFocus()


def test_the_strip_of_tabs_keeps_the_keyboard_of_who_goes_along_it(reading: Page) -> None:
    reading.open_text(OTHER)
    reading.open_text("A third one. It has two sentences.")
    tabs = reading.find(QTabBar, "tabStrip")
    reading.focus(tabs)
    for _ in range(2):
        reading.press(Qt.Key.Key_Left)
        assert tabs.hasFocus()
    reading.press(Qt.Key.Key_Delete)
    assert tabs.hasFocus()
    reading.press(Qt.Key.Key_Delete)
    assert not tabs.isVisible()
    assert reading.article.hasFocus()


@pytest.mark.parametrize(("key", "inside"), [(Qt.Key.Key_F9, "outlineTree"), (Qt.Key.Key_F8, "whyBars")])
def test_a_part_of_the_window_that_is_closed_leaves_the_keyboard_in_the_text(
    reading: Page, key: Qt.Key, inside: str
) -> None:
    reading.focus(reading.find(QWidget, inside))
    reading.press(key)
    assert reading.article.hasFocus()


@pytest.mark.parametrize("name", ["messageAction", "dismissMessage"])
def test_a_message_that_is_done_with_leaves_the_keyboard_in_the_text(reading: Page, name: str) -> None:
    messages = reading.window.composition.messages
    messages.show_error("The file can't be read.", "Try again")
    reading.focus(reading.find(QWidget, name))
    reading.press(Qt.Key.Key_Space)
    assert reading.article.hasFocus()


def test_a_job_that_is_cancelled_leaves_the_keyboard_in_the_text(reading: Page) -> None:
    reading.window.open_text(
        "".join(f"Boat number {number} left early for another harbour. " for number in range(99_999))
    )
    reading.wait_for(reading.cancel.isVisible)
    reading.focus(reading.cancel)
    reading.press(Qt.Key.Key_Space)
    assert reading.message.text() == "Cancelled."
    assert reading.article.hasFocus()


def test_what_is_disabled_or_deleted_leaves_the_keyboard_in_the_text(reading: Page) -> None:
    reading.focus(reading.topic)
    reading.topic.setEnabled(False)
    assert reading.article.hasFocus()
    button = QPushButton(reading.window.centralWidget())
    button.show()
    reading.focus(button)
    button.deleteLater()
    reading.wait_for(reading.article.hasFocus)


@pytest.mark.parametrize("name", ["slider", "unit", "method"])
def test_the_wheel_over_a_control_that_has_not_the_keyboard_changes_nothing(reading: Page, name: str) -> None:
    before = reading.slider.value(), reading.unit.currentIndex(), reading.method.currentIndex()
    for _ in range(3):
        wheel_over(reading, getattr(reading, name))
    assert (reading.slider.value(), reading.unit.currentIndex(), reading.method.currentIndex()) == before


@pytest.mark.parametrize("name", ["slider", "unit", "method"])
def test_the_wheel_over_a_control_that_has_the_keyboard_turns_it(reading: Page, name: str) -> None:
    before = reading.slider.value(), reading.unit.currentIndex(), reading.method.currentIndex()
    reading.focus(getattr(reading, name))
    wheel_over(reading, getattr(reading, name))
    assert (reading.slider.value(), reading.unit.currentIndex(), reading.method.currentIndex()) != before


def test_a_control_that_is_moved_with_the_mouse_leaves_the_keyboard_in_the_text(reading: Page) -> None:
    reading.bot.mouseClick(reading.slider, Qt.MouseButton.LeftButton)
    count = len(reading.lines)
    assert count != 5
    reading.press(Qt.Key.Key_End)
    reading.wait_for(lambda: is_at_the_end(reading))
    assert len(reading.lines) == count
    for box in (reading.unit, reading.method):
        reading.bot.mouseClick(box, Qt.MouseButton.LeftButton)
        reading.wait_for(box.view().isVisible)
        box.hidePopup()
        reading.wait_for(reading.article.hasFocus)


def test_a_window_that_is_deleted_with_the_keyboard_in_it_says_nothing_of_that() -> None:
    script = """
import sys
from gui.app.application import make_application
from gui.client.client import WorkerClient
from gui.window.main_window import MainWindow

application = make_application()
client = WorkerClient()
window = MainWindow(client)
window.show()
window.activateWindow()
window.open_text("The tide turns twice a day. Boats wait for it.")
while not window.reading_page.article_view.hasFocus() or window.reading_page.summary is None:
    application.processEvents()
client.stop()
del window
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert "Error" not in done.stderr
