"""Text that fades at an edge beyond which it goes on, so that no line is cut in the middle."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QLinearGradient, QPainter

# Pixels over which it fades.
FADE = 18


def paint_fade(painter: QPainter, ground: QColor, *, left: int, width: int, edge: int, inwards: int) -> None:
    """Paints the ground over what is at a height ``edge``, and less and less of it for ``FADE`` pixels ``inwards``.

    ``inwards`` is 1 below an upper edge and -1 above a lower one; all in the painter's pixels.
    """
    clear = QColor(ground)
    clear.setAlpha(0)
    end = edge + inwards * FADE
    fade = QLinearGradient(0, edge, 0, end)
    fade.setColorAt(0, ground)
    fade.setColorAt(1, clear)
    painter.fillRect(QRect(left, min(edge, end), width, FADE), fade)
