"""Has the engine find what a document that is read still lacks."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from core import METHODS, Article, Ranking
from core.service.messages import Rank, Request
from gui.client.engine import Engine
from gui.documents.choices import Place
from gui.documents.document import Document


class _Wanted(NamedTuple):
    """What the engine was asked for: what a document needs, and what makes that what it is."""

    document: Document | None = None
    needs: str = ""
    language: str = ""
    put_back: frozenset[Place] = frozenset()
    part: Place | None = None
    method: str = ""
    topic: str = ""


class Asking(QObject):
    """Asks for one thing at a time, for the document that is shown.

    ``reread(Document, Article)`` with the article in another language, before the document takes it;
    ``ranked(Document, Ranking)`` after it took what it was asked for; of the other methods ``compared(Ranking)`` and
    ``not_compared(method)``.
    """

    reread = Signal(object, object)
    ranked = Signal(object, object)
    compared = Signal(object)
    not_compared = Signal(str)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._asked = _Wanted()
        engine.put_back.connect(self._take_put_back)
        engine.in_language.connect(self._take_in_language)
        engine.ranked.connect(self._take_ranking)
        engine.compared.connect(self.compared)
        engine.quietly_failed.connect(self._take_failure)

    def ask(self, document: Document) -> None:
        """Asks for what is missing next, if that is not under way."""
        needs = document.needs
        choices = document.choices.put_back
        asked = _Wanted(document, needs, document.language, choices, document.part, document.method, document.topic)
        if not needs or (self._engine.busy and asked == self._asked):
            return
        self._asked = asked
        if needs == "language" and document.article is not None:
            self._engine.put_in_language(document.article, document.language)
        elif needs == "furniture put back" and document.article is not None:
            self._engine.put_furniture_back(document.article, document.choices.put_back)
        elif needs == "ranking" and document.scope is not None:
            self._engine.rank(document.scope, document.method, document.topic)

    def compare(self, document: Document) -> None:
        """Has a document ranked, quietly, by every method by which that was not done yet."""
        if document.scope is not None:
            missing = [
                method for method in METHODS if document.ranking_by(method) is None and not document.is_given_up(method)
            ]
            self._engine.compare(document.scope, missing, document.topic)

    def forget(self) -> None:
        """What was asked for will not come."""
        self._asked = _Wanted()

    def drop(self, document: Document) -> None:
        """Takes nothing more in for a document that is no longer there."""
        if self._asked.document is document:
            self.forget()

    def _take_put_back(self, article: Article) -> None:
        if self._asked.document is not None:
            self._asked.document.take_article(article, self._asked.put_back)

    def _take_in_language(self, article: Article) -> None:
        document = self._asked.document
        if document is not None:
            self.reread.emit(document, article)
            document.take_article(article, language=self._asked.language)

    def _take_ranking(self, ranking: Ranking) -> None:
        document = self._asked.document
        if document is not None and document.take_ranking(ranking):
            self.ranked.emit(document, ranking)

    def _take_failure(self, request: Request) -> None:
        if isinstance(request, Rank):
            self.not_compared.emit(request.method)
