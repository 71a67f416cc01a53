"""The numbers of paragraphs beside the sentences of a summary, and pins below those that are pinned."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from core import Article
from gui.textview.marks import GUTTER
from gui.textview.shown_summary import ShownSummary, label
from gui.textview.signs import paint_pin
from gui.textview.summary_passages import SummaryPassages
from gui.theme.theme import theme_for

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas

# Pixels between a paragraph number and the line, where marks are, and beyond the number.
_GAP, _MARGIN = 14, 2
_DIGITS = "0123456789"


def room_for_numbers(article: Article, font: QFont) -> int:
    """The gutter width that has room for every paragraph number of an article: the same at every length of summary."""
    metrics, highest = QFontMetricsF(font), article.paragraphs[-1:]
    digits = len("".join(map(str, highest))) * max(map(metrics.horizontalAdvance, _DIGITS))
    return max(GUTTER, ceil(_MARGIN + metrics.horizontalAdvance(label("")) + digits + _GAP))


class ParagraphNumbers:
    """A layer in the gutter of a summary's page."""

    def __init__(self, canvas: TextCanvas, shown: ShownSummary, passages: SummaryPassages) -> None:
        self._canvas = canvas
        self._shown = shown
        self._passages = passages

    def paint_behind(self, painter: QPainter) -> None:
        """Paints the paragraph numbers beside the sentences, and below the number of a pinned one a pin."""
        text, gutter = self._shown.text, self._canvas.page_layout.gutter
        theme, font = theme_for(self._canvas.palette()), self._canvas.page_layout.small_font()
        painter.save()
        painter.setFont(font)
        ascent = QFontMetricsF(self._canvas.font()).ascent()
        small = QFontMetricsF(font)
        side = Qt.AlignmentFlag.AlignLeft if gutter.is_right else Qt.AlignmentFlag.AlignRight
        left = gutter.at(_GAP if gutter.is_right else gutter.width)
        for block, corner in self._canvas.lines.blocks_in_sight():
            sentence = self._passages.place_of(block)
            begin = text.ranges[sentence][0] if sentence >= 0 else 0
            is_first = sentence >= 0 and self._canvas.positions.to_document(begin) == block.position()
            if is_first and block.layout().lineCount():
                baseline = corner.y() + block.layout().lineAt(0).y() + ascent
                top = baseline - small.ascent()
                place = QRectF(left, top, gutter.width - _GAP, small.height())
                painter.setPen(theme.muted)
                painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute, text.labels[sentence])
                if text.indices[sentence] in self._shown.pinned:
                    paint_pin(painter, QPointF(gutter.at(_GAP + 6), top + small.height() + 7), theme.accent)
        painter.restore()

    def paint_over(self, painter: QPainter) -> None:
        """Paints nothing over the text."""
