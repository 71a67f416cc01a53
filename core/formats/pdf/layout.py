"""Reading order: a page's columns, and what spans them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from operator import itemgetter
from statistics import median
from typing import NamedTuple

from core.formats.limits import LIMITS
from core.formats.pdf.line import Gap, Line
from core.formats.pdf.margins import in_margin
from core.formats.pdf.part import SMALL
from core.formats.pdf.parts import WIDE_GAP
from core.formats.symbols import subscript, superscript

#: A column has at least this many lines, of this median length in ems; table cells are shorter.
_FEWEST_LINES = 3
_NARROWEST = 9
#: No two columns begin closer together than this, in points.
_CLOSEST = 45
#: The last column of a text may have just so many, the first of them this long, in ems.
_FEWEST_LAST, _LONG_LAST = 2, 15
#: How far, in ems, a line may reach over the edge of its column.
_OVERHANG = 1.5
#: A figure below the line is this close to what it belongs to, in ems.
_NEAR_FIGURE = 0.3
#: What is drawn this close, in ems, clings to a mark before it or, if it is a mark or a point, to what is before it.
_TOUCHING = 0.1
_CLINGS = re.compile(r".[⁰¹²³⁴-⁹.,;:!?)’”]|[⁰¹²³⁴-⁹].")
#: A gutter is no wider than this, in ems, but between prose; there most lines are this share of the longest.
_WIDE_GUTTER = 6
_FULL = 0.75
#: Columns found on this share of the pages are those of every page.
_MOST_PAGES = 0.3
#: Columns within columns within columns.
_DEEPEST = 3
#: Columns and others below them are this many ems apart; a page has no more such bands than this.
_BAND_GAP, _MOST_BANDS = 1.7, 5
#: More lines than this share of a band run across the gutters of another.
_CLASH = 0.2
#: On a page of columns, this share of the lines is shorter than that share of the longest.
_MOSTLY, _SHORT = 0.7, 0.7
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
    found = [list(_bands(lines)) for lines in pages]
    common = _common([bands[0].columns for bands in found if len(bands) == 1])
    return [_laid(bands, common) for bands in found]


class _Band(NamedTuple):
    """What stands between two heights of a page, and its columns."""

    lines: Sequence[Line]
    columns: Columns | None


def _bands(lines: Sequence[Line], most: int = _MOST_BANDS) -> Iterator[_Band]:
    """A page cut where its columns end and others begin, from top to bottom; most pages are one band."""
    found = columns(lines)
    for above, below in _cuts(lines) if most > 1 and _may_change(lines, found) else ():
        upper, lower = columns(above), columns(below)
        if upper and lower and _clashes(below, upper.starts()) and _clashes(above, lower.starts()):
            yield _Band(above, upper)
            yield from _bands(below, most - 1)
            return
    yield _Band(lines, found)


def _may_change(lines: Sequence[Line], found: Columns | None) -> bool:
    """Whether a page may have other columns further down: lines run across those found, or most lines are short."""
    if found:
        return _across(lines, found.starts()) > _CLASH / 2 * len(lines)
    widest = max((line.width for line in lines), default=0)
    return sum(line.width < _SHORT * widest for line in lines) > _MOSTLY * len(lines)


def _cuts(lines: Sequence[Line]) -> Iterator[tuple[list[Line], list[Line]]]:
    """The lines above and below each gap that goes through a page from side to side and has columns on both."""
    ordered = sorted(lines, key=lambda line: line.base)
    gaps = [
        (below.base - above.base, at)
        for at, (above, below) in enumerate(pairwise(ordered), 1)
        if below.base - above.base > _BAND_GAP * max(above.size, below.size)
    ]
    for _, at in sorted(sorted(gaps, reverse=True)[:_MOST_BANDS], key=itemgetter(1)):
        if min(at, len(ordered) - at) >= 2 * _FEWEST_LINES:
            yield ordered[:at], ordered[at:]


def _laid(bands: Sequence[_Band], common: Columns | None) -> Laid:
    stretches: list[list[Line]] = []
    margins: set[Line] = set()
    for lines, own in bands:
        found = own or (common if common and _fits(lines, common.starts()) else None)
        starts = found.starts() if found else ()
        margin = in_margin(lines, starts[0] if starts else inf, starts[-1] if starts else -inf)
        margins |= margin
        stretches += _stretches([line for line in lines if line not in margin] if margin else lines, found)
    return Laid(stretches, frozenset(margins))


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
        _NEAR * (place - 0.5) for place, count in sorted(places.items()) if count + places[place + 1] >= _FEWEST_LAST
    ][: LIMITS.pdf_columns]


def _is_column(lines: Sequence[Line], start: float) -> bool:
    """Whether lines at ``start`` are beside others as wide, with few that run across."""
    right = [line for line in lines if start <= line.left < start + 2 * _NEAR and line.width >= 2 * line.size]
    if len(right) < _FEWEST_LINES and not (len(right) == _FEWEST_LAST and _is_last(right, lines)):
        return False
    top, foot = min(line.base for line in right), max(line.base for line in right)
    beside = [line for line in lines if top - line.size <= line.base <= foot + line.size]
    among = lines if len(right) < _FEWEST_LINES else beside
    left = [line for line in among if line.right < start and line.width >= 2 * line.size]
    across = sum(line.left < start - line.size and line.right > start + line.size for line in beside)
    return (
        len(left) >= _FEWEST_LINES
        and across <= 0.4 * min(len(right), len(left))
        and all(median(line.width / line.size for line in side) >= _NARROWEST for side in (left, right))
        # The left column's lines end at the gutter, and do not just happen to end before it.
        and (max(line.right for line in left) > start - _WIDE_GUTTER * right[0].size or (_full(left) and _full(right)))
    )


def _is_last(right: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Whether these may be the only lines of a page's last column: long, one below the other, alone there."""
    first, last = right[0], right[-1]
    return (
        first.width > _LONG_LAST * first.size
        and abs(last.base - first.base) < 2 * first.size
        and not any(line.right > first.left and line not in right for line in lines)
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
    return 2 * _across(lines, starts) <= len(lines)


def _clashes(lines: Sequence[Line], starts: Sequence[float]) -> bool:
    return _across(lines, starts) > _CLASH * len(lines)


def _across(lines: Sequence[Line], starts: Sequence[float]) -> int:
    return sum(any(_is_across(line, start) for start in starts) for line in lines)


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
    gaps: list[Gap] = []
    end = row[0].left
    for line in row:
        gap = line.left - end
        if text and gap > WIDE_GAP * main.size:
            gaps.append(Gap(len(text), end, line.left))
        near = text and gap < (WIDE_GAP if line.base < main.base else _NEAR_FIGURE) * main.size
        if near and line.text.isdecimal() and line.size < SMALL * main.size and line.base != main.base:
            text += superscript(line.text) if line.base < main.base else subscript(line.text)
        else:
            joint = (
                "" if not text or (abs(gap) < _TOUCHING * main.size and _CLINGS.match(text[-1] + line.text[0])) else " "
            )
            text += f"{joint}{line.text}"
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
        tuple(gaps),
    )
