"""The shape of a document: its tables, its figures, who speaks, and what is emphasised or linked within its lines.

Like everything else in an article, these are spans over its one text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal

from core.addresses import is_web_address
from core.span import Span

BlockKind = Literal["heading", "paragraph", "item", "quote", "code", "row", "caption", "note"]
#: The kinds of blocks that have no sentences: what stands in them is shown and found, and never picked.
WITHOUT_SENTENCES: frozenset[BlockKind] = frozenset(("heading", "code", "row", "caption"))

#: Stands between two cells of a row, and in no cell. A row begins or ends with it where its outer cells are empty.
BETWEEN_CELLS = "\t"

InlineKind = Literal["emphasis", "strong", "code", "link"]


@dataclass(frozen=True, slots=True)
class Cell:
    """The range ``[start, end)`` of a table's cell, which may be empty, and whether it is the head of others."""

    start: int
    end: int
    is_head: bool = False


@dataclass(frozen=True, slots=True)
class Table(Span):
    """A table: a line of the text for each row, and ``BETWEEN_CELLS`` between cells; all rows have as many.

    ``heads`` are the cells that are heads of others, counted from 0, row by row.
    """

    heads: tuple[int, ...] = ()

    @property
    def columns(self) -> int:
        """How many cells each row has."""
        end = self.source.find("\n", self.start, self.end)
        return self.source.count(BETWEEN_CELLS, self.start, end if end >= 0 else self.end) + 1

    @property
    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """The cells, row by row."""
        return tuple(self._rows())

    def _rows(self) -> Iterator[tuple[Cell, ...]]:
        heads = frozenset(self.heads)
        number, at = 0, self.start
        for line in self.text.split("\n"):
            row = []
            for cell in line.split(BETWEEN_CELLS):
                row.append(Cell(at, at + len(cell), number in heads))
                at += len(cell) + 1
                number += 1
            yield tuple(row)


@dataclass(frozen=True, slots=True)
class Figure(Span):
    """The caption of a picture, and ``alt``, the words that stand for the picture where it can't be seen."""

    alt: str = ""


@dataclass(frozen=True, slots=True)
class Turn(Span):
    """What one speaker says until the next one does, or what is told of one time, with the label that says so.

    The label comes first; what is said begins at ``words``. ``name`` is the range of the speaker's name and ``clock``
    that of the time; one that is not given is empty. Raises ValueError if they do not lie in the label.
    """

    words: int = 0
    name: tuple[int, int] = (0, 0)
    clock: tuple[int, int] = (0, 0)

    def __post_init__(self) -> None:
        Span.__post_init__(self)
        if not self.start < self.words <= self.end:
            raise ValueError("a turn begins with its label")
        for start, end in (self.name, self.clock):
            if start != end and not self.start <= start < end <= self.words:
                raise ValueError("a name and a time stand in the label of a turn")

    @property
    def speaker(self) -> str:
        """Who speaks, as the text has it; "" if it does not say."""
        return self.source[slice(*self.name)]

    @property
    def time(self) -> str:
        """When, as the text has it; "" if it does not say."""
        return self.source[slice(*self.clock)]


def turn_at(turns: Sequence[Turn], position: int) -> Turn | None:
    """The turn that holds a position of the text; None if there is none."""
    index = bisect_right(turns, position, key=attrgetter("start")) - 1
    return turns[index] if index >= 0 and position < turns[index].end else None


@dataclass(frozen=True, slots=True)
class Inline(Span):
    """Words within a line that are set apart. A link has the web address that it leads to as its ``target``.

    Raises ValueError for a link to anything but an http or https address.
    """

    kind: InlineKind = "emphasis"
    target: str = ""

    def __post_init__(self) -> None:
        Span.__post_init__(self)
        if (self.kind == "link") != is_web_address(self.target):
            raise ValueError("a link, and nothing else, has the address of a web page")
