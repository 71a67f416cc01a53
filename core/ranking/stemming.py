"""Stemmers by language: sumy's, and others if sumy has none; each word of a text is stemmed once."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable

from core.languages.language import Endings, Snowball
from core.languages.registry import language_of
from core.util.cached_once import cached_once
from core.util.memo import Memo

Stem = Callable[[str], str]

#: sumy's Czech stemmer, which serves Slovak too, warns of every word that it leaves as it is.
_WARNING = frozenset({"czech", "slovak"})


@cached_once
def stemmer_for(language: str) -> Stem:
    """The stemmer of a language, an ISO 639-1 code, for folded words.

    Words of a language that has none, as Japanese and all that are not supported, stay as they are.
    """
    return Memo(_stemmer(language)).__getitem__


def _stemmer(language: str) -> Stem:
    stemmer = language_of(language).stemmer
    if isinstance(stemmer, Endings):
        return _without(re.compile(stemmer.pattern))
    if isinstance(stemmer, Snowball):
        return _snowballs(stemmer.name)
    return _sumys(stemmer.name if stemmer else "")


def _without(endings: re.Pattern[str]) -> Stem:
    def stem(word: str) -> str:
        while (shorter := endings.sub("", word)) != word:
            word = shorter
        return word

    return stem


def _snowballs(name: str) -> Stem:
    import snowballstemmer

    stem: Stem = snowballstemmer.stemmer(name).stemWord
    return stem


def _sumys(name: str) -> Stem:
    from sumy.nlp.stemmers import Stemmer, null_stemmer

    stem: Stem = Stemmer(name) if name else null_stemmer
    return _silenced(stem) if name in _WARNING else stem


def _silenced(stem: Stem) -> Stem:
    def silent(word: str) -> str:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return stem(word)

    return silent
