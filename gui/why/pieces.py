"""Pieces of the panel that explains a sentence: a line to click, and room to scroll in."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget


class ClickableLabel(QLabel):
    """A label that can be clicked. ``clicked()`` when it was."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells of a click that ends where it began."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class ScrolledDetails(QScrollArea):
    """What can be scrolled up and down, on the ground of its surroundings."""

    def __init__(self, content: QWidget) -> None:
        # Before Qt's constructor: it may already tell of a change.
        self._content = content
        super().__init__()
        self.setObjectName("whyDetails")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        # After setWidget, which fills the ground.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def reveal(self, widget: QWidget, rect: QRect) -> None:
        """Scrolls as far as needed to show a part of a widget that is in it."""
        place = widget.mapTo(self._content, rect.center())
        self.ensureVisible(place.x(), place.y(), 0, rect.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the room of the scroll bar free, so that nothing moves where it comes and goes."""
        self._content.setMaximumWidth(self.width() - self.verticalScrollBar().sizeHint().width())
        super().resizeEvent(event)
