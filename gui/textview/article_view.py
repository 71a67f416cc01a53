"""The article under the reader's hands: what a click, a key, a drag and the menu key do in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from core import Span
from gui.i18n.core_words import furniture_reason
from gui.textview import geometry
from gui.textview.dragging import SENTENCES, drag_data, sentences_in
from gui.textview.gap_page import GapPage
from gui.textview.passage_view import Indices
from gui.textview.spans import Range, overlapping


class ArticleView(GapPage):
    """Shows one article and takes the reader's wishes.

    ``sentence_clicked(int)`` tells the index of a sentence that was clicked, or gone to with Ctrl and an arrow key,
    ``furniture_clicked(int)`` that of furniture that was clicked, ``sentence_menu`` and ``furniture_menu`` the index of
    a passage and where on the screen its menu is wanted, ``sentences_dropped(list)`` the indices of sentences that were
    dragged here.
    """

    sentence_clicked = Signal(int)
    furniture_clicked = Signal(int)
    sentence_menu = Signal(int, QPoint)
    furniture_menu = Signal(int, QPoint)
    sentences_dropped = Signal(list)
    DROPS = (SENTENCES,)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleView")
        self.setAccessibleName(self.tr("Article"))
        self.clicked.connect(self._choose)

    def passages_of(self, shown: Range) -> tuple[Indices, Indices]:
        """The sentences and the furniture that a range of the document touches."""
        if self._article is None or shown[0] >= shown[1]:
            return (), ()
        start, end = self._text_position(shown[0]), self._text_position(shown[1] - 1) + 1
        return overlapping(self._article.sentences, start, end), overlapping(self._article.furniture, start, end)

    @property
    def selected_furniture(self) -> Indices:
        """The furniture that the selected words touch."""
        cursor = self.textCursor()
        return self.passages_of((cursor.selectionStart(), cursor.selectionEnd()))[1]

    def carried_at(self, point: QPointF) -> QMimeData | None:
        """The sentence or the furniture on the line beside a point: a pick, or whatever stands there first."""
        if self._article is None:
            return None
        indices, furniture = self._beside(point)
        if indices:
            index = next((index for index in indices if index in self._picks), indices[0])
            return drag_data(self._article.sentences[index].text, (index,))
        if furniture:
            return drag_data(self._article.furniture[furniture[0]].text, (), (furniture[0],))
        return None

    def _beside(self, point: QPointF) -> tuple[Indices, Indices]:
        """The sentences and the furniture on the line at the height of a point."""
        height = point.y() + self._scrolled
        block, line = geometry.nearest_line(self.document(), height)
        y = height - geometry.corner(self.document(), block).y()
        if not line.isValid() or not line.y() <= y <= line.y() + line.height():
            return (), ()
        start = block.position() + line.textStart()
        return self.passages_of((start, start + line.textLength()))

    def take(self, data: QMimeData) -> None:
        """Tells of sentences that were dragged here, as far as they are of this article."""
        count = 0 if self._article is None else len(self._article.sentences)
        indices = [index for index in sentences_in(data) if index < count]
        if indices:
            self.sentences_dropped.emit(indices)

    def show_menu_at(self, point: QPointF, place: QPoint) -> bool:
        """Asks for the menu of the sentence or the furniture at a point, on its words or beside them."""
        at: tuple[tuple[int | None, Callable[[int, QPoint], None]], ...] = (
            (self.sentence_at(point), self.sentence_menu.emit),
            (self.furniture_at(point), self.furniture_menu.emit),
        )
        if self.is_in_gutter(point):
            indices, furniture = self._beside(point)
            picked = next((index for index in indices if index in self._picks), indices[0] if indices else None)
            at = (
                (picked, self.sentence_menu.emit),
                (furniture[0] if furniture else None, self.furniture_menu.emit),
            )
        for index, ask in at:
            if index is not None:
                ask(index, place)
                return True
        return False

    def chosen_place(self) -> QPointF | None:
        """Where the current sentence or furniture begins, if that is shown; it is scrolled into sight."""
        if self._article is None:
            return None
        if self._current_furniture is not None:
            passage: Span = self._article.furniture[self._current_furniture]
        elif self._current is not None:
            passage = self._article.sentences[self._current]
        else:
            return None
        if self._is_hidden(passage.start):
            return None
        self.go_to(passage.start)
        rect = next(self._line_rects(passage.start, passage.end), None)
        if rect is None:
            return None
        x = rect.right() - 6 if self._is_right_to_left else rect.left() + 6
        return QPointF(x, rect.center().y() - self.verticalScrollBar().value())

    def _choose(self, point: QPointF) -> None:
        """Does what a click at a point means: choose a passage, open a gap, close what was opened."""
        self.leave_gap()
        gap = self.gap_at(point)
        index = self.sentence_at(point)
        if gap is not None:
            self.open_gap(gap)
        elif index is not None:
            self.sentence_clicked.emit(index)
        elif (furniture := self.furniture_at(point)) is not None:
            self.furniture_clicked.emit(furniture)
        elif self.folded and self.is_in_gutter(point):
            self.close_context(self._position_near(point.y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl and an arrow go from sentence to sentence, with Shift from gap to gap; Enter opens and closes."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        is_enter = self.folded and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if modifiers == control and key in steps:
            self._step(steps[key])
        elif self.folded and modifiers == control | shift and key in steps:
            self.choose_gap(steps[key])
        elif is_enter and self.has_chosen_gap:
            self.toggle_gap()
        elif is_enter and self._current is not None:
            self.open_context(self._current)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        """Chooses the shown sentence after or before the current one; the first in sight where there is none."""
        if self._article is None:
            return
        sentences = self._article.sentences
        start = self._start_of_current()
        if self._current is None or start is None:
            index = bisect_left(sentences, self.range_in_sight()[0], key=lambda sentence: sentence.start)
        else:
            index = self._current + step
        while 0 <= index < len(sentences) and self._is_hidden(sentences[index].start):
            index += step
        if 0 <= index < len(sentences):
            self.set_current(index)
            self.go_to(sentences[index].start)
            self.sentence_clicked.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows a hand over picks and gaps, and another where a passage can be taken hold of."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self.viewport().setCursor(self._pointer_at(event.position()))

    def _pointer_at(self, point: QPointF) -> Qt.CursorShape:
        if self.gap_at(point) is not None or self.sentence_at(point) in self._picks:
            return Qt.CursorShape.PointingHandCursor
        if self.is_in_gutter(point):
            return Qt.CursorShape.OpenHandCursor if any(self._beside(point)) else Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.IBeamCursor

    def viewportEvent(self, event: QEvent) -> bool:
        """Says why a passage is furniture, where the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tooltip(event)
            return True
        return super().viewportEvent(event)

    def _show_tooltip(self, event: QHelpEvent) -> None:
        point = QPointF(event.pos())
        index = self.furniture_at(point)
        if index is not None and self._article is not None:
            text = self.tr("Not part of the article: {reason}. It is left out of the summary.")
            reason = furniture_reason(self._article.furniture[index].reason)
            QToolTip.showText(event.globalPos(), text.format(reason=reason), self)
        elif self.gap_at(point) is not None:
            QToolTip.showText(event.globalPos(), self.tr("Show what is hidden here"), self)
        else:
            QToolTip.hideText()
