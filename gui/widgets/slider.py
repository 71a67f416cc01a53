"""A slider that is visible in high contrast too."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from gui.theme.theme import theme_for

_GROOVE_THICKNESS = 4.0


class Slider(QSlider):
    """Horizontal. If the theme has outlines, its groove and handle have one: styles draw them in greys.

    Otherwise it looks as the style draws it. The mouse moves its handle but leaves the focus where it is: keys or wheel
    used afterwards are meant for the text.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Moves with the wheel only if it has the keyboard focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the outlines over what the style paints; where the handle is, the groove has none."""
        super().paintEvent(event)
        outline = theme_for(self.palette()).outline
        if not outline.alpha():
            return
        handle, middle = self._handle(), self.rect().center().y() + 0.5
        groove = QRectF(1, middle - _GROOVE_THICKNESS / 2, self.width() - 2, _GROOVE_THICKNESS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(outline, 1))
            painter.drawRoundedRect(groove, 2, 2)
            painter.setBrush(self.palette().button())
            painter.drawRoundedRect(handle.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _handle(self) -> QRectF:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
        return QRectF(self.style().subControlRect(control, option, part, self))
