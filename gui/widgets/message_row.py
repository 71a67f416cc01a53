"""One message: an icon, what happened, a button for what can be done, and one to dismiss it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStyle, QToolButton, QWidget

from gui.i18n.plain import plain_lines, short_words
from gui.theme.theme import theme_for
from gui.widgets.named import named
from gui.widgets.tool_tip import tool_tip


def nothing() -> None:
    """What a message without a button does."""


@dataclass(frozen=True, slots=True)
class Message:
    """What is shown.

    ``action`` is the text of its button, "" for none, and ``act`` what that does. With a ``topic`` it stays until the
    reader dismisses it, or another one with that topic replaces it. ``about`` is the only thing it applies to.
    """

    text: str
    action: str = ""
    act: Callable[[], object] = nothing
    is_error: bool = True
    topic: str = ""
    about: object = None


class MessageRow(QWidget):
    """Shows a message. ``acted(Message)`` and ``dismissed(Message)`` with the one whose button was pressed."""

    acted = Signal(object)
    dismissed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = Message("")
        self._icon = QLabel()
        self._text = named(QLabel(), "statusMessage", self.tr("Message"))
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = named(QPushButton(), "messageAction")
        self._action.clicked.connect(self._tell_acted)
        close = named(QToolButton(), "dismissMessage", self.tr("Dismiss message"))
        close.setText("✕")
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.setToolTip(self.tr("Dismiss this message"))
        close.clicked.connect(self._tell_dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(close)
        self.hide()

    @property
    def message(self) -> Message:
        """What is shown."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Shows a message, and announces it to screen readers, unless it is shown already."""
        if message == self._message and not self.isHidden():
            return
        self._message = message
        icon = (
            QStyle.StandardPixmap.SP_MessageBoxWarning
            if message.is_error
            else QStyle.StandardPixmap.SP_MessageBoxInformation
        )
        self._icon.setPixmap(self.style().standardIcon(icon).pixmap(18, 18))
        words = plain_lines(message.text)
        self._text.setText(short_words(words))
        self._text.setToolTip(tool_tip(words) if self._text.text() != words else "")
        # Otherwise assistive tools get the tool tip, with its marks.
        self._text.setAccessibleDescription(words if self._text.toolTip() else "")
        self._action.setText(message.action)
        self._action.setAccessibleName(message.action.replace("&", ""))
        self._action.setVisible(bool(message.action))
        self.setAccessibleName(words)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Hides the row."""
        self._message = Message("")
        self._text.clear()
        self.hide()

    def _tell_acted(self) -> None:
        self.acted.emit(self._message)

    def _tell_dismissed(self) -> None:
        self.dismissed.emit(self._message)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the background, and an edge in the colour of an error."""
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.error if self._message.is_error else theme.notice)
        if self._message.is_error:
            edge = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 0, 4, self.height()))
            painter.fillRect(edge, theme.error_accent)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
