"""What every method adds to sumy's summarizer: the language's stemmer and stop words, and a reason for each score."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Self

import numpy as np
from sumy.nlp.stemmers import Stemmer, null_stemmer
from sumy.summarizers._summarizer import AbstractSummarizer
from sumy.utils import get_stop_words

from core.article import Article
from core.language import LANGUAGES, figures, words
from core.ranking.dom import document
from core.ranking.topic import Vector, topic_contribution

#: What adds up to the scores: name -> one number a sentence.
Contributions = Mapping[str, Sequence[float]]


class Explained(AbstractSummarizer):  # type: ignore[misc]
    """Mixed into a summarizer of sumy's: keeps every sentence's rating instead of the best sentences alone.

    sumy's summarizers rate all sentences and hand the ratings to one last step that picks the best. That step is
    caught here, so the ratings are sumy's own and its picks are a prefix of our order.
    """

    #: The name under which sumy's rating stands in a sentence's reasons.
    contribution = "rating"

    @classmethod
    def for_language(cls, language: str) -> Self:
        """The summarizer with the stemmer and stop words of a language, an ISO 639-1 code."""
        summarizer = cls(stemmer_for(language))
        summarizer.use_stop_words(stop_words_for(language))
        return summarizer

    def use_stop_words(self, stop_words: frozenset[str]) -> None:
        """Sets the words that carry no meaning."""
        self.stop_words = stop_words

    def contributions(self, article: Article, topic: str = "") -> Contributions:
        """What adds up to the scores: name -> one number a sentence. The article has at least one sentence."""
        columns = self.rate(document(article))
        if not topic:
            return columns
        scores = np.sum([np.asarray(column, dtype=np.float64) for column in columns.values()], axis=0)
        return {**columns, "topic": self.topic_column(article, topic, scores).tolist()}

    def topic_column(self, article: Article, topic: str, scores: Vector) -> Vector:
        """What the topic adds to these scores; both have one number a sentence."""
        terms = [self._topic_terms(sentence.text) for sentence in article.sentences]
        return topic_contribution(scores, terms, self._topic_terms(topic))

    def _topic_terms(self, text: str) -> list[str]:
        """Stems and figures: a reader may ask for a year or a sum."""
        return [*self.stems(words(text)), *figures(text)]

    def rate(self, dom: Any) -> Contributions:
        """The contributions without the topic's: here one, sumy's rating."""
        return {self.contribution: self.sumy_ratings(dom)}

    def sumy_ratings(self, dom: Any) -> list[float]:
        """Sumy's rating of each sentence, 0 where it gives none (no words, or no two sentences alike)."""
        self._ratings: list[float] = [0.0] * len(dom.sentences)
        # A text of few words makes sumy divide by zero or warn; such ratings become 0 below.
        with np.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self(dom, len(dom.sentences))
        return [float(rating) for rating in np.nan_to_num(self._ratings, posinf=0.0, neginf=0.0)]

    def _get_best_sentences(
        self, sentences: Any, count: Any, rating: Any, *args: Any, **kwargs: Any
    ) -> tuple[Any, ...]:
        rate = rating.__getitem__ if isinstance(rating, dict) else rating
        self._ratings = [rate(sentence, *args, **kwargs) for sentence in sentences]
        return ()

    def stems(self, words: Sequence[str]) -> list[str]:
        """The stems of the words that are not stop words, in order."""
        lowered = map(self.normalize_word, words)
        return [self.stem_word(word) for word in lowered if word not in self.stop_words]


@lru_cache(maxsize=100_000)
def _stem(language: str, word: str) -> str:
    # The Czech stemmer warns of every word that it leaves as it is.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return str(_stemmer(language)(word))


@lru_cache
def _stemmer(language: str) -> Any:
    try:
        stemmer = Stemmer(LANGUAGES[language].lower())
        stemmer("word")
    except (LookupError, ValueError):
        # sumy has none, or (Greek, Polish) only with a package of its own: such a stemmer fails at its first word.
        return null_stemmer
    return stemmer


def stemmer_for(language: str) -> Any:
    """Sumy's stemmer for a language, one call a word in a text; lower case alone where sumy has none."""

    def stem(word: str) -> str:
        return _stem(language, word)

    return stem


@lru_cache
def stop_words_for(language: str) -> frozenset[str]:
    """Sumy's stop words of a language; none where sumy has none."""
    try:
        return frozenset(get_stop_words(LANGUAGES[language].lower()))
    except LookupError:
        return frozenset()
