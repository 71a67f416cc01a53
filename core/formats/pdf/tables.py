"""Tables: rows whose cells stand below one another, with clear gaps between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from statistics import median

from core.formats.pdf.characters import with_notes
from core.formats.pdf.line import Line
from core.formats.pdf.paragraphs import Paragraph, is_contents
from core.formats.piece import Piece, row

#: A table has so many rows; two may be anything.
_FEWEST_ROWS = 3
#: Cells are aligned if their beginnings, middles or ends are this close, in ems, but for this share of them.
_ALIGNED, _STRAY = 0.6, 0.2
#: The cells of two columns with more characters than this, as a rule, are the lines of columns of prose.
_LONG_CELL = 24
#: So are those of which more than this share go on in the middle of a sentence.
_GOING_ON = 0.3
_GOES_ON = re.compile(r"[^\W\d_]\S* \S")
#: Rows are no farther apart than this, in ems.
_FARTHEST = 3.5


def table_rows(paragraphs: Sequence[Paragraph]) -> dict[int, Piece]:
    """The rows of all tables, by their places among the paragraphs."""
    found: dict[int, Piece] = {}
    for table in _runs(paragraphs):
        lines = [paragraphs[at].lines[0] for at in table]
        if _is_table(lines):
            heads = range(lines[0].cells) if _is_headed(lines) else ()
            for at, line in zip(table, lines, strict=True):
                first = at == table[0]
                found[at] = row([with_notes(cell) for cell in _cells(line)], heads if first else (), opens=first)
    return found


def _runs(paragraphs: Sequence[Paragraph]) -> Iterator[list[int]]:
    """The places of rows that follow one another and have as many cells."""
    run: list[int] = []
    for at, paragraph in enumerate(paragraphs):
        if not _is_row(paragraph):
            continue
        if run and not (run[-1] == at - 1 and _go_together(paragraphs[at - 1], paragraph)):
            yield run
            run = []
        run.append(at)
    if run:
        yield run


def _is_row(paragraph: Paragraph) -> bool:
    return paragraph.row and not paragraph.reason and len(paragraph.lines) == 1


def _go_together(above: Paragraph, below: Paragraph) -> bool:
    one, other = above.lines[0], below.lines[0]
    near = 0 < other.base - one.base < _FARTHEST * other.size
    return near and above.stretch == below.stretch and one.cells == other.cells


def _is_table(lines: Sequence[Line]) -> bool:
    """Whether rows with as many cells each are a table, and not lines of prose in columns; in doubt they are none."""
    if len(lines) < _FEWEST_ROWS:
        return False
    columns = list(zip(*(_cells(line) for line in lines), strict=True))
    if any(is_contents(line.text) for line in lines) or (len(columns) == 2 and _counts(columns[0])):
        return False
    if sum(median(map(len, column)) > _LONG_CELL for column in columns) > 1:
        return False
    below = [cell for column in columns for cell in column[1:]]
    if sum(bool(_GOES_ON.match(cell)) and cell[0].islower() for cell in below) > _GOING_ON * len(below):
        return False
    return all(map(_is_aligned, zip(*(_extents(line) for line in lines), strict=True)))


def _counts(column: Sequence[str]) -> bool:
    """Whether these are the numbers of lines or items, and no cells."""
    first = column[0].rstrip(".)")
    return first.isdecimal() and all(
        cell.rstrip(".)") == str(number) for number, cell in enumerate(column, int(first[:9]))
    )


def _cells(line: Line) -> list[str]:
    ends = [*(gap.at for gap in line.gaps), len(line.text)]
    texts = [line.text[start:end].strip() for start, end in zip([0, *ends], ends, strict=False)]
    return [*texts[:-1], texts[-1] + "-" * line.broken]


def _extents(line: Line) -> list[tuple[float, float, float]]:
    """Where each cell of a row begins and ends, and the size of its type, in points."""
    begins = [line.left, *(gap.right for gap in line.gaps)]
    ends = [*(gap.left for gap in line.gaps), line.right]
    return [(begin, end, line.size) for begin, end in zip(begins, ends, strict=True)]


def _is_aligned(cells: Sequence[tuple[float, float, float]]) -> bool:
    """Whether most cells of a column begin, end or have their middles at one place."""
    edges = (
        [begin for begin, _, _ in cells],
        [end for _, end, _ in cells],
        [(begin + end) / 2 for begin, end, _ in cells],
    )
    near = _ALIGNED * cells[0][2]
    return any(sum(abs(place - median(places)) > near for place in places) <= _STRAY * len(places) for places in edges)


def _is_headed(lines: Sequence[Line]) -> bool:
    """Whether the first row is one of heads: it alone is bold, or without figures above columns of them."""
    first, *others = lines
    if first.bold and not any(line.bold for line in others):
        return True
    columns = list(zip(*(_cells(line) for line in others), strict=True))
    return not any(map(_has_figures, _cells(first))) and any(all(map(_has_figures, column)) for column in columns)


def _has_figures(text: str) -> bool:
    return any(map(str.isdigit, text))
