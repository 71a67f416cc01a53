"""Watches the file of the current document, and offers to reload it when it has changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

import core
from gui.documents.document import Document
from gui.documents.file_watch import FileWatch
from gui.documents.open_documents import OpenDocuments
from gui.widgets.message_bar import MessageBar


class Reloading(QObject):
    """Connects the watch to the open documents and the messages."""

    def __init__(self, documents: OpenDocuments, messages: MessageBar) -> None:
        super().__init__(documents)
        self._documents = documents
        self._messages = messages
        self._watch = FileWatch(self)
        self._watch.changed.connect(self._offer)
        self._watch.noted.connect(self._note_time)
        documents.shown.connect(self._follow)
        documents.opened.connect(self._follow)

    def reload(self) -> None:
        """Reads the current document's source again."""
        self._messages.clear()
        self._documents.reload()

    def end(self) -> None:
        """Stops watching."""
        self._watch.watch("")

    def _follow(self) -> None:
        document = self._file_document()
        if document is None or document.article is None:
            self._watch.watch("")
        else:
            self._watch.watch(document.source, document.modified)

    def _offer(self, path: str) -> None:
        text = self.tr("{name} has changed on disk.").format(name=Path(path).name)
        self._messages.show_notice(text, self.tr("&Reload"), self.reload, about=self._documents.current)

    def _note_time(self, path: str, modified: float) -> None:
        document = self._file_document()
        if document is not None and document.source == path and not document.modified:
            document.modified = modified

    def _file_document(self) -> Document | None:
        """The current document, if it came from a file."""
        document = self._documents.current
        is_file = document is not None and document.source and not core.addresses.is_web_address(document.source)
        return document if is_file else None
