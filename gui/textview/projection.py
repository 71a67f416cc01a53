"""What a view shows of a text: some of its passages, each a paragraph of the view's document, and what is hidden."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from core.steps import finish
from gui.textview.spans import Range
from gui.util.slices import Sliced

# A line with more characters than this is shown as several paragraphs: Qt lays out a paragraph in one go.
LONGEST = 10_000
# How far back from there a sentence's end, or else a space, is searched for to split it.
_LOOK_BACK = 1_000
# Ranges folded per slice.
_SLICE = 1_500
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+|[。！？]")
_SPACE = re.compile(r"\s+")
# Zero width joiner, and characters that modify the preceding one: variation selectors and skin tones.
_JOINER, _FOLLOWERS = "\u200d", re.compile("[\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]")
_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_INK = re.compile(r"\S")
# There are never more characters than this between two sentences of one paragraph.
_WIDEST_SPACE = 4


class Projection:
    """Passages of a text, in order, and the document that they make, a line break between each two.

    If two pieces meet with nothing between them, the line break is only in the document: a seam.

    Positions are code points: in the text (``article``), and in the document that is shown (``document``).
    """

    def __init__(self, source: str, pieces: Sequence[Range], *, is_folded: bool) -> None:
        self.source = source
        self.is_folded = is_folded
        self._starts = [start for start, _ in pieces]
        self._ends = [end for _, end in pieces]
        self._places: list[int] = []
        place = 0
        for start, end in pieces:
            self._places.append(place)
            place += end - start + 1
        self.text = "\n".join([source[start:end] for start, end in pieces])

    @classmethod
    def whole(cls, source: str) -> Projection:
        """A whole text."""
        return cls.part(source, 0, len(source))

    @classmethod
    def part(cls, source: str, start: int, end: int) -> Projection:
        """A range of a text."""
        return cls(source, list(_cut(source, start, end)), is_folded=False)

    @classmethod
    def folded(cls, source: str, shown: Iterable[Range]) -> Projection:
        """Only these ranges, in any order; every line, and every passage of it, is a separate piece."""
        return finish(cls.folding(source, sorted(shown)))

    @classmethod
    def folding(cls, source: str, shown: Iterable[Range]) -> Sliced[Projection]:
        """The work of ``folded``, in slices, for ranges that are in order."""
        pieces: list[Range] = []
        start = end = -1
        for number, (first, last) in enumerate(shown):
            if start < 0:
                start, end = first, last
            elif first <= end or (first - end <= _WIDEST_SPACE and _same_line(source[end:first])):
                end = max(end, last)
            else:
                pieces += _lines(source, start, end)
                start, end = first, last
            if number % _SLICE == _SLICE - 1:
                yield
        if start >= 0:
            pieces += _lines(source, start, end)
        yield
        return cls(source, pieces, is_folded=True)

    def __len__(self) -> int:
        return len(self._starts)

    def piece(self, index: int) -> Range:
        """The range of the text that a piece shows."""
        return self._starts[index], self._ends[index]

    def index_of(self, position: int) -> int:
        """The piece that shows a position of the text, or the last one before it; 0 if there is none."""
        return max(0, bisect_right(self._starts, position) - 1)

    def hidden(self, index: int) -> Range | None:
        """The range before a piece, or with ``len()`` the one after the last; None if no word is hidden in it."""
        start = self._ends[index - 1] if index else 0
        end = self._starts[index] if index < len(self) else len(self.source)
        return (start, end) if _INK.search(self.source, start, end) else None

    def touching(self) -> Iterator[int]:
        """The pieces separated from the next one only by a line break."""
        for index, (end, start) in enumerate(zip(self._ends, self._starts[1:], strict=False)):
            if start - end <= _WIDEST_SPACE and self.source[end:start].isspace():
                yield index

    def seams(self) -> list[int]:
        """Where in the document the line breaks are that are not in the text."""
        ends = zip(self._ends, self._starts[1:], self._places[1:], strict=False)
        return [place - 1 for end, start, place in ends if start == end]

    def copied(self, start: int, end: int) -> str:
        """The words of a range of the document as in the text, without the line breaks at seams."""
        breaks = self.seams()
        parts = []
        for seam in breaks[bisect_left(breaks, start) : bisect_left(breaks, end)]:
            parts.append(self.text[start:seam])
            start = seam + 1
        return "".join([*parts, self.text[start:end]])

    def to_document(self, position: int) -> int | None:
        """Where a position of the text is in the document; None if it is hidden."""
        index = bisect_right(self._starts, position) - 1
        if index < 0 or position > self._ends[index]:
            return None
        return self._places[index] + position - self._starts[index]

    def to_article(self, position: int) -> int:
        """Where a position of the document is in the text."""
        if not self._starts:
            return 0
        index = max(0, bisect_right(self._places, position) - 1)
        return min(self._starts[index] + position - self._places[index], self._ends[index])

    def nearest(self, position: int) -> int:
        """The shown position nearest to one of the text; 0 if nothing is shown."""
        if not self._starts:
            return 0
        index = bisect_right(self._starts, position) - 1
        if index < 0:
            return self._starts[0]
        if position <= self._ends[index]:
            return position
        if index + 1 < len(self) and self._starts[index + 1] - position < position - self._ends[index]:
            return self._starts[index + 1]
        return self._starts[index]

    def shown_ranges(self, start: int, end: int) -> Iterator[Range]:
        """Where a range of the text that begins in a piece is in the document, for each further piece."""
        index = bisect_right(self._starts, start) - 1
        if index < 0:
            return
        while index < len(self) and start < min(end, self._ends[index]):
            shift = self._places[index] - self._starts[index]
            yield start + shift, min(end, self._ends[index]) + shift
            start, index = self._ends[index], index + 1
            # Only over a seam: after a line break another passage begins.
            if index < len(self) and self._starts[index] != start:
                return


def _same_line(between: str) -> bool:
    return between.isspace() and "\n" not in between


def _lines(source: str, start: int, end: int) -> list[Range]:
    # Nearly always one sentence, with no space around it.
    if source.find("\n", start, end) < 0 and not source[start].isspace() and not source[end - 1].isspace():
        lines = [(start, end)]
    else:
        lines = [match.span() for match in _LINE.finditer(source, start, end)]
    if end - start <= LONGEST:
        return lines
    return [piece for line in lines for piece in _cut(source, *line)]


def _cut(source: str, start: int, end: int) -> Iterator[Range]:
    """A range in pieces, so that no line is longer than ``LONGEST``; most often in one piece."""
    line = start
    while end - line > LONGEST:
        last_break = source.rfind("\n", line, line + LONGEST + 1)
        if last_break >= 0:
            line = last_break + 1
        else:
            line = _place_to_cut(source, line + LONGEST)
            yield start, line
            start = line
    yield start, end


def _place_to_cut(source: str, limit: int) -> int:
    """Where a long line is best split before a limit: after a sentence, after a space, at least not in a character."""
    for pattern in (_SENTENCE_END, _SPACE):
        ends = [match.end() for match in pattern.finditer(source, limit - _LOOK_BACK, limit)]
        if ends:
            return ends[-1]
    for place in range(limit, limit - _LOOK_BACK, -1):
        if not (
            unicodedata.combining(source[place]) or _FOLLOWERS.match(source[place]) or source[place - 1] == _JOINER
        ):
            return place
    return limit
