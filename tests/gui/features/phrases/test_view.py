"""The line of key phrases, by clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from gui.features.phrases.view import PhraseLine

PHRASES = [("sea wall", 8), ("vote", 3), ("Helen Marsh & sons", 1), ("harbour", 2)]


@pytest.fixture
def line(qtbot: QtBot) -> PhraseLine:
    line = PhraseLine()
    qtbot.addWidget(line)
    line.resize(900, 40)
    line.set_phrases(PHRASES)
    line.show()
    return line


@pytest.fixture
def chosen(line: PhraseLine) -> list[tuple[int, bool]]:
    chosen: list[tuple[int, bool]] = []
    line.chosen.connect(lambda index, back: chosen.append((index, back)))
    return chosen


def shown(line: PhraseLine) -> list[QToolButton]:
    buttons = (button for button in line.findChildren(QToolButton) if not button.isHidden())
    return sorted(buttons, key=lambda button: button.x())


def names(line: PhraseLine) -> list[str]:
    return [button.accessibleName() for button in shown(line)]


def test_the_best_phrase_comes_first(line: PhraseLine) -> None:
    assert names(line) == [text for text, _ in PHRASES]


def test_an_ampersand_is_shown_as_it_stands(line: PhraseLine) -> None:
    assert shown(line)[2].text() == "Helen Marsh && sons"


def test_a_click_chooses_the_next_place_and_shift_the_one_before(
    line: PhraseLine, chosen: list[tuple[int, bool]], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.mouseClick(shown(line)[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(shown(line)[1], Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    assert chosen == [(1, False), (1, True)]


def test_tab_comes_to_the_line_once_and_arrows_go_along_it(
    line: PhraseLine, chosen: list[tuple[int, bool]], qtbot: QtBot
) -> None:
    shown(line)[0].setFocus(Qt.FocusReason.TabFocusReason)
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
        Qt.Key.Key_Return,
        Qt.Key.Key_End,
        Qt.Key.Key_Space,
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert chosen == [(1, False), (3, False)]
    assert [bool(button.focusPolicy()) for button in shown(line)] == [False, False, False, True]


def test_in_a_window_from_right_to_left_the_left_arrow_goes_onward(line: PhraseLine, qtbot: QtBot) -> None:
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line.findChildren(QToolButton)[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert QApplication.focusWidget().accessibleName() == "vote"


def test_where_there_is_less_room_fewer_are_shown_and_none_is_cut(line: PhraseLine, qtbot: QtBot) -> None:
    shown(line)[3].setFocus()
    line.resize(200, 40)
    buttons = shown(line)
    assert 1 <= len(buttons) < len(PHRASES)
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
    line.resize(900, 40)
    assert names(line) == [text for text, _ in PHRASES]


def test_without_phrases_there_is_no_line(line: PhraseLine) -> None:
    line.set_phrases([])
    assert line.isHidden()


def test_room_is_kept_for_phrases_that_are_on_their_way(line: PhraseLine) -> None:
    height = line.sizeHint().height()
    line.keep_room()
    assert line.isVisible()
    assert names(line) == []
    assert line.sizeHint().height() == height


def test_other_phrases_come_in_the_place_of_these(
    line: PhraseLine, chosen: list[tuple[int, bool]], qtbot: QtBot
) -> None:
    line.set_phrases([("tide", 2)])
    assert names(line) == ["tide"]
    qtbot.mouseClick(shown(line)[0], Qt.MouseButton.LeftButton)
    assert chosen == [(0, False)]


def test_a_very_long_word_leaves_the_window_as_wide_as_it_was(line: PhraseLine) -> None:
    line.set_phrases([("x" * 5000, 1)])
    assert line.minimumSizeHint().width() == 0
    assert len(shown(line)[0].text()) < 100
