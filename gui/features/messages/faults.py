"""Tells the reader about faults in the program, and copies the details for a report."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from gui.diagnostics.details import details
from gui.widgets.clipboard import CopiedText
from gui.widgets.message_bar import MessageBar

# However many faults there are, they are one message.
_TOPIC = "fault"


class FaultMessages(QObject):
    """Adds "Copy details" to messages about faults."""

    def __init__(self, messages: MessageBar) -> None:
        super().__init__(messages)
        self._messages = messages
        self.action = self.tr("&Copy details")

    def tell(self) -> None:
        """Reports an unhandled fault, until the reader has dismissed it."""
        text = self.tr("Something went wrong in Standfirst. Your open articles are kept.")
        self._messages.show_lasting(_TOPIC, text, self.action, self.copy_details)

    def tell_of(self, message: str) -> None:
        """Shows what is known about a fault."""
        self._messages.show_error(message, self.action, self.copy_details)

    def copy_details(self) -> None:
        """Copies the versions and the end of the log to the clipboard."""
        QGuiApplication.clipboard().setMimeData(CopiedText(details()))
        self._messages.withdraw(_TOPIC)
        self._messages.show_notice(self.tr("The details are on the clipboard. They contain nothing of what you read."))
