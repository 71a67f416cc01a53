"""A line edit with a visible frame and a readable placeholder."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.theme.theme import theme_for


class LineEdit(QLineEdit):
    """Shows its placeholder in the muted colour, and a frame: the styles' own are too faint, most of all in dark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the frame over the style's own."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme_for(self.palette()).edge, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        muted = theme_for(self.palette()).muted
        if self.palette().color(QPalette.ColorRole.PlaceholderText) != muted:
            palette = QPalette(self.palette())
            palette.setColor(QPalette.ColorRole.PlaceholderText, muted)
            self.setPalette(palette)
