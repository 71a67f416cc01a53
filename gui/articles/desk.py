"""The documents that are open, and the work that the engine does for the one that is shown."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from core import METHODS, Article, Length, Ranking, is_supported
from core.messages import Rank, Request, decode_article
from gui.articles.choices import Place
from gui.articles.document import Document
from gui.articles.restoring import document_of, state_of
from gui.engine.engine import Engine
from gui.session.session import Session
from gui.session.store import SessionStore
from gui.words.amounts import for_language

#: Closed documents that can be opened again as they were.
_CLOSED_KEPT = 10
#: Milliseconds after which a change is kept for the next start, so that a slider does not keep every step.
_KEEPING = 300


@dataclass(frozen=True, slots=True)
class Opening:
    """What is opened: its path or address, or else a text, and the document that takes it; None for a new one.

    ``html`` is the text with its marks, where there is such. ``known`` is when its file had last been changed when that
    document was read, to be read again only after a change.
    """

    source: str = ""
    text: str = ""
    html: str = ""
    encoding: str = ""
    language: str = ""
    into: Document | None = None
    known: float = 0.0


class _Wanted(NamedTuple):
    """What the engine was asked for: what a document needs, and what makes that what it is."""

    document: Document | None = None
    needs: str = ""
    language: str = ""
    put_back: frozenset[Place] = frozenset()
    part: Place | None = None
    method: str = ""
    topic: str = ""


class Desk(QObject):
    """Holds documents in the order of their tabs; an empty place (None) is a new tab.

    ``shown()`` when another document is the current one, or none is; ``tabs_changed()`` for their number, order and
    titles; ``opened(Document)`` once a text has come in; ``refused(str)`` and ``noticed(str)`` with a line for the
    reader, ``foreign(str)`` with the code of a text's language that is not supported, ``missing(source, str)`` with one
    on a file that is not there; ``password_wanted(str)`` with the reason; ``compared(method)`` when there is another
    ranking to compare, ``not_compared(method)`` when there can't be one; ``explained(Article, index, Explanation)``.
    """

    shown = Signal()
    tabs_changed = Signal()
    opened = Signal(object)
    refused = Signal(str)
    missing = Signal(str, str)
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
        self._store = store
        self._defaults = defaults
        self._places: list[Document | None] = []
        self._closed: list[tuple[int, Document]] = []
        self._current = 0
        self._opening: Opening | None = None
        self._waiting: deque[Opening] = deque()
        self._asked = _Wanted()
        engine.loaded.connect(self._loaded)
        engine.unchanged.connect(self._unchanged)
        engine.put_back.connect(self._put_back)
        engine.in_language.connect(self._in_language)
        engine.ranked.connect(self._ranked)
        engine.failed.connect(self._failed)
        engine.compared.connect(self._compared)
        engine.quietly_failed.connect(self._quietly_failed)
        engine.explained.connect(self.explained)
        self._keeping = QTimer(self, singleShot=True, interval=_KEEPING)
        self._keeping.timeout.connect(self.keep_now)

    @property
    def current(self) -> Document | None:
        """The document that is shown; None where the place is empty or there is none."""
        return self._places[self._current] if self._places else None

    @property
    def current_place(self) -> int:
        """Which place is shown, from 0."""
        return self._current

    @property
    def titles(self) -> list[tuple[str, str]]:
        """The title and the source of every place."""
        return [(self._title(document), document.source if document else "") for document in self._places]

    @property
    def can_reopen(self) -> bool:
        """Whether a document was closed."""
        return bool(self._closed)

    def open(self, *sources: str) -> None:
        """Opens paths and addresses, one after another, each in a place of its own.

        What is open already is shown, and read again if it may have changed.
        """
        self._waiting.extend(map(Opening, sources))
        # Where a password is asked for nothing is on its way, and yet what waits for it has to be next.
        if self._opening is None:
            self._open_next()

    def open_text(self, text: str, html: str = "") -> None:
        """Opens a text in a place of its own, before all that waits; ``html`` is the same with its marks, if any."""
        opening = Opening(text=text, html=html, language=self._defaults()[2])
        if self._opening is not None and not self._engine.loading:
            self._waiting.appendleft(opening)
        else:
            self._load_now(opening)

    def reload(self, encoding: str = "") -> None:
        """Reads the current document's source again."""
        document = self.current
        if document is not None and document.source:
            encoding = encoding or document.encoding
            self._load_now(Opening(document.source, encoding=encoding, language=document.language, into=document))

    def try_password(self, password: str) -> None:
        """Opens once more what asked for a password."""
        if self._opening is not None:
            self._load(self._opening, password)

    def give_up_password(self) -> None:
        """Opens no more what asked for a password."""
        opening, self._opening = self._opening, None
        self._after_failure(opening)
        self._open_next()

    def new_place(self) -> None:
        """Shows an empty place; there is never more than one."""
        if not self._places:
            return
        if None not in self._places:
            self._places.append(None)
            self.tabs_changed.emit()
        self.choose(self._places.index(None))

    def choose(self, place: int) -> None:
        """Shows another place."""
        if 0 <= place < len(self._places) and place != self._current:
            self._current = place
            self._show()

    def step(self, by: int) -> None:
        """Shows the place so many further on, round and round."""
        if self._places:
            self.choose((self._current + by) % len(self._places))

    def close(self, place: int) -> None:
        """Closes a place."""
        if not 0 <= place < len(self._places):
            return
        document = self._places.pop(place)
        if document is not None:
            document.changed.disconnect(self._changed)
            document.moved.disconnect(self.keep)
            self._closed.append((place, document))
            del self._closed[:-_CLOSED_KEPT]
        was_current = place == self._current
        if place < self._current or self._current == len(self._places):
            self._current = max(0, self._current - 1)
        self.tabs_changed.emit()
        if was_current:
            self._show()
        self.keep()

    def reopen(self) -> None:
        """Opens again what was closed last, as it was."""
        if self._closed:
            place, document = self._closed.pop()
            self._insert(min(place, len(self._places)), document)

    def move(self, start: int, end: int) -> None:
        """Moves a place among the others."""
        shown = self._places[self._current]
        self._places.insert(end, self._places.pop(start))
        self._current = self._places.index(shown)
        self.keep()

    def cancel(self) -> None:
        """Gives up what the engine does for the reader."""
        self._engine.cancel()
        self._waiting.clear()
        opening, self._opening = self._opening, None
        self._after_failure(opening)

    def compare(self) -> None:
        """Ranks the current document, quietly, by every method by which that was not done yet."""
        document = self.current
        if document is not None and document.scope is not None:
            missing = [
                method for method in METHODS if document.ranking_by(method) is None and not document.is_given_up(method)
            ]
            self._engine.compare(document.scope, missing, document.topic)

    def explain(self, article: Article, index: int) -> None:
        """Finds, quietly, what ties a sentence to the others."""
        self._engine.explain(article, index)

    @property
    def session(self) -> Session:
        """What is open, to be kept."""
        documents = [document for document in self._places if document is not None]
        current = self.current
        active = documents.index(current) if current is not None else 0
        return Session(tuple(map(state_of, documents)), active)

    def restore(self, session: Session) -> None:
        """Opens what a session kept, each when it is first shown."""
        method, length, _ = self._defaults()
        self._places = [document_of(state, method=method, length=length) for state in session.tabs]
        for document in self._documents():
            self._attend(document)
        self._current = max(0, min(session.active, len(self._places) - 1))
        self.tabs_changed.emit()
        if self._places:
            self._show()

    @property
    def unopened(self) -> tuple[Opening, ...]:
        """What was asked for and is yet to come, for another desk that takes over to ``resume``."""
        under_way = [] if self._opening is None else [self._opening]
        return tuple(replace(opening, into=None) for opening in (*under_way, *self._waiting))

    def resume(self, unopened: Iterable[Opening]) -> None:
        """Opens what another desk had yet to open."""
        self._waiting.extend(unopened)
        if self._opening is None:
            self._open_next()

    def keep(self) -> None:
        """Keeps what is open for the next start, in a moment."""
        if self._store is not None and not self._keeping.isActive():
            self._keeping.start()

    def keep_now(self) -> None:
        """Keeps what is open for the next start."""
        if self._store is not None:
            self._keeping.stop()
            self._store.save(self.session)
            self._store.forget_others([document.key for document in self._documents()])

    def _documents(self) -> list[Document]:
        """All that may be shown again."""
        opened = [document for document in self._places if document is not None]
        return opened + [document for _, document in self._closed]

    def _open_next(self) -> None:
        """Opens what was asked for next, if anything still waits."""
        if self._waiting:
            opening = self._waiting.popleft()
            is_new = bool(opening.source) and opening.into is None
            self._load(self._into_open(opening) if is_new else opening)

    def _into_open(self, opening: Opening) -> Opening:
        """Shows the document that has the source already, if one has, to read it again there after a change."""
        place = self._place_of(opening.source)
        document = None if place is None else self._places[place]
        if place is None or document is None:
            return replace(opening, language=self._defaults()[2])
        self.choose(place)
        known = document.modified if document.article is not None else 0.0
        return replace(opening, encoding=document.encoding, language=document.language, into=document, known=known)

    def _load_now(self, opening: Opening) -> None:
        """Opens something before what is on its way, which is begun anew after it."""
        before = self._opening
        if before is not None and (before.into is None or before.into is not opening.into):
            self._waiting.appendleft(before)
        self._load(opening)

    def _load(self, opening: Opening, password: str = "") -> None:
        self._opening = opening
        if opening.source:
            self._engine.load(opening.source, password, opening.encoding, opening.language, opening.known)
        else:
            self._engine.load_text(opening.text, opening.html, opening.language)

    def _unchanged(self) -> None:
        self._opening = None
        self._go_on()
        self._open_next()

    def _loaded(self, article: Article, modified: float) -> None:
        opening, self._opening = self._opening or Opening(), None
        if not article.blocks:
            # What the reader had stays.
            self._say_nothing_in_it(opening)
            self._after_failure(opening)
            self._open_next()
            return
        document = opening.into or self._new_document(opening, article)
        before = document.article.language if document.article is not None else ""
        document.title = article.title
        document.encoding = opening.encoding
        document.modified = modified
        if self._store is not None:
            self._store.keep_article(document.key, self._engine.bytes_of(article))
        document.take_article(article, language=opening.language)
        if opening.into is None:
            self._insert(self._current + 1, document)
        elif document not in self._places:
            # It was closed meanwhile, and has what was read when it is opened again.
            self._go_on()
            self._open_next()
            return
        else:
            # It may be another one that is shown by now, and stays so.
            self._go_on()
        self.tabs_changed.emit()
        self.opened.emit(document)
        if document is self.current and not is_supported(article.language) and article.language != before:
            self.foreign.emit(article.language)
        if not article.sentences:
            self.noticed.emit(
                self.tr(
                    "There is no sentence to summarise in this text, only headings and what stands around articles."
                )
            )
        self._open_next()

    def _say_nothing_in_it(self, opening: Opening) -> None:
        if opening.source:
            self.refused.emit(
                self.tr(
                    "There is no text in it. If it is a page that needs a browser, copy its text there and paste it."
                )
            )
        else:
            self.refused.emit(self.tr("There is no text to read here. Copy or drop a text, a file or an address."))

    def _put_back(self, article: Article) -> None:
        document = self._asked.document
        if document is not None:
            document.take_article(article, self._asked.put_back)

    def _in_language(self, article: Article) -> None:
        document = self._asked.document
        if document is not None:
            if self._store is not None:
                self._store.keep_article(document.key, self._engine.bytes_of(article))
            document.take_article(article, language=self._asked.language)

    def _ranked(self, ranking: Ranking) -> None:
        taker = next((document for document in self._documents() if document.take_ranking(ranking)), None)
        if taker is not None and taker is self.current and ranking.topic and not ranking.topic_occurs:
            notice = self.tr(
                "No sentence has the words of “{topic}”, so it changes nothing. Very common words do not count."
            )
            self.noticed.emit(notice.format(topic=ranking.topic))

    def _failed(self, kind: str, message: str) -> None:
        opening = self._opening
        if kind == "password" and opening is not None:
            self.password_wanted.emit(message)
            return
        self._opening = None
        self._after_failure(opening)
        if kind == "not-found" and opening is not None:
            self.missing.emit(opening.source, message)
        else:
            self.refused.emit(message)
        self._open_next()

    def _after_failure(self, opening: Opening | None) -> None:
        self._asked = _Wanted()
        if opening is None:
            if self.current is not None:
                self.current.give_up()
            return
        document = opening.into
        if document is not None and document.article is None and document in self._places:
            # It was kept from another day and is nowhere to be had any more.
            self.close(self._places.index(document))
        else:
            # What the reader wants of the document that is shown had to wait for it, and did not fail.
            self._go_on()

    def _compared(self, ranking: Ranking) -> None:
        document = self.current
        if document is not None and document.take_ranking(ranking):
            self.compared.emit(ranking.method)

    def _quietly_failed(self, request: Request) -> None:
        if isinstance(request, Rank):
            if self.current is not None:
                self.current.give_up_method(request.method)
            self.not_compared.emit(request.method)

    def _show(self) -> None:
        self._engine.forget_quiet_jobs()
        self.shown.emit()
        self.keep()
        self._go_on()

    def _changed(self) -> None:
        self.keep()
        if self.sender() is self.current:
            self._go_on()

    def _go_on(self) -> None:
        """Asks for what is missing for the current document, if that is not under way."""
        document = self.current
        if document is None or self._engine.loading:
            return
        needs = document.needs
        choices = document.choices.put_back
        asked = _Wanted(document, needs, document.language, choices, document.part, document.method, document.topic)
        if not needs or (self._engine.busy and asked == self._asked):
            return
        self._asked = asked
        if needs == "article":
            self._wake(document)
        elif needs == "language" and document.article is not None:
            self._engine.put_in_language(document.article, document.language)
        elif needs == "furniture put back" and document.article is not None:
            self._engine.put_furniture_back(document.article, document.choices.put_back)
        elif document.scope is not None:
            self._engine.rank(document.scope, document.method, document.topic)

    def _wake(self, document: Document) -> None:
        """Brings the article of a document that was kept."""
        data = self._store.article(document.key) if self._store is not None else None
        try:
            article = decode_article(data or b"")
        except ValueError:
            if document.source:
                self._load(
                    Opening(document.source, encoding=document.encoding, language=document.language, into=document)
                )
            else:
                self._after_failure(Opening(into=document))
                self.refused.emit(self.tr("A text that was pasted could not be kept and is gone."))
            return
        # The language may have been chosen too late for the article to be kept in it.
        document.take_article(article, language=document.language and article.language)
        self.opened.emit(document)

    def _new_document(self, opening: Opening, article: Article) -> Document:
        method, length, _ = self._defaults()
        document = Document(method=method, length=for_language(length, article.language), source=opening.source)
        document.language = opening.language
        return document

    def _insert(self, place: int, document: Document) -> None:
        self._attend(document)
        if self._places and self._places[self._current] is None:
            place = self._current
            self._places[place] = document
        else:
            self._places.insert(place, document)
        self._current = min(place, len(self._places) - 1)
        self.tabs_changed.emit()
        self._show()

    def _attend(self, document: Document) -> None:
        document.setParent(self)
        document.changed.connect(self._changed)
        document.moved.connect(self.keep)

    def _place_of(self, source: str) -> int | None:
        return next((i for i, document in enumerate(self._places) if document and document.source == source), None)

    def _title(self, document: Document | None) -> str:
        if document is None:
            return self.tr("New tab")
        return document.title or Path(document.source).name or self.tr("Pasted text")
