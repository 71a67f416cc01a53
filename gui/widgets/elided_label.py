"""A line of text that ends in dots where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from core import is_right_to_left
from gui.i18n.plain import plain
from gui.theme.theme import theme_for
from gui.widgets.tool_tip import tool_tip


class ElidedLabel(QLabel):
    """A label that may be narrower than its text; the whole text is its tooltip.

    The text begins at the side that it runs from. It is ``muted`` where it is to step back.
    """

    def __init__(self, *, muted: bool = False) -> None:
        super().__init__()
        self._is_muted = muted
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Shows a text."""
        text = plain(text)
        super().setText(text)
        self.setToolTip(tool_tip(text) if text else "")
        # Otherwise assistive tools are told the tooltip, with its marks.
        self.setAccessibleDescription(text)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints as much of the text as there is room for."""
        painter = QPainter(self)
        palette = self.palette()
        painter.setPen(theme_for(palette).muted if self._is_muted else palette.color(self.foregroundRole()))
        direction = Qt.LayoutDirection.RightToLeft if is_right_to_left(self.text()) else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        # AlignLeft is the right in a text from right to left.
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
