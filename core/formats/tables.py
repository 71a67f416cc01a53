"""The rows that a reader of a format found, made into tables whose rows have as many cells each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from core.formats.inline import is_wholly, without_marks
from core.formats.piece import Piece
from core.shape import BETWEEN_CELLS

#: A cell with more characters than this holds a paragraph. Where most of a table's text stands in such cells, it
#: arranges a page: its cells are read one after the other.
_LONGEST_CELL = 240
#: What follows in a row after this many cells goes into the last one.
_MOST_COLUMNS = 60
#: A table may have this many empty cells for each that has words, and some more.
_MOST_EMPTY, _MORE_EMPTY = 8, 400


def laid_out(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces with each table's rows padded to the same number of cells.

    The first row of each table ``opens`` it. What is no table after all becomes paragraphs.
    """
    rows: list[Piece] = []
    for piece in pieces:
        if rows and (piece.kind != "row" or piece.opens):
            yield from _table(rows)
            rows = []
        if piece.kind == "row":
            rows.append(piece)
        else:
            yield piece
    if rows:
        yield from _table(rows)


def _table(pieces: list[Piece]) -> Iterator[Piece]:
    rows = [(piece, _cells(piece)) for piece in pieces if piece.text.strip()]
    if not rows:
        return
    columns = max(len(cells) for _, cells in rows)
    used = [column for column in range(columns) if any(column < len(cells) and cells[column] for _, cells in rows)]
    words = [without_marks(cell) for _, cells in rows for cell in cells if cell]
    in_long = sum(len(cell) for cell in words if len(cell) > _LONGEST_CELL)
    if len(used) == 1 or in_long * 2 > sum(map(len, words)):
        for piece, cells in rows:
            texts = [cell for cell in cells if cell]
            yield from (Piece(text, gap=piece.gap, reason=piece.reason) for text in texts)
    elif len(rows) * len(used) > len(words) * _MOST_EMPTY + _MORE_EMPTY:
        for _, group in groupby(rows, key=lambda each: len(each[1])):
            yield from _rectangle(list(group), range(columns))
    else:
        yield from _rectangle(rows, used)


def _rectangle(rows: list[tuple[Piece, list[str]]], used: Iterable[int]) -> Iterator[Piece]:
    """Rows with just these columns, of which each has a cell in every row."""
    kept = [column for column in used if any(column < len(cells) for _, cells in rows)]
    # Authors often make a table's head bold and nothing else.
    is_headed = any(piece.heads for piece, _ in rows) or len(rows) < 2
    for number, (piece, cells) in enumerate(rows):
        padded = [cells[column] if column < len(cells) else "" for column in kept]
        heads = tuple(at for at, column in enumerate(kept) if column in piece.heads)
        if not number and not is_headed and all(is_wholly(cell, "strong") for cell in padded if cell):
            heads = tuple(range(len(kept)))
        gap = piece.gap if not number else 0
        yield replace(piece, text=BETWEEN_CELLS.join(padded), heads=heads, opens=not number, gap=gap)


def _cells(piece: Piece) -> list[str]:
    cells = piece.text.split(BETWEEN_CELLS)
    return [*cells[: _MOST_COLUMNS - 1], " ".join(cells[_MOST_COLUMNS - 1 :])] if len(cells) > _MOST_COLUMNS else cells
