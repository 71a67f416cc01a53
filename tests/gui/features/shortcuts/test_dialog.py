"""The list of keys as a reader has it, and that the keys do what it says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QLabel,
    QLineEdit,
    QStyleOptionViewItem,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from gui.data import SAMPLE
from gui.features.shortcuts.dialog import ShortcutsDialog
from gui.features.shortcuts.keys import native
from tests.gui.hands import Page

_Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(page: Page) -> ShortcutsDialog:
    """The list, opened by its key over an article."""
    page.open_path(SAMPLE)
    page.focus(page.article)
    page.press(_Key.Key_F1)
    dialog = page.window.findChild(ShortcutsDialog)
    assert dialog is not None
    page.wait_for(dialog.isActiveWindow)
    return dialog


def part(dialog: ShortcutsDialog, kind: type[QWidget], name: str) -> QWidget:
    widget = dialog.findChild(kind, name)
    assert widget is not None
    return widget


def tree(dialog: ShortcutsDialog) -> QTreeWidget:
    widget = part(dialog, QTreeWidget, "shortcutsTree")
    assert isinstance(widget, QTreeWidget)
    return widget


def listed(dialog: ShortcutsDialog) -> dict[str, dict[str, str]]:
    """What is shown: what keys do and the keys, by the titles above them."""
    heads = [tree(dialog).topLevelItem(number) for number in range(tree(dialog).topLevelItemCount())]
    return {
        head.text(0): {head.child(row).text(0): head.child(row).text(1) for row in range(head.childCount())}
        for head in heads
    }


def type_into(dialog: ShortcutsDialog, text: str) -> None:
    QTest.keyClicks(part(dialog, QLineEdit, "shortcutsEdit"), text)


def test_every_action_that_has_keys_is_listed_with_them_below_its_menu(page: Page, dialog: ShortcutsDialog) -> None:
    shown = listed(dialog)
    assert list(shown)[:5] == ["File", "Edit", "Sentence", "View", "Help"]
    assert shown["File"]["Open…"].startswith("Ctrl+O")
    assert shown["View"]["Larger text"] == native(*page.action("zoomInAction").shortcuts())
    count = sum(len(shown[menu]) for menu in list(shown)[:5])
    with_keys = [action for action in page.window.actions() if action.shortcuts() and isinstance(action, QAction)]
    assert count == len(with_keys)


def test_the_parts_of_the_window_follow(dialog: ShortcutsDialog) -> None:
    shown = listed(dialog)
    assert shown["In the article"]["Next or previous sentence"] == "Ctrl+Down, Ctrl+Up"
    assert shown["In the strip beside the article"]
    assert shown["In the outline"]["Summarise this part only"] == "Ctrl+Enter"


def test_the_keyboard_begins_in_the_line_and_what_is_typed_is_looked_for(dialog: ShortcutsDialog) -> None:
    assert QApplication.focusWidget() is part(dialog, QLineEdit, "shortcutsEdit")
    type_into(dialog, "F11")
    assert listed(dialog) == {"View": {"Focus": "F11"}}
    QTest.keyClick(part(dialog, QLineEdit, "shortcutsEdit"), _Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(part(dialog, QLineEdit, "shortcutsEdit"), _Key.Key_Down)
    assert tree(dialog).hasFocus()


def test_what_nothing_has_is_said_to_find_nothing(dialog: ShortcutsDialog) -> None:
    type_into(dialog, "qqq")
    assert part(dialog, QLabel, "shortcutsNothing").isVisible()
    assert not tree(dialog).isVisible()


def test_esc_closes_it_and_the_key_opens_it_anew(page: Page, dialog: ShortcutsDialog) -> None:
    type_into(dialog, "outline")
    QTest.keyClick(dialog, _Key.Key_Escape)
    assert not dialog.isVisible()
    page.window.activateWindow()
    page.wait_for(page.article.hasFocus)
    page.press(_Key.Key_F1)
    assert dialog.isVisible()
    assert page.window.findChildren(ShortcutsDialog) == [dialog]
    assert len(listed(dialog)) > 5


def test_all_of_it_is_heard(dialog: ShortcutsDialog) -> None:
    for name in ("shortcutsEdit", "shortcutsTree", "closeShortcuts"):
        interface = QAccessible.queryAccessibleInterface(part(dialog, QWidget, name))
        assert interface.text(QAccessible.Text.Name), name
    assert QAccessible.queryAccessibleInterface(dialog).text(QAccessible.Text.Name) == "Keyboard shortcuts"


@pytest.mark.parametrize("width", [1000, 560, 280])
def test_at_any_width_both_columns_can_be_read_and_nothing_is_beyond_the_edge(
    dialog: ShortcutsDialog, width: int
) -> None:
    dialog.resize(width, 260)
    QApplication.processEvents()
    header, view = tree(dialog).header(), tree(dialog).viewport()
    assert header.length() <= view.width()
    assert min(header.sectionSize(0), header.sectionSize(1)) >= 0.3 * min(view.width(), 400)
    bar = tree(dialog).verticalScrollBar()
    bar.setValue(bar.maximum())
    last = deepest(tree(dialog))
    assert view.rect().contains(tree(dialog).visualItemRect(last).center())


def deepest(view: QTreeWidget) -> QTreeWidgetItem:
    head = view.topLevelItem(view.topLevelItemCount() - 1)
    return head.child(head.childCount() - 1)


def test_in_a_window_that_runs_to_the_left_keys_are_still_written_from_the_left(dialog: ShortcutsDialog) -> None:
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    option = tree(dialog).itemDelegate()
    assert option is not None
    filled = QStyleOptionViewItem()
    filled.direction = Qt.LayoutDirection.RightToLeft
    option.initStyleOption(filled, tree(dialog).model().index(0, 1, tree(dialog).model().index(3, 0)))
    assert filled.direction == Qt.LayoutDirection.LeftToRight
    assert filled.displayAlignment & Qt.AlignmentFlag.AlignRight


def test_in_the_dark_it_is_dark(page: Page, dialog: ShortcutsDialog, dark: Callable[[], None]) -> None:
    dark()
    page.wait_for(lambda: dialog.palette().base().color() == QColor("#1d1e20"))
    image = tree(dialog).viewport().grab().toImage()
    assert image.pixelColor(image.width() - 2, 2) == QColor("#1d1e20")


class TestViews:
    """The keys that are not in a menu do what the list says."""

    @pytest.fixture
    def reading(self, page: Page) -> Page:
        page.window.resize(1280, 800)
        page.open_path(SAMPLE)
        return page

    def test_in_the_article(self, reading: Page) -> None:
        reading.focus(reading.article)
        reading.ctrl(_Key.Key_Down)
        first = reading.window.reading_page.current
        reading.ctrl(_Key.Key_Down)
        assert reading.window.reading_page.current == (first or 0) + 1
        reading.ctrl(_Key.Key_Up)
        assert reading.window.reading_page.current == first
        reading.press(_Key.Key_End)
        assert reading.article.verticalScrollBar().value() > 0
        reading.press(_Key.Key_Home)
        assert reading.article.verticalScrollBar().value() == 0
        reading.press(_Key.Key_PageDown)
        assert reading.article.verticalScrollBar().value() > 0

    def test_in_the_folded_article(self, reading: Page) -> None:
        reading.ctrl(_Key.Key_2)
        reading.focus(reading.article)
        reading.press(_Key.Key_Down, _CTRL | Qt.KeyboardModifier.ShiftModifier)
        folded = reading.article.toPlainText()
        reading.press(_Key.Key_Return)
        assert len(reading.article.toPlainText()) > len(folded)
        reading.press(_Key.Key_Return)
        assert reading.article.toPlainText() == folded

    def test_in_the_summary(self, reading: Page) -> None:
        picks = reading.shown.indices
        reading.focus(reading.summary)
        reading.press(_Key.Key_Down)
        reading.press(_Key.Key_Down)
        assert reading.window.reading_page.current == picks[1]
        reading.press(_Key.Key_End)
        assert reading.window.reading_page.current == picks[-1]
        reading.press(_Key.Key_Home)
        assert reading.window.reading_page.current == picks[0]

    def test_in_the_strip(self, reading: Page) -> None:
        strip = reading.find(QAbstractSlider, "heatmap")
        reading.focus(strip)
        reading.press(_Key.Key_End)
        end = reading.article.verticalScrollBar().value()
        assert end > 0
        reading.press(_Key.Key_Home)
        assert reading.article.verticalScrollBar().value() == 0
        reading.press(_Key.Key_PageDown)
        assert reading.article.verticalScrollBar().value() > 0

    def test_in_the_outline(self, reading: Page) -> None:
        outline = reading.find(QTreeWidget, "outlineTree")
        reading.focus(outline)
        reading.press(_Key.Key_End)
        reading.ctrl(_Key.Key_Return)
        document = reading.window.documents.current
        assert document is not None
        assert document.part is not None

    def test_in_the_tabs(self, reading: Page) -> None:
        reading.open_text("The tide turns twice a day. Nobody looks at a clock.")
        reading.focus(reading.find(QTabBar, "tabStrip"))
        reading.press(_Key.Key_Left)
        assert reading.window.documents.current_tab == 0
        reading.press(_Key.Key_Delete)
        assert len(reading.window.documents.titles) == 1

    def test_in_the_find_bar(self, reading: Page) -> None:
        reading.ctrl(_Key.Key_F)
        reading.type("wall")
        count = reading.find(QLabel, "findCount")
        before = count.text()
        reading.press(_Key.Key_Return)
        assert count.text() != before
        reading.press(_Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert count.text() == before
        reading.press(_Key.Key_Escape)
        assert not reading.find(QWidget, "findBar").isVisible()
