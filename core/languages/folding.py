"""Words as they are compared: what is written differently and means the same becomes equal."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING
from unicodedata import normalize

from core.languages.characters import INVISIBLE
from core.languages.registry import language_of
from core.util.memo import Memo

if TYPE_CHECKING:
    from core.languages.language import Folding

_STRAIGHT = str.maketrans({"’": "'", "ʼ": "'", "\u2010": "-", "\u2011": "-", "׳": "'", "״": '"'})
_INVISIBLE = re.compile(f"[{INVISIBLE}]")


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
    folder = _folder(language)
    if word.isascii():
        return word.translate(folder.small).lower() if folder.small else word
    word = straight(normalize("NFKC", _INVISIBLE.sub("", word)))
    own = folder(word)
    # What is taken out may have kept a letter and its accent apart.
    return own if own == word else normalize("NFC", own)


@cache
def unified(language: str) -> Memo:
    """The unified words of a language, by word."""
    return Memo(partial(unify, language=language))


class _Folder:
    """A language's folding, ready for use on words that are not in ASCII."""

    def __init__(self, folding: Folding) -> None:
        self.small = str.maketrans(*folding.small)
        self._accents = re.compile(f"[{folding.accents}]") if folding.accents else None
        self._signs = re.compile(f"[{folding.signs}]") if folding.signs else None
        self._same = str.maketrans(*folding.same)

    def __call__(self, word: str) -> str:
        word = word.translate(self.small).lower() if self.small else word.replace("İ", "I")
        if self._accents:
            word = normalize("NFC", self._accents.sub("", normalize("NFD", word.lower())))
        if self._signs:
            # A sign alone is no word of its script.
            word = self._signs.sub("", word) or word
        return word.translate(self._same)


@cache
def _folder(language: str) -> _Folder:
    from core.languages.language import Folding

    return _Folder(language_of(language).folding or Folding())
