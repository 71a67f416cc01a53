"""What the readers of formats make documents of: pieces, each a future block of the article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.shape import BETWEEN_CELLS, BlockKind
from core.text import one_line


@dataclass(frozen=True, slots=True)
class Piece:
    """One future block: its text (no line breaks), what precedes it on its line, and the blank lines above it.

    With a ``reason`` it is furniture. Words in its text may be set apart (``core.formats.inline``).

    The piece of a ``row`` is made by ``row``: rows that follow one another are a table, up to one that ``opens``
    another; ``heads`` are the columns whose cells are heads. A caption that has ``alt``, the words that stand for a
    picture ("" for none), is that of a figure.
    """

    text: str
    kind: BlockKind = "paragraph"
    level: int = 0
    marker: str = ""
    gap: int = 1
    reason: str = ""
    heads: tuple[int, ...] = ()
    opens: bool = False
    alt: str | None = None


def row(cells: Sequence[str], heads: Iterable[int] = (), *, opens: bool = False) -> Piece:
    """A row of a table: the text of each cell, "" for an empty one, and the columns in which it is a head."""
    return Piece(BETWEEN_CELLS.join(map(one_line, cells)), "row", heads=tuple(heads), opens=opens)
