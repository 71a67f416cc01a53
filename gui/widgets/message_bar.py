"""Messages in the window: what happened and what can be done; they cover nothing and block nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.widgets.message_row import Message, MessageRow, nothing


class MessageBar(QWidget):
    """Shows one transient message, with a button for what can be done, if anything, and those that stay.

    The transient one goes when it is dismissed or done, or when another replaces it. A notice that comes
    together with an error, before the window could show that, does not replace it. Those that stay have rows of
    their own below it, until the reader dismisses them. ``dismissed(Message)`` when the reader dismisses one.
    """

    dismissed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passing: Message | None = None
        self._staying: dict[str, Message] = {}
        # Runs until the events that came with an error have been handled.
        self._with_error = QTimer(self, singleShot=True, interval=0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._rows: list[MessageRow] = []
        self._add_row()
        self.hide()

    def show_error(self, message: str, action: str = "", act: Callable[[], object] = nothing) -> None:
        """Shows what went wrong; ``action`` is the text of its button, and ``act`` what that does."""
        self._pass(Message(message, action, act))
        self._with_error.start()

    def show_notice(
        self, message: str, action: str = "", act: Callable[[], object] = nothing, *, about: object = None
    ) -> None:
        """Shows what the reader should know, with a button as for an error; ``about`` is all it applies to."""
        if not self._with_error.isActive():
            self._pass(Message(message, action, act, is_error=False, about=about))

    def show_lasting(self, topic: str, message: str, action: str = "", act: Callable[[], object] = nothing) -> None:
        """Shows an error until the reader dismisses it, replacing the one with the same topic, if any."""
        self._staying[topic] = Message(message, action, act, topic=topic)
        self._show()

    def withdraw(self, topic: str) -> None:
        """Removes a message that stayed, since it is no longer true."""
        if self._staying.pop(topic, None) is not None:
            self._show()

    def turn_to(self, shown: object) -> None:
        """Moves on to what is shown now: a message that applies only to something else goes."""
        if self._passing is not None and self._passing.about not in (None, shown):
            self.clear()

    def clear(self) -> None:
        """Shows only the messages that stay."""
        self._with_error.stop()
        self._pass(None)

    def dismiss(self) -> None:
        """Dismisses the first message shown, as if by the reader."""
        if not self.isHidden():
            self._dismiss(self._rows[0].message)

    def _pass(self, message: Message | None) -> None:
        self._passing = message
        self._show()

    def _show(self) -> None:
        """Makes a row for each message, and at least one."""
        passing = () if self._passing is None else (self._passing,)
        messages = (*passing, *self._staying.values())
        while len(self._rows) < len(messages):
            self._add_row()
        for row, message in zip(self._rows, messages, strict=False):
            row.show_message(message)
        for row in self._rows[len(messages) :]:
            row.clear()
        self.setAccessibleName("\n".join(message.text for message in messages))
        self.setVisible(bool(messages))

    def _add_row(self) -> None:
        row = MessageRow()
        row.acted.connect(self._act)
        row.dismissed.connect(self._dismiss)
        self._rows.append(row)
        self._column.addWidget(row)

    def _act(self, message: Message) -> None:
        if not message.topic:
            self.clear()
        message.act()

    def _dismiss(self, message: Message) -> None:
        if message.topic:
            self.withdraw(message.topic)
        else:
            self.clear()
        self.dismissed.emit(message)
