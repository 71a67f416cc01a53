"""A range of a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Span:
    """The range ``[start, end)`` of ``source``, in code points.

    Raises ValueError if the range is empty or leaves the source.
    """

    source: str = field(repr=False, compare=False)
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= len(self.source):
            raise ValueError(f"span [{self.start}, {self.end}) does not fit a text of {len(self.source)} characters")

    @property
    def text(self) -> str:
        """The words themselves, exactly as in the source."""
        return self.source[self.start : self.end]


def check_order(spans: Sequence[Span]) -> None:
    """Raises ValueError unless the spans are in order and none overlaps the one before it."""
    end = 0
    for span in spans:
        if span.start < end:
            raise ValueError(f"span [{span.start}, {span.end}) overlaps the one before it")
        end = span.end
