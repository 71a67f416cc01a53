"""Whatever moves a page, the screen then shows what the page would be if it were painted anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QTableView,
    QTreeWidget,
    QWidget,
)

from core import METHODS
from gui.client.client import WorkerClient
from gui.data import SAMPLE
from gui.features.comparison.dialog import CompareDialog
from gui.features.heatmap.view import Heatmap
from gui.textview.marks import GUTTER
from tests.gui.hands import Page
from tests.gui.stains import stains
from tests.states import ARABIC

Scroll = Callable[[Page, QAbstractScrollArea], Iterator[None]]

_ENGLISH = SAMPLE.read_text("utf-8")
#: Milliseconds in which a window does what there is to do at once.
_MOMENT = 20
_LEFT = Qt.MouseButton.LeftButton


def long_text(words: str) -> str:
    """A text of many pages and parts."""
    return "\n\n".join(f"# {number}\n\n{words}\n" for number in range(1, 7))


def wheel(page: Page, view: QAbstractScrollArea) -> Iterator[None]:
    """Some notches of a mouse's wheel, down and up."""
    for turn in (-120, -120, -120, 120):
        _turn(view, QPoint(0, turn))
        yield


def touchpad(page: Page, view: QAbstractScrollArea) -> Iterator[None]:
    """Two fingers that push the page, which then glides on."""
    phases = Qt.ScrollPhase
    _turn(view, QPoint(0, -8), QPoint(0, -1), phases.ScrollBegin)
    for step in range(3, 12):
        _turn(view, QPoint(0, -8 * step), QPoint(0, -step), phases.ScrollUpdate)
    yield
    for step in range(9, 0, -1):
        _turn(view, QPoint(0, -8 * step), QPoint(0, -step), phases.ScrollMomentum)
    _turn(view, QPoint(), QPoint(), phases.ScrollEnd)
    yield


def _turn(
    view: QAbstractScrollArea,
    angle: QPoint,
    pixels: QPoint | None = None,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> None:
    middle = view.viewport().rect().center()
    place, there = QPointF(middle), QPointF(view.viewport().mapToGlobal(middle))
    none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    event = QWheelEvent(place, there, pixels or QPoint(), angle, *none, phase, False)
    QApplication.sendEvent(view.viewport(), event)


def keys(page: Page, view: QAbstractScrollArea) -> Iterator[None]:
    """The keys that turn pages, with no ring around the view."""
    keys, shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    for key in (*[keys.Key_Down] * 4, keys.Key_PageDown, keys.Key_Space, keys.Key_Up, keys.Key_PageUp):
        QTest.keyClick(view, key)
        yield
    QTest.keyClick(view, keys.Key_Space, shift)
    yield
    for key in (keys.Key_End, keys.Key_Up, keys.Key_Home, keys.Key_Down):
        QTest.keyClick(view, key)
        yield


def bar(page: Page, view: QAbstractScrollArea) -> Iterator[None]:
    """The scroll bar's arrow and groove, clicked, and its handle, drawn along."""
    scroll_bar, controls = view.verticalScrollBar(), QStyle.SubControl
    for part in (controls.SC_ScrollBarAddLine, controls.SC_ScrollBarAddPage, controls.SC_ScrollBarSubLine):
        QTest.mouseClick(scroll_bar, _LEFT, pos=_part(scroll_bar, part))
        yield
    handle = _part(scroll_bar, controls.SC_ScrollBarSlider)
    QTest.mousePress(scroll_bar, _LEFT, pos=handle)
    for step in (3, 4, 9, 40):
        _move(scroll_bar, handle + QPoint(0, step))
        yield
    QTest.mouseRelease(scroll_bar, _LEFT, pos=handle + QPoint(0, 40))


def _part(scroll_bar: QScrollBar, part: QStyle.SubControl) -> QPoint:
    option = QStyleOptionSlider()
    scroll_bar.initStyleOption(option)
    place = scroll_bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, scroll_bar)
    return place.center()


def _move(widget: QWidget, place: QPoint) -> None:
    """Moves the mouse with the left button held: QTest's own move holds none."""
    there, none = QPointF(widget.mapToGlobal(place)), Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QMouseEvent.Type.MouseMove, QPointF(place), there, Qt.MouseButton.NoButton, _LEFT, none)
    QApplication.sendEvent(widget, event)


