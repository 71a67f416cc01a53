"""Finds which blocks of a page an extract of its text is made of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate

from core.formats.limits import LIMITS

#: A text of so many characters occurs once in a page; shorter ones are sought between their neighbours.
_TELLING = 25
#: A passage of an extract that is in no block as a whole is sought in parts of this size.
_PART = 24
_SMALLEST_PART = 12
#: How far ahead a passage is sought, and how often in the whole page. Pages repeat themselves.
_AHEAD = LIMITS.html_aligned
_SEARCHES = 100
_ENOUGH = 0.5
#: How much of the extract has to be found in the page.
_FOUND = 0.7


def taken_blocks(blocks: Sequence[str], extract: Sequence[str]) -> list[bool] | None:
    """For each block of a page, whether at least half of it is in an extract of the page, in the same order.

    The texts may differ in white space, and the extract may divide and join them in other ways. None if most of the
    extract is not in the page.
    """
    alignment = _Alignment(list(map(_squashed, blocks)))
    passages = list(map(_squashed, extract))
    alignment.align(passages)
    if sum(alignment.covered) < _FOUND * sum(map(len, passages)):
        return None
    return [
        bool(text) and covered >= _ENOUGH * len(text)
        for text, covered in zip(alignment.texts, alignment.covered, strict=True)
    ]


class _Alignment:
    """The blocks of a page as one string, and how many characters of each are covered by an extract."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts
        self.covered = [0] * len(texts)
        self._whole = "".join(texts)
        self._starts = [0, *accumulate(map(len, texts))][:-1]
        self._places: dict[str, list[int]] = defaultdict(list)
        for start, text in zip(self._starts, texts, strict=True):
            self._places[text].append(start)
        self._searches = 0

    def align(self, passages: list[str]) -> None:
        """Covers the blocks with passages of an extract: the long ones first, then short ones between these."""
        ends: list[tuple[int, int] | None] = []
        at = 0
        for passage in passages:
            place = self._telling_place(passage, at) if len(passage) >= _TELLING else None
            ends.append(place)
            at = place[1] if place else at
        at = 0
        until = len(self._whole)
        # Where the next long passage begins, from the last one backwards.
        limits: list[int] = []
        for place in reversed(ends):
            until = place[0] if place else until
            limits.append(until)
        for passage, place, limit in zip(passages, ends, reversed(limits), strict=True):
            found = place or (self._short_place(passage, at, max(limit, at)) if passage else None)
            at = found[1] if found else at

    def _telling_place(self, passage: str, at: int) -> tuple[int, int] | None:
        """Where a long passage is from a position on, or else anywhere; that is covered."""
        start = self._exact(passage, at, len(self._whole))
        if start < 0:
            start = self._whole.find(passage, at, at + _AHEAD + len(passage))
        if start < 0 and self._searches < _SEARCHES:
            self._searches += 1
            start = self._whole.find(passage)
        if start >= 0:
            return self._cover(start, start + len(passage))
        first = -1
        for part in (passage[begin : begin + _PART] for begin in range(0, len(passage), _PART)):
            start = self._whole.find(part, at, at + 5 * len(passage) + _AHEAD // 100)
            if start >= 0 and len(part) >= _SMALLEST_PART:
                _, at = self._cover(start, start + len(part))
                first = start if first < 0 else first
        return None if first < 0 else (first, at)

    def _short_place(self, passage: str, at: int, until: int) -> tuple[int, int] | None:
        """Where a short passage is between two positions, as a block of its own or in one; that is covered."""
        start = self._exact(passage, at, until)
        if start < 0 and len(passage) >= _SMALLEST_PART // 2:
            start = self._whole.find(passage, at, min(until, at + _AHEAD))
        return None if start < 0 else self._cover(start, start + len(passage))

    def _exact(self, passage: str, at: int, until: int) -> int:
        """Where a block begins that is just this passage, between two positions; -1 if there is none."""
        places = self._places.get(passage, [])
        index = bisect_left(places, at)
        return places[index] if index < len(places) and places[index] < until else -1

    def _cover(self, start: int, end: int) -> tuple[int, int]:
        index = bisect_right(self._starts, start) - 1
        while index < len(self.texts) and self._starts[index] < end:
            begin = self._starts[index]
            size = min(end, begin + len(self.texts[index])) - max(start, begin)
            self.covered[index] = min(self.covered[index] + max(size, 0), len(self.texts[index]))
            index += 1
        return start, end


def _squashed(text: str) -> str:
    return "".join(text.split())
