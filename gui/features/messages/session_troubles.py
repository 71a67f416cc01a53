"""Tells the reader about trouble with saving what is open for the next start."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from gui.documents.open_documents import OpenDocuments
from gui.session.store import SessionStore
from gui.session.troubles import NotKept, SetAside, TextsGone, Trouble
from gui.widgets.message_bar import MessageBar
from gui.widgets.message_row import Message

# The most texts named, and characters of a title, before the rest is cut.
_NAMED, _TITLE = 3, 60


class SessionTroubles(QObject):
    """Connects the store to the messages: each trouble stays until the reader dismisses it, or it is over."""

    def __init__(self, store: SessionStore, documents: OpenDocuments, messages: MessageBar) -> None:
        super().__init__(documents)
        self._store = store
        self._documents = documents
        self._messages = messages
        store.troubled.connect(self._tell)
        store.healed.connect(messages.withdraw)
        messages.dismissed.connect(self._dismissed)
        documents.opened.connect(self._name_again)
        # Another window may have shown it, and been replaced by this one before it was read.
        for trouble in store.unread:
            self._tell(trouble)

    def restore(self) -> None:
        """Opens what was open last time."""
        self._documents.restore(self._store.load())

    def _name_again(self) -> None:
        """A text that could not be saved may have been read by now, and have a title."""
        for trouble in self._store.unread:
            if isinstance(trouble, NotKept):
                self._tell(trouble)

    def _dismissed(self, message: Message) -> None:
        if message.topic:
            self._store.mark_read(message.topic)

    def _tell(self, trouble: Trouble) -> None:
        match trouble:
            case NotKept():
                text = self._not_kept(trouble)
            case TextsGone():
                text = self._texts_gone(trouble.titles)
            case SetAside():
                text = self._set_aside(trouble)
                open_folder = partial(self._open, trouble.folder)
                self._messages.show_lasting(trouble.topic, text, self.tr("&Open folder"), open_folder)
                return
        if text:
            self._messages.show_lasting(trouble.topic, text)

    def _not_kept(self, trouble: NotKept) -> str:
        """What can't be written; "" if none of it is open."""
        if trouble.lacks_room:
            advice = self.tr("Free some space on the disk. Standfirst keeps trying.")
        else:
            advice = self.tr("Standfirst keeps trying. Everything else works.")
        if not trouble.keys:
            text = self.tr("The open articles can't be saved for the next start: {reason}. {advice}")
            return text.format(reason=trouble.reason, advice=advice)
        titles = self._documents.titles_of(trouble.keys)
        if not titles:
            return ""
        text = self.tr("The text of {titles} can't be saved for the next start: {reason}. {advice}")
        return text.format(titles=self._listed(titles), reason=trouble.reason, advice=advice)

    def _texts_gone(self, titles: Sequence[str]) -> str:
        text = self.tr("Pasted text that was open is no longer on the disk and can't be shown: {titles}.")
        return text.format(titles=self._listed([title or self.tr("Pasted text") for title in titles]))

    def _set_aside(self, trouble: SetAside) -> str:
        if trouble.why == "newer":
            text = self.tr(
                "The articles that were open were saved by a newer version of Standfirst, and this one can't read "
                "them. The newer version will find them again. Nothing was deleted: they are in {folder}."
            )
        elif trouble.why == "unreadable":
            text = self.tr(
                "The articles that were open can't be read: {reason}. They come back at the next start if they can be "
                "read by then. Nothing was deleted: they are in {folder}."
            )
        elif trouble.why == "article":
            text = self.tr("A text that was open can't be read: {reason}. Nothing was deleted: it is in {folder}.")
        elif trouble.why == "too many":
            text = self.tr(
                "Too many articles were open to open them all again: %Ln was/were left out. "
                "Nothing was deleted: it is/they are in {folder}.",
                "",
                trouble.lost,
            )
        elif trouble.lost:
            text = self.tr(
                "%Ln of the articles that were open could not be restored because the list of them was damaged. "
                "Nothing was deleted: the list and their texts are in {folder}.",
                "",
                trouble.lost,
            )
        else:
            text = self.tr(
                "The list of open articles was damaged. What could be read of it was restored. "
                "Nothing was deleted: the list as it was is in {folder}."
            )
        return text.format(reason=trouble.reason, folder=trouble.folder)

    def _listed(self, titles: Sequence[str]) -> str:
        """Titles in quotation marks, the first few of many."""
        short = (title if len(title) <= _TITLE else f"{title[:_TITLE]}…" for title in titles[:_NAMED])
        listed = ", ".join(self.tr("“{title}”").format(title=title) for title in short)
        if len(titles) <= _NAMED:
            return listed
        return self.tr("{titles} and %Ln more", "", len(titles) - _NAMED).format(titles=listed)

    def _open(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
