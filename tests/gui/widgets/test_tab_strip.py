"""The open documents' titles."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.theme.theme import theme_for
from gui.widgets.tab_strip import TabStrip

_RIGHT = QTabBar.ButtonPosition.RightSide


class _Told:
    """What a strip told."""

    def __init__(self, strip: TabStrip) -> None:
        self.chosen: list[int] = []
        self.closed: list[int] = []
        self.moved: list[tuple[int, int]] = []
        strip.chosen.connect(self.chosen.append)
        strip.close_wanted.connect(self.closed.append)
        strip.moved.connect(lambda start, end: self.moved.append((start, end)))


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[TabStrip]:
    """In a window of 800 pixels."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    strip = TabStrip()
    column.addWidget(strip)
    column.addStretch()
    window.resize(800, 200)
    with qtbot.waitExposed(window):
        window.show()
    yield strip
    window.close()


@pytest.fixture
def told(strip: TabStrip) -> _Told:
    return _Told(strip)


def _centre(strip: TabStrip, index: int) -> QPoint:
    return strip.tabRect(index).center() - QPoint(20, 0)


@pytest.mark.parametrize(("count", "visible"), [(0, False), (1, False), (2, True), (30, True)])
def test_it_is_there_when_there_is_a_choice(strip: TabStrip, count: int, visible: bool) -> None:
    strip.set_tabs([f"Text {number}" for number in range(count)], 0)
    assert strip.isVisible() is visible


def test_many_tabs_at_once_stand_where_they_would_one_after_the_other(strip: TabStrip, qtbot: QtBot) -> None:
    titles = [f"A title of {'some ' * (number % 5)}words" for number in range(40)]
    for number in range(len(titles)):
        strip.set_tabs(titles[: number + 1], 0)
    places = [strip.tabRect(number) for number in range(len(titles))]
    strip.set_tabs([], 0)
    strip.set_tabs(titles, 0)
    assert [strip.tabRect(number) for number in range(len(titles))] == places


def test_many_tabs_at_once_are_not_measured_anew_with_each(qtbot: QtBot) -> None:
    measured = []

    class Measured(TabStrip):
        def fontMetrics(self) -> QFontMetrics:  # noqa: N802 - Qt's name
            measured.append(True)
            return super().fontMetrics()

    strip = Measured()
    qtbot.addWidget(strip)
    strip.show()
    strip.set_tabs([f"Text {number}" for number in range(200)], 0)
    assert len(measured) < 200 * 20


def test_showing_tabs_is_no_choice_of_the_readers(strip: TabStrip, told: _Told) -> None:
    strip.set_tabs(["A", "B", "C"], 2)
    strip.set_tabs(["B", "C"], 0)
    strip.set_tabs([], 0)
    assert (told.chosen, told.closed, told.moved) == ([], [], [])


def test_a_click_chooses_a_tab(strip: TabStrip, told: _Told, qtbot: QtBot) -> None:
    strip.set_tabs(["A", "B", "C"], 0)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=_centre(strip, 2))
    assert told.chosen == [2]


def test_the_arrows_choose_and_delete_closes(strip: TabStrip, told: _Told, qtbot: QtBot) -> None:
    strip.set_tabs(["A", "B", "C"], 0)
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.keyClick(strip, Qt.Key.Key_Delete)
    assert told.chosen == [1]
    assert told.closed == [1]
    assert strip.count() == 3


def test_its_button_closes_a_tab_that_is_not_in_front(strip: TabStrip, told: _Told, qtbot: QtBot) -> None:
    strip.set_tabs(["A", "B", "C"], 0)
    qtbot.mouseClick(strip.tabButton(2, _RIGHT), Qt.MouseButton.LeftButton)
    assert told.closed == [2]
    assert told.chosen == []


def test_a_middle_click_closes_a_tab(strip: TabStrip, told: _Told, qtbot: QtBot) -> None:
    strip.set_tabs(["A", "B", "C"], 0)
    qtbot.mouseClick(strip, Qt.MouseButton.MiddleButton, pos=_centre(strip, 1))
    assert told.closed == [1]
    assert told.chosen == []


