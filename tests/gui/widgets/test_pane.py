"""The titles of panes stand on one line, whatever stands beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.pane import Pane, PaneTitle

Row = Callable[..., list[Pane]]


def button(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    return button


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    """Shows panes side by side."""
    page = QWidget()
    qtbot.addWidget(page)
    layout = QHBoxLayout(page)

    def show(*panes: Pane) -> list[Pane]:
        for pane in panes:
            layout.addWidget(pane)
        page.resize(600, 300)
        page.show()
        return list(panes)

    return show


def middle(pane: Pane) -> int:
    """The height of the middle of a pane's title."""
    title = pane.findChild(PaneTitle)
    return title.mapTo(pane, title.rect().center()).y()


def test_titles_are_level_with_each_other_and_with_the_button_beside_one(row: Row) -> None:
    switch = button("Whole")
    panes = row(Pane("Article", QWidget(), beside=switch), Pane("Summary", QWidget()))
    panes[0].set_title("Article", "Four hundred words")
    QTest.qWait(0)
    assert middle(panes[0]) == middle(panes[1])
    assert abs(switch.mapTo(panes[0], switch.rect().center()).y() - middle(panes[0])) <= 1


def test_a_title_stays_where_it_is_when_the_button_goes_to_another_pane(row: Row) -> None:
    switch = button("Whole")
    one, other = row(Pane("Article", QWidget(), beside=switch), Pane("Summary", QWidget()))
    before = middle(other)
    other.put_beside(switch)
    QTest.qWait(0)
    assert middle(one) == middle(other) == before


def test_a_drag_begins_on_the_title_only_where_there_is_something_to_drag(row: Row, qtbot: QtBot) -> None:
    (pane,) = row(Pane("Summary", QWidget()))
    head = pane.findChild(PaneTitle).parentWidget()
    begun: list[None] = []
    pane.dragged.connect(lambda: begun.append(None))
    for hint in ("", "Drag it"):
        pane.set_draggable(hint)
        QTest.mousePress(head, Qt.MouseButton.LeftButton, pos=QPoint(300, 6))
        QTest.mouseMove(head, QPoint(340, 20))
        QTest.mouseRelease(head, Qt.MouseButton.LeftButton, pos=QPoint(340, 20))
    assert len(begun) == 1
