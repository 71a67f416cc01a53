"""What of a text a view shows: some of its passages, each a paragraph of the view's document, and what is hidden."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from gui.text.spans import Range

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_INK = re.compile(r"\S")
#: More characters than this never stand between two sentences of one paragraph.
_WIDEST_SPACE = 4


class Projection:
    """Passages of a text, in order, and the document that they make, a line break between each two.

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
        """A text as it stands."""
        return cls(source, [(0, len(source))], is_folded=False)

    @classmethod
    def folded(cls, source: str, shown: Iterable[Range]) -> Projection:
        """Only these ranges, in any order; every line, and every passage of it, is a piece of its own."""
        pieces: list[Range] = []
        start = end = -1
        for first, last in sorted(shown):
            if start < 0:
                start, end = first, last
            elif first <= end or (first - end <= _WIDEST_SPACE and _same_line(source[end:first])):
                end = max(end, last)
            else:
                pieces += _lines(source, start, end)
                start, end = first, last
        if start >= 0:
            pieces += _lines(source, start, end)
        return cls(source, pieces, is_folded=True)

    def __len__(self) -> int:
        return len(self._starts)

    def piece(self, index: int) -> Range:
        """The range of the text that a piece shows."""
        return self._starts[index], self._ends[index]

    def index_of(self, position: int) -> int:
        """The piece that shows a position of the text, or the last one before it; 0 where there is none."""
        return max(0, bisect_right(self._starts, position) - 1)

    def hidden(self, index: int) -> Range | None:
        """The range before a piece, or with ``len()`` the one after the last; None where no word is hidden in it."""
        start = self._ends[index - 1] if index else 0
        end = self._starts[index] if index < len(self) else len(self.source)
        return (start, end) if _INK.search(self.source, start, end) else None

    def touching(self) -> Iterator[int]:
        """The pieces that nothing but a line break parts from the next one."""
        for index, (end, start) in enumerate(zip(self._ends, self._starts[1:], strict=False)):
            if start - end <= _WIDEST_SPACE and self.source[end:start].isspace():
                yield index

    def to_document(self, position: int) -> int | None:
        """Where a position of the text stands in the document; None where it is hidden."""
        index = bisect_right(self._starts, position) - 1
        if index < 0 or position > self._ends[index]:
            return None
        return self._places[index] + position - self._starts[index]

    def to_article(self, position: int) -> int:
        """Where a position of the document stands in the text."""
        if not self._starts:
            return 0
        index = max(0, bisect_right(self._places, position) - 1)
        return min(self._starts[index] + position - self._places[index], self._ends[index])

    def nearest(self, position: int) -> int:
        """The position that is shown nearest to one of the text; 0 where nothing is shown."""
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

    def shown_in(self, start: int, end: int) -> Range | None:
        """Where a range of the text stands in the document, as far as the first piece of it goes; None if hidden."""
        index = bisect_right(self._starts, start) - 1
        if index < 0 or start >= self._ends[index]:
            return None
        shift = self._places[index] - self._starts[index]
        return start + shift, min(end, self._ends[index]) + shift


def _same_line(between: str) -> bool:
    return between.isspace() and "\n" not in between


def _lines(source: str, start: int, end: int) -> list[Range]:
    # Nearly always one sentence, which has no space around it.
    if source.find("\n", start, end) < 0 and not source[start].isspace() and not source[end - 1].isspace():
        return [(start, end)]
    return [match.span() for match in _LINE.finditer(source, start, end)]
