"""Lines of text from pdfium, which knows the position of every character but nothing about lines and columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from ctypes import byref, c_double, create_string_buffer
from itertools import product, takewhile
from math import atan2, floor, hypot, isfinite, pi
from typing import TYPE_CHECKING, NamedTuple

from core.formats.pdf.characters import (
    Glyph,
    has_right_to_left,
    logical,
    placed,
    readable,
    reads_right_to_left,
)
from core.formats.pdf.line import Line, Page
from core.formats.symbols import subscript, superscript
from core.text import clean, one_line

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

#: A gap of this many ems separates columns and table cells; words are closer.
_WIDE_GAP = 1.3
#: pdfium's marks of a hyphen at a line's end, by the function called.
_HYPHENS = "\x02\ufffe"
_LINE = re.compile(rf"[^\r\n{_HYPHENS}]+[{_HYPHENS}]?")
_WORD = re.compile(rf"[^\s{_HYPHENS}]+")
_SMALL_DIGITS = re.compile(r"[+\-−]?\d{1,4}")
_LONGEST_SMALL = 6
#: Raised and lowered digits are set smaller than this share of the line's type.
_SMALL = 0.85
#: Spaces that pdfium inserts around raised digits.
_APART = re.compile(r"(?<=[\w.,;:!?”’)]) (?=[⁺⁻]?[⁰¹²³⁴-⁹]+(?:[ .,;:!?)]|$))|(?<=[⁰¹²³⁴-⁹]) (?=[.,;:!?)])")
#: pdfium takes a font's weight from the width of its stems; many fonts show it only in their names.
_BOLD_WEIGHT = 640
_BOLD = re.compile(rb"bold|black|heavy|demi|-bd|cmbx|cmssbx|sfbx|ecbx|medi(?!um)", re.IGNORECASE)


class _Style(NamedTuple):
    """One character: its size in points, whether it is bold, its line's quarter turns, and its position."""

    size: float
    bold: bool
    turns: int
    x: float
    y: float


def page_lines(page: PdfPage, text_page: PdfTextPage, length: int) -> Page:
    """The lines of a page with this many characters, without those outside it and those drawn twice."""
    reader = _Reader(text_page, length)
    left, bottom, right, top = page.get_bbox()
    lines: list[tuple[int, Line]] = []
    seen: set[tuple[str, int, int, int, int]] = set()
    for turns, line in reader.lines():
        x, y = _turned(line.left, -line.base, -turns)
        if not (left - 1 <= x <= right + 1 and bottom - 1 <= y <= top + 1 and isfinite(line.size + line.right)):
            continue
        # What was drawn twice within a point falls into one cell of at least one of four grids.
        cells = {
            (line.text, across, down, floor((x + across) / 2), floor((y + down) / 2))
            for across, down in product((0, 1), repeat=2)
        }
        if seen.isdisjoint(cells):
            lines.append((turns, line))
        seen |= cells
    return _upright(lines)


def _upright(lines: list[tuple[int, Line]]) -> Page:
    directions: Counter[int] = Counter()
    for turns, line in lines:
        directions[turns] += len(line.text)
    if not directions:
        return Page()
    main = directions.most_common(1)[0][0]
    upright = [line for turns, line in lines if turns == main]
    if reads_right_to_left("".join(line.text for line in upright)):
        upright = [line._replace(left=-line.right, right=-line.left) for line in upright]
    return Page(tuple(upright), tuple(line.text for turns, line in lines if turns != main))


def _turned(x: float, y: float, turns: int) -> tuple[float, float]:
    """A point in a frame rotated this many quarter turns anticlockwise."""
    match turns % 4:
        case 1:
            return y, -x
        case 2:
            return -x, -y
        case 3:
            return -y, x
    return x, y


