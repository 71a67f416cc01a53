"""The shapes beside the rank strip's heat: distinguished by shape, not only by colour."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPen, QPolygonF

from gui.theme.theme import theme_for

Kind = Literal["picked", "pinned", "excluded"]

# Pixels across the strip for marks; the heat begins there.
MARKS_WIDTH = 9
# Pixels across the strip for the arrow of the current sentence, beyond the heat.
ARROW_WIDTH = 5

_CENTRE = MARKS_WIDTH / 2
_TRIANGLE = QPolygonF([QPointF(-3.5, -3), QPointF(3.5, 0), QPointF(-3.5, 3)])
_DIAMOND = QPolygonF([QPointF(-4.5, 0), QPointF(0, -4.5), QPointF(4.5, 0), QPointF(0, 4.5), QPointF(-4.5, 0)])
_CROSS = QPolygonF([QPointF(-3, -3), QPointF(3, 3), QPointF(0, 0), QPointF(-3, 3), QPointF(3, -3)])


def mark_rows(sentences: Sequence[int], middles: Sequence[float], top: float, share: float) -> set[int]:
    """The pixel rows at the middle of ``sentences``, which are in order.

    ``middles`` has the position in the text of every sentence's middle; the text begins at the row ``top``, and
    ``share`` is the number of rows per character.
    """
    rows: set[int] = set()
    place = 0
    while place < len(sentences):
        row = round(top + middles[sentences[place]] * share)
        rows.add(row)
        # A book has fifty sentences in a row: only the first of them counts.
        after = bisect_left(middles, (row + 0.5 - top) / share) if share > 0 else len(middles)
        place = bisect_left(sentences, after, place + 1)
    return rows


def paint_marks(painter: QPainter, rows: Mapping[Kind, Iterable[int]], palette: QPalette) -> None:
    """Paints a triangle at each row of a pick, a diamond for a pinned sentence, a cross for an excluded one."""
    theme = theme_for(palette)
    ground = palette.color(QPalette.ColorRole.Base)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    painter.drawPath(_shapes(_TRIANGLE, rows["picked"]))
    # A rim of background, to be visible among hundreds of picks.
    painter.setPen(QPen(ground, 1.5))
    painter.drawPath(_shapes(_DIAMOND, rows["pinned"]))
    cross = _shapes(_CROSS, rows["excluded"])
    for pen in (QPen(ground, 4), QPen(theme.muted, 1.5)):
        painter.strokePath(cross, pen)


def paint_current(painter: QPainter, y: int, width: int, palette: QPalette) -> None:
    """Paints a line across the heat of a strip of this width, and an arrow that points to it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Text))
    edge = width - ARROW_WIDTH
    painter.drawRect(QRectF(MARKS_WIDTH - 1, y - 1, edge - MARKS_WIDTH + 2, 2))
    painter.drawPolygon(QPolygonF([QPointF(edge - 1, y), QPointF(width - 1, y - 4), QPointF(width - 1, y + 4)]))


def _shapes(shape: QPolygonF, rows: Iterable[int]) -> QPainterPath:
    """One path of the same shape at many heights: painted in a fraction of the time of single ones."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for y in rows:
        path.addPolygon(shape.translated(_CENTRE, y))
    return path
