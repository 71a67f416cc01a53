"""The window for those who hear it, and for programs that drive it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from gui.data import SAMPLE
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
