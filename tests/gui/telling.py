"""The program as it is, which also tells how things stand with its parts: python -m tests.gui.telling SOCKET [FILE].

A question is a line of JSON on a connection of its own, and so is the answer: numbers, such as a point of the screen,
or null where there is no such part or it can't be seen.
"""

from __future__ import annotations

import json
import socketserver
import sys
from pathlib import Path
from queue import Queue
from threading import Thread

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QTabBar,
    QWidget,
)

from gui.__main__ import main
from gui.textview.canvas import TextCanvas
from tests.gui.stains import stains
from tests.patience import PATIENCE

Answer = tuple[int, ...] | None


class Teller(QObject):
    """Answers in the thread that it was made in, the window's; ``asked`` may be emitted in any."""

    asked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def _answer(self, question: list[str], answers: Queue[Answer]) -> None:
        kind, name, *rest = question
        widget = next((widget for widget in QApplication.allWidgets() if widget.objectName() == name), None)
        if widget is None or not widget.isVisible():
            answers.put(None)
        elif kind in _READINGS:
            answers.put(_READINGS[kind](widget))
        else:
            point = _LOOKS[kind](widget, *rest)
            answers.put(None if point is None else _on_screen(widget, point))


def _on_screen(widget: QWidget, point: QPoint) -> tuple[int, int]:
    """The pixel of the screen where a point of a widget is; Qt's points are larger where its scale is not 1."""
    ratio = widget.devicePixelRatioF()
    place = widget.mapToGlobal(QPointF(point)) * ratio
    return round(place.x()), round(place.y())


def _handle(slider: QSlider, value: str = "") -> QPoint:
    """The middle of a slider's handle, or where that will be at a value."""
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    if value:
        option.sliderPosition = option.sliderValue = int(value)
    style = slider.style()
    return style.subControlRect(
        QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    ).center()


def _bar(view: QAbstractScrollArea, part: str) -> QPoint | None:
    """The middle of a part of a view's scroll bar: what is drawn along, the groove below that or the arrow below it."""
    bar, control = view.verticalScrollBar(), QStyle.SubControl
    parts = {
        "handle": control.SC_ScrollBarSlider,
        "groove": control.SC_ScrollBarAddPage,
        "arrow": control.SC_ScrollBarAddLine,
    }
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    place = bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, parts[part], bar)
    return bar.mapTo(view, place.center()) if bar.isVisible() and place.isValid() else None


def _tab(bar: QTabBar, title: str) -> QPoint | None:
    """The middle of a tab."""
    return next((bar.tabRect(index).center() for index in range(bar.count()) if bar.tabText(index) == title), None)


def _words(view: TextCanvas, words: str) -> QPoint | None:
    """The beginning of these words in a text, which stand on one line; None where that is scrolled out of sight."""
    found = view.document().find(words)
    if found.isNull():
        return None
    begin = QTextCursor(view.document())
    begin.setPosition(found.selectionStart())
    line = view.cursorRect(begin)
    point = QPoint(line.left() + 4, line.center().y())
    in_sight = view.viewport().rect().contains(point)
    return view.viewport().mapTo(view, point) if in_sight else None


def _margin(view: TextCanvas, words: str) -> QPoint | None:
    """The margin beside these words, where what they belong to is taken hold of."""
    point = _words(view, words)
    if point is None:
        return None
    inside = view.viewport().mapFrom(view, point)
    beside = [x for x in range(view.viewport().width()) if view.page_layout.gutter.has(x)]
    return view.viewport().mapTo(view, QPoint(beside[len(beside) // 2], inside.y()))


def _share(widget: QWidget, share: str) -> QPoint:
    """A point in the middle of a widget's width, at a share of its height."""
    return QPoint(widget.width() // 2, round(float(share) * widget.height()))


def _middle(widget: QWidget) -> QPoint:
    return QRect(QPoint(0, 0), widget.size()).center()


def _corner(window: QWidget, name: str) -> QPoint:
    """A corner of a window's frame: topLeft or bottomRight."""
    return window.mapFromGlobal(getattr(window.frameGeometry(), name)())


def _focus(widget: QWidget) -> QPoint | None:
    """The middle of a widget that has the keyboard."""
    return _middle(widget) if widget.hasFocus() else None


def _saying(label: QLabel, text: str) -> QPoint | None:
    """The middle of a label that says just this."""
    return _middle(label) if label.text() == text else None


def _scrolled(view: QAbstractScrollArea) -> tuple[int]:
    """How far down a view is scrolled."""
    return (view.verticalScrollBar().value(),)


def _stains(widget: QWidget) -> tuple[int, ...]:
    """The rectangle that has all stains in it of a widget's window: x, y, width and height; () where it has none."""
    found = stains(widget.window())
    return () if found.isEmpty() else found.getRect()


#: Points of widgets, and what else there is to tell of one.
_LOOKS = {
    "handle": _handle,
    "bar": _bar,
    "tab": _tab,
    "words": _words,
    "margin": _margin,
    "share": _share,
    "middle": _middle,
    "corner": _corner,
    "focus": _focus,
    "saying": _saying,
}
_READINGS = {"scrolled": _scrolled, "stains": _stains}


class _Questions(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        """Passes a question on to the window, and its answer back."""
        answers: Queue[Answer] = Queue()
        TELLER.asked.emit(json.loads(self.rfile.readline()), answers)
        self.wfile.write(json.dumps(answers.get(timeout=PATIENCE)).encode() + b"\n")


TELLER = Teller()

if __name__ == "__main__":
    path = Path(sys.argv[1])
    path.unlink(missing_ok=True)
    server = socketserver.ThreadingUnixStreamServer(str(path), _Questions)
    Thread(target=server.serve_forever, daemon=True).start()
    sys.exit(main(sys.argv[2:]))
