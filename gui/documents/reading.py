"""Brings documents their articles: new ones of what is opened, and those of documents that are here without."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core import Article, Length, is_supported
from gui.client.engine import Engine
from gui.documents.document import Document, Failure
from gui.documents.keeping import Keeping
from gui.documents.loader import Loader
from gui.documents.opening import Opening
from gui.documents.places import Places
from gui.documents.restoring import take_kept
from gui.i18n.amounts import for_language

#: How often a text is begun to be read of which the program was killed each time.
_TRIES = 2


class Reading(QObject):
    """Reads into the places. What is read is kept, and before that the fact that it was begun.

    ``opened(Document)`` once a text has come in; ``refused(str)`` and ``noticed(str)`` with a line for the reader,
    ``unread(source, str)`` with one on what can't be read, ``missing(source, str)`` on a file that is not there,
    ``faulty(source, str)`` on a fault of the program's own, ``foreign(str)`` with the code of a text's language that is
    not supported; ``locked(str)`` with the reason why a password is needed. ``failed(Document)`` for one without an
    article, and ``ended()`` when nothing came of a reading.
    """

    opened = Signal(object)
    refused = Signal(str)
    noticed = Signal(str)
    unread = Signal(str, str)
    missing = Signal(str, str)
    faulty = Signal(str, str)
    foreign = Signal(str)
    locked = Signal(str)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self,
        engine: Engine,
        places: Places,
        keeping: Keeping,
        defaults: Callable[[], tuple[str, Length, str]],
        parent: QObject | None = None,
    ) -> None:
        """``defaults`` are as for a OpenDocuments."""
        super().__init__(parent)
        self._places = places
        self._keeping = keeping
        self._defaults = defaults
        self._why_locked = ""
        self.loader = Loader(engine, self._into_open, self)
        self.loader.begun.connect(self._begun)
        self.loader.loaded.connect(self._loaded)
        self.loader.unchanged.connect(self.ended)
        self.loader.failed.connect(self._not_loaded)
        self.loader.locked.connect(self._ask_for_password)
        places.removed.connect(self.loader.drop)

    def open_text(self, text: str, html: str) -> None:
        """Opens a text before all that waits; it is kept before anything is done with it."""
        opening = Opening.of_text(text, html, self._defaults()[2])
        self._keeping.take_text(opening)
        self.loader.read_now(opening)

    def read_again(self, document: Document, encoding: str) -> None:
        """Reads the source of a document, or the text that was pasted for it and never came to an article."""
        if document.source:
            self.loader.read_now(self._of_source(document, encoding))
        elif document.failure is not None:
            document.ask_again()

    def wake(self, document: Document) -> bool:
        """Whether a document got its article from what was kept."""
        kept = self._keeping.kept(document) if document.article is None else None
        if isinstance(kept, Article):
            take_kept(document, kept)
        return isinstance(kept, Article)

    def read(self, document: Document) -> None:
        """Has a document read that is here without its article, if that is not under way."""
        if self.loader.is_for(document):
            return
        if document.tried >= _TRIES:
            self._fail(document, Failure("died", self._why_not_again(document)))
            return
        opening = self._of_source(document) if document.source else self._of_text(document)
        if opening is not None:
            self.loader.read_now(replace(opening, tried=document.tried))
        else:
            self._places.remove(self._places.place_of(document))
            self.refused.emit(self.tr("A text that was pasted could not be kept and is gone."))

    def give_up_password(self) -> None:
        """Opens no more what asked for a password."""
        opening = self.loader.give_up()
        if opening is not None:
            self._not_loaded(opening, "password", self._why_locked)
        self.loader.go_on()

    def cancel(self) -> bool:
        """Whether anything was being read, which is given up, as all that waits is."""
        self.loader.forget_waiting()
        opening = self.loader.give_up()
        if opening is not None:
            self._not_read(opening, Failure("cancelled", self.tr("Reading this was cancelled.")))
        return opening is not None

    def end(self) -> None:
        """Stops in good order: what is under way is kept as if it had not been begun."""
        for opening in self.loader.unfinished:
            if opening.into is not None:
                opening.into.tried = 0
        self.loader.rest()

    def _into_open(self, opening: Opening) -> Opening:
        """Shows the document that has the source already, if one has, to read it again there after a change."""
        if not opening.source or opening.into is not None:
            return opening
        document = self._places.with_source(opening.source)
        if document is None:
            return replace(opening, language=self._defaults()[2])
        self._places.choose(self._places.place_of(document))
        known = document.modified if document.article is not None else 0.0
        return replace(opening, encoding=document.encoding, language=document.language, into=document, known=known)

    def _of_source(self, document: Document, encoding: str = "") -> Opening:
        encoding = encoding or document.encoding
        return Opening(document.source, encoding=encoding, language=document.language, into=document)

    def _of_text(self, document: Document) -> Opening | None:
        """The opening of the text that was kept for a document; None where that is gone."""
        kept = self._keeping.kept(document)
        return replace(Opening.of_text(*kept, document.language), into=document) if isinstance(kept, tuple) else None

    def _begun(self, opening: Opening) -> None:
        """Has it on the disk that a reading was begun, should it be the end of the program."""
        document = opening.into
        if document is not None and document.article is not None:
            return
        if document is not None:
            document.tried, document.failure = opening.tried, None
        self._keeping.now()
        if opening.text or opening.tried > 1:
            self._keeping.wait()

    def _loaded(self, opening: Opening, article: Article, modified: float) -> None:
        if not article.blocks:
            # What the reader had stays.
            self._not_loaded(opening, "empty", self._nothing_in_it(opening))
            return
        document = opening.into or self._new_document(opening)
        before = document.article.language if document.article is not None else ""
        if document.is_new:
            document.length = for_language(document.length, article.language)
        document.title = article.title
        document.encoding = opening.encoding
        document.modified = modified
        document.protected = opening.protected
        self._keeping.take(document, article)
        # Another one may be shown by now, and stays so.
        document.take_article(article, language=opening.language)
        if opening.into is None:
            self._places.insert(self._places.current_place + 1, document)
        self.opened.emit(document)
        if document is self._places.current and not is_supported(article.language) and article.language != before:
            self.foreign.emit(article.language)
        if not article.sentences:
            self.noticed.emit(
                self.tr(
                    "There is no sentence to summarise in this text, only headings and what stands around articles."
                )
            )

    def _nothing_in_it(self, opening: Opening) -> str:
        if opening.source:
            return self.tr(
                "There is no text in it. If it is a page that needs a browser, copy its text there and paste it."
            )
        return self.tr("There is no text to read here. Copy or drop a text, a file or an address.")

    def _not_loaded(self, opening: Opening, kind: str, message: str) -> None:
        failure = Failure(kind, message)
        if self._not_read(opening, failure):
            return
        if failure.is_fault:
            self.faulty.emit(opening.source, message)
        elif kind == "not-found":
            self.missing.emit(opening.source, message)
        elif opening.source:
            self.unread.emit(opening.source, message)
        else:
            self.refused.emit(message)

    def _not_read(self, opening: Opening, failure: Failure) -> bool:
        """Whether it was read for a document that has no article yet, which tells of it when it is shown."""
        document = opening.into
        is_asleep = document is not None and document.article is None
        if document is not None and is_asleep:
            document.tried = 0
            self._fail(document, failure)
        # What the reader wants of the document that is shown had to wait for it, and did not fail.
        self.ended.emit()
        return is_asleep

    def _fail(self, document: Document, failure: Failure) -> None:
        document.failure = failure
        self.failed.emit(document)

    def _ask_for_password(self, opening: Opening, why: str) -> None:
        self._why_locked = why
        self.locked.emit(why)

    def _why_not_again(self, document: Document) -> str:
        why = self.tr(
            "Standfirst ended %Ln time(s) while it read {name}, and does not read it again by itself. Reload tries "
            "once more.",
            "",
            document.tried,
        )
        return why.format(name=document.name or self.tr("this text"))

    def _new_document(self, opening: Opening) -> Document:
        method, length, _ = self._defaults()
        document = Document(method=method, length=length, source=opening.source, key=opening.key)
        document.language = opening.language
        document.is_new = True
        return document
