"""Requests from the worker what the current document still needs."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from core import METHODS, Article, Ranking
from core.service.messages import InLanguage, PutBack, Rank, Request
from core.service.verbs import LoadedArticle
from gui.client.answer import Answer, Failure, is_fault
from gui.client.client import WorkerClient
from gui.documents.choices import TextSpan
from gui.documents.document import Document
from gui.documents.opener import Opener
from gui.documents.tabs import Tabs


class _Wanted(NamedTuple):
    """What was requested: what a document needs, and the parameters it depends on."""

    document: Document
    needs: str
    language: str
    put_back: frozenset[TextSpan]
    part: TextSpan | None
    method: str
    topic: str


class NeedsScheduler(QObject):
    """Requests one thing after another for the current document, and quietly the rankings to compare.

    ``reread(Document, Article)`` with the article in another language, before the document accepts it; ``refused(str)``
    with a line for the reader about what failed, ``faulty(str)`` if that is an internal error, ``noticed(str)`` with
    one about what succeeded. For other methods ``compared(method)`` when there is a ranking, ``not_compared(method)``
    when there can't be one.
    """

    reread = Signal(object, object)
    refused = Signal(str)
    faulty = Signal(str)
    noticed = Signal(str)
    compared = Signal(str)
    not_compared = Signal(str)

    def __init__(self, client: WorkerClient, tabs: Tabs, opener: Opener, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._tabs = tabs
        self._opener = opener
        self._wanted: _Wanted | None = None
        self._answer: Answer | None = None
        # The document that is compared, and the answers to come.
        self._scope: Article | None = None
        self._comparisons: dict[Request, Answer] = {}
        tabs.removed.connect(self._drop)
        tabs.chosen.connect(self.stop_comparing)

    def go_on(self) -> None:
        """Requests what the current document needs next, if that is not in progress already."""
        document = self._tabs.current
        # Reading goes first: a request would replace the one in progress.
        if document is None or self._opener.is_reading:
            return
        if document.needs == "article":
            self._opener.read(document)
        else:
            self._ask(document)

    def give_up(self) -> None:
        """Settles for what is available of the current document."""
        if self._tabs.current is not None:
            self._tabs.current.give_up()

    def compare(self) -> None:
        """Ranks the current document, quietly, by every method that has not ranked it yet."""
        document = self._tabs.current
        if document is None or document.scope is None:
            return
        if document.scope is not self._scope:
            self.stop_comparing()
            self._scope = document.scope
        missing = [
            Rank(method, document.topic)
            for method in METHODS
            if document.rankings.by(method) is None and not document.rankings.is_given_up(method)
        ]
        for request in [request for request in self._comparisons if request not in missing]:
            self._comparisons.pop(request).cancel()
        for request in missing:
            if request not in self._comparisons:
                answer = self._comparisons[request] = self._client.ask(request, document.scope, quiet=True)
                answer.done.connect(self._take_comparison)
                answer.failed.connect(self._comparison_failed)

    def stop_comparing(self) -> None:
        """Ends the ranking by other methods."""
        for answer in self._comparisons.values():
            answer.cancel()
        self._comparisons.clear()
        self._scope = None

    def _ask(self, document: Document) -> None:
        wanted = _Wanted(
            document,
            document.needs,
            document.language,
            document.choices.put_back,
            document.part,
            document.method,
            document.topic,
        )
        under_way = self._answer is not None and self._answer.pending
        if not wanted.needs or (under_way and wanted == self._wanted):
            return
        self._wanted = wanted
        self._answer = self._client.ask(*_question(wanted))
        self._answer.done.connect(self._take)
        self._answer.failed.connect(self._failed)

    def _drop(self, document: Document) -> None:
        """Accepts nothing more for a document that has been closed."""
        if self._wanted is not None and self._wanted.document is document:
            self._wanted = None

    def _take(self, value: LoadedArticle | Ranking) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        document = wanted.document
        if isinstance(value, Ranking):
            if document.take_ranking(value) and document is self._tabs.current:
                self._tell_of_topic(value)
        elif wanted.needs == "language":
            self.reread.emit(document, value.article)
            document.take_article(value.article, language=wanted.language)
        else:
            document.take_article(value.article, wanted.put_back)

    def _failed(self, failure: Failure) -> None:
        if self._wanted is not None:
            self._wanted.document.give_up()
            (self.faulty if is_fault(failure.kind) else self.refused).emit(failure.message)

    def _tell_of_topic(self, ranking: Ranking) -> None:
        if ranking.topic and not ranking.topic_occurs:
            notice = self.tr(
                "No sentence contains the words of “{topic}”, so it changes nothing. Very common words do not count."
            )
            self.noticed.emit(notice.format(topic=ranking.topic))

    def _take_comparison(self, ranking: Ranking) -> None:
        document = self._tabs.current
        self._comparisons.pop(Rank(ranking.method, ranking.topic), None)
        if document is not None and document.take_ranking(ranking):
            self.compared.emit(ranking.method)

    def _comparison_failed(self, failure: Failure) -> None:
        self._comparisons.pop(failure.request, None)
        if isinstance(failure.request, Rank):
            if self._tabs.current is not None:
                self._tabs.current.rankings.give_up(failure.request.method)
            self.not_compared.emit(failure.request.method)


def _question(wanted: _Wanted) -> tuple[Request, Article | None]:
    """The request to the worker, and the article that it is about."""
    if wanted.needs == "language":
        return InLanguage(wanted.language), wanted.document.article
    if wanted.needs == "furniture put back":
        return PutBack(tuple(sorted(wanted.put_back))), wanted.document.article
    return Rank(wanted.method, wanted.topic), wanted.document.scope
