"""Documents that could not be loaded: why, and what the reader can do about it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gui.documents.document import Document
from gui.documents.open_documents import OpenDocuments
from gui.features.messages.faults import FaultMessages
from gui.widgets.message_bar import MessageBar
from gui.window.dialogs import ask_for_password


class Failures(QObject):
    """Says why a page is empty, and asks for the passwords of files."""

    def __init__(self, documents: OpenDocuments, messages: MessageBar, faults: FaultMessages, window: QWidget) -> None:
        super().__init__(documents)
        self._documents = documents
        self._messages = messages
        self._faults = faults
        self._window = window
        documents.opener.password_wanted.connect(self._ask_for_password)

    def show(self, document: Document | None) -> None:
        """Says why a document could not be loaded, and offers what can be done."""
        failure = None if document is None else document.failure
        if document is None or failure is None:
            return
        action, act = self.tr("&Try again"), document.ask_again
        if failure.kind == "password":
            action = self.tr("&Enter password")
        elif failure.kind == "fault":
            action, act = self._faults.action, self._faults.copy_details
        elif failure.kind == "died" and not document.source:
            action, act = self.tr("&Copy the text"), self._copy_pasted
        self._messages.show_notice(failure.message, action, act, about=document)

    def _copy_pasted(self) -> None:
        if self._documents.current is not None:
            QGuiApplication.clipboard().setText(self._documents.keeper.text_of(self._documents.current))

    def _ask_for_password(self, why: str) -> None:
        password = ask_for_password(self._window, why)
        if password:
            self._documents.opener.try_password(password)
        else:
            self._documents.opener.give_up_password()
