"""Sentences in a language that has no marks for their ends, as Thai."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from core.languages.sentences.lexicon import Lexicon
from core.languages.sentences.quotations import kept_whole

#: A piece of text that stands as a sentence has at least so many characters, about six words of Thai ...
_LEAST = 25
#: ... unless a word tells that one ends or begins: then about four words.
_LEAST_TOLD = 15
#: What follows has so many up to the next space: a shorter piece is one of several things counted up.
_NEXT = 20
_NOWHERE = (sys.maxsize, sys.maxsize)
_SPACE = re.compile(r"\s++(?=(\S{1,60}))")


def clause_ends(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Where a sentence ends and where the next begins, in code points, from first to last; the text's end is not told.

    Thai writes no space between words, one between clauses and sentences, and one around figures, foreign words and
    what is counted up. So a space is taken for the end of a sentence between two pieces of Thai that are long enough
    to be sentences, unless the one before ends or the one behind begins with a word that joins them ("that", "such
    as", "and"), or the one before opens with "if". A particle that ends sentences, or a word that opens them, lets
    shorter ones be. Inside quotations and brackets there is no end. The limits: a clause of a long sentence may stand
    alone, a short sentence may be joined to the next, and a paragraph that has no spaces is one sentence.
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
        # Behind a figure or a foreign word a clause is told from what is counted by its length.
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
    """Whether a letter of the language is here, or a mark on one."""
    return not text[at].isascii() and not text[at].isdigit() and text[at] not in "ๆฯ”“’‘"
