"""Mouse gestures on a page of text: passages are clicked, dragged out and dropped in, and have a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QApplication, QToolTip

from gui.textview.spans import Range
from gui.theme.theme import theme_for

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas

Indices = Sequence[int]
_CUE = 3.0


class Passages(Protocol):
    """The passages on a page. Points are the viewport's."""

    # The kinds of data that are accepted here; everything else is left to the window.
    drops: tuple[str, ...]

    def passages_of(self, shown: Range) -> tuple[Indices, Indices]:
        """Which sentences and furniture of the article a range of the document, in UTF-16 units, touches."""

    def carried_at(self, point: QPointF) -> QMimeData | None:
        """What a drag that begins in the gutter at a point carries."""

    def take(self, data: QMimeData) -> None:
        """Takes what was dropped, of one of the kinds in ``drops``."""

    def show_menu_at(self, point: QPointF, place: QPoint) -> bool:
        """Requests the menu of the passage at a point, if there is one, at a point on the screen."""

    def chosen_place(self) -> QPointF | None:
        """The point where what was chosen last begins, for a menu opened by key; it is scrolled into view."""

    def link_at(self, point: QPointF) -> str:
        """The web address that the words under a point lead to; "" if they lead nowhere."""

    def pointer_at(self, point: QPointF) -> Qt.CursorShape:
        """The shape of the pointer over a point."""

    def tool_tip_at(self, point: QPointF) -> str | None:
        """The tool tip at a point, "" for nothing; None leaves it to Qt."""


