"""The unit that a text's length is counted in, and the count."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from core.languages.characters import UNSPACED, marks
from core.languages.registry import language_of

CountUnit = Literal["words", "characters"]

_UNSPACED = re.compile(f"[{UNSPACED}]+")
_SPACED = re.compile(rf"[^\s{UNSPACED}]+")
_LETTER_OR_DIGIT = re.compile(r"\w")


def counts_in(language: str) -> CountUnit:
    """Whether the length of texts in a language, an ISO 639-1 code, is counted in words or in characters.

    ``count_words``, ``Sentence.words``, ``Article.words`` and ``Summary.words`` are in this unit, and so is a length
    in ``"words"``. In Chinese, Japanese, Thai and other languages without spaces between words, readers count
    characters.
    """
    return language_of(language).counts


def count_words(text: str, language: str) -> int:
    """The number of words as a reader would count them; in languages that count characters, the number of those.

    Words are runs between white space; two characters of a script without spaces count as one. If characters are
    counted, punctuation counts as none, and a foreign word or a figure as one. A text that is not just white space
    has at least 1.
    """
    if counts_in(language) == "characters":
        return _characters(text) or int(bool(text.strip()))
    count = len(text.split())
    if not text.isascii():
        count += sum((len(run) - 1) // 2 for run in _UNSPACED.findall(text))
    return count


def _characters(text: str) -> int:
    own = "".join(_UNSPACED.findall(text))
    foreign = sum(_LETTER_OR_DIGIT.search(run) is not None for run in _SPACED.findall(text))
    return len(own) - len(_sign().findall(own)) + foreign


@cache
def _sign() -> re.Pattern[str]:
    """Matches what is neither a letter nor a digit nor a mark on one."""
    return re.compile(rf"[^\w{marks()}]")
