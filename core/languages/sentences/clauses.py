"""Sentences in a language without marks at their ends, such as Thai."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from core.languages.sentences.lexicon import Lexicon
from core.languages.sentences.quotations import kept_whole

#: A piece of text that counts as a sentence has at least this many characters, about six words of Thai ...
_LEAST = 25
#: ... unless a word shows that one ends or begins: then about four words.
_LEAST_TOLD = 15
#: What follows has at least this many up to the next space: a shorter piece is an item in an enumeration.
_NEXT = 20
_NOWHERE = (sys.maxsize, sys.maxsize)
_SPACE = re.compile(r"\s++(?=(\S{1,60}))")


def clause_ends(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Where each sentence but the last ends and where the next begins, in code points, from first to last.

    Thai writes no space between words, one between clauses and sentences, and one around figures, foreign words and
    enumerated items. So a space counts as the end of a sentence between two pieces of Thai that are long enough to be
    sentences, unless the first ends or the second begins with a word that joins them ("that", "such as", "and"), or
    the first opens with "if". With a particle that ends sentences, or a word that opens them, shorter ones are enough.
    No sentence ends inside quotations and brackets. The limits: a clause of a long sentence may be separated, a short
    sentence may be joined to the next, and a paragraph without spaces is one sentence.
    """
    before, after = tuple(lexicon.before.known), tuple(lexicon.after.known)
    followers, starters = tuple(lexicon.followers.known), tuple(lexicon.starters.known)
    openers = tuple(lexicon.openers.known)
    whole = iter(kept_whole(text, lexicon))
    opened, closed = next(whole, _NOWHERE)
    start, size = 0, len(text.rstrip())
    awaits = text.startswith(openers)
    for space in _SPACE.finditer(text):
        at, then = space.span()
        while closed <= at:
            opened, closed = next(whole, _NOWHERE)
        told = text.endswith(after, start, at) or text.startswith(starters, then)
        least = _LEAST_TOLD if told else _LEAST
        if opened < at or at - start < least or size - then < _LEAST_TOLD:
            continue
        if text.endswith(before, start, at) or text.startswith(followers, then):
            continue
        # After a figure or a foreign word, the length distinguishes a clause from what is counted.
        needed = _NEXT if _is_native(text, at - 1) else _LEAST
        if not told and not (_is_native(text, then) and len(space[1]) >= needed):
            continue
        if awaits:
            # "If it rains", and what then happens.
            awaits = False
            continue
        yield at, then
        start = then
        awaits = text.startswith(openers, start)


def _is_native(text: str, at: int) -> bool:
    """Whether there is a letter of the language here, or a mark on one."""
    return not text[at].isascii() and not text[at].isdigit() and text[at] not in "ๆฯ”“’‘"
