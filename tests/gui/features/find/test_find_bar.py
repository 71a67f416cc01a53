"""The bar that finds: keys, buttons and what it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from gui.features.find.find_bar import FindBar


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.open()
    return bar


def edit(bar: FindBar) -> QLineEdit:
    found = bar.findChild(QLineEdit, "findEdit")
    assert found is not None
    return found


def said(bar: FindBar) -> str:
    label = bar.findChild(QLabel, "findCount")
    assert label is not None
    return label.text()


def test_what_is_typed_is_told(bar: FindBar, qtbot: QtBot) -> None:
    told: list[str] = []
    bar.find_changed.connect(told.append)
    qtbot.keyClicks(edit(bar), "ti")
    assert told == ["t", "ti"]
    assert bar.needle == "ti"


def test_enter_goes_on_and_shift_enter_back(bar: FindBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit(bar), "tide")
    bar.set_count(0, 2)
    with qtbot.waitSignal(bar.next_wanted), qtbot.assertNotEmitted(bar.previous_wanted):
        qtbot.keyClick(edit(bar), Qt.Key.Key_Return)
    with qtbot.waitSignal(bar.previous_wanted), qtbot.assertNotEmitted(bar.next_wanted):
        qtbot.keyClick(edit(bar), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.parametrize("by_key", [True, False])
def test_escape_and_the_button_close_it_and_nothing_is_looked_for_then(
    bar: FindBar, qtbot: QtBot, by_key: bool
) -> None:
    qtbot.keyClicks(edit(bar), "tide")
    button = bar.findChild(QToolButton, "findCloseButton")
    assert button is not None
    with qtbot.waitSignal(bar.closed):
        if by_key:
            qtbot.keyClick(edit(bar), Qt.Key.Key_Escape)
        else:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    assert bar.needle == ""


def test_opened_again_it_looks_for_the_same_which_a_key_types_over(bar: FindBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit(bar), "tide")
    qtbot.keyClick(edit(bar), Qt.Key.Key_Escape)
    with qtbot.waitSignal(bar.find_changed) as told:
        bar.open()
    assert told.args == ["tide"]
    assert edit(bar).selectedText() == "tide"


def test_it_says_how_many_there_are_and_which_is_shown_in_words(bar: FindBar, qtbot: QtBot) -> None:
    assert said(bar) == ""
    qtbot.keyClicks(edit(bar), "tide")
    bar.set_count(None, 0)
    assert said(bar) == "Not found"
    bar.set_count(2, 1041)
    assert said(bar) == "3 of 1,041"
    edit(bar).clear()
    assert said(bar) == ""
