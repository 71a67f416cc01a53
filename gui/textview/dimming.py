"""Focus mode: everything on a page is dimmed except the current paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPalette

from gui.textview import geometry

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas

# The opacity of the background colour over what is dimmed: the text keeps a contrast of 4.5:1.
_DIMMING = 0.45


class Dimming:
    """A layer that dims everything except the paragraph that the canvas would keep in place."""

    def __init__(self, canvas: TextCanvas) -> None:
        self._canvas = canvas
        self._is_on = False

    def turn(self, on: bool) -> None:
        """Turns dimming on or off."""
        self._is_on = on
        self._canvas.viewport().update()

    def paint_behind(self, painter: QPainter) -> None:
        """Paints nothing behind the text."""

    def paint_over(self, painter: QPainter) -> None:
        """Dims what focus mode dims."""
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
