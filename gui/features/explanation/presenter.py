"""Explains the current sentence: at once what is known, the rest when it arrives."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core import METHODS, Article, Explanation, Ranking, Summary
from core.service.messages import Explain
from gui.client.answer import Answer
from gui.client.client import WorkerClient
from gui.documents.document import Document
from gui.features.explanation.panel import ExplanationPanel, State
from gui.textview.article_view import ArticleView

# Beyond this many sentences the other methods take too long to run unasked, just to find which agree.
_QUICKLY_COMPARED = 2_000


class Explaining(QObject):
    """Joins the panel to the document, and underlines in the article what ties the sentence to it.

    ``comparison_wanted()`` asks for the rankings by other methods.
    """

    comparison_wanted = Signal()

    def __init__(self, panel: ExplanationPanel, view: ArticleView, client: WorkerClient) -> None:
        """``client`` is asked what ties a sentence to the others."""
        super().__init__(panel)
        self._panel = panel
        self._view = view
        self._client = client
        self._document: Document | None = None
        self._summary: Summary | None = None
        self._index: int | None = None
        # What the panel shows: the ranking, the sentence, what became of it, and the choices.
        self._told: tuple[Ranking, int, State, tuple[int, ...], tuple[int, ...]] | None = None
        self._explanation: tuple[Article, int, Explanation] | None = None
        # What was asked for last: of which article, which sentence.
        self._asked: tuple[Article, int] | None = None
        self._answer: Answer | None = None
        panel.expanded_changed.connect(self._ask)

    def forget(self) -> None:
        """Explains nothing: there is another article."""
        self._document = self._summary = self._index = self._told = self._explanation = None
        self._cancel()
        self._panel.show_nothing()

    def show(self, document: Document, summary: Summary, index: int | None) -> None:
        """Explains a sentence of a summary's article, or none, as far as known, and requests the rest."""
        self._document, self._summary, self._index = document, summary, index
        if index is None:
            self._told = None
            self._panel.show_nothing()
            self._view.show_words(())
            return
        told = (summary.ranking, index, _state(summary, index), summary.pinned, summary.excluded)
        if told != self._told:
            self._told = told
            self._panel.explain(told[0], index, state=told[2], pinned=told[3], excluded=told[4])
            if self._explanation is None or self._explanation[1] != index:
                self._explanation = None
                self._view.show_words(())
            else:
                self._show_explanation(*self._explanation)
        self._ask()

    def _show_explanation(self, article: Article, index: int, explanation: Explanation) -> None:
        """Shows what ties a sentence to the others, if it is still the one that is explained."""
        if self._summary is None or article is not self._summary.article or index != self._index:
            return
        self._explanation = (article, index, explanation)
        self._view.show_words([(word.start, word.end) for word in explanation.words])
        words = dict.fromkeys(word.text for word in explanation.words)
        self._panel.show_explanation(list(words), explanation.stands_for)

    def show_agreement(self) -> bool:
        """Shows which methods pick the sentence; False while one has yet to rank the article."""
        document, index = self._document, self._index
        if document is None or index is None or self._summary is None:
            return False
        methods = [method for method in METHODS if not document.rankings.is_given_up(method)]
        rankings = [ranking for method in methods if (ranking := document.rankings.by(method)) is not None]
        if len(rankings) < len(methods):
            return False
        picking = [ranking.method for ranking in rankings if index in ranking.summary(document.length).indices]
        self._panel.show_agreement(picking, len(rankings))
        return True

    def _ask(self) -> None:
        """Requests what is not known yet, if the panel shows it."""
        if self._summary is None or self._index is None:
            return
        article = self._summary.article
        agreed = self.show_agreement()
        if not self._panel.expanded:
            return
        if not agreed and len(article.sentences) <= _QUICKLY_COMPARED:
            self.comparison_wanted.emit()
        if self._explanation is None:
            self._explain(article, self._index)

    def _explain(self, article: Article, index: int) -> None:
        """Asks, quietly, what ties a sentence to the others, unless that is in progress already."""
        asked, answer = self._asked, self._answer
        if answer is not None and answer.pending and asked and asked[0] is article and asked[1] == index:
            return
        self._cancel()
        self._asked = article, index
        self._answer = self._client.ask(Explain(index), article, quiet=True)
        self._answer.done.connect(self._take_explanation)

    def _take_explanation(self, explanation: Explanation) -> None:
        if self._asked is not None:
            self._show_explanation(*self._asked, explanation)

    def _cancel(self) -> None:
        if self._answer is not None:
            self._answer.cancel()
        self._asked = self._answer = None


def _state(summary: Summary, index: int) -> State:
    if index in summary.excluded:
        return "excluded"
    if index in summary.pinned:
        return "pinned"
    return "picked" if index in summary.indices else "left out"
