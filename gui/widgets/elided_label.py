"""A line of text that is elided when space runs out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from core.direction import is_right_to_left
from gui.i18n.plain import plain
from gui.theme.theme import theme_for
from gui.widgets.tool_tip import tool_tip


class ElidedLabel(QLabel):
    """A label that may be narrower than its text; the whole text is its tooltip.

    The text is aligned to the side that it runs from. ``muted`` is for secondary text.
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
        # Otherwise assistive tools get the tooltip, with its marks.
        self.setAccessibleDescription(text)

    def minimumSizeHint(self) -> QSize:
        """Any width is enough."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints as much of the text as fits."""
        painter = QPainter(self)
        palette = self.palette()
        painter.setPen(theme_for(palette).muted if self._is_muted else palette.color(self.foregroundRole()))
        direction = Qt.LayoutDirection.RightToLeft if is_right_to_left(self.text()) else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        # AlignLeft means the right in right-to-left text.
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
