"""Texts without ends of sentences, such as transcripts that a machine made: they are cut where a pause is likely."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from core.languages.registry import language_of
from core.text import is_east_asian
from core.util.cached_once import cached_once

#: No shorter passage is cut, in characters.
LONG = 150
#: Sentences of this many words, or characters in a text without spaces, are seldom one.
_WORDS = 60
_CHARACTERS = 150
#: One that ends with a mark is none if it is so many times as long.
_CLOSED_TIMES = 20
#: The least and the greatest length of a piece, in words and in characters of a text without spaces.
_LEAST, _MOST = 12, 36
_LEAST_DENSE, _MOST_DENSE = 25, 90
#: A passage with fewer marks than one in this many words, or characters without spaces, has none to speak of.
_MARK_IN = 50
_MARK_IN_DENSE = 100
_WORD = re.compile(r"\S+")
#: What ends a word before a pause; a word of nothing but dashes is one too.
_PAUSES = frozenset(",;:،؛、，；：—–")
_DASHES = "-—–"
_DENSE_PAUSE = re.compile(r"[、，,；;：:\s]+")
_MARKS = re.compile(r"[,;:.!?…،؛؟、，。；：！？—–]")
#: Words that point back, and stand within a clause more often than at its beginning.
_NEVER = frozenset(
    (
        *("him", "her", "his", "their", "its", "them", "it", "this", "that", "these", "those", "such", "not", "or"),
        *("su", "sus", "le", "les", "ihn", "ihm", "sich", "son", "sa", "ses"),
    )
)
#: What ends sentences, and what ends them or clauses.
_ENDS = frozenset(".!?…‥。！？｡؟۔।॥")
_CLOSES = _ENDS | frozenset(":;：；؛")


def has_end(text: str) -> bool:
    """Whether a passage ends with a mark that ends sentences."""
    return _ends_in(text, _ENDS)


def pieces_of_endless(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """The pieces of a sentence that is none, as ``(start, end)`` pairs; a real sentence, however long, stays whole.

    What is far too long and has hardly a mark, or is longer still and ends with none, is cut at commas and before the
    words that connect or open sentences in the language (``and``, ``so``), and otherwise where it becomes too long.
    """
    found = text[start:end]
    spaced = [(match.start(), match.end()) for match in _WORD.finditer(text, start, end)]
    dense = len(spaced) < len(found) / 12 and is_east_asian(found[0])
    size = len(found) if dense else len(spaced)
    marks = len(_MARKS.findall(found))
    least = _CHARACTERS if dense else _WORDS
    few = marks * (_MARK_IN_DENSE if dense else _MARK_IN) < size
    is_closed = _ends_in(found, _CLOSES)
    # A sentence may be long and have no comma; a transcript may end with a dot.
    is_endless = few and size >= _CLOSED_TIMES * least if is_closed else few or size >= 2 * least
    if size < least or not is_endless:
        yield start, end
    elif dense:
        yield from _dense(text, start, end)
    else:
        yield from _pieces(text, spaced, language)


def _pieces(text: str, words: list[tuple[int, int]], language: str) -> Iterator[tuple[int, int]]:
    connecting, opening = _openers(language)
    first = weaker = 0
    for at, (before, word) in enumerate(pairwise(words), 1):
        name = text[word[0] : word[1]].strip("\"'“”„«»").casefold()
        size = at - first
        if name in opening and size >= _LEAST:
            weaker = at
        is_pause = _is_before_pause(text[before[0] : before[1]]) or name in connecting
        if len(words) - at < _LEAST // 2:
            break
        if size >= _LEAST and is_pause:
            cut = at
        elif size >= _MOST:
            cut = weaker if weaker > first else at
        else:
            continue
        yield words[first][0], words[cut - 1][1]
        first = cut
    yield words[first][0], words[-1][1]


def _dense(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    while end - first > _MOST_DENSE:
        pause = _DENSE_PAUSE.search(text, first + _LEAST_DENSE, min(first + _MOST_DENSE, end))
        cut, after = (pause.end(), pause.end()) if pause else (first + _MOST_DENSE, first + _MOST_DENSE)
        yield first, first + len(text[first:cut].rstrip())
        first = after
    yield first, end


def _ends_in(text: str, marks: frozenset[str]) -> bool:
    """Whether one of these marks stands behind the last word of a text."""
    for character in reversed(text):
        if character in marks:
            return True
        if character.isalnum() or character == "_":
            return False
    return False


def _is_before_pause(word: str) -> bool:
    return word[-1] in _PAUSES or not word.strip(_DASHES)


@cached_once
def _openers(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that connect sentences in a language, and those that may open one."""
    known = language_of(language)
    connecting = known.points_back.words if known.points_back else ""
    opening = known.sentences.starters if known.sentences else ""
    return frozenset(connecting.split()) - _NEVER, frozenset(opening.casefold().split())
