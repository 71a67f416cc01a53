"""A ring around whatever has the keyboard: the styles' own signs of it are too faint, and text views have none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from gui.theme.theme import theme_for

_WIDTH = 2.0


class FocusRing(QWidget):
    """Lies over a widget, as large as it is, and lets everything through but its ring."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(widget.rect())
        widget.installEventFilter(self)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grows and shrinks with the widget."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme_for(self.palette()).focus, _WIDTH))
        inset = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 3, 3)


def follow_focus(before: QWidget | None, now: QWidget | None) -> None:
    """Puts the ring where the keyboard went, for QApplication.focusChanged.

    Who points needs no ring: it is there only once the keyboard was used to go somewhere in the window.
    """
    if before is not None:
        for ring in before.findChildren(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly):
            ring.hide()
            ring.deleteLater()
    if now is None or isinstance(now, QMenu | QMenuBar):
        return
    by_keyboard = now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    if by_keyboard and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
        FocusRing(now)
