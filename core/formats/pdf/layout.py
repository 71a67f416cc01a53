"""Reading order: a page's columns, and what spans them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf
from statistics import median
from typing import NamedTuple

from core.formats.limits import LIMITS
from core.formats.pdf.line import Line
from core.formats.pdf.margins import in_margin
from core.formats.pdf.part import SMALL
from core.formats.pdf.parts import WIDE_GAP
from core.formats.symbols import subscript, superscript

#: A column has at least this many lines, of this median length in ems; table cells are shorter.
_FEWEST_LINES = 3
_NARROWEST = 9
#: No two columns begin closer together than this, in points.
_CLOSEST = 45
#: How far, in ems, a line may reach over the edge of its column.
_OVERHANG = 1.5
#: A figure below the line is this close to what it belongs to, in ems.
_NEAR_FIGURE = 0.3
#: A gutter is no wider than this, in ems, but between prose; there most lines are this share of the longest.
_WIDE_GUTTER = 6
_FULL = 0.75
#: Columns found on this share of the pages are those of every page.
_MOST_PAGES = 0.3
#: Columns within columns within columns.
_DEEPEST = 3
#: Line ends this close, in points, are aligned.
_NEAR = 3


def with_initials(lines: Sequence[Line]) -> list[Line]:
    """The lines of a page, with each drop cap joined to its word."""
    usual = median(line.size for line in lines) if lines else 0
    initials = [line for line in lines if line.size > 1.8 * usual and len(line.text) <= 2 and line.text.isalpha()]
    found = list(lines)
    for initial in initials[: LIMITS.pdf_initials]:
        beside = [
            at
            for at, line in enumerate(found)
            if initial.base - initial.size < line.base - line.size / 2 < initial.base
            and -line.size < line.left - initial.right < 2 * line.size
            and line.size < initial.size / 1.5
        ]
        if len(beside) > 1:
            first = min(beside, key=lambda at: found[at].base)
            for at in beside:
                text = f"{initial.text if at == first else ''}{found[at].text}"
                found[at] = found[at]._replace(text=text, left=initial.left)
            found.remove(initial)
    return found


class Laid(NamedTuple):
    """A page's stretches of lines, each from one column, in reading order, and what stands in its margins."""

    stretches: list[list[Line]]
    margin: frozenset[Line]


def reading_order(pages: Sequence[Sequence[Line]]) -> list[Laid]:
    """Every page as it is read."""
    found = [columns(lines) for lines in pages]
    common = _common(found)
    return [
        _laid(lines, own or (common if common and _fits(lines, common.starts()) else None))
        for lines, own in zip(pages, found, strict=True)
    ]


def _laid(lines: Sequence[Line], found: Columns | None) -> Laid:
    starts = found.starts() if found else ()
    margin = in_margin(lines, starts[0] if starts else inf, starts[-1] if starts else -inf)
    if margin:
        lines = [line for line in lines if line not in margin]
    return Laid(list(_stretches(lines, found)), margin)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where a page, or a part of it, is divided from top to bottom, and how its two sides are."""

    start: float
    left: Columns | None = None
    right: Columns | None = None

    def starts(self) -> tuple[float, ...]:
        """Where all columns but the first begin."""
        return (
            *(self.left.starts() if self.left else ()),
            self.start,
            *(self.right.starts() if self.right else ()),
        )


def columns(lines: Sequence[Line], depth: int = _DEEPEST) -> Columns | None:
    """The columns of a page, or a part of it; None if there is only one.

    Each side is looked at by itself, so that a table within one column divides no other.
    """
    starts: list[float] = []
    for start in _candidates(lines):
        if not (starts and start - starts[-1] < _CLOSEST) and _is_column(lines, start):
            starts.append(start)
    if not starts:
        return None
    start = max(starts, key=lambda start: _weight(lines, start))
    if not depth:
        return Columns(start)
    sides: tuple[list[Line], list[Line]] = ([], [])
    for line in lines:
        if not _is_across(line, start):
            sides[line.left >= start - line.size].append(line)
    return Columns(start, *(columns(side, depth - 1) for side in sides))


def _weight(lines: Sequence[Line], start: float) -> int:
    """How many more lines begin there than run across it."""
    return sum((start <= line.left < start + 2 * _NEAR) - _is_across(line, start) for line in lines)


def _candidates(lines: Sequence[Line]) -> list[float]:
    """Positions where several lines begin, from left to right; the leftmost is the first column's."""
    places = Counter(round(line.left / _NEAR) for line in lines)
    return [
        _NEAR * (place - 0.5) for place, count in sorted(places.items()) if count + places[place + 1] >= _FEWEST_LINES
    ][: LIMITS.pdf_columns]


