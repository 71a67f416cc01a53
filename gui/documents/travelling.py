"""Finds the next pick, sentence or passage of furniture from a position in an article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from core import Article

_start, _end = attrgetter("start"), attrgetter("end")


def pick_beyond(article: Article, picks: Sequence[int], current: int | None, place: int, by: int) -> int:
    """The index of the pick after the current sentence, or of the one before it for -1; wraps around at the end.

    ``picks`` are indices of sentences in order, at least one. Without a current sentence, ``place`` is the position of
    the text to start from.
    """
    if current is None:
        first = bisect_left(picks, place, key=lambda index: article.sentences[index].start)
        return picks[(first if by > 0 else first - 1) % len(picks)]
    beyond = bisect_right(picks, current) if by > 0 else bisect_left(picks, current) - 1
    return picks[beyond % len(picks)]


def sentence_from(article: Article, position: int) -> int:
    """The index of the sentence at or after a position, or else of the last one; there must be at least one."""
    return min(bisect_right(article.sentences, position, key=_end), len(article.sentences) - 1)


def furniture_from(article: Article, position: int) -> int:
    """The index of the passage of furniture that begins at or after a position, or else of the first one."""
    return bisect_left(article.furniture, position, key=_start) % len(article.furniture)