class PassageGestures(QObject):
    """Follows the pointer over a canvas's viewport.

    ``clicked(QPointF)`` gives the position in the viewport of a click that selected nothing, ``link_clicked(str)`` the
    web address of a link that was clicked with Ctrl instead.
    """

    clicked = Signal(QPointF)
    link_clicked = Signal(str)

    def __init__(self, canvas: TextCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._passages: Passages | None = None
        self._pressed = QPointF()
        self._carried: QMimeData | None = None
        self._is_hovered_by_drag = False
        # Each of these says whether the event is to be hidden from Qt.
        self._handlers: dict[QEvent.Type, Callable[[Any], bool]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._drag,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.DragEnter: self._answer,
            QEvent.Type.DragMove: self._answer,
            QEvent.Type.DragLeave: self._leave,
            QEvent.Type.Drop: self._drop,
            QEvent.Type.ToolTip: self._show_tool_tip,
        }

    def serve(self, passages: Passages) -> None:
        """Makes the gestures apply to these passages."""
        self._passages = passages
        self._canvas.viewport().setAcceptDrops(bool(passages.drops))
        self._canvas.viewport().setMouseTracking(True)

    def passages_of(self, shown: Range) -> tuple[Indices, Indices]:
        """Which sentences and furniture of the article a range of the document, in UTF-16 units, touches."""
        return ((), ()) if self._passages is None else self._passages.passages_of(shown)

    def handle(self, event: QEvent) -> bool:
        """Handles an event of the viewport; returns whether it is to be hidden from Qt."""
        handler = self._handlers.get(event.type()) if self._is_live else None
        return handler is not None and handler(event)

    def follow(self, event: QEvent) -> None:
        """Handles an event after Qt has."""
        if not isinstance(event, QMouseEvent) or self._passages is None or not self._is_live:
            return
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._tell_click(event)
        elif event.type() == QEvent.Type.MouseMove and event.buttons() == Qt.MouseButton.NoButton:
            is_link = _is_with_control(event) and bool(self._passages.link_at(event.position()))
            pointer = Qt.CursorShape.PointingHandCursor if is_link else self._passages.pointer_at(event.position())
            self._canvas.viewport().setCursor(pointer)

    def show_menu(self, event: QContextMenuEvent) -> bool:
        """Requests the menu of a passage. Selected words, and anything but a passage, have the usual one."""
        point, place = QPointF(event.pos()), event.globalPos()
        passages, viewport = self._passages, self._canvas.viewport()
        if passages is None:
            return False
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            chosen = passages.chosen_place()
            if chosen is not None:
                point, place = chosen, viewport.mapToGlobal(chosen.toPoint())
        else:
            point = QPointF(viewport.mapFromGlobal(place))
        return not self._canvas.textCursor().hasSelection() and passages.show_menu_at(point, place)

    def paint_cue(self) -> None:
        """Paints a border while something that the page accepts is dragged over it."""
        if not self._is_hovered_by_drag:
            return
        with QPainter(self._canvas.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme_for(self._canvas.palette()).focus, _CUE, Qt.PenStyle.DashLine))
            inset = _CUE / 2
            area = QRectF(self._canvas.viewport().rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(area, 4, 4)

    @property
    def _is_live(self) -> bool:
        """Whether passages react: Qt blocks pointer events of disabled widgets only later."""
        return self._passages is not None and self._canvas.isEnabled()

    def _press(self, event: QMouseEvent) -> bool:
        """Remembers where a click or a drag began."""
        self._pressed, self._carried = event.position(), None
        is_in_gutter = self._canvas.page_layout.gutter.has(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and is_in_gutter and self._passages is not None:
            self._carried = self._passages.carried_at(event.position())
        return self._carried is not None

    def _drag(self, event: QMouseEvent) -> bool:
        """Drags what was grabbed in the gutter."""
        if self._carried is None:
            return False
        if self._has_moved(event.position()):
            drag = QDrag(self._canvas)
            drag.setMimeData(self._carried)
            self._carried = None
            drag.exec(Qt.DropAction.CopyAction)
        return True

    def _release(self, event: QMouseEvent) -> bool:
        """Releases what was held; if it was not dragged, that was a click."""
        was_held, self._carried = self._carried is not None, None
        if was_held and self._is_click(event):
            self.clicked.emit(event.position())
        return was_held

    def _tell_click(self, event: QMouseEvent) -> None:
        """Emits a click; a drag selects text instead."""
        if not self._is_click(event) or self._passages is None:
            return
        link = self._passages.link_at(event.position()) if _is_with_control(event) else ""
        if link:
            self.link_clicked.emit(link)
        elif not self._canvas.textCursor().hasSelection():
            self.clicked.emit(event.position())

    def _is_click(self, event: QMouseEvent) -> bool:
        return event.button() == Qt.MouseButton.LeftButton and not self._has_moved(event.position())

    def _has_moved(self, point: QPointF) -> bool:
        return (point - self._pressed).manhattanLength() > QApplication.startDragDistance()

    def _show_tool_tip(self, event: QHelpEvent) -> bool:
        text = None if self._passages is None else self._passages.tool_tip_at(QPointF(event.pos()))
        if text:
            QToolTip.showText(event.globalPos(), text, self._canvas)
        elif text is not None:
            QToolTip.hideText()
        return text is not None

    def _wants(self, event: QDropEvent) -> bool:
        is_own = event.source() in (self._canvas, self._canvas.viewport())
        drops = () if self._passages is None else self._passages.drops
        return not is_own and any(event.mimeData().hasFormat(kind) for kind in drops)

    def _answer(self, event: QDropEvent) -> bool:
        """Shows, while something is dragged over the page, whether it is accepted here."""
        wanted = self._wants(event)
        self._show_cue(wanted)
        if wanted:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        return True

    def _leave(self, _: QEvent) -> bool:
        self._show_cue(False)
        return True

    def _drop(self, event: QDropEvent) -> bool:
        """Takes what was dropped."""
        self._show_cue(False)
        if self._wants(event) and self._passages is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._passages.take(event.mimeData())
        else:
            event.ignore()
        return True

    def _show_cue(self, is_shown: bool) -> None:
        self._is_hovered_by_drag = is_shown
        self._canvas.viewport().update()


def _is_with_control(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
