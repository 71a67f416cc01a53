"""Pieces of the panel that explains a sentence: a clickable line, and a scroll area."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from gui.theme.fades import FADE, paint_fade
from gui.widgets.muted_label import MutedLabel


class ClickableLabel(MutedLabel):
    """A label that can be clicked; it then emits ``clicked()``."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Emits a click that ends on the label too."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class ScrolledDetails(QScrollArea):
    """A vertical scroll area on the background of its surroundings."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setObjectName("whyDetails")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        # After setWidget, which fills the background.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._fade = _Fade(self.viewport())
        self.verticalScrollBar().valueChanged.connect(self._place_fade)
        self.verticalScrollBar().rangeChanged.connect(self._place_fade)

    def reveal(self, widget: QWidget, rect: QRect) -> None:
        """Scrolls as far as needed to show a part of a widget that is in it."""
        place = widget.mapTo(self._content, rect.center())
        self.ensureVisible(place.x(), place.y(), 0, rect.height() + FADE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the space of the scroll bar free, so that nothing moves when it comes and goes."""
        self._content.setMaximumWidth(self.width() - self.verticalScrollBar().sizeHint().width())
        super().resizeEvent(event)
        self._place_fade()

    def _place_fade(self) -> None:
        """Fades content that continues below the lower edge."""
        room = self.viewport().rect()
        self._fade.setGeometry(room.adjusted(0, room.height() - FADE, 0, 0))
        self._fade.setVisible(self.verticalScrollBar().value() < self.verticalScrollBar().maximum())
        self._fade.raise_()


class _Fade(QWidget):
    """Gradually hides what is below it, and is transparent to the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("whyFade")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the background of the panel, denser towards the lower edge."""
        ground = self.palette().color(QPalette.ColorRole.Base)
        paint_fade(QPainter(self), ground, left=0, width=self.width(), edge=self.height(), inwards=-1)
