"""The lines in a folded article that represent what is hidden, painted between its paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from core import Article
from gui.i18n.format import counted
from gui.textview import geometry
from gui.textview.fold import Fold
from gui.textview.marks import GUTTER, SIGN, Gutter
from gui.textview.signs import paint_chevron
from gui.textview.spans import Range
from gui.theme.theme import Theme, theme_for

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas
    from gui.textview.shown_article import ShownArticle

translate = QCoreApplication.translate

# Pixels between two paragraphs of a folded article, and before the first and after the last.
GAP_HEIGHT = 34
_SPACE = 10


class Gap(NamedTuple):
    """A visible gap: its number, from the top, where its space begins in the document, and the range it hides."""

    number: int
    top: float
    hidden: Range


class GapLines:
    """A layer with a line for each gap of a folded article, and an arrow beside what was opened."""

    def __init__(self, canvas: TextCanvas, shown: ShownArticle) -> None:
        self._canvas = canvas
        self._shown = shown

    def in_sight(self) -> Iterator[Gap]:
        """The gaps in the viewport."""
        projection = self._canvas.positions.projection
        if not projection.is_folded:
            return
        last = len(projection)
        spacing = self._canvas.page_layout.spacing
        for block, corner in self._canvas.lines.blocks_in_sight():
            index = block.blockNumber()
            hidden = projection.hidden(index)
            # Qt adds a line's extra height below its letters: half of that goes above the middle of a gap.
            shift = (spacing - 100) / 200 * QFontMetricsF(self._canvas.font()).height()
            if hidden is not None:
                yield Gap(index, corner.y() - GAP_HEIGHT - shift, hidden)
            after = projection.hidden(last) if index == last - 1 else None
            if after is not None:
                yield Gap(last, corner.y() + geometry.height(block) + shift, after)

    def whole_in_sight(self) -> list[int]:
        """The numbers of the gaps that are entirely in the viewport."""
        scrolled = self._canvas.lines.scrolled
        end = scrolled + self._canvas.viewport().height()
        return [gap.number for gap in self.in_sight() if scrolled <= gap.top and gap.top + GAP_HEIGHT <= end]

    def at(self, point: QPointF) -> int | None:
        """The number of the gap at the height of a point of the viewport."""
        y = point.y() + self._canvas.lines.scrolled
        return next((gap.number for gap in self.in_sight() if gap.top <= y <= gap.top + GAP_HEIGHT), None)

    def opened_line(self, start: int) -> QRectF | None:
        """The first line that shows what was opened from a position of the text on."""
        projection = self._canvas.positions.projection
        if not len(projection):
            return None
        index = projection.index_of(start)
        if projection.piece(index)[1] <= start:
            index = min(index + 1, len(projection) - 1)
        first, last = projection.piece(index)
        return next(self._canvas.lines.rects(max(start, first), last), None)

    def paint_behind(self, painter: QPainter) -> None:
        """Paints the lines of the gaps, and arrows beside what was opened."""
        canvas, fold = self._canvas, self._shown.fold
        if not canvas.positions.projection.is_folded or fold is None:
            return
        font, width = canvas.page_layout.small_font(), float(canvas.lineWrapColumnOrWidth())
        theme, gutter = theme_for(canvas.palette()), canvas.page_layout.gutter
        for gap in self.in_sight():
            _paint_gap(painter, gap.top, width, gap_label(fold, gap.hidden), font, theme, gutter)
        start, end = canvas.lines.range_in_sight()
        for first, last in fold.opened:
            line = self.opened_line(first) if first < end and last > start else None
            if line is not None:
                # A click there closes it.
                centre = QPointF(gutter.at(SIGN), line.center().y())
                paint_chevron(painter, centre, theme.muted, is_open=True, is_right=gutter.is_right)

    def paint_over(self, painter: QPainter) -> None:
        """Paints nothing over the text."""


def gap_label(fold: Fold, gap: Range) -> str:
    """What is hidden in a gap, for the reader."""
    hidden = len(fold.hidden_sentences(gap))
    if hidden:
        return counted("gap", "%Ln sentence(s)", hidden)
    return translate("gap", "heading") if _has_heading(fold.article, gap) else translate("gap", "left out")


def _has_heading(article: Article, gap: Range) -> bool:
    return any(block.kind == "heading" and gap[0] <= block.start < gap[1] for block in article.blocks)


def _paint_gap(
    painter: QPainter, top: float, width: float, label: str, font: QFont, theme: Theme, gutter: Gutter
) -> None:
    """Paints a gap that begins at ``top``: an arrow in the gutter, what is hidden, and a thin line to the end."""
    middle = top + GAP_HEIGHT / 2
    metrics = QFontMetricsF(font)
    room = metrics.horizontalAdvance(label)
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.muted)
    paint_chevron(painter, QPointF(gutter.at(SIGN), middle), theme.muted, is_open=False, is_right=gutter.is_right)
    text = QRectF(0, middle - metrics.height() / 2, room + 1, metrics.height())
    line_start = GUTTER + room + _SPACE
    if gutter.is_right:
        text.moveRight(width - GUTTER)
        ends = (0.0, width - line_start)
    else:
        text.moveLeft(GUTTER)
        ends = (line_start, width)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, label)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.gap, 1))
    painter.drawLine(QPointF(ends[0], round(middle)), QPointF(ends[1], round(middle)))
    painter.restore()