def _is_column(lines: Sequence[Line], start: float) -> bool:
    """Whether lines at ``start`` are beside others as wide, with few that run across."""
    right = [line for line in lines if start <= line.left < start + 2 * _NEAR and line.width >= 2 * line.size]
    if len(right) < _FEWEST_LINES:
        return False
    top, foot = min(line.base for line in right), max(line.base for line in right)
    beside = [line for line in lines if top - line.size <= line.base <= foot + line.size]
    left = [line for line in beside if line.right < start and line.width >= 2 * line.size]
    across = sum(line.left < start - line.size and line.right > start + line.size for line in beside)
    return (
        len(left) >= _FEWEST_LINES
        and across <= 0.4 * min(len(right), len(left))
        and all(median(line.width / line.size for line in side) >= _NARROWEST for side in (left, right))
        # The left column's lines end at the gutter, and do not just happen to end before it.
        and (max(line.right for line in left) > start - _WIDE_GUTTER * right[0].size or (_full(left) and _full(right)))
    )


def _full(lines: Sequence[Line]) -> bool:
    """Whether most lines are nearly as long as the longest, as in prose and not in lists and tables."""
    longest = max(line.width for line in lines)
    return 2 * sum(line.width > _FULL * longest for line in lines) >= len(lines)


def _common(found: Sequence[Columns | None]) -> Columns | None:
    """The columns of a document, if they are found on many of its pages."""
    counts = Counter(_rounded(found_here) for found_here in found if found_here)
    if not counts:
        return None
    likeliest, count = counts.most_common(1)[0]
    if count < 2 or count < _MOST_PAGES * len(found):
        return None
    return next(found_here for found_here in found if found_here and _rounded(found_here) == likeliest)


def _rounded(found: Columns) -> tuple[int, ...]:
    return tuple(round(start / 10) for start in found.starts())


def _fits(lines: Sequence[Line], starts: Sequence[float]) -> bool:
    across = sum(any(_is_across(line, start) for start in starts) for line in lines)
    return 2 * across <= len(lines)


def _is_across(line: Line, start: float) -> bool:
    reach = _OVERHANG * line.size
    return line.left < start - reach and line.right > start + reach


def _stretches(lines: Sequence[Line], found: Columns | None) -> Iterator[list[Line]]:
    """A line across all columns ends those above it; what is between two such lines is read by column."""
    if found is None:
        if lines:
            yield list(_rows(sorted(lines, key=lambda line: (line.base, line.left))))
        return
    sides: tuple[list[Line], list[Line]] = ([], [])
    across: list[Line] = []
    for line in sorted(lines, key=lambda line: (line.base, line.left)):
        if _is_across(line, found.start):
            yield from _of_sides(sides, found)
            across.append(line)
        else:
            yield from _stretches(across, None)
            across.clear()
            sides[line.left >= found.start - line.size].append(line)
    yield from _of_sides(sides, found)
    yield from _stretches(across, None)


def _of_sides(sides: tuple[list[Line], list[Line]], found: Columns) -> Iterator[list[Line]]:
    for side, inner in zip(sides, (found.left, found.right), strict=True):
        yield from _stretches(side, inner)
        side.clear()


def _rows(lines: Sequence[Line]) -> Iterator[Line]:
    """Rejoins the parts of one line; they share nearly one base line, small type being a little off it."""
    row: list[Line] = []
    for line in lines:
        if row and not _level(row[0], line):
            yield _joined(row)
            row = []
        row.append(line)
    if row:
        yield _joined(row)


def _level(above: Line, below: Line) -> bool:
    small, large = sorted((above.size, below.size))
    return below.base - above.base < (0.55 * large if small < SMALL * large else 0.45 * small)


def _joined(row: list[Line]) -> Line:
    if len(row) == 1:
        return row[0]
    row.sort(key=lambda line: line.left)
    main = max(row, key=lambda line: (line.size, line.width))
    text = ""
    cells = 1
    end = row[0].left
    for line in row:
        gap = line.left - end
        if text and gap > WIDE_GAP * main.size:
            cells += line.cells
        near = text and gap < (WIDE_GAP if line.base < main.base else _NEAR_FIGURE) * main.size
        if near and line.text.isdecimal() and line.size < SMALL * main.size and line.base != main.base:
            text += superscript(line.text) if line.base < main.base else subscript(line.text)
        else:
            text += f" {line.text}" if text else line.text
            if line.broken and line is not row[-1]:
                text += "-"
        end = max(end, line.right)
    return Line(
        text,
        row[0].left,
        max(line.right for line in row),
        main.base,
        main.size,
        row[0].bold_first,
        row[-1].bold_last,
        row[-1].broken,
        cells,
    )
