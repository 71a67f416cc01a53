"""What the reader has to know about the shown article, in the message bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from core import Notice
from core.languages import OTHER_LANGUAGES
from gui.documents.document import Document
from gui.documents.open_documents import OpenDocuments
from gui.i18n.core_words import notice_message
from gui.i18n.languages import language_name
from gui.widgets.message_bar import MessageBar
from gui.widgets.message_row import Message


class Notices(QObject):
    """Says how the article was read (``Article.notices``) until that is dismissed, and what the documents report."""

    def __init__(
        self,
        documents: OpenDocuments,
        messages: MessageBar,
        choose_language: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """``choose_language`` is offered if the article's language is not known."""
        super().__init__(parent)
        self._documents = documents
        self._messages = messages
        self._choose_language = choose_language
        documents.opened.connect(self._opened)
        documents.noticed.connect(self.tell)
        documents.opener.foreign.connect(self._tell_foreign)
        messages.dismissed.connect(self._dismissed)

    def tell(self, text: str = "", action: str = "", act: Callable[[], object] | None = None) -> None:
        """Shows what the reader has not yet been told about the shown article, followed by a text, if any."""
        document = self._documents.current
        unread = () if document is None else _unread(document)
        message = " ".join(filter(None, (*map(notice_message, unread), text)))
        if message:
            self._messages.show_notice(message, action, act or self._messages.dismiss, about=document)

    def _opened(self, document: Document) -> None:
        if document is self._documents.current:
            self.tell()

    def _dismissed(self, message: Message) -> None:
        if isinstance(message.about, Document):
            message.about.notices_read += _unread(message.about)

    def _tell_foreign(self, language: str) -> None:
        if language in OTHER_LANGUAGES:
            text = self.tr(
                "This text seems to be in {language}, which Standfirst does not know. It is summarised all the same, "
                "without stop words and word stems."
            )
        else:
            text = self.tr(
                "This text is in a language that Standfirst does not know. It is summarised all the same, without stop "
                "words and word stems."
            )
        self.tell(text.format(language=language_name(language)), self.tr("&Choose language"), self._choose_language)


def _unread(document: Document) -> tuple[Notice, ...]:
    """What the reader has yet to dismiss of how the document's article was read."""
    notices = () if document.article is None else document.article.notices
    return tuple(notice for notice in notices if notice not in document.notices_read)
