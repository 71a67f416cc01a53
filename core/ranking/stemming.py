"""Stemmers and stop words by language: sumy's, each word of a text stemmed once."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import lru_cache

from sumy.nlp.stemmers import Stemmer, null_stemmer
from sumy.utils import get_stop_words

from core.language import LANGUAGES
from core.once import once

#: The words of a language whose stems are kept. With one more all are forgotten, so that memory has a bound.
_KEPT = 100_000
#: sumy's Czech stemmer, which serves Slovak too, warns of every word that it leaves as it is.
_WARNING = frozenset({"cs", "sk"})


class Stems(dict[str, str]):
    """The stems of words that were asked for, by word."""

    def __init__(self, stem: Callable[[str], str]) -> None:
        super().__init__()
        self._stem = stem

    def __missing__(self, word: str) -> str:
        if len(self) >= _KEPT:
            self.clear()
        stem = self[word] = str(self._stem(word))
        return stem


@once
def stemmer_for(language: str) -> Callable[[str], str]:
    """Sumy's stemmer for a language, an ISO 639-1 code; lower case alone where sumy has none."""
    stem = _sumys_stemmer(language)
    return Stems(_silenced(stem) if language in _WARNING else stem).__getitem__


def _sumys_stemmer(language: str) -> Callable[[str], str]:
    try:
        stemmer: Callable[[str], str] = Stemmer(LANGUAGES[language].lower())
        stemmer("word")
    except (LookupError, ValueError):
        # sumy has none, or (Greek, Polish) only with a package of its own: such a stemmer fails at its first word.
        stemmer = null_stemmer
    return stemmer


def _silenced(stem: Callable[[str], str]) -> Callable[[str], str]:
    def silent(word: str) -> str:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return stem(word)

    return silent


@lru_cache
def stop_words_for(language: str) -> frozenset[str]:
    """Sumy's stop words of a language; none where sumy has none."""
    try:
        return frozenset(get_stop_words(LANGUAGES[language].lower()))
    except LookupError:
        return frozenset()
