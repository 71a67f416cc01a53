"""sumy's Edmundson: cue words, words of the title and headings, and the place in the article, added up."""

from __future__ import annotations

from typing import Self

import numpy as np
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.edmundson import EdmundsonSummarizer

from core.languages.registry import language_of
from core.ranking.base import Contributions, Explained
from core.ranking.stemming import stemmer_for
from core.ranking.stop_words import stop_words_for
from core.ranking.terms import Flags, Terms, Vector

#: sumy refuses empty sets; a word that no text contains is used instead.
_NONE = "\x00"
#: A key word is a bonus word that comes more often than this share of the most frequent one's times; sumy's default.
_KEY_WEIGHT = 0.5


class Edmundson(Explained, EdmundsonSummarizer):  # type: ignore[misc]
    """Edmundson's methods added up (Edmundson 1969, doi 10.1145/321510.321519), as implemented by sumy.

    A word counts by its stem: for "cue words" 1 when it is a bonus word and -1 when it is a stigma word, for "title" 1
    when a heading has it and it is not a null word. "key words", off by default, counts the document's frequent bonus
    words. "place" is 1 in the first and in the last paragraph, and 1 again at either end of a paragraph; sumy counts
    the words of headings here a second time. All are whole numbers, so no rounding decides.
    """

    stop_words: frozenset[str] = frozenset()

    @classmethod
    def for_language(cls, language: str) -> Self:
        """The summarizer with cue words where the language has them, and the language's stop words as null words."""
        cues = language_of(language).edmundson
        summarizer = cls(stemmer_for(language), cue_weight=float(cues is not None))
        summarizer.bonus_words = cues.bonus.split() if cues else [_NONE]
        summarizer.stigma_words = cues.stigma.split() if cues else [_NONE]
        summarizer.use_stop_words(stop_words_for(language))
        return summarizer

    def use_stop_words(self, stop_words: frozenset[str]) -> None:
        """Sets the words that carry no meaning of their own; Edmundson calls them null words."""
        self.stop_words = stop_words
        self.null_words = stop_words or {_NONE}

    def rate(self, dom: ObjectDocumentModel, terms: Terms) -> Contributions:
        """The methods that are switched on; sumy's weights are only switches, whatever their value above 0."""
        columns: dict[str, Vector] = {}
        # sumy's own objects are built for their validation: they refuse to work without their words.
        if self._cue_weight > 0:
            self._build_cue_method_instance()
            columns["cue words"] = _counted(terms, self._cue_worth(terms))
        if self._key_weight > 0:
            key = self._build_key_method_instance()
            columns["key words"] = _counted(terms, terms.among(key._compute_significant_words(dom, _KEY_WEIGHT)))
        if self._title_weight > 0:
            self._build_title_method_instance()
            columns["title"] = self._titles(terms)
        if self._location_weight > 0:
            self._build_location_method_instance()
            columns["place"] = self._titles(terms) + _place(dom)
        return columns or {self.contribution: np.zeros(terms.sentences)}

    def _cue_worth(self, terms: Terms) -> Vector:
        return terms.among(self._bonus_words).astype(np.float64) - terms.among(self._stigma_words)

    def _titles(self, terms: Terms) -> Vector:
        """How many words of headings each sentence has."""
        wanted = np.zeros(len(terms.stems), dtype=np.bool_)
        wanted[terms.stem_of[terms.heading_tokens]] = True
        return _counted(terms, wanted & ~terms.among(self._null_words))


def _counted(terms: Terms, worth: Vector | Flags) -> Vector:
    """The total value of each sentence's words, including stop words; ``worth`` has one number per stem."""
    weights = worth.astype(np.float64)[terms.stem_of[terms.tokens]]
    return np.asarray(np.bincount(terms.sentence_of, weights=weights, minlength=terms.sentences), dtype=np.float64)


def _place(dom: ObjectDocumentModel) -> Vector:
    """The value of each sentence's paragraph and of its place in that."""
    last = len(dom.paragraphs) - 1
    places: list[int] = []
    for number, paragraph in enumerate(dom.paragraphs):
        sentences = len(paragraph.sentences)
        places.extend((number in (0, last)) + (place in (0, sentences - 1)) for place in range(sentences))
    return np.array(places, dtype=np.float64)
