"""The outline of an article: its parts, under its headings or evenly cut."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from core.article import Article, Block, Span

#: A text without headings has an outline from this many sentences up; sentences per part; and the most parts.
_LONG = 40
_SENTENCES_A_PART = 20
_MOST_PARTS = 12


@dataclass(frozen=True, slots=True)
class Part(Span):
    """A part of an article, with what its heading says and the heading's level, 1 to 6.

    ``title`` is "" for what comes before the first heading and for a part without a heading. Its sentences
    have the indices ``[first, last)``; a heading may have none.
    """

    title: str = ""
    level: int = 1
    first: int = 0
    last: int = 0


def outline(article: Article) -> tuple[Part, ...]:
    """The article's parts, in reading order; () for a short text without headings.

    A part begins with its heading and extends to the next one of the same or a higher level, so parts nest. The
    heading of the whole article makes no part. A long text without other headings is cut at paragraphs into parts of
    about the same size.
    """
    title = _title(article)
    headings = [heading for index, heading in article.headings.items() if index != title]
    if headings:
        return tuple(_under(article, headings))
    return tuple(_even(article))


def _title(article: Article) -> int | None:
    """The block of the heading over the whole article, if there is one.

    Either all others are of a lower level, or it has the title's words and no text of its own. A loader that
    finds no other title takes that of the first chapter.
    """
    headings = tuple(article.headings.items())
    opening = sum(heading.start < article.sentences[0].start for _, heading in headings)
    for number, (index, heading) in enumerate(headings[:opening], 1):
        over_all = all(other.level > heading.level for _, other in headings[number:])
        if over_all or (heading.text == article.title and number < opening):
            return index
    return None


def _under(article: Article, headings: list[Block]) -> Iterator[Part]:
    length = len(article.text)
    starts = [sentence.start for sentence in article.sentences]
    if starts[0] < headings[0].start:
        top = min(heading.level for heading in headings)
        yield _part(article, starts, 0, headings[0].start, level=top)
    ends = [length] * len(headings)
    # The headings whose parts are still open, each of a lower level than the one before.
    open_: list[int] = []
    for number, heading in enumerate(headings):
        while open_ and headings[open_[-1]].level >= heading.level:
            ends[open_.pop()] = heading.start
        open_.append(number)
    for heading, end in zip(headings, ends, strict=True):
        yield _part(article, starts, heading.start, end, heading.text, heading.level)


def _even(article: Article) -> Iterator[Part]:
    sentences = article.sentences
    if len(sentences) < _LONG:
        return
    starts = [sentence.start for sentence in sentences]
    paragraphs = [after.start for before, after in pairwise(sentences) if before.block != after.block]
    wanted = min(_MOST_PARTS, len(sentences) // _SENTENCES_A_PART)
    size = (sentences[-1].end - starts[0]) / wanted
    cuts = {_nearest(paragraphs, starts[0] + number * size) for number in range(1, wanted)} if paragraphs else set()
    places = [0, *sorted(cuts), len(article.text)]
    if len(places) > 2:
        for start, end in pairwise(places):
            yield _part(article, starts, start, end)


def _part(article: Article, starts: list[int], start: int, end: int, title: str = "", level: int = 1) -> Part:
    return Part(article.text, start, end, title, max(1, level), bisect_left(starts, start), bisect_left(starts, end))


def _nearest(places: list[int], wanted: float) -> int:
    """The position nearest to the wanted one, from a sorted, non-empty sequence."""
    after = bisect_left(places, wanted)
    return min(places[max(0, after - 1) : after + 1], key=lambda place: abs(place - wanted))
