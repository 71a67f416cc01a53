"""Finds, among ranges of a text that are in order and do not overlap, those at a position."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from core import Article, Span

Range = tuple[int, int]


def containing(spans: Sequence[Span], position: int | None) -> int | None:
    """The index of the span that holds a position."""
    if position is None:
        return None
    index = bisect_right(spans, position, key=_start) - 1
    return index if index >= 0 and position < spans[index].end else None


def overlapping(spans: Sequence[Span], start: int, end: int) -> range:
    """The indices of the spans that overlap ``[start, end)``."""
    first = max(0, bisect_right(spans, start, key=_start) - 1)
    if first < len(spans) and spans[first].end <= start:
        first += 1
    return range(first, max(first, bisect_left(spans, end, key=_start)))


def ranges_in(ranges: Sequence[Range], start: int, end: int) -> Iterator[tuple[int, Range]]:
    """The ranges that overlap ``[start, end)``, each with its index."""
    first = max(0, bisect_right(ranges, (start, start)) - 1)
    for index in range(first, len(ranges)):
        if ranges[index][0] >= end:
            return
        if ranges[index][1] > start:
            yield index, ranges[index]


def link_at(article: Article, position: int) -> str:
    """The web address of the link that holds a position of an article's text; "" if there is none."""
    return link_in(article, position, position + 1)


def link_in(article: Article, start: int, end: int) -> str:
    """The web address of the first link in ``[start, end)``; "" if there is none."""
    return next((each.target for each in article.inlines_in(start, end) if each.kind == "link"), "")


def _start(span: Span) -> int:
    return span.start
