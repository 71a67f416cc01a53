"""The signs beside a line: a pin, a cross, an arrow head."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_SIZE = 5.0


def paint_pin(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    """Paints a pin: a round head on a needle."""
    painter.save()
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(centre + QPointF(0, 0), centre + QPointF(0, _SIZE + 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(centre - QPointF(0, 2), _SIZE - 1, _SIZE - 1)
    painter.restore()


def paint_cross(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    """Paints a cross: this sentence is out."""
    arm = _SIZE - 1
    painter.save()
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for slope in (1, -1):
        painter.drawLine(centre - QPointF(arm, slope * arm), centre + QPointF(arm, slope * arm))
    painter.restore()


def paint_chevron(painter: QPainter, centre: QPointF, colour: QColor, *, is_open: bool, is_right: bool) -> None:
    """Paints an arrow head: down where something is open, in the direction of reading where it opens."""
    arm = _SIZE - 1
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
