"""The open documents: opened, closed, reopened, and saved for the next start."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core import Length
from gui.client.client import WorkerClient
from gui.documents.document import Document, name_of
from gui.documents.open_task import OpenTask
from gui.documents.opener import Opener
from gui.documents.restoring import Handover, LaidAside, document_of, state_of, state_of_task
from gui.documents.scheduler import NeedsScheduler
from gui.documents.session_keeper import SessionKeeper
from gui.documents.tabs import Tabs
from gui.session.session import Session
from gui.session.store import SessionStore

# How many closed documents can be reopened as they were.
_CLOSED_KEPT = 10


class OpenDocuments(QObject):
    """Connects the ``tabs``, the opener that fills them, the scheduler of what documents need, and the session keeper.

    ``shown()`` when a different document, or none, is current, and when its article can't be loaded;
    ``tabs_changed()`` for their number, order and titles; ``opened(Document)`` once a text has been loaded;
    ``refused(str)`` and ``noticed(str)`` with a line for the reader.
    """

    shown = Signal()
    tabs_changed = Signal()
    opened = Signal(object)
    refused = Signal(str)
    noticed = Signal(str)

    def __init__(
        self,
        client: WorkerClient,
        store: SessionStore | None,
        defaults: Callable[[], tuple[str, Length, str]],
        parent: QObject | None = None,
    ) -> None:
        """``defaults`` returns the method and length of new documents, and their assumed language."""
        super().__init__(parent)
        self._client = client
        self._defaults = defaults
        self._closed: list[tuple[int, LaidAside]] = []
        self.tabs = Tabs(self)
        self.keeper = SessionKeeper(store, client.bytes_of, self)
        self.opener = Opener(client, self.tabs, self.keeper, defaults, self)
        self.scheduler = NeedsScheduler(client, self.tabs, self.opener, self)
        self._connect()

    def _connect(self) -> None:
        tabs, keeper, opener, scheduler = self.tabs, self.keeper, self.opener, self.scheduler
        tabs.changed.connect(self.tabs_changed)
        tabs.chosen.connect(self._show)
        for signal in (tabs.document_changed, tabs.removed, opener.ended):
            signal.connect(self._changed)
        tabs.document_moved.connect(self.keep)
        keeper.due.connect(self.keep_now)
        keeper.article_wanted.connect(self._keep_again)
        opener.opened.connect(self._opened)
        opener.failed.connect(self._not_read)
        scheduler.reread.connect(keeper.take)
        for part in (opener, scheduler):
            part.refused.connect(self.refused)
            part.noticed.connect(self.noticed)

    @property
    def current(self) -> Document | None:
        """The document that is shown; None if the tab is empty or there is none."""
        return self.tabs.current

    @property
    def current_tab(self) -> int:
        """The index of the tab that is shown."""
        return self.tabs.current_tab

    @property
    def titles(self) -> list[tuple[str, str]]:
        """The title and the source of every tab."""
        return [(self._title(document), document.source if document else "") for document in self.tabs]

    def titles_of(self, keys: Collection[str]) -> list[str]:
        """The titles of the documents with these keys, in the order of their tabs, and of texts still to be read."""
        opened = [self._title(document) for document in self.tabs.documents if document.key in keys]
        texts = (task for task in self.opener.unfinished if task.key in keys)
        return opened + [self.tr("Pasted text") for task in texts if task.into is None]

    @property
    def can_reopen(self) -> bool:
        """Whether a document was closed."""
        return bool(self._closed)

    def open(self, *sources: str) -> None:
        """Opens paths and addresses, one after another, each in its own tab.

        If one is open already, it is shown, and read again if it may have changed.
        """
        self.opener.open(map(OpenTask, sources))
        self.keep_now()

    def open_text(self, text: str, html: str = "") -> None:
        """Opens a text in its own tab, before everything that is waiting; ``html`` is the same as HTML, if available.

        It is saved before anything is done with it.
        """
        self.opener.open_text(text, html)
        self.keep_now()

    def reload(self, encoding: str = "") -> None:
        """Reads the current document again from its source."""
        if self.current is not None:
            self.opener.read_again(self.current, encoding)

    def close(self, tab: int) -> None:
        """Closes a tab."""
        if not 0 <= tab < len(self.tabs):
            return
        document = self.tabs[tab]
        if document is not None:
            aside = LaidAside.of(document, with_article=not self.keeper.has(document))
            self._closed.append((tab, aside))
            del self._closed[:-_CLOSED_KEPT]
        self.tabs.remove(tab)
        self.keep()

    def reopen(self) -> None:
        """Reopens the last closed document, as it was."""
        if self._closed:
            tab, closed = self._closed.pop()
            self.tabs.insert(min(tab, len(self.tabs)), self._again(closed))

    def move(self, start: int, end: int) -> None:
        """Moves a tab among the others."""
        self.tabs.move(start, end)
        self.keep()

    def cancel(self) -> None:
        """Gives up what the worker does for the reader, and everything that is waiting for it."""
        self._client.cancel()
        if not self.opener.cancel():
            self.scheduler.give_up()
        self.keep()

    @property
    def session(self) -> Session:
        """The session to save: what is open, and after it what is still to be opened."""
        tabs = (*map(state_of, self.tabs.documents), *map(state_of_task, self.opener.to_keep))
        return Session(tabs, self.tabs.active)

    def restore(self, session: Session) -> None:
        """Restores the documents of a session; each is loaded when it is first shown."""
        method, length, _ = self._defaults()
        documents = [document_of(state, method=method, length=length) for state in session.tabs]
        self.tabs.fill(documents, session.active)
        # What was closed before the session ended can't be reopened, and its text is deleted.
        self.keep()

    def hand_over(self) -> Handover:
        """Everything that is open, for another object to ``take_over``; nothing is saved from here any more."""
        self.keeper.stop()
        self.opener.end()
        self.scheduler.stop_comparing()
        if self.opener.is_reading:
            # Its answer would have no receiver.
            self._client.cancel()
        return Handover(
            tuple(LaidAside.of(document, with_article=True) for document in self.tabs.documents),
            self.tabs.active,
            tuple(self._closed),
            # A text being read for a document here will be read for it there, once that is shown.
            tuple(replace(task, into=None) for task in self.opener.unfinished if task.into is None or task.source),
        )

    def take_over(self, handover: Handover) -> None:
        """Continues with everything that was handed over."""
        self._closed = list(handover.closed)
        self.tabs.fill(list(map(self._again, handover.opened)), handover.active)
        self.opener.open(handover.unfinished)
        self.keep()

    def keep_protected(self, wanted: bool) -> None:
        """Sets whether the texts of files opened with a password are also saved for the next start."""
        if wanted == self.keeper.keeps_protected:
            return
        self.keeper.keeps_protected = wanted
        for document in self.tabs.documents:
            if document.protected and document.article is not None:
                self.keeper.take(document, document.article)
        # Before a session is restored nothing is open here, and what the session needs must stay.
        if self.tabs or self._closed:
            self.keep_now()

    def keep(self) -> None:
        """Saves what is open for the next start, after a moment."""
        self.keeper.soon()

    def keep_now(self) -> None:
        """Saves what is open for the next start, and what can be reopened until then."""
        self.keeper.save(self.session, [closed.state for _, closed in self._closed])

    def end(self) -> None:
        """Saves what is open for the next start, and nothing else."""
        self.opener.end()
        self._closed.clear()
        self.keep_now()

    def _keep_again(self, key: str) -> None:
        """Saves the article of a document again, because it is gone from the disk."""
        for document in self.tabs.documents:
            if document.key == key and document.article is not None:
                self.keeper.take(document, document.article)

    def _again(self, aside: LaidAside) -> Document:
        method, length, _ = self._defaults()
        return aside.document(method=method, length=length)

    def _show(self) -> None:
        document = self.current
        # Before it is shown: the page of a document without an article is empty.
        woken = document is not None and self.opener.wake(document)
        self.shown.emit()
        if woken:
            self.opened.emit(document)
        self._changed()

    def _changed(self) -> None:
        self.keep()
        self.scheduler.go_on()

    def _opened(self, document: Document) -> None:
        self.tabs_changed.emit()
        self.opened.emit(document)

    def _not_read(self, document: Document) -> None:
        if document is self.current:
            self.shown.emit()

    def _title(self, document: Document | None) -> str:
        if document is None:
            return self.tr("New tab")
        return name_of(document) or self.tr("Pasted text")