def strip(page: Page, view: QAbstractScrollArea) -> Iterator[None]:
    """The map of the article, clicked and drawn along."""
    strip = page.find(Heatmap, "heatmap")
    places = [QPoint(strip.width() // 2, y) for y in (100, 111, 112, 113, 300)]
    QTest.mouseClick(strip, _LEFT, pos=places[0])
    yield
    QTest.mousePress(strip, _LEFT, pos=places[0])
    for place in places:
        _move(strip, place)
        yield
    QTest.mouseRelease(strip, _LEFT, pos=places[-1])


def selection(page: Page, view: QAbstractScrollArea) -> Iterator[None]:
    """Words selected beyond the edge, so that the page follows."""
    area, scroll_bar = view.viewport(), view.verticalScrollBar()
    middle = area.rect().center()
    QTest.mousePress(area, _LEFT, pos=middle)
    before = scroll_bar.value()
    below = QPoint(middle.x(), area.height() + 30)
    _move(area, below)
    # The view then asks every moment where the mouse is.
    QCursor.setPos(area.mapToGlobal(below))
    page.wait_for(lambda: scroll_bar.value() > before + 100)
    _move(area, middle)
    yield
    QTest.mouseRelease(area, _LEFT, pos=middle)


def jumps(page: Page, view: QAbstractScrollArea) -> Iterator[None]:
    """What leads to another place: picks, history, the outline, a part of it alone, finding."""
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_P):
        page.press(key)
        yield
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        page.press(key, Qt.KeyboardModifier.AltModifier)
        yield
    tree = page.find(QTreeWidget, "outlineTree")
    for number in (3, 5):
        QTest.mouseClick(tree.viewport(), _LEFT, pos=tree.visualItemRect(tree.topLevelItem(number)).center())
        yield
    page.ctrl(Qt.Key.Key_M)
    page.settle()
    yield
    page.ctrl(Qt.Key.Key_F)
    page.find(QLineEdit, "findEdit").setText("sea")
    yield
    page.press(Qt.Key.Key_F3)
    yield
    page.press(Qt.Key.Key_Escape)
    yield


SCROLLS: dict[str, Scroll] = {
    scroll.__name__: scroll for scroll in (wheel, touchpad, keys, bar, strip, selection, jumps)
}
#: Those that every text has, and those that every view has.
IN_TEXTS = ("wheel", "touchpad", "keys", "bar", "selection")
IN_VIEWS = ("wheel", "touchpad", "keys", "bar")


@pytest.fixture
def wide(client: WorkerClient, open_window: Callable[..., Page]) -> Page:
    """A window with room for the outline, the article and the summary, and a text of many pages."""
    page = open_window(client, (1100, 620))
    page.open_text(long_text(_ENGLISH))
    return page


def check(page: Page, view: QAbstractScrollArea, *scrolls: str, window: QWidget | None = None) -> None:
    """Scrolls in each of these ways, and looks for stains after each step."""
    window, scroll_bar = window or page.window, view.verticalScrollBar()
    settle(page, window)
    for scroll in scrolls:
        scroll_bar.setValue(0)
        assert settle(page, window) == QRect()
        places = {0}
        for step, _ in enumerate(SCROLLS[scroll](page, view)):
            assert settle(page, window) == QRect(), f"{scroll}, step {step}"
            places.add(scroll_bar.value())
        assert len(places) > 1, f"{scroll}: nothing was scrolled"


def settle(page: Page, window: QWidget) -> QRect:
    """Lets the window do what is to be done at once, and gives where it has stains then."""
    page.bot.wait(_MOMENT)
    # The last moment may have brought something, such as the key phrases, that Qt is about to paint.
    QApplication.sendPostedEvents(window, QEvent.Type.UpdateRequest.value)
    return stains(window)


@pytest.mark.parametrize("scroll", SCROLLS)
def test_an_article_is_clean_however_it_is_scrolled(wide: Page, scroll: str) -> None:
    check(wide, wide.article, scroll)


def test_a_dark_article_is_clean(wide: Page, dark: Callable[[], None]) -> None:
    dark()
    check(wide, wide.article, *IN_TEXTS)


def test_an_article_that_runs_from_right_to_left_is_clean(wide: Page) -> None:
    wide.open_text(long_text("\n\n".join([ARABIC] * 4)))
    check(wide, wide.article, *IN_TEXTS)


def test_a_summary_is_clean(wide: Page) -> None:
    wide.slider.setValue(60)
    check(wide, wide.summary, *IN_TEXTS)


def test_a_folded_article_is_clean(wide: Page) -> None:
    wide.slider.setValue(40)
    wide.ctrl(Qt.Key.Key_2)
    check(wide, wide.article, *SCROLLS)


def test_an_article_in_focus_is_clean(wide: Page) -> None:
    wide.press(Qt.Key.Key_F11)
    check(wide, wide.article, *IN_TEXTS)


def test_an_article_in_focus_is_clean_where_the_eye_goes_without_the_page(wide: Page) -> None:
    reader, scroll_bar = wide.window.reading_page, wide.article.verticalScrollBar()
    assert reader.article is not None
    wide.press(Qt.Key.Key_F11)
    settle(wide, wide.window)
    reader.travels.go_to(reader.article.sentences[-1].start)
    assert settle(wide, wide.window) == QRect()
    assert scroll_bar.value() == scroll_bar.maximum()
    reader.travels.go_to(reader.article.furniture[-1].start)
    assert settle(wide, wide.window) == QRect()


def test_a_page_is_clean_where_words_are_selected_and_let_go(wide: Page) -> None:
    wide.open_text(" ".join(["Agencies Against Ashore Always Agree."] * 60))
    area = wide.article.viewport()
    # To where lines begin: some letters reach out over that.
    lines = [QPoint(GUTTER + 1, y) for y in range(80, area.height() - 20, 10)]
    QTest.mousePress(area, _LEFT, pos=lines[0] + QPoint(200, 0))
    for place in (*lines, *reversed(lines)):
        _move(area, place)
        assert settle(wide, wide.window) == QRect(), place
    QTest.mouseRelease(area, _LEFT, pos=lines[0])


def test_an_outline_with_many_rows_is_clean(wide: Page) -> None:
    check(wide, wide.find(QTreeWidget, "outlineTree"), *IN_VIEWS)


def test_the_reasons_for_a_pick_are_clean(wide: Page) -> None:
    wide.focus(wide.article)
    wide.press(Qt.Key.Key_N)
    wide.settle()
    check(wide, wide.find(QScrollArea, "whyDetails"), "wheel", "touchpad", "bar")


def test_a_comparison_of_methods_is_clean(wide: Page) -> None:
    wide.ctrl(Qt.Key.Key_K)
    dialog = wide.find(CompareDialog, "compareDialog")
    document = wide.window.reading_page.document
    assert document is not None
    wide.wait_for(lambda: all(document.rankings.by(method) for method in METHODS))
    check(wide, dialog.findChildren(QTableView)[0], *IN_VIEWS, window=dialog)
    dialog.close()


def test_a_page_is_clean_whose_text_moves_without_being_scrolled(wide: Page) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    changes: dict[str, Callable[[], object]] = {
        "to the end": lambda: wide.press(Qt.Key.Key_End),
        "folded": lambda: wide.ctrl(Qt.Key.Key_2),
        "longer": lambda: wide.slider.setValue(30),
        "opened": lambda: wide.press(Qt.Key.Key_Down, control | Qt.KeyboardModifier.ShiftModifier),
        "shorter": lambda: wide.slider.setValue(2),
        "unfolded": lambda: wide.ctrl(Qt.Key.Key_1),
        "larger": lambda: wide.ctrl(Qt.Key.Key_Plus),
        "usual": lambda: wide.ctrl(Qt.Key.Key_0),
        "narrower": lambda: wide.window.resize(800, 600),
        "higher": lambda: wide.window.resize(800, 900),
        "in focus": lambda: wide.press(Qt.Key.Key_F11),
        "back": lambda: wide.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        "out of focus": lambda: wide.press(Qt.Key.Key_F11),
        "summary alone": lambda: wide.ctrl(Qt.Key.Key_3),
    }
    wide.article.setFocus(Qt.FocusReason.MouseFocusReason)
    for name, change in changes.items():
        change()
        wide.settle()
        assert settle(wide, wide.window) == QRect(), name
