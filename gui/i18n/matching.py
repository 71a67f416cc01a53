"""How well a few typed letters match a name: by words, by initials, by parts of words, whatever case and accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

# What each kind of match is worth. A word's beginning counts most; every further word that it takes costs a little.
_WORD, _FURTHER_WORD, _INSIDE, _SCATTERED = 100, 8, 50, 20
# What it is worth beside that if it begins the text, and if it is a whole word.
_FIRST, _WHOLE = 10, 5
# Fewer letters than these are scattered over any text.
_LEAST_SCATTERED = 3
# Words of a text, and letters of one that was typed, that are divided: names have fewer, a title may have any number.
_LONGEST = 60


class Match(NamedTuple):
    """How well a text matches, the higher the better, and which of its characters (code points, rising) do so."""

    score: int
    characters: tuple[int, ...]


class _Folded(NamedTuple):
    """A text in lower case without accents, the character each letter of it stems from, and where its words begin."""

    text: str
    origins: tuple[int, ...]
    words: tuple[int, ...]


def match(needle: str, text: str) -> Match | None:
    """How well ``text`` has every word of ``needle``, in any order; None if it lacks one. A blank needle is in any."""
    folded = _folded(text)
    found = [_match_word(_folded(word).text, folded) for word in needle.split()]
    places: set[int] = set()
    score = 0
    for word in found:
        if word is None:
            return None
        score += word.score
        places.update(word.characters)
    return Match(score, tuple(sorted(places)))


def begins_word(word: str, text: str) -> bool:
    """Whether a word of ``text`` begins with ``word``."""
    needle, folded = _folded(word).text, _folded(text)
    return any(folded.text.startswith(needle, start) for start in folded.words)


def _match_word(needle: str, folded: _Folded) -> Match | None:
    pieces = _beginnings(needle, folded)
    if pieces:
        score = _WORD - _FURTHER_WORD * (len(pieces) - 1) + _FIRST * (pieces[0][0] == 0) + _is_whole(pieces, folded)
        return _matched(score, [place for piece in pieces for place in range(*piece)], folded)
    start = folded.text.find(needle)
    if start >= 0:
        return _matched(_INSIDE, range(start, start + len(needle)), folded)
    scattered = _scattered(needle, folded) if len(needle) >= _LEAST_SCATTERED else None
    return None if scattered is None else _matched(_SCATTERED, scattered, folded)


def _beginnings(needle: str, folded: _Folded) -> tuple[tuple[int, int], ...]:
    """Where the needle stands as beginnings of words, one after another, in as few as can be; nothing if it does not.

    Of equally few the first are taken. Its time grows with the words and with the square of the needle's letters.
    """
    if len(needle) > _LONGEST:
        return ()
    # The best way for what is left of the needle from each of its letters on, in the words from one on: from the last
    # word back to the first.
    best: list[tuple[tuple[int, int], ...] | None] = [None] * len(needle) + [()]
    for start in reversed(folded.words[:_LONGEST]):
        text = folded.text[start : start + len(needle)]
        for letter in range(len(needle)):
            # What stands further on in the needle still is as the words after this one have it.
            for length in range(_common(needle[letter:], text), 0, -1):
                rest = best[letter + length]
                before = best[letter]
                if rest is not None and (before is None or len(rest) + 1 <= len(before)):
                    best[letter] = ((start, start + length), *rest)
    return best[0] or ()


def _common(needle: str, text: str) -> int:
    """How many letters two texts begin with alike; never beyond a word."""
    length = 0
    for one, other in zip(needle, text, strict=False):
        if one != other:
            break
        length += 1
    return length


def _scattered(needle: str, folded: _Folded) -> list[int] | None:
    """Where the letters stand one after another, the first at the beginning of a word; None if they do not."""
    for start in folded.words:
        places: list[int] = []
        at = start
        for letter in needle:
            at = folded.text.find(letter, at)
            if at < 0:
                break
            places.append(at)
            at += 1
        if len(places) == len(needle) and places[0] == start:
            return places
    return None


def _is_whole(pieces: Sequence[tuple[int, int]], folded: _Folded) -> int:
    end = pieces[-1][1]
    return _WHOLE * (end == len(folded.text) or not folded.text[end].isalnum())


def _matched(score: int, places: Sequence[int], folded: _Folded) -> Match:
    return Match(score, tuple(sorted({folded.origins[place] for place in places})))


@lru_cache(maxsize=2048)
def _folded(text: str) -> _Folded:
    letters: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        for letter in unicodedata.normalize("NFKD", character.casefold()):
            if not unicodedata.combining(letter):
                letters.append(letter)
                origins.append(index)
    folded = "".join(letters)
    words = tuple(
        place for place, letter in enumerate(folded) if letter.isalnum() and not (place and folded[place - 1].isalnum())
    )
    return _Folded(folded, tuple(origins), words)
