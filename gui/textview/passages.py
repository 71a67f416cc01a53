"""The sentences of a summary as they stand in its text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from core import Summary
from gui.textview.spans import Range


@dataclass(frozen=True)
class Passages:
    """A summary, where each of its sentences stands in its text, and the label of each; None is no summary."""

    summary: Summary | None = None
    ranges: Sequence[Range] = ()
    labels: Sequence[str] = ()

    @property
    def indices(self) -> Sequence[int]:
        """The indices in the article, in order."""
        return self.summary.indices if self.summary is not None else ()

    def place(self, index: int | None) -> int | None:
        """Which sentence of the summary the one with this index is."""
        if index is None:
            return None
        place = bisect_left(self.indices, index)
        return place if place < len(self.indices) and self.indices[place] == index else None

    def place_at(self, position: int) -> int:
        """Which sentence of the summary stands at a position of its text; -1 where there is none."""
        return bisect_right(self.ranges, position, key=_start) - 1


def _start(span: Range) -> int:
    return span[0]
