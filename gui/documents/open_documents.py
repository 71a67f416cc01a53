"""The documents that are open, and the work that the engine does for the one that is shown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core import Article, Length, Ranking
from gui.client.engine import Engine
from gui.documents.asking import Asking
from gui.documents.document import Document, Failure
from gui.documents.keeping import Keeping
from gui.documents.opening import Opening
from gui.documents.places import Places
from gui.documents.reading import Reading
from gui.documents.recent import is_lasting
from gui.documents.restoring import Handover, LaidAside, document_of, state_of, state_of_opening
from gui.session.session import Session
from gui.session.store import SessionStore

#: Closed documents that can be opened again as they were.
_CLOSED_KEPT = 10


class OpenDocuments(QObject):
    """Opens documents into places, has the engine do what the one that is shown needs, and has all of it kept.

    ``shown()`` when another document is the current one, or none is, and when its article can't be had;
    ``tabs_changed()`` for their number, order and titles; ``opened(Document)`` once a text has come in;
    ``refused(str)`` and ``noticed(str)`` with a line for the reader, ``unread(source, str)`` with one on what can't be
    read, ``missing(source, str)`` on a file that is not there, ``faulty(source, str)`` on a fault of the program's own,
    which has a source where that was to be read, ``foreign(str)`` with the code of a text's language that
    is not supported; ``password_wanted(str)`` with the reason; ``compared(method)`` when there is another ranking to
    compare, ``not_compared(method)`` when there can't be one; ``explained(Article, index, Explanation)``.
    """

    shown = Signal()
    tabs_changed = Signal()
    opened = Signal(object)
    refused = Signal(str)
    missing = Signal(str, str)
    faulty = Signal(str, str)
    unread = Signal(str, str)
    noticed = Signal(str)
    foreign = Signal(str)
    password_wanted = Signal(str)
    compared = Signal(str)
    not_compared = Signal(str)
    explained = Signal(object, int, object)

    def __init__(
        self,
        engine: Engine,
        store: SessionStore | None,
        defaults: Callable[[], tuple[str, Length, str]],
        parent: QObject | None = None,
    ) -> None:
        """``defaults`` gives the method and length of new documents, and the language they are taken to be in."""
        super().__init__(parent)
        self._engine = engine
        self._defaults = defaults
        self._closed: list[tuple[int, LaidAside]] = []
        self._places = Places(self)
        self._keeping = Keeping(store, engine, self)
        self._keeping.due.connect(self.keep_now)
        self._keeping.article_wanted.connect(self._keep_again)
        self._asking = Asking(engine, self)
        self._reading = Reading(engine, self._places, self._keeping, defaults, self)
        self._connect_places()
        self._connect_reading()
        self._asking.reread.connect(self._keeping.take)
        self._asking.ranked.connect(self._ranked)
        self._asking.compared.connect(self._compared)
        self._asking.not_compared.connect(self._not_compared)
        engine.explained.connect(self.explained)

    def _connect_places(self) -> None:
        places = self._places
        places.changed.connect(self.tabs_changed)
        places.chosen.connect(self._show)
        places.removed.connect(self._asking.drop)
        for signal in (places.document_changed, places.removed):
            signal.connect(self._changed)
        places.document_moved.connect(self.keep)

    def _connect_reading(self) -> None:
        reading = self._reading
        reading.opened.connect(self._opened)
        reading.refused.connect(self.refused)
        reading.noticed.connect(self.noticed)
        reading.unread.connect(self.unread)
        reading.missing.connect(self.missing)
        reading.faulty.connect(self.faulty)
        reading.foreign.connect(self.foreign)
        reading.locked.connect(self.password_wanted)
        reading.failed.connect(self._not_read)
        reading.ended.connect(self._ended)
        reading.loader.work_failed.connect(self._work_failed)

    @property
    def current(self) -> Document | None:
        """The document that is shown; None where the place is empty or there is none."""
        return self._places.current

    @property
    def current_place(self) -> int:
        """Which place is shown, from 0."""
        return self._places.current_place

    @property
    def titles(self) -> list[tuple[str, str]]:
        """The title and the source of every place."""
        return [(self._title(document), document.source if document else "") for document in self._places]

    def titles_of(self, keys: Collection[str]) -> list[str]:
        """The titles of the documents with these keys, in the order of their places, and of texts yet to be read."""
        opened = [self._title(document) for document in self._places.documents if document.key in keys]
        texts = (opening for opening in self._reading.loader.unfinished if opening.key in keys)
        return opened + [self.tr("Pasted text") for opening in texts if opening.into is None]

    @property
    def can_reopen(self) -> bool:
        """Whether a document was closed."""
        return bool(self._closed)

    def open(self, *sources: str) -> None:
        """Opens paths and addresses, one after another, each in a place of its own.

        What is open already is shown, and read again if it may have changed.
        """
        self._reading.loader.add(map(Opening, sources))
        self.keep_now()

    def open_text(self, text: str, html: str = "") -> None:
        """Opens a text in a place of its own, before all that waits; ``html`` is the same with its marks, if any.

        It is kept before anything is done with it.
        """
        self._reading.open_text(text, html)
        self.keep_now()

    def reload(self, encoding: str = "") -> None:
        """Reads the current document again from where it came."""
        if self.current is not None:
            self._reading.read_again(self.current, encoding)

    def try_password(self, password: str) -> None:
        """Opens once more what asked for a password."""
        self._reading.loader.try_password(password)

    def give_up_password(self) -> None:
        """Opens no more what asked for a password."""
        self._reading.give_up_password()

    def new_place(self) -> None:
        """Shows an empty place; there is never more than one."""
        self._places.add_empty()

    def choose(self, place: int) -> None:
        """Shows another place."""
        self._places.choose(place)

    def step(self, by: int) -> None:
        """Shows the place so many further on, round and round."""
        self._places.step(by)

    def close(self, place: int) -> None:
        """Closes a place."""
        if not 0 <= place < len(self._places):
            return
        document = self._places[place]
        if document is not None:
            aside = LaidAside.of(document, with_article=not self._keeping.has(document))
            self._closed.append((place, aside))
            del self._closed[:-_CLOSED_KEPT]
        self._places.remove(place)
        self.keep()

    def reopen(self) -> None:
        """Opens again what was closed last, as it was."""
        if self._closed:
            place, closed = self._closed.pop()
            self._places.insert(min(place, len(self._places)), self._again(closed))

    def move(self, start: int, end: int) -> None:
        """Moves a place among the others."""
        self._places.move(start, end)
        self.keep()

    def cancel(self) -> None:
        """Gives up what the engine does for the reader, and all that waits for it."""
        self._engine.cancel()
        if not self._reading.cancel():
            self._give_up_work()
        self.keep()

    def compare(self) -> None:
        """Ranks the current document, quietly, by every method by which that was not done yet."""
        if self.current is not None:
            self._asking.compare(self.current)

    def explain(self, article: Article, index: int) -> None:
        """Finds, quietly, what ties a sentence to the others."""
        self._engine.explain(article, index)

    def text_of(self, document: Document) -> str:
        """The text that was pasted for a document that could not be read; "" where there is none."""
        kept = self._keeping.kept(document)
        return kept[0] if isinstance(kept, tuple) else ""

    @property
    def session(self) -> Session:
        """What is open, and after it what is yet to be opened, to be kept."""
        tabs = (*map(state_of, self._places.documents), *map(state_of_opening, self._to_open))
        return Session(tabs, self._places.active)

    def restore(self, session: Session) -> None:
        """Opens what a session kept, each when it is first shown."""
        method, length, _ = self._defaults()
        documents = [document_of(state, method=method, length=length) for state in session.tabs]
        self._places.fill(documents, session.active)
        # What was closed before that end can't be opened again, and its text goes.
        self.keep()

    def hand_over(self) -> Handover:
        """All that is open, for others to ``take_over``; from now on nothing is kept here for the next start."""
        self._keeping.stop()
        self._reading.end()
        if self._engine.loading:
            # Nobody would take what comes of it.
            self._engine.cancel()
        return Handover(
            tuple(LaidAside.of(document, with_article=True) for document in self._places.documents),
            self._places.active,
            tuple(self._closed),
            # A text that is read for a document here is read for it there, once that is shown.
            tuple(
                replace(opening, into=None)
                for opening in self._reading.loader.unfinished
                if opening.into is None or opening.source
            ),
        )

    def take_over(self, handover: Handover) -> None:
        """Goes on with all that others had."""
        self._closed = list(handover.closed)
        self._places.fill(list(map(self._again, handover.opened)), handover.active)
        self._reading.loader.add(handover.unfinished)
        self.keep()

    def keep_protected(self, wanted: bool) -> None:
        """Says whether the texts of files that were opened with a password are kept for the next start too."""
        if wanted != self._keeping.keeps_protected:
            self._keeping.keeps_protected = wanted
            for document in self._places.documents:
                if document.protected and document.article is not None:
                    self._keeping.take(document, document.article)
            # Nothing is here before a session is restored, and what that needs must stay.
            if self._places or self._closed:
                self.keep_now()

    def keep(self) -> None:
        """Keeps what is open for the next start, in a moment."""
        self._keeping.soon()

    def keep_now(self) -> None:
        """Keeps what is open for the next start, and what can be opened again until then."""
        self._keeping.save(self.session, [closed.state for _, closed in self._closed])

    def end(self) -> None:
        """Keeps what is open for the next start, and nothing else."""
        self._reading.end()
        self._closed.clear()
        self.keep_now()

    def _keep_again(self, key: str) -> None:
        """Keeps the article of a document once more, which is gone from the disk."""
        for document in self._places.documents:
            if document.key == key and document.article is not None:
                self._keeping.take(document, document.article)

    @property
    def _to_open(self) -> Iterable[Opening]:
        """What gets a place of its own, each once; not what holds a password, which is refused."""
        openings = {
            opening.source or opening.key: opening
            for opening in self._reading.loader.unfinished
            if opening.into is None and (not opening.source or is_lasting(opening.source))
        }
        return (opening for source, opening in openings.items() if self._places.with_source(source) is None)

    def _again(self, aside: LaidAside) -> Document:
        method, length, _ = self._defaults()
        return aside.document(method=method, length=length)

    def _work_failed(self, kind: str, message: str) -> None:
        self._give_up_work()
        if Failure(kind, message).is_fault:
            self.faulty.emit("", message)
        else:
            self.refused.emit(message)

    def _give_up_work(self) -> None:
        self._asking.forget()
        if self.current is not None:
            self.current.give_up()

    def _ranked(self, document: Document, ranking: Ranking) -> None:
        if document is self.current and ranking.topic and not ranking.topic_occurs:
            notice = self.tr(
                "No sentence has the words of “{topic}”, so it changes nothing. Very common words do not count."
            )
            self.noticed.emit(notice.format(topic=ranking.topic))

    def _compared(self, ranking: Ranking) -> None:
        document = self.current
        if document is not None and document.take_ranking(ranking):
            self.compared.emit(ranking.method)

    def _not_compared(self, method: str) -> None:
        if self.current is not None:
            self.current.give_up_method(method)
        self.not_compared.emit(method)

    def _show(self) -> None:
        self._engine.forget_quiet_jobs()
        document = self.current
        # Before it is shown: the page of a document without its article is empty.
        woken = document is not None and self._reading.wake(document)
        self.shown.emit()
        if woken:
            self.opened.emit(document)
        self._changed()

    def _changed(self) -> None:
        self.keep()
        self._go_on()

    def _go_on(self) -> None:
        """Asks for what is missing for the current document, if that is not under way."""
        document = self.current
        if document is None or self._engine.loading:
            return
        if document.needs == "article":
            self._reading.read(document)
        else:
            self._asking.ask(document)

    def _opened(self, document: Document) -> None:
        self.tabs_changed.emit()
        self.opened.emit(document)

    def _not_read(self, document: Document) -> None:
        if document is self.current:
            self.shown.emit()

    def _ended(self) -> None:
        self._asking.forget()
        self._changed()

    def _title(self, document: Document | None) -> str:
        if document is None:
            return self.tr("New tab")
        return document.name or self.tr("Pasted text")
