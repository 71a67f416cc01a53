"""Finds words in a text as a reader expects: ignoring case, accents, spacing and quotation mark styles."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

_ALIKE = (
    "'‘’‚‛′ʼ`´",
    '"“”„‟«»″',
    "-‐‑‒–—−",
)
# Marks that are written over or under a letter, as characters of their own: Latin, Hebrew and Arabic.
_MARKS = "[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0670]"


def find_all(text: str, needle: str) -> list[tuple[int, int]]:
    """Every match of ``needle`` in ``text``, in code points, in order and without overlap; none for a blank needle.

    A letter without an accent finds those with one; a letter with an accent finds only that letter.
    """
    return list(each_of(text, needle))


def each_of(text: str, needle: str) -> Iterator[tuple[int, int]]:
    """What ``find_all`` finds, one by one."""
    words = needle.split()
    if words:
        pattern = re.compile(r"\s+".join("".join(map(_class, word)) for word in words))
        for match in pattern.finditer(text):
            yield match.span()


def _class(character: str) -> str:
    """A pattern for what matches a character; as classes, which Python searches faster than with IGNORECASE."""
    for alike in _ALIKE:
        if character in alike:
            return f"[{re.escape(alike)}]"
    folded = _plain(character)
    forms = {character, character.lower(), character.upper(), character.title()}
    if folded == character.lower():
        forms |= _accented().get(folded, set())
    single = sorted(form for form in forms if len(form) == 1)
    longer = sorted(re.escape(form) for form in forms if len(form) > 1)
    written = f"[{''.join(map(re.escape, single))}]" if len(single) > 1 else re.escape(single[0])
    if longer:
        written = f"(?:{'|'.join([*longer, written])})"
    return f"{written}{_MARKS}*" if character.isalpha() else written


@cache
def _accented() -> dict[str, set[str]]:
    """The Latin and Greek letters with accents, of either case, by their base letter."""
    letters: dict[str, set[str]] = {}
    for code in range(0xC0, 0x2000):
        character = chr(code)
        plain = _plain(character)
        if plain != character.lower() and len(plain) == 1:
            letters.setdefault(plain, set()).add(character)
    return letters


def _plain(character: str) -> str:
    """A letter in lower case and without accents."""
    parts = unicodedata.normalize("NFD", character.lower())
    return "".join(part for part in parts if not unicodedata.combining(part))
