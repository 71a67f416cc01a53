"""A titled half of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.elided_label import ElidedLabel
from gui.theme import theme_for


class Pane(QFrame):
    """Stacks a title, a line of detail, a view and what belongs below it."""

    def __init__(self, title: str, view: QWidget, *below: QWidget) -> None:
        super().__init__()
        self._title = ElidedLabel()
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._detail = ElidedLabel()
        self._detail.setForegroundRole(QPalette.ColorRole.WindowText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 12, 20, 8)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._detail)
        column.addLayout(head)
        column.addWidget(view, 1)
        for widget in below:
            column.addWidget(_rule())
            column.addWidget(widget)
        self.set_title(title)
        # Last: Qt tells of these as changes of the palette.
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._colour()

    def set_title(self, title: str, detail: str = "") -> None:
        """Sets the title and the line below it; both are cut short with dots where the room ends."""
        for label, text in ((self._title, title), (self._detail, detail)):
            label.setText(text)
            label.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        palette = QPalette(self.palette())
        muted = theme_for(palette).muted
        if self._detail.palette().color(QPalette.ColorRole.WindowText) != muted:
            palette.setColor(QPalette.ColorRole.WindowText, muted)
            self._detail.setPalette(palette)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.HLine)
    rule.setFrameShadow(QFrame.Shadow.Plain)
    rule.setForegroundRole(QPalette.ColorRole.Mid)
    return rule
