"""What all methods share: they rate sentences by their terms, like sumy's summarizer of the same name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers._summarizer import AbstractSummarizer

from core.article import Article
from core.bonds import Bond
from core.languages import words
from core.ranking.features.topic import topic_contribution, topic_match, topic_occurrences
from core.ranking.pass_progress import SILENT
from core.ranking.stemming import stemmer_for
from core.ranking.stop_words import stop_words_for
from core.ranking.term_cache import ArticleTerms, TermCache, terms_of
from core.ranking.terms import Terms, Vector

#: What adds up to the scores: name -> one number per sentence.
Contributions = Mapping[str, Sequence[float] | Vector]

#: Up to this many sentences, equal and nearly equal ratings match sumy's to the last bit. sumy takes minutes there;
#: beyond it, ratings are the same except for rounding.
TO_THE_BIT = 1000

_term_cache = TermCache()


@dataclass(frozen=True, slots=True)
class Rated:
    """What adds up to the scores, and the order that follows; see core.summary.Ranking for ``order`` and ``units``."""

    columns: Contributions
    order: tuple[int, ...]
    units: tuple[int, ...] = ()

    @classmethod
    def by_score(cls, columns: Contributions) -> Self:
        """The order of the scores; equal ones keep the article's."""
        return cls(columns, tuple(np.argsort(-total(columns), kind="stable").tolist()))


class Explained(AbstractSummarizer):  # type: ignore[misc]
    """Mixed into a summarizer of sumy's: the same picks, but with ratings that are kept and explained.

    Called as sumy's summarizers are, with a document and a count, it returns the sentences that sumy's would, but rates
    each occurrence of a sentence separately: sumy keeps ratings in a dict by text, where equal sentences share one, and
    Reduction's add up in it.
    """

    #: The name of the rating among a sentence's reasons.
    contribution = "rating"
    #: The number of passes through the text for its progress.
    passes = 1
    #: Where it reports its progress.
    progress = SILENT

    @classmethod
    def for_language(cls, language: str) -> Self:
        """The summarizer with the stemmer and stop words of a language, an ISO 639-1 code."""
        summarizer = cls(stemmer_for(language))
        summarizer.use_stop_words(stop_words_for(language))
        return summarizer

    def use_stop_words(self, stop_words: frozenset[str]) -> None:
        """Sets the words that carry no meaning of their own."""
        self.stop_words = stop_words

    def __call__(self, document: ObjectDocumentModel, sentences_count: Any) -> tuple[Any, ...]:
        """The document's best sentences in its order; as many as the count, or a share such as ``"20%"``."""
        if not document.sentences:
            return ()
        ratings = iter(total(self.rate(document, self.terms(document))).tolist())
        best: tuple[Any, ...] = self._get_best_sentences(document.sentences, sentences_count, lambda _: next(ratings))
        return best

    def rate(self, dom: ObjectDocumentModel, terms: Terms) -> Contributions:
        """What adds up to sumy's ratings of a document with at least one sentence."""
        raise NotImplementedError

    def rated(self, article: Article, bonds: Sequence[Bond], topic: str = "") -> Rated:
        """The contributions and the order of an article with at least one sentence; by sumy, whatever the bonds."""
        return Rated.by_score(self.contributions(article, topic))

    def contributions(self, article: Article, topic: str = "") -> Contributions:
        """What adds up to the scores: name -> one number per sentence. The article has at least one sentence."""
        reading = self.read(article)
        columns = self.rate(reading.dom, reading.terms)
        if not topic:
            return columns
        return {**columns, "topic": topic_contribution(total(columns), self.topic_match(article, topic))}

    def read(self, article: Article) -> ArticleTerms:
        """The article's document and terms, kept for the next method that asks."""
        return _term_cache.read(article, self._stemmer, self.stop_words, self.progress)

    def terms(self, dom: ObjectDocumentModel) -> Terms:
        """The document's terms, by this summarizer's stemmer and stop words."""
        return terms_of(dom, self._stemmer, self.stop_words)

    def topic_match(self, article: Article, topic: str) -> Vector:
        """Each sentence's share of the topic, from 0 to 1, shape (sentences,)."""
        return topic_match(
            topic_occurrences(article, self.read(article).terms, topic, self.stems(words(topic, article.language)))
        )

    def stems(self, words: Sequence[str]) -> list[str]:
        """The stems of the words that are not stop words, in order."""
        lowered = map(self.normalize_word, words)
        return [self.stem_word(word) for word in lowered if word not in self.stop_words]


def total(columns: Contributions) -> Vector:
    """The contributions added up, shape (sentences,)."""
    return np.asarray(np.sum([np.asarray(column, dtype=np.float64) for column in columns.values()], axis=0))
