"""sumy's Edmundson: cue words, words of the title and headings, and the place in the article, added up."""

from __future__ import annotations

from typing import Any, Self

from sumy.summarizers.edmundson import EdmundsonSummarizer

from core.ranking.base import Contributions, Explained, stemmer_for, stop_words_for

#: Words that mark what matters, and words that mark an aside, by language; no cues are counted in other languages.
_BONUS = {
    "en": "announce argue call claim conclude conclusion confirm crucial decide decision demand demonstrate evidence"
    " fail find finding first discover importance important largest main major prove reason record result reveal"
    " show significant significantly summary therefore thus urge warn"
}
_STIGMA = {
    "en": "although apparently barely besides example hardly imagine impossible incidentally instance maybe"
    " meanwhile merely moreover otherwise perhaps possibly presumably somehow somewhat supposedly whatever"
}


class Edmundson(Explained, EdmundsonSummarizer):  # type: ignore[misc]
    """sumy's Edmundson with its three parts as the contributions."""

    @classmethod
    def for_language(cls, language: str) -> Self:
        """The summarizer with cue words where the language has them, and the language's stop words as null words."""
        summarizer = cls(stemmer_for(language), cue_weight=float(language in _BONUS))
        # sumy refuses empty sets; a word that no text holds stands for none.
        summarizer.bonus_words = _BONUS.get(language, "\x00").split(" ")
        summarizer.stigma_words = _STIGMA.get(language, "\x00").split(" ")
        summarizer.use_stop_words(stop_words_for(language))
        return summarizer

    def use_stop_words(self, stop_words: frozenset[str]) -> None:
        """Sets the words that carry no meaning; Edmundson calls them null words."""
        self.stop_words = stop_words
        self.null_words = stop_words or {"\x00"}

    def rate(self, dom: Any) -> Contributions:
        """Cue, title and place, each by sumy's own method; their sum is sumy's rating."""
        parts = {
            "cue words": self._build_cue_method_instance() if self._cue_weight else None,
            "title": self._build_title_method_instance(),
            "place": self._build_location_method_instance(),
        }
        ratings = {name: part.rate_sentences(dom) for name, part in parts.items() if part is not None}
        return {name: [float(rated[sentence]) for sentence in dom.sentences] for name, rated in ratings.items()}
