"""The window for those who hear it, and for programs that drive it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QTabBar, QTreeWidget, QWidget

from gui.data import SAMPLE
from gui.theme.focus_ring import FocusRing
from tests.gui.hands import Page

WIDGETS = [
    "mainWindow",
    "articleView",
    "summaryView",
    "lengthSlider",
    "lengthUnit",
    "methodBox",
    "topicEdit",
    "whyPanel",
    "statusMessage",
    "progressBar",
    "cancelButton",
]
ACTIONS = ["openAction", "openUrlAction", "pasteAction", "exportAction", "copyAction"]


def widget_of(page: Page, name: str) -> QWidget:
    return page.window if page.window.objectName() == name else page.find(QWidget, name)


@pytest.mark.parametrize("name", WIDGETS)
def test_every_widget_of_the_contract_has_a_name_for_those_who_hear_it(page: Page, name: str) -> None:
    widget = widget_of(page, name)
    assert widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name)


def test_no_two_widgets_of_the_contract_have_the_same_name(page: Page) -> None:
    names = [widget_of(page, name).accessibleName() for name in WIDGETS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", WIDGETS[1:])
def test_every_object_name_of_the_contract_is_there_once(page: Page, name: str) -> None:
    assert len(page.window.findChildren(QWidget, name)) == 1


@pytest.mark.parametrize("name", ACTIONS)
def test_every_action_of_the_contract_is_there_with_words(page: Page, name: str) -> None:
    assert page.action(name).text()
    assert page.action(name).toolTip()


def test_tab_goes_through_all_that_can_be_used(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.article)
    reached: set[str] = set()
    for _ in range(20):
        reached.add(QApplication.focusWidget().objectName())
        page.press(Qt.Key.Key_Tab)
    assert {"articleView", "summaryView", "lengthSlider", "lengthUnit", "methodBox", "topicEdit"} <= reached


@pytest.mark.parametrize(("key", "name"), [("L", "lengthSlider"), ("M", "methodBox"), ("T", "topicEdit")])
def test_a_control_is_reached_with_the_letter_of_its_label(page: Page, key: str, name: str) -> None:
    page.open_path(SAMPLE)
    page.focus(page.article)
    page.press(Qt.Key(ord(key)), Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget().objectName() == name


def press_tab(page: Page) -> None:
    """Goes on by Tab; what is left behind has lost its ring."""
    page.press(Qt.Key.Key_Tab)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def walk(page: Page) -> list[QWidget]:
    """All that Tab comes by, until it is where it began."""
    stops: list[QWidget] = []
    while (here := QApplication.focusWidget()) not in stops:
        stops.append(here)
        press_tab(page)
    return stops


@pytest.fixture
def full(page: Page) -> Page:
    """A window with all there is: tabs, an outline, the reasons for a sentence, the find bar and a message."""
    page.window.resize(1280, 800)
    page.open_text("The tide rises at dawn. The wall keeps it out.")
    page.open_path(SAMPLE)
    page.focus(page.article)
    page.press(Qt.Key.Key_N)
    page.ctrl(Qt.Key.Key_F)
    page.type("wall")
    page.open_path("missing.txt")
    page.focus(page.article)
    return page


def test_tab_comes_by_everything_and_from_left_to_right(full: Page) -> None:
    names = [stop.objectName() for stop in walk(full)]
    order = ["articleView", "heatmap", "summaryView", "whyBars", "lengthSlider", "methodBox", "topicEdit", "findEdit"]
    assert [name for name in names if name in order] == order
    assert {"tabStrip", "dismissMessage", "outlineTree", "summarisePartButton", "articleViewButton"} <= set(names)


def test_whatever_tab_comes_by_can_be_heard(full: Page) -> None:
    for stop in walk(full):
        assert QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name), stop.objectName()


def test_whatever_tab_comes_by_can_be_seen_and_shows_that_the_keyboard_is_there(full: Page) -> None:
    for _ in walk(full):
        here = QApplication.focusWidget()
        (ring,) = full.window.findChildren(FocusRing)
        assert ring.parent() is here
        assert min(ring.visibleRegion().boundingRect().size().toTuple()) >= 12, here.objectName()
        press_tab(full)


def test_a_row_of_the_outline_is_heard_with_the_part_it_belongs_to_and_what_is_being_read(full: Page) -> None:
    tree = full.find(QTreeWidget, "outlineTree")
    interface = QAccessible.queryAccessibleInterface(tree)
    heard = [interface.child(number).text(QAccessible.Text.Name) for number in range(interface.childCount())]
    assert {"Beginning", "A wall that no longer holds", "What happens next"} <= set(heard)
    assert tree.topLevelItem(0).data(0, Qt.ItemDataRole.AccessibleDescriptionRole) == "You are reading this part"


def test_the_tabs_are_heard_by_their_titles(full: Page) -> None:
    interface = QAccessible.queryAccessibleInterface(full.find(QTabBar, "tabStrip"))
    tabs = [interface.child(number) for number in range(interface.childCount())]
    heard = [tab.text(QAccessible.Text.Name) for tab in tabs if tab.role() == QAccessible.Role.PageTab]
    assert heard == ["Pasted text", "Harbour town votes to give its sea wall back to the sea"]


@pytest.mark.parametrize("action", ["shortcutsAction", "preferencesAction", "compareAction"])
def test_whatever_tab_comes_by_in_a_dialog_can_be_heard(full: Page, action: str) -> None:
    full.action(action).trigger()
    full.wait_for(lambda: QApplication.activeWindow() is not full.window)
    dialog = QApplication.activeWindow()
    stops: list[QWidget] = []
    while (here := QApplication.focusWidget()) not in stops:
        stops.append(here)
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Tab)
    assert len(stops) >= 2
    for stop in stops:
        assert dialog.isAncestorOf(stop)
        assert QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name), stop.objectName()
    dialog.close()


def test_the_row_that_enter_would_do_is_told_as_the_palette_moves(full: Page) -> None:
    full.action("paletteAction").trigger()
    interface = QAccessible.queryAccessibleInterface(full.find(QListView, "commandList"))
    assert interface.childCount() > 40
    heard = [interface.child(row).text(QAccessible.Text.Name) for row in range(interface.childCount())]
    assert all(heard)
    assert len(heard) == len(set(heard))
    assert interface.child(0).text(QAccessible.Text.Description) == full.action("openAction").toolTip()