class _Reader:
    """Queries pdfium about the characters of one page. Each call takes a third of a microsecond or more."""

    def __init__(self, text_page: PdfTextPage, length: int) -> None:
        from pypdfium2 import raw

        self._raw = raw
        self._page = text_page.raw
        self._box = raw.FS_RECTF()
        self._box_here = byref(self._box)
        self._matrix = raw.FS_MATRIX()
        self._matrix_here = byref(self._matrix)
        self._x, self._y = c_double(), c_double()
        self._name = create_string_buffer(100)
        self._text = self._characters(text_page, length)
        self._turned = reads_right_to_left(self._text)
        self._has_pairs = has_surrogates(self._text)

    def lines(self) -> Iterator[tuple[int, Line]]:
        """Each line in its own frame, with the quarter turns of that frame."""
        for match in _LINE.finditer(self._text):
            words = [(match.start() + word.start(), match.start() + word.end()) for word in _WORD.finditer(match[0])]
            if not words:
                continue
            broken = match[0][-1] in _HYPHENS
            first, last = self._style(words[0][0]), self._style(words[-1][0])
            size = max(first.size, last.size) or 1.0
            # The mark that a note begins with is small and raised.
            main = max(first, last, key=lambda style: style.size)
            base = -_turned(main.x, main.y, first.turns)[1]
            if has_right_to_left(match[0]):
                found = list(self._right_to_left(words, first.turns, size))
            else:
                found = list(self._parts(words, first.turns, size, base))
            for at, (text, left, right) in enumerate(found):
                shown = one_line(clean(text))
                if shown:
                    ends = broken and at + 1 == len(found)
                    yield first.turns, Line(shown, left, right, base, size, first.bold, last.bold, ends)

    def _characters(self, text_page: PdfTextPage, length: int) -> str:
        """The text, one code unit for each of pdfium's characters."""
        text = text_page.get_text_range(0, length) if length else ""
        if len(text) == length and not has_surrogates(text):
            return str(text)
        ask, page = self._raw.FPDFText_GetUnicode, self._page
        return "".join([chr(min(ask(page, at), 0xFFFF)) for at in range(length)])

    def _parts(
        self, words: list[tuple[int, int]], turns: int, size: float, base: float
    ) -> Iterator[tuple[str, float, float]]:
        """The text and extent of each part of a line, cut at wide gaps and where it jumps back."""
        parts: list[str] = []
        begin = end = 0.0
        for start, stop in words:
            left, right = self._ends(start, stop, turns)
            if parts and not -size < left - end < _WIDE_GAP * size:
                yield _APART.sub("", readable(" ".join(parts))), begin, end
                parts = []
            if not parts:
                begin = left
            word = self._text[start:stop]
            parts.append(self._word(word, stop, size, base) if self._has_pairs or word[-1].isdigit() else word)
            end = right
        yield _APART.sub("", readable(" ".join(parts))), begin, end

    def _right_to_left(
        self, words: list[tuple[int, int]], turns: int, size: float
    ) -> Iterator[tuple[str, float, float]]:
        # A space that pdfium reports may not be in its place.
        glyphs = [
            Glyph(self._text[at], *self._ends(at, at + 1, turns))
            for at in range(words[0][0], words[-1][1])
            if not self._text[at].isspace()
        ]
        part: list[Glyph] = []
        for glyph in placed(glyphs):
            if part and glyph.left - max(part[-1].right, part[-1].left) > _WIDE_GAP * size:
                yield readable(logical(part, size, right_to_left=self._turned)), part[0].left, part[-1].right
                part = []
            part.append(glyph)
        if part:
            yield readable(logical(part, size, right_to_left=self._turned)), part[0].left, part[-1].right

    def _word(self, word: str, stop: int, size: float, base: float) -> str:
        """A word with small digits at its end (a power, a note's mark) as superscripts or subscripts."""
        if self._has_pairs:
            word = word.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        else:
            # Digits before them may be on the line, as in 10⁶.
            ends = range(stop - 1, max(stop - len(word), stop - _LONGEST_SMALL) - 1, -1)
            small = word[len(word) - sum(1 for _ in takewhile(lambda at: self._size(at) < _SMALL * size, ends)) :]
            if _SMALL_DIGITS.fullmatch(small):
                last = self._style(stop - 1)
                raised = _turned(last.x, last.y, last.turns)[1] > -base
                word = word.removesuffix(small) + (superscript if raised else subscript)(small)
        return word

    def _ends(self, start: int, stop: int, turns: int) -> tuple[float, float]:
        """Where the characters from ``start`` to before ``stop`` begin and end along their line."""
        ask, box = self._raw.FPDFText_GetLooseCharBox, self._box
        ask(self._page, start, self._box_here)
        if not turns:
            left = box.left
            if stop - start > 1:
                ask(self._page, stop - 1, self._box_here)
            return left, box.right
        first = (box.left, box.bottom, box.right, box.top)
        if stop - start > 1:
            ask(self._page, stop - 1, self._box_here)
        match turns:
            case 1:
                return first[1], box.top
            case 2:
                return -first[2], -box.left
        return -first[3], -box.bottom

    def _size(self, at: int) -> float:
        self._raw.FPDFText_GetMatrix(self._page, at, self._matrix_here)
        scale = hypot(self._matrix.c, self._matrix.d)
        return float(self._raw.FPDFText_GetFontSize(self._page, at)) * scale

    def _style(self, at: int) -> _Style:
        size = self._size(at)
        matrix = self._matrix
        # For a mirrored character both sums are zero.
        angle = atan2(matrix.b - matrix.c, matrix.a + matrix.d)
        turns = round(2 * angle / pi) % 4 if isfinite(angle) else 0
        self._raw.FPDFText_GetCharOrigin(self._page, at, self._x, self._y)
        self._raw.FPDFText_GetFontInfo(self._page, at, self._name, len(self._name), None)
        bold = self._raw.FPDFText_GetFontWeight(self._page, at) >= _BOLD_WEIGHT or bool(_BOLD.search(self._name.value))
        return _Style(size, bold, turns, self._x.value, self._y.value)


_SURROGATE = re.compile("[\ud800-\udfff]")


def has_surrogates(text: str) -> bool:
    """Whether a text contains surrogates."""
    return not text.isascii() and bool(_SURROGATE.search(text))
