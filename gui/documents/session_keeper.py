"""Saves what is open for the next start, and decides what may be saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from core import Article
from core.service.messages import decode_article
from gui.documents.document import Document
from gui.documents.open_task import OpenTask, text_as_bytes, text_of
from gui.session.session import Session, TabState
from gui.session.store import SessionStore

# Milliseconds after which a change is saved for the next start, so that a slider does not save every step.
_SOON = 300
# Seconds that the window waits for the disk before doing something that may crash it.
_PATIENCE = 0.2


class SessionKeeper(QObject):
    """Writes into a store, if there is one. ``due()`` on ``now`` and a moment after ``soon``: time to call ``save``.

    ``article_wanted(key)`` if an article is gone from the disk: the receiver passes it to ``take`` once more.

    The text of a file that was opened with a password is never written, nor its title, unless ``keeps_protected``.
    """

    due = Signal()
    article_wanted = Signal(str)

    def __init__(
        self, store: SessionStore | None, encode: Callable[[Article], bytes], parent: QObject | None = None
    ) -> None:
        """``encode`` returns an article's bytes as ``core.service.messages.encode_article`` does."""
        super().__init__(parent)
        self._store = store
        self._encode = encode
        self.keeps_protected = False
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self.due)
        if store is not None:
            store.article_wanted.connect(self.article_wanted)

    def soon(self) -> None:
        """Requests that everything be saved after a moment."""
        if self._store is not None and not self._timer.isActive():
            self._timer.start()

    def now(self) -> None:
        """Requests that everything be saved now."""
        self.due.emit()

    def stop(self) -> None:
        """Writes nothing more, and deletes nothing: another keeper takes over."""
        self._store = None
        self._timer.stop()

    def save(self, session: Session, aside: Iterable[TabState]) -> None:
        """Saves a session, and the texts of its tabs and of those ``aside``, but no others."""
        self._timer.stop()
        if self._store is not None:
            kept = [tab.key for tab in (*session.tabs, *aside) if self._may_keep(tab.protected)]
            self._store.save(Session(tuple(map(self._told, session.tabs)), session.active))
            self._store.forget_others(kept)

    def wait(self) -> None:
        """Gives the disk a moment to finish writing."""
        if self._store is not None:
            self._store.flush(_PATIENCE)

    def take(self, document: Document, article: Article) -> None:
        """Saves the article of a document."""
        if self._store is not None and self._may_keep(document.protected):
            self._store.keep_article(document.key, self._encode(article))

    def take_text(self, task: OpenTask) -> None:
        """Saves the text of a task, until there is an article of it."""
        if self._store is not None and not task.source:
            self._store.keep_article(task.key, text_as_bytes(task))

    def kept(self, document: Document) -> Article | tuple[str, str] | None:
        """The saved article of a document, or else the text to make it of, as plain text and as HTML."""
        if self._store is None or not self._may_keep(document.protected):
            return None
        data = self._store.article(document.key)
        if data is None:
            return None
        try:
            return decode_article(data)
        except ValueError:
            text = text_of(data)
        if text is None:
            self._store.set_aside(document.key)
        return text

    def text_of(self, document: Document) -> str:
        """The pasted text of a document that could not be read; "" if there is none."""
        kept = self.kept(document)
        return kept[0] if isinstance(kept, tuple) else ""

    def has(self, document: Document) -> bool:
        """Whether the article of a document is saved here."""
        return self._store is not None and self._may_keep(document.protected)

    def _may_keep(self, protected: bool) -> bool:
        return self.keeps_protected or not protected

    def _told(self, tab: TabState) -> TabState:
        return tab if self._may_keep(tab.protected) else replace(tab, title="")
