"""A titled part of the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.elided_label import ElidedLabel

# Pixels between the edge of a pane and its content.
MARGIN = 20
_TOP, _END, _BOTTOM = 8, 12, 8


class PaneTitle(ElidedLabel):
    """A pane's title: on a line as high as a button, so that it is level with titles of panes that have one there."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(super().minimumSizeHint().width(), self._button_height())

    def sizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(super().sizeHint().width(), self._button_height())

    def _button_height(self) -> int:
        button = QToolButton()
        button.setText("X")
        return max(super().sizeHint().height(), button.sizeHint().height())


class Pane(QFrame):
    """Stacks a title, a line of detail, a view and what goes below it.

    ``beside`` ends the title's line, ``after`` follows the detail on that line. ``dragged()`` when a drag begins on the
    title, if there is something to drag.
    """

    dragged = Signal()

    def __init__(
        self,
        title: str,
        view: QWidget,
        below: QWidget | None = None,
        *,
        beside: QWidget | None = None,
        after: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._head = _Head()
        self._head.dragged.connect(self.dragged)
        self._title = PaneTitle()
        self._detail = ElidedLabel(muted=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addWidget(self._title, 1)
        self._line = QHBoxLayout()
        self._line.setSpacing(4)
        self._line.addWidget(self._detail)
        if after is not None:
            # As wide as its text, so that the other one follows it directly.
            self._detail.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            self._line.addWidget(after)
            self._line.addStretch(1)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(MARGIN, _TOP, _END, _BOTTOM)
        head.setSpacing(0)
        head.addLayout(self._row)
        head.addLayout(self._line)
        if beside is not None:
            self.put_beside(beside)
        self._column.addWidget(self._head)
        self._column.addWidget(view, 1)
        if below is not None:
            self.put_below(below)
        self.set_title(title)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def set_title(self, title: str, detail: str = "") -> None:
        """Sets the title and the line below it; both are elided when space runs out."""
        for label, text in ((self._title, title), (self._detail, detail)):
            label.setText(text)
            label.setVisible(bool(text))

    def put_beside(self, widget: QWidget) -> None:
        """Puts a widget at the end of the title's line, even one that is elsewhere so far."""
        if not self.isAncestorOf(widget):
            _move(widget, self._row)

    def put_above(self, widget: QWidget) -> None:
        """Has a widget stand between the title and the view."""
        self._column.insertWidget(1, widget)

    def put_below(self, widget: QWidget) -> None:
        """Puts a widget below the view, even one that is elsewhere so far."""
        if not self.isAncestorOf(widget):
            _move(widget, self._column)

    def set_draggable(self, hint: str) -> None:
        """Lets a drag begin on the title; the hint says what is dragged, "" that there is nothing to drag."""
        self._head.set_draggable(bool(hint))
        self._head.setToolTip(hint)


def _move(widget: QWidget, layout: QBoxLayout) -> None:
    """Moves a widget to the end of another layout; hidden on the way, it would lose the focus, so it gets that back."""
    focused = QApplication.focusWidget()
    layout.addWidget(widget)
    widget.show()
    if focused is not None and widget.isAncestorOf(focused):
        focused.setFocus(Qt.FocusReason.OtherFocusReason)


class _Head(QWidget):
    """Holds the title. ``dragged()`` when the mouse drags it."""

    dragged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draggable = False
        self._pressed: QPoint | None = None

    def set_draggable(self, draggable: bool) -> None:
        """Shows by the pointer's shape whether it can be dragged."""
        self._draggable = draggable
        self.setCursor(Qt.CursorShape.OpenHandCursor if draggable else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a drag may begin."""
        self._pressed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Forgets it."""
        self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Emits the drag once, when it is one."""
        pressed = self._pressed
        if not self._draggable or pressed is None:
            return
        if (event.position().toPoint() - pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.dragged.emit()
