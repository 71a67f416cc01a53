"""A ring around whatever has the focus: the styles' own indicators are too faint, and text views have none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from gui.theme.theme import theme_for

_WIDTH = 2.0


class FocusRing(QWidget):
    """Covers a widget exactly, and is transparent except for its ring."""

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
    """Moves the ring to where the focus went, for QApplication.focusChanged.

    Mouse users need no ring: it appears only once the keyboard was used to move in the window.
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
