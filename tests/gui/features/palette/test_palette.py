"""The command palette by keys, as a reader has it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.client.client import WorkerClient
from gui.data import SAMPLE
from gui.settings.settings import Settings
from gui.theme.theme import theme_for
from gui.widgets.line_edit import LineEdit
from gui.window.main_window import MainWindow
from tests.gui.hands import Page

_Key = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def press_for_palette(page: Page) -> None:
    page.press(_Key.Key_P, CTRL_SHIFT)


def palette(page: Page) -> QWidget:
    return page.find(QWidget, "commandPalette")


def rows(page: Page) -> list[str]:
    model = page.find(QListView, "commandList").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def current(page: Page) -> str:
    return str(page.find(QListView, "commandList").currentIndex().data())


@pytest.fixture
def opened(page: Page) -> Page:
    """The palette over an article, with the keyboard on the slider before."""
    page.window.resize(1000, 700)
    page.open_path(SAMPLE)
    page.focus(page.slider)
    press_for_palette(page)
    return page


def test_the_keys_open_it_with_everything_that_the_menus_have_and_esc_closes_it(opened: Page) -> None:
    assert palette(opened).isVisible()
    assert QApplication.focusWidget() is opened.find(QLineEdit, "commandEdit")
    assert {"Open…", "Copy summary", "Next pick", "Reasons", "Keyboard shortcuts"} <= {
        name.removeprefix("✓ ") for name in rows(opened)
    }
    opened.press(_Key.Key_Escape)
    assert not palette(opened).isVisible()
    assert opened.slider.hasFocus()


def test_letters_and_enter_do_what_was_meant(opened: Page) -> None:
    opened.type("cs")
    assert current(opened) == "Copy summary"
    opened.press(_Key.Key_Return)
    assert not palette(opened).isVisible()
    assert QGuiApplication.clipboard().text().split("\n") == [line for line in opened.lines if line]
    assert opened.slider.hasFocus()


def test_keys_of_the_menus_do_nothing_while_it_is_open(opened: Page) -> None:
    picks = opened.lines
    for key in (_Key.Key_N, _Key.Key_P, _Key.Key_Delete, _Key.Key_Insert, _Key.Key_F8, _Key.Key_F11):
        opened.press(key)
    opened.ctrl(_Key.Key_W)
    opened.ctrl(_Key.Key_3)
    assert palette(opened).isVisible()
    assert opened.lines == picks
    assert opened.article.isVisible()
    assert opened.find(QLineEdit, "commandEdit").text() == "np"


def test_arrows_and_pages_go_from_row_to_row_and_round(opened: Page) -> None:
    names = rows(opened)
    opened.press(_Key.Key_Down)
    assert current(opened) == names[1]
    opened.press(_Key.Key_Up)
    opened.press(_Key.Key_Up)
    assert current(opened) == names[-1]
    opened.press(_Key.Key_Down)
    assert current(opened) == names[0]
    opened.press(_Key.Key_PageDown)
    assert names.index(current(opened)) > 5
    opened.press(_Key.Key_PageUp)
    assert current(opened) == names[0]


def test_what_can_not_be_done_now_is_shown_but_enter_does_not_do_it(opened: Page) -> None:
    opened.type("reopen")
    assert rows(opened) == ["Reopen closed tab"]
    opened.press(_Key.Key_Return)
    assert palette(opened).isVisible()
    interface = QAccessible.queryAccessibleInterface(opened.find(QListView, "commandList"))
    assert "not available now" in interface.child(0).text(QAccessible.Text.Name)


def test_what_was_used_last_comes_first_also_in_the_next_window(opened: Page, qtbot: QtBot) -> None:
    opened.type("smaller")
    opened.press(_Key.Key_Return)
    press_for_palette(opened)
    opened.type("larger")
    opened.press(_Key.Key_Return)
    press_for_palette(opened)
    assert rows(opened)[:2] == ["Larger text", "Smaller text"]
    assert Settings().recent_commands == ("zoomInAction", "zoomOutAction")


def test_a_language_is_chosen_by_its_name(opened: Page) -> None:
    assert "German" not in rows(opened)
    opened.type("germ")
    opened.press(_Key.Key_Return)
    opened.wait_for(lambda: opened.shown.article.language == "de")


def test_an_article_that_is_open_is_gone_to_by_its_title(page: Page) -> None:
    page.open_path(SAMPLE)
    page.open_text("The tide turns twice a day. Nobody looks at a clock.")
    press_for_palette(page)
    page.type("harb")
    assert current(page).startswith("Harbour town votes")
    page.press(_Key.Key_Return)
    assert page.window.documents.current_tab == 0
    # A title is the reader's own: it is not kept for the next start.
    assert Settings().recent_commands == ()


def test_what_was_read_before_is_opened_by_its_name(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "tides & <b>clocks.txt"
    file.write_text("The tide turns twice a day. Nobody looks at a clock.", "utf-8")
    page.open_path(file)
    page.window.documents.close(0)
    press_for_palette(page)
    page.type("tides")
    assert current(page) == file.name
    page.press(_Key.Key_Return)
    page.settle()
    assert page.window.documents.titles[0][1] == str(file)


def test_it_is_there_before_anything_is_open(page: Page) -> None:
    press_for_palette(page)
    page.type("sample")
    assert current(page) == "Read the sample"
    page.press(_Key.Key_Return)
    page.settle()
    assert page.shown.article.title.startswith("Harbour town")


def test_it_is_there_before_what_documents_are_read_with(qtbot: QtBot, client: WorkerClient) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.ready_to_populate.connect(lambda: window.populate(client))
    window.command_palette.open()
    edit = window.findChild(QLineEdit, "commandEdit")
    assert edit is not None
    edit.setText("sample")
    qtbot.keyClick(edit, _Key.Key_Return)
    qtbot.waitUntil(lambda: window.reading_page.summary is not None)


def test_letters_that_nothing_has_are_said_to_find_nothing(opened: Page) -> None:
    opened.type("qqq")
    assert rows(opened) == []
    assert opened.find(QLabel, "commandNothing").isVisible()
    opened.press(_Key.Key_Return)
    opened.press(_Key.Key_Down)
    assert palette(opened).isVisible()


def test_a_click_on_a_row_does_it_and_one_beside_the_palette_closes_it(opened: Page) -> None:
    view = opened.find(QListView, "commandList")
    opened.type("preferences")
    place = view.visualRect(view.model().index(0, 0)).center()
    opened.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not palette(opened).isVisible()
    dialog = opened.find(QWidget, "preferencesDialog")
    assert dialog.isVisible()
    dialog.close()
    opened.window.activateWindow()
    press_for_palette(opened)
    assert palette(opened).isVisible()
    opened.bot.mouseClick(opened.article.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 400))
    assert not palette(opened).isVisible()


@pytest.mark.parametrize("size", [(1280, 800), (480, 360)])
def test_it_fits_into_the_window_and_what_it_has_can_be_scrolled_to(
    open_window: Callable[..., Page], client: WorkerClient, size: tuple[int, int]
) -> None:
    page = open_window(client, size)
    page.open_path(SAMPLE)
    press_for_palette(page)
    page.window.resize(*size)
    over = palette(page)
    assert over.parentWidget().rect().contains(over.geometry())
    view = page.find(QListView, "commandList")
    page.press(_Key.Key_Up)
    last = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(last)
    assert last.height() >= page.window.fontMetrics().height()


def test_it_is_heard_with_its_name_and_each_row_with_its_menu_and_keys(opened: Page) -> None:
    for name in ("commandPalette", "commandEdit", "commandList"):
        interface = QAccessible.queryAccessibleInterface(opened.find(QWidget, name))
        assert interface.text(QAccessible.Text.Name), name
    opened.type("cs")
    interface = QAccessible.queryAccessibleInterface(opened.find(QListView, "commandList"))
    assert interface.child(0).text(QAccessible.Text.Name) == "Copy summary, Edit, Ctrl+Shift+C"


def test_in_a_window_that_runs_to_the_left_the_names_stand_at_the_right(opened: Page, qapp: QApplication) -> None:
    opened.press(_Key.Key_Escape)
    opened.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press_for_palette(opened)
    view = opened.find(QListView, "commandList")
    row = view.visualRect(view.model().index(3, 0))
    image = view.viewport().grab(row).toImage()
    ground = image.pixelColor(image.width() // 2, 1)
    inked = [
        x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(2, image.height() - 2))
    ]
    # The keys at the left are fewer than the name and its menu at the right.
    assert sum(x > image.width() // 2 for x in inked) > sum(x < image.width() // 2 for x in inked)


def test_in_the_dark_its_ground_is_dark(opened: Page, dark: Callable[[], None]) -> None:
    dark()
    opened.wait_for(lambda: opened.window.palette().base().color() == QColor("#1d1e20"))
    view = opened.find(QListView, "commandList")
    assert palette(opened).grab().toImage().pixelColor(3, 3) == QColor("#1d1e20")
    assert view.viewport().grab().toImage().pixelColor(2, view.sizeHintForRow(0) + 2) == QColor("#1d1e20")
    assert view.palette().highlight().color() == theme_for(view.palette()).row


def test_the_keyboard_goes_back_to_a_text_that_had_it(page: Page) -> None:
    page.open_path(SAMPLE)
    for view in (page.article, page.summary):
        page.focus(view)
        press_for_palette(page)
        page.press(_Key.Key_Escape)
        assert isinstance(QApplication.focusWidget(), QTextEdit)
        assert view.hasFocus()


def test_what_was_typed_before_is_gone_when_it_opens_again(opened: Page) -> None:
    opened.type("copy")
    opened.press(_Key.Key_Escape)
    press_for_palette(opened)
    assert opened.find(LineEdit, "commandEdit").text() == ""


def test_an_article_that_comes_in_meanwhile_does_not_take_the_keyboard_and_can_be_worked_on(page: Page) -> None:
    page.window.open_path(str(SAMPLE))
    press_for_palette(page)
    page.type("copys")
    assert not palette(page).isHidden()
    page.settle()
    page.wait_for(lambda: page.window.reading_page.summary is not None)
    assert QApplication.focusWidget() is page.find(QLineEdit, "commandEdit")
    page.type("ummary")
    assert current(page) == "Copy summary"
    page.press(_Key.Key_Return)
    assert QGuiApplication.clipboard().text().split("\n") == page.lines
    assert page.article.hasFocus()


def test_what_can_be_done_by_now_is_no_longer_grey_and_the_row_stays(opened: Page) -> None:
    opened.type("go back")
    opened.press(_Key.Key_Return)
    assert palette(opened).isVisible()
    opened.window.reading_page.travels.go_to(1000)
    assert current(opened) == "Go back"
    opened.press(_Key.Key_Return)
    assert not palette(opened).isVisible()
    assert opened.action("forwardAction").isEnabled()


def test_a_file_that_left_the_list_meanwhile_is_not_opened_and_nothing_breaks(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "tides.txt"
    file.write_text("The tide turns twice a day. Nobody looks at a clock.", "utf-8")
    page.open_path(file)
    page.window.documents.close(0)
    press_for_palette(page)
    page.type("tides")
    page.action("clearRecentAction").trigger()
    page.press(_Key.Key_Return)
    page.settle()
    assert page.window.documents.titles == []
