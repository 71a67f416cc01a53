"""The sentences of a summary, as pointed at, dragged and dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QTextBlock

from gui.textview import geometry
from gui.textview.dragging import FURNITURE, SENTENCES, drag_data, furniture_in, sentences_in
from gui.textview.gestures import Indices
from gui.textview.inline_formats import link_tip
from gui.textview.shown_summary import ShownSummary
from gui.textview.spans import Range

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas


class SummaryPassages(QObject):
    """What is where in a summary, for the gestures on its page.

    ``sentence_menu`` gives the index, in the article, of a sentence whose menu is wanted and where on the screen,
    ``sentences_dropped(list)`` and ``furniture_dropped(list)`` the indices of what was dragged here.
    """

    sentence_menu = Signal(int, QPoint)
    sentences_dropped = Signal(list)
    furniture_dropped = Signal(list)

    def __init__(self, canvas: TextCanvas, shown: ShownSummary) -> None:
        super().__init__(canvas)
        self.drops: tuple[str, ...] = (SENTENCES, FURNITURE)
        self._canvas = canvas
        self._shown = shown

    def place_of(self, block: QTextBlock) -> int:
        """Which sentence of the summary a paragraph shows part of; -1 if there is none."""
        return self._shown.text.place_at(self._canvas.positions.to_text(block.position()))

    def place_near(self, point: QPointF) -> int:
        """Which sentence of the summary is nearest to a point; -1 if there is none."""
        height = point.y() + self._canvas.lines.scrolled
        return self.place_of(geometry.nearest_line(self._canvas.document(), height)[0])

    def place_at(self, point: QPointF) -> int | None:
        """Which sentence of the summary is at a point, on its words or beside them."""
        document = self._canvas.document()
        y = point.y() + self._canvas.lines.scrolled
        block = geometry.block_at(document, y)
        top, place = geometry.corner(document, block).y(), self.place_of(block)
        return place if place >= 0 and top <= y <= top + geometry.height(block) else None

    def passages_of(self, shown: Range) -> tuple[Indices, Indices]:
        """The sentences that a range of the document touches."""
        if shown[0] >= shown[1]:
            return (), ()
        text = self._shown.text
        first, last = (self._canvas.positions.to_text(units) for units in (shown[0], shown[1] - 1))
        return text.indices[max(0, text.place_at(first)) : text.place_at(last) + 1], ()

    def carried_at(self, point: QPointF) -> QMimeData | None:
        """The sentence beside whose number a point is."""
        place, text = self.place_at(point), self._shown.text
        if place is None:
            return None
        start, end = text.ranges[place]
        return drag_data(self._canvas.positions.projection.source[start:end], (text.indices[place],))

    def take(self, data: QMimeData) -> None:
        """Signals what was dropped here."""
        for indices, dropped in (
            (sentences_in(data), self.sentences_dropped),
            (furniture_in(data), self.furniture_dropped),
        ):
            if indices:
                dropped.emit(indices)

    def show_menu_at(self, point: QPointF, place: QPoint) -> bool:
        """Requests the menu of the sentence at a point, on its words or beside them."""
        at = self.place_at(point)
        if at is not None:
            self.sentence_menu.emit(self._shown.text.indices[at], place)
        return at is not None

    def chosen_place(self) -> QPointF | None:
        """The middle of the first line of the current sentence, which is scrolled into view."""
        current = self._shown.range_of_current
        if current is None:
            return None
        self._canvas.places.go_to(current[0])
        rect = next(self._canvas.lines.rects(*current), None)
        return None if rect is None else rect.center() - QPointF(0, self._canvas.lines.scrolled)

    def link_at(self, point: QPointF) -> str:
        """The web address that the words under a point lead to; "" if they lead nowhere."""
        position = self._canvas.lines.position_at(point)
        return "" if position is None else self._shown.link_at(position)

    def pointer_at(self, point: QPointF) -> Qt.CursorShape:
        """A hand, and another beside the sentences, where they can be grabbed."""
        is_grip = self._canvas.page_layout.gutter.has(point.x()) and self.place_at(point) is not None
        return Qt.CursorShape.OpenHandCursor if is_grip else Qt.CursorShape.PointingHandCursor

    def tool_tip_at(self, point: QPointF) -> str | None:
        """Where a link leads."""
        return link_tip(self.link_at(point)) or None
