"""Where the lines of a text are on its page, and which of them are visible."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument

from gui.textview import geometry
from gui.textview.spans import Range

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas


class TextLines:
    """Finds the lines of a canvas's text.

    Positions are the text's, in code points; points and heights are pixels, of the viewport or of the document.
    """

    def __init__(self, canvas: TextCanvas) -> None:
        self._canvas = canvas

    @property
    def scrolled(self) -> int:
        """The number of pixels of the document above the viewport."""
        return self._canvas.verticalScrollBar().value()

    def position_at(self, point: QPointF) -> int | None:
        """The position of the character under a point of the viewport; None if there is none."""
        units = geometry.character_at(self._document, QPointF(point.x(), point.y() + self.scrolled))
        return None if units is None else self._canvas.positions.to_text(units)

    def position_near(self, y: float, *, is_end: bool = False) -> int:
        """The position at the beginning, or end, of the line nearest to a height of the viewport."""
        block, line = geometry.nearest_line(self._document, y + self.scrolled)
        within = 0
        if line.isValid():
            within = line.textStart() + (line.textLength() if is_end else 0)
        return self._canvas.positions.to_text(block.position() + within)

    def range_in_sight(self) -> Range:
        """The visible range of the text."""
        return self.position_near(0), self.position_near(self._canvas.viewport().height(), is_end=True)

    def blocks_in_sight(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The paragraphs in the viewport and the one below, each with the document coordinates of its first line."""
        top, bottom = self.scrolled, self.scrolled + self._canvas.viewport().height()
        block = geometry.block_at(self._document, top)
        while block.isValid():
            corner = geometry.corner(self._document, block)
            yield block, corner
            if corner.y() > bottom:
                return
            block = block.next()

    def top_of(self, position: int) -> float:
        """How far down the document the line of a position begins; the document is laid out that far."""
        return geometry.line_top(self._document, self._canvas.positions.to_document(position))

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Where a range of the text is in the document, one rectangle per line, lazily."""
        for first, last in self._canvas.positions.shown_ranges(start, end):
            yield from geometry.line_rects(self._document, first, last)

    @property
    def _document(self) -> QTextDocument:
        return self._canvas.document()
