"""Fades text at an edge beyond which it continues, so that no line is cut through the middle."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QLinearGradient, QPainter

# The height of the fade in pixels.
FADE = 18


def paint_fade(painter: QPainter, ground: QColor, *, left: int, width: int, edge: int, inwards: int) -> None:
    """Paints the background over what is at the height ``edge``, fading out over ``FADE`` pixels ``inwards``.

    ``inwards`` is 1 below an upper edge and -1 above a lower one; all in the painter's pixels.
    """
    clear = QColor(ground)
    clear.setAlpha(0)
    end = edge + inwards * FADE
    fade = QLinearGradient(0, edge, 0, end)
    fade.setColorAt(0, ground)
    fade.setColorAt(1, clear)
    painter.fillRect(QRect(left, min(edge, end), width, FADE), fade)
