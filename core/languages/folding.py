"""Words in the form in which they are compared: different spellings of the same word become equal."""

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
    """The word in the form in which words of a language, an ISO 639-1 code, are compared.

    That is the same for ``É`` and a decomposed ``é``. In any language it is in lower case, with compatibility
    characters such as full-width ones in their usual form (NFKC, Unicode Standard Annex 15), straight apostrophes and
    hyphens, and nothing invisible. Lower case is the language's own (Turkish ``İ`` and ``I``); Greek has no accents
    and one lower-case sigma; Arabic no short vowels, no tatweel and one alef; Hebrew no points; Romanian and Russian
    one spelling of letters that have two. Accents that distinguish words stay, and so does ``ß``. A folded word folds
    to itself.
    """
    return unify(word, language).lower()


def unify(word: str, language: str) -> str:
    """The word such that Python's lower case folds it: all that ``fold`` does except for that.

    If the language has lower-case letters of its own, these are applied already. sumy compares words in Python's lower
    case, and some of its methods words as written.
    """
    folder = _folder(language)
    if word.isascii():
        return word.translate(folder.small).lower() if folder.small else word
    word = straight(normalize("NFKC", _INVISIBLE.sub("", word)))
    own = folder(word)
    # What was removed may have separated a letter from its accent.
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
            # A sign alone would leave an empty word.
            word = self._signs.sub("", word) or word
        return word.translate(self._same)


@cache
def _folder(language: str) -> _Folder:
    from core.languages.language import Folding

    return _Folder(language_of(language).folding or Folding())
