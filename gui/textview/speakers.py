"""Who says the sentences of a summary: the name stands above the first sentence of each turn."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from gui.textview.shown_summary import ShownSummary
from gui.textview.summary_passages import SummaryPassages
from gui.theme.theme import theme_for

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas

# Pixels between a name and the sentence below it, and the one above it.
_GAP, _APART = 2, 8


def room_for_speaker(font: QFont) -> float:
    """The pixels that a name above a sentence needs."""
    return _height(font) + _APART


class Speakers:
    """A layer on a summary's page."""

    def __init__(self, canvas: TextCanvas, shown: ShownSummary, passages: SummaryPassages) -> None:
        self._canvas = canvas
        self._shown = shown
        self._passages = passages

    def paint_behind(self, painter: QPainter) -> None:
        """Paints each name where room was left for it, as much of it as the line has room for."""
        text = self._shown.text
        if not any(text.speakers):
            return
        font, gutter = _strong(self._canvas.page_layout.small_font()), self._canvas.page_layout.gutter
        metrics, height = QFontMetricsF(font), _height(font)
        width = self._canvas.lineWrapColumnOrWidth() - gutter.width
        painter.save()
        painter.setFont(font)
        painter.setPen(theme_for(self._canvas.palette()).muted)
        side = Qt.AlignmentFlag.AlignRight if gutter.is_right else Qt.AlignmentFlag.AlignLeft
        for block, corner in self._canvas.lines.blocks_in_sight():
            place = self._passages.place_of(block)
            speaker = text.speakers[place] if place >= 0 else ""
            if speaker and self._canvas.positions.to_document(text.ranges[place][0]) == block.position():
                left = 0 if gutter.is_right else gutter.width
                where = QRectF(left, corner.y() - height, width, metrics.height())
                shown = metrics.elidedText(speaker, Qt.TextElideMode.ElideRight, width)
                painter.drawText(where, side | Qt.AlignmentFlag.AlignAbsolute, shown)
        painter.restore()

    def paint_over(self, painter: QPainter) -> None:
        """Paints nothing over the text."""


def _height(font: QFont) -> float:
    return ceil(QFontMetricsF(_strong(font)).height()) + _GAP


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setBold(True)
    return strong
