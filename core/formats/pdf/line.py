"""What is known about a piece of a page: a line of text and where it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Gap(NamedTuple):
    """A wide gap in a line: what is behind it begins at this place in the text; where it begins and ends, in points."""

    at: int
    left: float
    right: float


class Line(NamedTuple):
    """A line of text, or the part of one up to a wide gap.

    Lengths are in points. ``left`` and ``right`` run in reading direction, so that in a right-to-left text ``left`` is
    where a line begins, too; ``base``, the base line, grows down the page.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    #: Whether its first word is bold, and its last.
    bold_first: bool = False
    bold_last: bool = False
    #: Whether its last word continues in the next line.
    broken: bool = False
    #: The wide gaps between the parts that it was joined from.
    gaps: tuple[Gap, ...] = ()

    @property
    def bold(self) -> bool:
        """Whether it is bold, judging by its ends."""
        return self.bold_first and self.bold_last

    @property
    def cells(self) -> int:
        """How many parts it has, with wide gaps between them."""
        return len(self.gaps) + 1

    @property
    def width(self) -> float:
        """Its length."""
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Page:
    """A page's lines in the order they were drawn; ``sideways`` are those that run in another direction than most.

    It is ``unmapped`` if most of its fonts give numbers of their own for characters.
    """

    lines: tuple[Line, ...] = ()
    sideways: tuple[str, ...] = ()
    unmapped: bool = False
