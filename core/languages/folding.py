"""Words as they are compared: what is written differently and means the same becomes equal."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial
from unicodedata import normalize

from core.languages.characters import INVISIBLE
from core.util.memo import Memo

_STRAIGHT = str.maketrans({"’": "'", "ʼ": "'", "\u2010": "-", "\u2011": "-", "׳": "'", "״": '"'})
_INVISIBLE = re.compile(f"[{INVISIBLE}]")
#: Azerbaijani and Turkish, where i and ı are two letters.
_TURKIC_LANGUAGES = frozenset({"az", "tr"})
_TURKIC = str.maketrans({"I": "ı", "İ": "i"})
#: The accents of one system of Greek spelling and another, the dialytika among them.
_GREEK_ACCENT = re.compile("[\u0300\u0301\u0304\u0306\u0308\u0313\u0314\u0342\u0345]")
#: Short vowels and other signs over and under Arabic letters, and the stroke that makes a word longer.
_ARABIC_SIGN = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]")
_ALEF = str.maketrans("آأإٱ", "اااا")
#: Points and accents of Hebrew.
_HEBREW_SIGN = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]")
#: Romanian s and t have a comma below; older text, and sumy's stemmer, have a cedilla.
_CEDILLA = str.maketrans("ȘșȚț", "ŞşŢţ")
#: Most Russian text leaves out the dots.
_IO = str.maketrans("Ёё", "Ее")


def straight(text: str) -> str:
    """The text with straight apostrophes, hyphens and quotation marks, character for character."""
    return text.translate(_STRAIGHT)


def fold(word: str, language: str) -> str:
    """The word as words of a language, an ISO 639-1 code, are compared: for ``É`` and a decomposed ``é`` the same.

    In any language it is in small letters, with compatibility characters such as full-width ones as their usual form
    (NFKC, Unicode Standard Annex 15), straight apostrophes and hyphens, and nothing that can't be seen. Beyond that
    small letters are those of the language (Turkish ``İ`` and ``I``); Greek has no accents and one small sigma; Arabic
    no short vowels, no tatweel and one alef; Hebrew no points; Romanian and Russian one way to write what has two.
    Accents that tell words apart stay, and so does ``ß``. What is folded folds to itself.
    """
    return unify(word, language).lower()


def unify(word: str, language: str) -> str:
    """The word such that Python's lower case folds it: all that ``fold`` does but that, where that is the language's.

    sumy compares words in Python's lower case, and some of its methods words as written.
    """
    if word.isascii():
        return word.translate(_TURKIC).lower() if language in _TURKIC_LANGUAGES else word
    word = straight(normalize("NFKC", _INVISIBLE.sub("", word)))
    if language in _TURKIC_LANGUAGES:
        own = word.translate(_TURKIC).lower()
    else:
        plain = word.replace("İ", "I")
        own = _OWN[language](plain) if language in _OWN else plain
    # What is taken out may have kept a letter and its accent apart.
    return own if own == word else normalize("NFC", own)


@cache
def unified(language: str) -> Memo:
    """The unified words of a language, by word."""
    return Memo(partial(unify, language=language))


def _greek(word: str) -> str:
    # Python's small letter for the last sigma of a word is one of its own.
    return normalize("NFC", _GREEK_ACCENT.sub("", normalize("NFD", word.lower()))).replace("ς", "σ")


def _arabic(word: str) -> str:
    # A lone stroke is no word of that script.
    return _ARABIC_SIGN.sub("", word).translate(_ALEF) or word


def _hebrew(word: str) -> str:
    return _HEBREW_SIGN.sub("", word) or word


def _romanian(word: str) -> str:
    return word.translate(_CEDILLA)


def _russian(word: str) -> str:
    return word.translate(_IO)


_OWN: dict[str, Callable[[str], str]] = {
    "ar": _arabic,
    "el": _greek,
    "fa": _arabic,
    "he": _hebrew,
    "ro": _romanian,
    "ru": _russian,
    "ur": _arabic,
    "yi": _hebrew,
}
