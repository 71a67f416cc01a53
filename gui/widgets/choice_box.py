"""A box of choices that changes only when the reader means it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class ChoiceBox(QComboBox):
    """Opens by a click but leaves the keyboard where it is, and turns with the wheel only where it has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves a wheel that only comes by to what is around it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
