"""A message in the window: what happened and what can be done; it covers nothing and waits for nobody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStyle, QToolButton, QWidget

from gui.named import named
from gui.theme import theme_for


class MessageBar(QWidget):
    """Shows one message until it is dismissed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_error = False
        self._icon = QLabel()
        self._text = named(QLabel(), "statusMessage", self.tr("Message"))
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = named(QToolButton(), "dismissMessage", self.tr("Dismiss message"))
        close.setText("✕")
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Dismiss this message"))
        close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_error(self, message: str) -> None:
        """Shows what went wrong."""
        self._show(message, is_error=True)

    def show_notice(self, message: str) -> None:
        """Shows what the reader should know."""
        self._show(message, is_error=False)

    def clear(self) -> None:
        """Shows no message."""
        self._text.clear()
        self.hide()

    def _show(self, message: str, *, is_error: bool) -> None:
        self._is_error = is_error
        icon = (
            QStyle.StandardPixmap.SP_MessageBoxWarning if is_error else QStyle.StandardPixmap.SP_MessageBoxInformation
        )
        self._icon.setPixmap(self.style().standardIcon(icon).pixmap(18, 18))
        self._text.setText(message)
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground, and an edge in the colour of an error."""
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.error if self._is_error else theme.notice)
        if self._is_error:
            painter.fillRect(0, 0, 4, self.height(), theme.error_accent)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
