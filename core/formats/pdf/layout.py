"""Reading order: a page's columns, and what spans them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median

from core.formats.limits import LIMITS
from core.formats.pdf.line import Line
from core.formats.symbols import superscript

#: A column has at least this many lines, of this median length in ems; table cells are shorter.
_FEWEST_LINES = 3
_NARROWEST = 9
#: No two columns begin closer together than this, in points.
_CLOSEST = 45
#: How far, in ems, a line may reach over the edge of its column.
_OVERHANG = 1.5
#: Note marks are set smaller than this share of the line's type.
_SMALL = 0.85
#: Columns found on this share of the pages are those of every page.
_MOST_PAGES = 0.3
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


def reading_order(pages: Sequence[Sequence[Line]]) -> list[list[list[Line]]]:
    """The stretches of lines of every page, each from one column, in reading order."""
    found = [column_starts(lines) for lines in pages]
    common = _common(found)
    return [
        list(_stretches(lines, starts or (common if _fits(lines, common) else ())))
        for lines, starts in zip(pages, found, strict=True)
    ]


def column_starts(lines: Sequence[Line]) -> tuple[float, ...]:
    """Where the second column of a page begins, and the third; empty if the page has one column."""
    starts: list[float] = []
    for start in _candidates(lines):
        if not (starts and start - starts[-1] < _CLOSEST) and _is_column(lines, start):
            starts.append(start)
    return tuple(starts)


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
        and max(line.right for line in left) > start - 6 * right[0].size
    )


def _common(found: Sequence[tuple[float, ...]]) -> tuple[float, ...]:
    """The columns of a document, if they are found on many of its pages."""
    counts = Counter(tuple(round(start / 10) for start in starts) for starts in found if starts)
    if not counts:
        return ()
    likeliest, count = counts.most_common(1)[0]
    if count < 2 or count < _MOST_PAGES * len(found):
        return ()
    return next(starts for starts in found if tuple(round(start / 10) for start in starts) == likeliest)


def _fits(lines: Sequence[Line], starts: Sequence[float]) -> bool:
    across = sum(_is_across(line, starts) for line in lines)
    return 2 * across <= len(lines)


def _is_across(line: Line, starts: Sequence[float]) -> bool:
    reach = _OVERHANG * line.size
    return any(line.left < start - reach and line.right > start + reach for start in starts)


def _stretches(lines: Sequence[Line], starts: Sequence[float]) -> Iterator[list[Line]]:
    """A line across all columns ends those above it; what is between two such lines is read by column."""
    columns: list[list[Line]] = [[] for _ in range(len(starts) + 1)]
    across: list[Line] = []
    for line in sorted(lines, key=lambda line: (line.base, line.left)):
        if starts and _is_across(line, starts):
            yield from _taken(columns)
            across.append(line)
        else:
            yield from _taken([across])
            columns[sum(line.left >= start - line.size for start in starts)].append(line)
    yield from _taken([*columns, across])


def _taken(columns: list[list[Line]]) -> Iterator[list[Line]]:
    for column in columns:
        if column:
            yield list(_rows(column))
            column.clear()


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
    return below.base - above.base < (0.55 * large if small < _SMALL * large else 0.45 * small)


def _joined(row: list[Line]) -> Line:
    if len(row) == 1:
        return row[0]
    row.sort(key=lambda line: line.left)
    main = max(row, key=lambda line: (line.size, line.width))
    parts: list[str] = []
    cells = 0
    for line in row:
        if line.text.isdecimal() and line.size < _SMALL * main.size and line.base < main.base:
            parts.append(superscript(line.text))
        else:
            parts.append(f" {line.text}" if parts else line.text)
            cells += 1
    return Line(
        "".join(parts),
        row[0].left,
        max(line.right for line in row),
        main.base,
        main.size,
        row[0].bold_first,
        row[-1].bold_last,
        row[-1].broken,
        cells,
    )
