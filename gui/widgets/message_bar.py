"""A message in the window: what happened and what can be done; it covers nothing and waits for nobody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStyle, QToolButton, QWidget

from gui.look.theme import theme_for
from gui.widgets.named import named
from gui.widgets.tool_tip import tool_tip
from gui.words.plain import plain, short_words


def _nothing() -> None:
    """What a message without a button does."""


class MessageBar(QWidget):
    """Shows one message until it is dismissed or replaced, with a button for what can be done where there is such.

    The message goes when that is done. A notice that comes together with an
    error, before the window could show that, does not take its place. ``dismissed(about)`` when the reader has seen
    enough of what alone the message is true of, None where it is true of anything.
    """

    dismissed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_error = False
        self._act: Callable[[], object] = _nothing
        self._about: object = None
        self._icon = QLabel()
        self._text = named(QLabel(), "statusMessage", self.tr("Message"))
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = named(QPushButton(), "messageAction")
        self._action.clicked.connect(self._do)
        close = named(QToolButton(), "dismissMessage", self.tr("Dismiss message"))
        close.setText("✕")
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.setToolTip(self.tr("Dismiss this message"))
        close.clicked.connect(self.dismiss)
        #: Runs until the events that came with an error have been seen to.
        self._with_error = QTimer(self, singleShot=True, interval=0)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(close)
        self.hide()

    def show_error(self, message: str, action: str = "", act: Callable[[], object] = _nothing) -> None:
        """Shows what went wrong; ``action`` is what its button says, and ``act`` what that does."""
        self._show(message, action, act, is_error=True)
        self._with_error.start()

    def show_notice(
        self, message: str, action: str = "", act: Callable[[], object] = _nothing, *, about: object = None
    ) -> None:
        """Shows what the reader should know, with a button as for an error; ``about`` is what alone it is true of."""
        if not self._with_error.isActive():
            self._show(message, action, act, is_error=False)
            self._about = about

    def turn_to(self, shown: object) -> None:
        """Goes on to what is shown now: what is true of something else alone goes."""
        if self._about is not None and self._about is not shown:
            self.clear()

    def dismiss(self) -> None:
        """The reader wants to see no more of the message."""
        about = self._about
        self.clear()
        self.dismissed.emit(about)

    def clear(self) -> None:
        """Shows no message."""
        self._with_error.stop()
        self._text.clear()
        self._act, self._about = _nothing, None
        self.hide()

    def _show(self, message: str, action: str, act: Callable[[], object], *, is_error: bool) -> None:
        self._act, self._about = act, None
        self._is_error = is_error
        icon = (
            QStyle.StandardPixmap.SP_MessageBoxWarning if is_error else QStyle.StandardPixmap.SP_MessageBoxInformation
        )
        self._icon.setPixmap(self.style().standardIcon(icon).pixmap(18, 18))
        message = plain(message)
        self._text.setText(short_words(message))
        self._text.setToolTip(tool_tip(message) if self._text.text() != message else "")
        self._action.setText(action)
        self._action.setAccessibleName(action.replace("&", ""))
        self._action.setVisible(bool(action))
        self.setAccessibleName(message)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _do(self) -> None:
        act = self._act
        self.clear()
        act()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground, and an edge in the colour of an error."""
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.error if self._is_error else theme.notice)
        if self._is_error:
            edge = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 0, 4, self.height()))
            painter.fillRect(edge, theme.error_accent)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
