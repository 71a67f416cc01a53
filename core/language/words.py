"""Words: those that carry meaning, for ranking, and those that a reader counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LETTER = r"[^\W\d_]"
#: Combining marks that stand inside words: Latin, Cyrillic, Hebrew, Arabic and Thai ones. Python's \w leaves them out.
_MARK = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06ed\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
_PART = rf"{_LETTER}(?:{_LETTER}|[{_MARK}])*"
_WORD = re.compile(rf"{_PART}(?:['’\-\u2010\u2011]{_PART})*")
#: Scripts written without spaces between words: Thai, Lao, Khmer, kana and Han.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"
)
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_STRAIGHT = str.maketrans({"’": "'", "\u2010": "-", "\u2011": "-"})


def words(text: str) -> tuple[str, ...]:
    """The words of the text that have letters, in order, as written but with straight apostrophes and hyphens.

    Figures are left out, as sumy leaves them out. A run in a script without spaces gives its overlapping pairs of
    characters, the usual index terms where no dictionary is at hand (Manning et al. 2008, section 2.2.1).
    """
    found = _WORD.findall(straight(text))
    if not _UNSPACED.search(text):
        return tuple(found)
    return tuple(part for word in found for part in _parts(word))


def word_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each of ``words(text)`` stands in the text, in the same order; pairs of characters overlap."""
    for found in _WORD.finditer(straight(text)):
        start = found.start()
        for first, end in _part_spans(found.group()):
            yield start + first, start + end


def straight(text: str) -> str:
    """The text with straight apostrophes and hyphens, character for character."""
    return text.translate(_STRAIGHT)


def figures(text: str) -> tuple[str, ...]:
    """The figures in a text, in order, as written: ``1953``, ``2,614``, ``71.3``."""
    return tuple(_FIGURE.findall(text))


def _parts(word: str) -> list[str]:
    return [word[start:end] for start, end in _part_spans(word)]


def _part_spans(word: str) -> Iterator[tuple[int, int]]:
    end = 0
    for run in _UNSPACED.finditer(word):
        if run.start() > end:
            yield end, run.start()
        end = run.end()
        # A run of one character is a part of its own.
        for start in range(run.start(), max(run.start() + 1, end - 1)):
            yield start, min(start + 2, end)
    if end < len(word):
        yield end, len(word)


def count_words(text: str) -> int:
    """How many words a reader counts: runs between white space; in scripts without spaces, two characters a word."""
    count = len(text.split())
    for run in _UNSPACED.findall(text):
        count += (len(run) - 1) // 2
    return count
