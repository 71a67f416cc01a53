"""Running heads and feet and page numbers: what a page repeats of the pages around it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple
from unicodedata import normalize

from core.article import Reason
from core.formats.pdf.line import Line

#: This many rows at each end of a page may belong to its margin.
_ROWS = 2
#: Positions of lines that differ by no more than this, in points, count as one.
_NEAR = 4
#: What is at one position on this many pages is a repeat; on fewer if that is half of them.
_FEWEST_PAGES = 3
#: A column of at least this many ascending numbers may be line numbers; they have at most this many digits.
_FEWEST_NUMBERS = 5
_LONGEST_NUMBER = 4
LINE_NUMBER = Reason("line numbers")
#: A row in the margin is separated from the text by this many ems.
_APART = 1.7
#: A text this many times as frequent mid-page as at the edge is simply repeated in the document.
_MOST_INSIDE = 2
_LONGEST_PAGE_NUMBER = 40
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b|\b[IVXLC]+\b")
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p\.|pg\.?|seite|s\.|pagina|página|strona|sida|side|стр\.?)?\s*#(?:\s*(?:of|/|von|de|di|sur|из|\|)\s*#)?\W*",
    re.IGNORECASE,
)


class _Place(NamedTuple):
    """A line at the edge of a page: whether at its foot, its text with # for numbers, and what its number counts."""

    page: int
    line: Line
    foot: bool
    key: str
    number: int
    apart: bool
    outermost: bool


def repeated(pages: Sequence[Sequence[Line]]) -> list[dict[Line, str]]:
    """The lines of every page that are not part of the text, with the reason."""
    places = [place for number, lines in enumerate(pages) for place in _edges(number, lines)]
    groups: dict[tuple[bool, str, int], set[int]] = defaultdict(set)
    counting: dict[tuple[bool, str, int], set[int]] = defaultdict(set)
    for place in places:
        for row in _rows(place.line):
            groups[place.foot, place.key, row].add(place.page)
            counting[place.foot, place.key, place.number - place.page].add(place.page)
    enough = min(_FEWEST_PAGES, max(2, len(pages) // 2))
    # A number alone may be anything, and what is directly above the text may be its first line.
    heads = {
        place: often
        for place in places
        if any(map(str.isalpha, place.key))
        and (place.outermost or place.apart)
        and (often := max(len(groups[place.foot, place.key, row]) for row in _rows(place.line))) >= enough
    }
    inner = _inner(pages, places, {place.key for place in heads})
    found: list[dict[Line, str]] = [dict.fromkeys(line_numbers(lines), LINE_NUMBER) for lines in pages]
    margins: dict[tuple[bool, int], set[int]] = defaultdict(set)
    for place in places:
        counts = place.number >= 0 and _is_page_number(place.key)
        known = counts and (
            len(counting[place.foot, place.key, place.number - place.page]) >= 2
            or (place.outermost and place.apart and place.number == place.page + 1)
        )
        if known or (place in heads and inner[place.key] <= _MOST_INSIDE * heads[place]):
            found[place.page][place.line] = _reason(place)
            margins[place.foot, round(place.line.base / _NEAR)].add(place.page)
    # A head that changes with the chapter is at the same position as the others.
    usual = {margin for margin, on in margins.items() if len(on) >= max(_FEWEST_PAGES, 0.4 * len(pages))}
    for place in places:
        if place.outermost and place.apart and (place.foot, round(place.line.base / _NEAR)) in usual:
            found[place.page].setdefault(place.line, _reason(place))
    return found


def _inner(pages: Sequence[Sequence[Line]], places: Sequence[_Place], keys: AbstractSet[str]) -> Counter[str]:
    """How many mid-page lines have each of these texts, with # for numbers."""
    edges: dict[int, set[Line]] = defaultdict(set)
    for place in places:
        edges[place.page].add(place.line)
    # Few lines begin as one of them does, or with a number.
    opening = frozenset((*(key[0] for key in keys), *"ivxlc0123456789"))
    return Counter(
        _key(line.text)[0]
        for page, lines in enumerate(pages if keys else ())
        for line in lines
        if (line.text[0].lower() in opening or not line.text[0].isascii()) and line not in edges[page]
    )


def _is_page_number(key: str) -> bool:
    return len(key) <= _LONGEST_PAGE_NUMBER and bool(_PAGE_NUMBER.fullmatch(key))


def line_numbers(lines: Sequence[Line]) -> list[Line]:
    """The numbers of a page's lines, from top to bottom, as in the margins of manuscripts and court papers."""
    numbers = [line for line in lines if len(line.text) <= _LONGEST_NUMBER and plain_digits(line.text).isdecimal()]
    for side in ("left", "right"):
        ends = Counter(round(getattr(line, side) / _NEAR) for line in numbers)
        if not ends:
            return []
        place = max(ends, key=lambda place: ends[place])
        column = sorted(
            (line for line in numbers if abs(getattr(line, side) / _NEAR - place) <= 2), key=lambda line: line.base
        )
        inner, outer = max(line.right for line in column), min(line.left for line in column)
        others = set(lines).difference(column)
        outside = min(sum(line.left < inner for line in others), sum(line.right > outer for line in others))
        counted = [int(plain_digits(line.text)) for line in column]
        steps = Counter(below - above for above, below in pairwise(counted))
        step, count = steps.most_common(1)[0] if steps else (0, 0)
        if step > 0 and len(column) >= _FEWEST_NUMBERS and count >= 0.8 * len(column) - 1 and outside <= 2:
            return column
    return []


def plain_digits(text: str) -> str:
    """The text with plain digits for raised and lowered ones."""
    return normalize("NFKC", text)


def _reason(place: _Place) -> Reason:
    if _is_page_number(place.key):
        return Reason("page number")
    return Reason("running foot") if place.foot else Reason("running head")


def _rows(line: Line) -> tuple[int, int]:
    """Two numbers; lines at nearly the same height share at least one."""
    row = round(line.base / _NEAR)
    return 2 * row, 2 * round(line.base / _NEAR + 0.5) + 1


def _edges(number: int, lines: Sequence[Line]) -> Iterator[_Place]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.base):
        if rows and line.base - rows[-1][0].base < 0.5 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    for foot, ordered in ((False, rows), (True, rows[::-1])):
        for at, row in enumerate(ordered[:_ROWS]):
            # On a page with few rows the first ones must not also count as its foot.
            if foot and len(rows) - at <= min(_ROWS, len(rows) // 2):
                break
            next_base = ordered[at + 1][0].base if at + 1 < len(ordered) else None
            apart = next_base is None or abs(next_base - row[0].base) > _APART * row[0].size
            for line in row:
                key, counted = _key(line.text)
                yield _Place(number, line, foot, key, counted, apart, at == 0)


def _key(text: str) -> tuple[str, int]:
    """The text with # for numbers, and the first of them; -1 if it has none."""
    first = _NUMBER.search(text)
    return _NUMBER.sub("#", text).casefold(), _value(first[0]) if first else -1


_ROMAN: Mapping[str, int] = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def _value(number: str) -> int:
    """The value of Arabic or Roman digits."""
    if number.isdecimal():
        return int(number[:9])
    digits = [_ROMAN[letter] for letter in number.lower()[:20]]
    return sum(-one if one < next_one else one for one, next_one in zip(digits, [*digits[1:], 0], strict=True))
