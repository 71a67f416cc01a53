"""The marks on a page of text: what kinds there are and how each is painted. None is told by its colour alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui.textview.spans import Range, ranges_in
from gui.theme.theme import Theme

#: Pixels beside the line, inside the view, for marks and numbers; where these need more, there are more.
GUTTER = 48
#: How far from the line the bar of a mark stands, and the middle of a sign.
BAR, SIGN = 8, 24
_SIGN_SIZE = 5.0


class MarkKind(Enum):
    """What a mark says of its range.

    A sentence is a PICK, PLAIN (chosen or pinned, not picked) or EXCLUDED; a WORD is a central one; HIT and CURRENT_HIT
    were found.
    """

    PICK = auto()
    PLAIN = auto()
    EXCLUDED = auto()
    WORD = auto()
    HIT = auto()
    CURRENT_HIT = auto()


class Mark(NamedTuple):
    """A range of the text in code points, and what is said of it; ``current`` and ``pinned`` are for sentences."""

    start: int
    end: int
    kind: MarkKind = MarkKind.PICK
    current: bool = False
    pinned: bool = False


class Gutter(NamedTuple):
    """Where the gutter lies: the x of the line's beginning, whether lines begin at the right, and how wide it is."""

    edge: float
    is_right: bool
    width: float

    def at(self, distance: float) -> float:
        """The x that lies so far outside the line."""
        return self.edge + distance if self.is_right else self.edge - distance

    def has(self, x: float) -> bool:
        """Whether an x lies in it."""
        return 0 <= (x - self.edge if self.is_right else self.edge - x) <= self.width


def hit_marks(hits: Sequence[Range], current: int | None, start: int, end: int) -> Iterator[Mark]:
    """What was found in ``[start, end)``; ``current`` is the index of the one that was gone to."""
    for index, (first, last) in ranges_in(hits, start, end):
        yield Mark(first, last, MarkKind.CURRENT_HIT if index == current else MarkKind.HIT)


def paint_behind(painter: QPainter, mark: Mark, rects: Sequence[QRectF], theme: Theme, gutter: Gutter) -> None:
    """Paints what of a mark lies behind the text, given the rectangles of its lines."""
    if mark.kind in (MarkKind.HIT, MarkKind.CURRENT_HIT):
        _paint_hit(painter, rects, theme, mark.kind is MarkKind.CURRENT_HIT)
    elif mark.kind is not MarkKind.WORD:
        _paint_sentence(painter, mark, rects, theme, gutter)


def paint_over(painter: QPainter, mark: Mark, rects: Sequence[QRectF], theme: Theme, ground: QColor) -> None:
    """Paints what of a mark lies over the text."""
    if mark.kind is MarkKind.WORD:
        painter.setPen(QPen(theme.word, 2))
        for rect in rects:
            painter.drawLine(QPointF(rect.left() + 2, rect.bottom() - 3), QPointF(rect.right() - 2, rect.bottom() - 3))
    elif mark.kind is MarkKind.EXCLUDED:
        veil = QColor(ground)
        veil.setAlphaF(0.3)
        for rect in rects:
            painter.fillRect(rect, veil)
        painter.setPen(QPen(theme.excluded, 1.5))
        for rect in rects:
            middle = rect.center().y() + 1
            painter.drawLine(QPointF(rect.left() + 2, middle), QPointF(rect.right() - 2, middle))


def paint_pin(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    """Paints a pin: a round head on a needle."""
    painter.save()
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(centre + QPointF(0, 0), centre + QPointF(0, _SIGN_SIZE + 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(centre - QPointF(0, 2), _SIGN_SIZE - 1, _SIGN_SIZE - 1)
    painter.restore()


def paint_cross(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    """Paints a cross: this sentence is out."""
    arm = _SIGN_SIZE - 1
    painter.save()
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for slope in (1, -1):
        painter.drawLine(centre - QPointF(arm, slope * arm), centre + QPointF(arm, slope * arm))
    painter.restore()


def paint_chevron(painter: QPainter, centre: QPointF, colour: QColor, *, is_open: bool, is_right: bool) -> None:
    """Paints an arrow head: down where something is open, in the direction of reading where it opens."""
    arm = _SIGN_SIZE - 1
    path = QPainterPath()
    if is_open:
        path.moveTo(centre + QPointF(-arm, -arm / 2))
        path.lineTo(centre + QPointF(0, arm / 2))
        path.lineTo(centre + QPointF(arm, -arm / 2))
    else:
        ahead = -arm / 2 if is_right else arm / 2
        path.moveTo(centre + QPointF(-ahead, -arm))
        path.lineTo(centre + QPointF(ahead, 0))
        path.lineTo(centre + QPointF(-ahead, arm))
    painter.save()
    painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def _paint_hit(painter: QPainter, rects: Sequence[QRectF], theme: Theme, is_current: bool) -> None:
    painter.setPen(QPen(theme.hit_line, 2 if is_current else 1))
    painter.setBrush(theme.hit_current if is_current else theme.hit)
    for rect in rects:
        painter.drawRoundedRect(rect, 2, 2)
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_sentence(painter: QPainter, mark: Mark, rects: Sequence[QRectF], theme: Theme, gutter: Gutter) -> None:
    if mark.current or mark.kind is MarkKind.PICK:
        painter.setPen(QPen(theme.outline, 1))
        painter.setBrush(theme.current if mark.current else theme.pick)
        for rect in rects:
            painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        # A bar in the gutter as well as a ground: not everyone tells the grounds apart.
        painter.setBrush(theme.accent)
        width = 4.0 if mark.current else 2.0
        top, bottom = rects[0].top(), rects[-1].bottom()
        bar = QRectF(gutter.at(BAR) - width / 2, top, width, bottom - top)
        if mark.kind is MarkKind.PICK:
            painter.drawRect(bar)
        else:
            _paint_dots(painter, bar)
    centre = QPointF(gutter.at(SIGN), rects[0].center().y())
    if mark.pinned:
        paint_pin(painter, centre, theme.accent)
    elif mark.kind is MarkKind.EXCLUDED:
        paint_cross(painter, centre, theme.excluded)


def _paint_dots(painter: QPainter, bar: QRectF) -> None:
    """A bar in pieces: the sentence is chosen, but not picked."""
    y = bar.top()
    while y < bar.bottom():
        painter.drawRect(QRectF(bar.left(), y, bar.width(), min(4.0, bar.bottom() - y)))
        y += 7
