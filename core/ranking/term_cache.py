"""What every method reads from an article: its document and its terms, built once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from weakref import ref

from sumy.models.dom import ObjectDocumentModel

from core.article import Article
from core.ranking.dom import document
from core.ranking.pass_progress import SILENT, PassProgress
from core.ranking.terms import Terms

Stemmer = Callable[[str], str]


@dataclass(frozen=True, eq=False)
class ArticleTerms:
    """An article as sumy's document, and the document's terms by one stemmer and set of stop words."""

    dom: ObjectDocumentModel
    terms: Terms


class TermCache:
    """Reads articles, and keeps the last reading as long as its article exists.

    A reader who tries one method after another waits for the words once. An article is recognised by identity: it is
    a frozen value, but to compare two books, or to hash one, takes longer than an identity check.
    """

    def __init__(self) -> None:
        self._last: tuple[ref[Article], Stemmer, frozenset[str], ArticleTerms] | None = None

    def read(
        self, article: Article, stem: Stemmer, stop_words: frozenset[str], progress: PassProgress = SILENT
    ) -> ArticleTerms:
        """The article's document and terms."""
        last = self._last
        if last and last[0]() is article and last[1] is stem and last[2] == stop_words:
            return last[3]
        dom = document(article)
        reading = ArticleTerms(dom, terms_of(dom, stem, stop_words, progress))
        self._last = ref(article, self._forget), stem, stop_words, reading
        return reading

    def _forget(self, gone: ref[Article]) -> None:
        if self._last and self._last[0] is gone:
            self._last = None


def terms_of(
    dom: ObjectDocumentModel, stem: Stemmer, stop_words: frozenset[str], progress: PassProgress = SILENT
) -> Terms:
    """The terms of any sumy document."""
    sentences = (sentence.words for sentence in progress.through(dom.sentences, nth=0))
    headings = (heading.words for heading in dom.headings)
    return Terms.of(sentences, headings, stem, stop_words)