def test_a_middle_button_that_is_drawn_off_its_tab_closes_nothing(strip: TabStrip, told: _Told, qtbot: QtBot) -> None:
    strip.set_tabs(["A", "B", "C"], 0)
    qtbot.mousePress(strip, Qt.MouseButton.MiddleButton, pos=_centre(strip, 1))
    qtbot.mouseRelease(strip, Qt.MouseButton.MiddleButton, pos=_centre(strip, 2))
    assert told.closed == []


@pytest.mark.parametrize(("first", "last"), [(0, 1), (0, 3), (3, 0), (2, 1)])
def test_a_tab_is_drawn_to_another_place_and_the_same_moves_order_the_documents(
    strip: TabStrip, told: _Told, qtbot: QtBot, first: int, last: int
) -> None:
    documents = ["A", "B", "C", "D"]
    strip.set_tabs(documents, first)
    drawn = documents[first]
    start, end = _centre(strip, first), _centre(strip, last)
    step = 8 if end.x() > start.x() else -8
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=start)
    for x in range(start.x(), end.x() + 2 * step, step):
        QTest.mouseMove(strip, QPoint(x, start.y()))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=end)
    for origin, place in told.moved:
        documents.insert(place, documents.pop(origin))
    assert documents.index(drawn) == last
    assert [strip.tabText(index) for index in range(4)] == documents
    assert strip.currentIndex() == last
    assert told.chosen == []


def test_a_title_is_shown_as_it_is_and_its_source_in_the_tooltip(strip: TabStrip) -> None:
    strip.set_tabs(["Fish & Chips", ""], 0, sources=["/texts/fish.txt", ""])
    assert strip.tabText(0) == "Fish && Chips"
    assert strip.tabToolTip(0) == "/texts/fish.txt"
    assert strip.tabText(1) == "Untitled"
    assert strip.tabToolTip(1) == "Untitled"


def test_every_close_button_says_what_it_closes(strip: TabStrip) -> None:
    strip.set_tabs(["A", "B"], 0)
    strip.set_tabs(["B", "C"], 0)
    assert [strip.tabButton(index, _RIGHT).accessibleName() for index in range(2)] == ["Close B", "Close C"]


def test_the_strip_is_heard_as_tabs_with_their_titles(strip: TabStrip) -> None:
    strip.set_tabs(["Fish & Chips", "B"], 0, marked=[1])
    heard = QAccessible.queryAccessibleInterface(strip)
    assert strip.accessibleName() == "Open articles"
    names = {heard.child(index).text(QAccessible.Text.Name) for index in range(heard.childCount())}
    assert {"Fish & Chips", "B, something new"} <= names


def test_a_mark_comes_and_goes(strip: TabStrip) -> None:
    strip.set_tabs(["A", "B"], 0, marked=[1])
    assert [strip.tabIcon(index).isNull() for index in range(2)] == [True, False]
    strip.set_tabs(["A", "B"], 1)
    assert strip.tabIcon(1).isNull()


def test_a_long_title_leaves_room_for_others(strip: TabStrip) -> None:
    strip.set_tabs(["A very long title of an article that goes on " * 5, "B"], 0)
    assert strip.tabRect(0).width() < 400
    assert strip.tabRect(1).right() < 800


def test_many_tabs_can_be_scrolled_and_stay_readable(strip: TabStrip) -> None:
    strip.set_tabs([f"The title of text {number}" for number in range(30)], 29)
    assert strip.width() == 800
    assert strip.rect().contains(strip.tabRect(29).center())
    assert min(strip.tabRect(index).width() for index in range(30)) >= 100
    assert any(button.isVisible() for button in strip.findChildren(QToolButton))


def test_the_tab_in_front_is_marked_in_the_colours_of_the_theme(
    strip: TabStrip, qtbot: QtBot, dark: Callable[[], None]
) -> None:
    strip.set_tabs(["A", "B"], 1, marked=[0])

    def edge() -> str:
        return strip.grab().toImage().pixelColor(strip.tabRect(1).center().x(), strip.tabRect(1).top()).name()

    assert edge() == theme_for(strip.palette()).accent.name()
    dark()
    qtbot.waitUntil(lambda: strip.palette().base().color().lightness() < 128)
    assert edge() == theme_for(strip.palette()).accent.name()
    dot = strip.tabIcon(0).pixmap(16, 16).toImage()
    assert dot.pixelColor(dot.width() // 2, dot.height() // 2).name() == theme_for(strip.palette()).accent.name()
