"""A line of secondary text."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from gui.theme.theme import theme_for


class MutedLabel(QLabel):
    """A label in the theme's muted colour, on any background, that follows the system's colours."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        # On the background of a page, labels would take the colour of its text.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self._mute()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mute()

    def _mute(self) -> None:
        muted = theme_for(self.palette()).muted
        if self.palette().color(QPalette.ColorRole.WindowText) != muted:
            # Only this colour: the others stay those of the parent.
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, muted)
            self.setPalette(palette)
