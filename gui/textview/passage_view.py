"""A page of text whose passages can be clicked, dragged out and dropped in, and have a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from gui.textview.dragging import add_indices
from gui.textview.reading_view import ReadingView
from gui.textview.spans import Range

Indices = Sequence[int]
_CUE = 3.0


class PassageView(ReadingView):
    """``clicked(QPointF)`` tells where in the viewport a click was that selected nothing."""

    clicked = Signal(QPointF)
    #: The kinds of data that are taken here; everything else is left to the window.
    DROPS: tuple[str, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._pressed = QPointF()
        self._carried: QMimeData | None = None
        self._is_hovered_by_drag = False
        super().__init__(parent)
        self.viewport().setAcceptDrops(bool(self.DROPS))
        self.viewport().setMouseTracking(True)

    def passages_of(self, shown: Range) -> tuple[Indices, Indices]:
        """Which sentences and furniture of the article a range of the document's text touches."""
        return (), ()

    def carried_at(self, point: QPointF) -> QMimeData | None:
        """What a drag that begins in the gutter at a point carries."""
        return None

    def take(self, data: QMimeData) -> None:
        """Takes what was dropped, of one of the kinds in ``DROPS``."""

    def show_menu_at(self, point: QPointF, place: QPoint) -> bool:
        """Asks for the menu of the passage at a point of the viewport, for a place on the screen, if there is one."""
        return False

    def chosen_place(self) -> QPointF | None:
        """The point of the viewport where what was chosen last begins, for a menu that a key asks for."""
        return None

    def is_in_gutter(self, point: QPointF) -> bool:
        """Whether a point of the viewport is beside the line, where passages are taken hold of."""
        return self.gutter.has(point.x())

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words, and which sentences and furniture they are."""
        data = super().createMimeDataFromSelection()
        cursor = self.textCursor()
        add_indices(data, *self.passages_of((cursor.selectionStart(), cursor.selectionEnd())))
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a click or a drag began."""
        self._pressed = event.position()
        left = event.button() == Qt.MouseButton.LeftButton
        self._carried = self.carried_at(event.position()) if left and self.is_in_gutter(event.position()) else None
        if self._carried is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags what was taken hold of in the gutter."""
        if self._carried is None:
            super().mouseMoveEvent(event)
        elif self._has_moved(event.position()):
            drag = QDrag(self)
            drag.setMimeData(self._carried)
            self._carried = None
            drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells of a click; a drag selects text instead."""
        was_held, self._carried = self._carried is not None, None
        if not was_held:
            super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self._has_moved(event.position()):
            return
        if was_held or not self.textCursor().hasSelection():
            self.clicked.emit(event.position())

    def _has_moved(self, point: QPointF) -> bool:
        return (point - self._pressed).manhattanLength() > QApplication.startDragDistance()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of a passage; words that are selected, and what is no passage, have the usual one."""
        point, place = QPointF(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            chosen = self.chosen_place()
            if chosen is not None:
                point, place = chosen, self.viewport().mapToGlobal(chosen.toPoint())
        else:
            point = QPointF(self.viewport().mapFromGlobal(place))
        if self.textCursor().hasSelection() or not self.show_menu_at(point, place):
            super().contextMenuEvent(event)

    def _wants(self, event: QDropEvent) -> bool:
        is_own = event.source() in (self, self.viewport())
        return not is_own and any(event.mimeData().hasFormat(kind) for kind in self.DROPS)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Shows that it takes what is dragged, where it does."""
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Goes on to take it."""
        self._answer(event)

    def _answer(self, event: QDropEvent) -> None:
        wanted = self._wants(event)
        self._show_cue(wanted)
        if wanted:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Shows nothing any more."""
        self._show_cue(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes what was dropped."""
        self._show_cue(False)
        if self._wants(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.take(event.mimeData())
        else:
            event.ignore()

    def _show_cue(self, is_shown: bool) -> None:
        self._is_hovered_by_drag = is_shown
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints a border while something is dragged over it that it takes."""
        super().paintEvent(event)
        if self._is_hovered_by_drag:
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(self.theme.focus, _CUE, Qt.PenStyle.DashLine))
                inset = _CUE / 2
                area = QRectF(self.viewport().rect()).adjusted(inset, inset, -inset, -inset)
                painter.drawRoundedRect(area, 4, 4)
