"""Stop words by language."""

from __future__ import annotations

from functools import lru_cache

from core.languages import fold
from core.languages.language import StopwordsIso, Sumy
from core.languages.registry import language_of


@lru_cache
def stop_words_for(language: str) -> frozenset[str]:
    """The stop words of a language, an ISO 639-1 code, folded as its words are; none where none are known.

    They are those of the library that the language's file names, and what that lacks.
    """
    known = language_of(language).stop_words
    if known is None:
        return frozenset()
    return frozenset(fold(word, language) for word in (*_listed(known.source), *known.more.split()))


def _listed(source: Sumy | StopwordsIso) -> frozenset[str]:
    if isinstance(source, Sumy):
        from sumy.utils import get_stop_words

        return frozenset(get_stop_words(source.name))
    from stopwordsiso import stopwords

    return frozenset(stopwords(source.code))
