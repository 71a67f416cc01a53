"""The sentences and the furniture of an article, as pointed at, dragged and dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, Signal

from gui.i18n.core_words import furniture_reason
from gui.textview import geometry
from gui.textview.article_marks import ArticleMarks
from gui.textview.dragging import SENTENCES, drag_data, sentences_in
from gui.textview.gap_lines import GapLines
from gui.textview.gestures import Indices
from gui.textview.inline_formats import link_tip
from gui.textview.spans import Range, containing, link_at, overlapping

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas


class ArticlePassages(QObject):
    """What is where in an article, for the gestures on its page.

    ``sentence_menu`` and ``furniture_menu`` give the index of a passage and where on the screen its menu is wanted,
    ``sentences_dropped(list)`` the indices of sentences that were dragged here.
    """

    sentence_menu = Signal(int, QPoint)
    furniture_menu = Signal(int, QPoint)
    sentences_dropped = Signal(list)

    def __init__(self, canvas: TextCanvas, marks: ArticleMarks, gaps: GapLines) -> None:
        super().__init__(canvas)
        self.drops: tuple[str, ...] = (SENTENCES,)
        self._canvas = canvas
        self._marks = marks
        self._gaps = gaps

    def sentence_at(self, point: QPointF) -> int | None:
        """The index of the sentence under a point."""
        article = self._marks.article
        return None if article is None else containing(article.sentences, self._canvas.lines.position_at(point))

    def furniture_at(self, point: QPointF) -> int | None:
        """The index of the passage of furniture under a point."""
        article = self._marks.article
        return None if article is None else containing(article.furniture, self._canvas.lines.position_at(point))

    def link_at(self, point: QPointF) -> str:
        """The web address that the words under a point lead to; "" if they lead nowhere."""
        article = self._marks.article
        place = None if article is None or not article.inlines else self._canvas.lines.position_at(point)
        return "" if article is None or place is None else link_at(article, place)

    def passages_of(self, shown: Range) -> tuple[Indices, Indices]:
        """The sentences and the furniture that a range of the document touches."""
        article, positions = self._marks.article, self._canvas.positions
        if article is None or shown[0] >= shown[1]:
            return (), ()
        start, end = positions.to_text(shown[0]), positions.to_text(shown[1] - 1) + 1
        return overlapping(article.sentences, start, end), overlapping(article.furniture, start, end)

    def beside(self, point: QPointF) -> tuple[Indices, Indices]:
        """The sentences and the furniture on the line at the height of a point."""
        document = self._canvas.document()
        height = point.y() + self._canvas.lines.scrolled
        block, line = geometry.nearest_line(document, height)
        y = height - geometry.corner(document, block).y()
        if not line.isValid() or not line.y() <= y <= line.y() + line.height():
            return (), ()
        start = block.position() + line.textStart()
        return self.passages_of((start, start + line.textLength()))

    def carried_at(self, point: QPointF) -> QMimeData | None:
        """The sentence or the furniture on the line beside a point: a pick, or whatever comes first there."""
        article = self._marks.article
        if article is None:
            return None
        indices, furniture = self.beside(point)
        index = self._marks.pick_among(indices)
        if index is not None:
            return drag_data(article.sentences[index].text, (index,))
        if furniture:
            return drag_data(article.furniture[furniture[0]].text, (), (furniture[0],))
        return None

    def take(self, data: QMimeData) -> None:
        """Signals sentences that were dropped here, as far as they belong to this article."""
        count = 0 if self._marks.article is None else len(self._marks.article.sentences)
        indices = [index for index in sentences_in(data) if index < count]
        if indices:
            self.sentences_dropped.emit(indices)

    def show_menu_at(self, point: QPointF, place: QPoint) -> bool:
        """Requests the menu of the sentence or the furniture at a point, on its words or beside them."""
        if self._is_in_gutter(point):
            indices, passages = self.beside(point)
            sentence, furniture = self._marks.pick_among(indices), passages[0] if passages else None
        else:
            sentence, furniture = self.sentence_at(point), self.furniture_at(point)
        self._canvas.stand_at(self._canvas.lines.position_at(point))
        if sentence is not None:
            self.sentence_menu.emit(sentence, place)
        elif furniture is not None:
            self.furniture_menu.emit(furniture, place)
        return sentence is not None or furniture is not None

    def chosen_place(self) -> QPointF | None:
        """Where the current sentence or furniture begins, if that is shown; it is scrolled into view."""
        passage = self._marks.current_passage
        if passage is None or not self._canvas.positions.shows(passage.start):
            return None
        self._canvas.places.go_to(passage.start)
        rect = next(self._canvas.lines.rects(passage.start, passage.end), None)
        if rect is None:
            return None
        x = rect.right() - 6 if self._canvas.page_layout.is_right_to_left else rect.left() + 6
        return QPointF(x, rect.center().y() - self._canvas.lines.scrolled)

    def pointer_at(self, point: QPointF) -> Qt.CursorShape:
        """A hand over picks and gaps, and another where a passage can be grabbed."""
        if self._gaps.at(point) is not None or self.sentence_at(point) in self._marks.picks:
            return Qt.CursorShape.PointingHandCursor
        if self._is_in_gutter(point):
            return Qt.CursorShape.OpenHandCursor if any(self.beside(point)) else Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.IBeamCursor

    def tool_tip_at(self, point: QPointF) -> str:
        """Why a passage is furniture, or what a click on a gap does."""
        article, index = self._marks.article, self.furniture_at(point)
        if index is not None and article is not None:
            text = self.tr("Not part of the article: {reason}. It is left out of the summary.")
            return text.format(reason=furniture_reason(article.furniture[index].reason))
        link = self.link_at(point)
        if link:
            return link_tip(link)
        return self.tr("Show what is hidden here") if self._gaps.at(point) is not None else ""

    def _is_in_gutter(self, point: QPointF) -> bool:
        return self._canvas.page_layout.gutter.has(point.x())
