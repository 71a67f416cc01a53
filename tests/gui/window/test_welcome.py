"""The empty window: the ways in, and what was read before."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.recent_list import RecentList
from gui.widgets.tool_tip import tool_tip
from gui.window.welcome import Welcome

RECENT = [
    ("The wall", "/srv/reading/marsh.pdf"),
    ("news.html", "https://example.org/news/2026"),
    ("مقال", str(Path.home() / "texts" / "sea.txt")),
]


@pytest.fixture
def welcome(qtbot: QtBot) -> Welcome:
    actions = [QAction("&Open…"), QAction("&Paste text")]
    page = Welcome(actions)
    for action in actions:
        action.setParent(page)
    qtbot.addWidget(page)
    page.resize(800, 540)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def rows(page: QWidget) -> list[QAbstractButton]:
    return [row for row in page.findChildren(QAbstractButton, "recentSource") if row.isVisible()]


def test_without_anything_read_before_there_is_no_list(welcome: Welcome) -> None:
    welcome.show_recent(RECENT)
    welcome.show_recent([])
    assert not welcome.findChild(RecentList).isVisible()


def test_what_was_read_before_is_listed_in_its_order(welcome: Welcome) -> None:
    welcome.show_recent(RECENT)
    welcome.show_recent(RECENT[::-1])
    assert [row.text() for row in rows(welcome)] == [title for title, _ in RECENT[::-1]]


def test_a_line_says_where_it_is_and_has_the_whole_path_as_its_hint(welcome: Welcome) -> None:
    welcome.show_recent(RECENT)
    names = [row.accessibleName() for row in rows(welcome)]
    assert names == ["The wall, /srv/reading", "news.html, example.org", "مقال, ~/texts"]
    assert [row.toolTip() for row in rows(welcome)] == [tool_tip(source) for _, source in RECENT]
    assert [row.accessibleDescription() for row in rows(welcome)] == [source for _, source in RECENT]


def test_no_more_are_listed_than_there_is_room_for(welcome: Welcome) -> None:
    welcome.show_recent([(f"{number}", f"/{number}") for number in range(30)])
    assert len(rows(welcome)) == 5
    assert rows(welcome)[-1].mapTo(welcome, rows(welcome)[-1].rect().bottomLeft()).y() < welcome.height()


def test_a_click_on_a_line_tells_its_path(welcome: Welcome, qtbot: QtBot) -> None:
    welcome.show_recent(RECENT)
    with qtbot.wait_signal(welcome.source_chosen) as told:
        QTest.mouseClick(rows(welcome)[1], Qt.MouseButton.LeftButton)
    assert told.args == [RECENT[1][1]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_lines_are_reached_and_chosen_by_keyboard(welcome: Welcome, qtbot: QtBot, key: Qt.Key) -> None:
    welcome.show_recent(RECENT)
    last_button = welcome.findChildren(QPushButton)[-1]
    last_button.setFocus()
    QTest.keyClick(last_button, Qt.Key.Key_Tab)
    assert rows(welcome)[0].hasFocus()
    with qtbot.wait_signal(welcome.source_chosen) as told:
        QTest.keyClick(rows(welcome)[0], key)
    assert told.args == [RECENT[0][1]]


def test_a_list_that_changes_because_a_line_was_chosen_is_no_trouble(welcome: Welcome, qtbot: QtBot) -> None:
    welcome.show_recent(RECENT)
    welcome.source_chosen.connect(lambda source: welcome.show_recent(RECENT[:1]))
    QTest.mouseClick(rows(welcome)[2], Qt.MouseButton.LeftButton)
    qtbot.wait_until(lambda: len(rows(welcome)) == 1)


def test_buttons_with_long_words_find_room(qtbot: QtBot) -> None:
    actions = [QAction(20 * "long "), QAction("Text aus der Zwischenablage einfügen")]
    page = Welcome(actions)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    for button in page.findChildren(QPushButton):
        assert button.width() >= button.minimumSizeHint().width()
