"""Focus mode: everything on a page steps back but the paragraph that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPalette

from gui.textview import geometry

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas

# How much of the ground's colour lies over what steps back: the text keeps a contrast of 4.5:1.
_DIMMING = 0.45


class Dimming:
    """A layer that dims all but the paragraph of what the canvas would keep in its place."""

    def __init__(self, canvas: TextCanvas) -> None:
        self._canvas = canvas
        self._is_on = False

    def turn(self, on: bool) -> None:
        """Dims, or no more."""
        self._is_on = on
        self._canvas.viewport().update()

    def paint_behind(self, painter: QPainter) -> None:
        """Nothing lies behind the text."""

    def paint_over(self, painter: QPainter) -> None:
        """Lets step back what focus mode does."""
        canvas = self._canvas
        if not self._is_on or not canvas.positions.projection.source:
            return
        document = canvas.document()
        position = canvas.places.anchor_to_keep().position
        block = document.findBlock(canvas.positions.to_document(position))
        top = geometry.corner(document, block).y() - 4
        bottom = top + geometry.height(block) + 8
        veil = QColor(canvas.palette().color(QPalette.ColorRole.Base))
        veil.setAlphaF(_DIMMING)
        value, width = canvas.lines.scrolled, canvas.viewport().width()
        painter.fillRect(0, value, width, round(top) - value, veil)
        painter.fillRect(0, round(bottom), width, value + canvas.viewport().height() - round(bottom), veil)
