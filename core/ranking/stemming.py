"""Stemmers by language: sumy's, and others where sumy has none; each word of a text is stemmed once."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping

from core.languages import LANGUAGES
from core.util.cached_once import cached_once
from core.util.memo import Memo

Stem = Callable[[str], str]

#: sumy's Czech stemmer, which serves Slovak too, warns of every word that it leaves as it is.
_WARNING = frozenset({"cs", "sk"})
#: Snowball's stemmers (snowballstem.org) of languages for which sumy has none, or one that needs a package of its own
#: (Greek, Polish).
_SNOWBALL: Mapping[str, str] = {"el": "greek", "pl": "polish", "tr": "turkish"}


@cached_once
def stemmer_for(language: str) -> Stem:
    """The stemmer of a language, an ISO 639-1 code, for folded words.

    It is sumy's, Snowball's where sumy has none, and our own for Korean. Words of languages that have none (Hebrew,
    Japanese, Thai, Chinese, and all that are not among LANGUAGES) stay as they are.
    """
    return Memo(_stemmer(language)).__getitem__


def _stemmer(language: str) -> Stem:
    if language == "ko":
        from core.ranking.korean import stem

        return stem
    if language in _SNOWBALL:
        return _snowballs(_SNOWBALL[language])
    sumys = _sumys(language)
    return _silenced(sumys) if language in _WARNING else sumys


def _snowballs(name: str) -> Stem:
    import snowballstemmer

    stem: Stem = snowballstemmer.stemmer(name).stemWord
    return stem


def _sumys(language: str) -> Stem:
    from sumy.nlp.stemmers import Stemmer, null_stemmer

    try:
        stem: Stem = Stemmer(LANGUAGES[language].lower())
    except LookupError:
        # sumy has none, or the language is none of ours.
        stem = null_stemmer
    return stem


def _silenced(stem: Stem) -> Stem:
    def silent(word: str) -> str:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return stem(word)

    return silent
