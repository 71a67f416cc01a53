"""A combo box that changes only when the reader means it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class ChoiceBox(QComboBox):
    """Opens on a click without taking the focus, and reacts to the wheel only while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Passes on a wheel event that was not meant for it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
