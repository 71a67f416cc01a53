"""What pdfium knows about the characters of a page: their code, place and type."""

from __future__ import annotations

import re
from collections.abc import Sequence
from ctypes import byref, c_double, create_string_buffer
from math import atan2, hypot, isfinite, pi
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

#: pdfium takes a font's weight from the width of its stems; many fonts show it only in their names.
_BOLD_WEIGHT = 640
_BOLD = re.compile(rb"bold|black|heavy|demi|-bd|cmbx|cmssbx|sfbx|ecbx|medi(?!um)", re.IGNORECASE)
#: One of so many characters is asked about.
_SAMPLED = 23
#: The last figure of those within a word, and a letter before what is none.
_INNER = re.compile(r"\d(?=[^\s\d])|[^\W\d_](?=[^\w\s])")
_SURROGATE = re.compile("[\ud800-\udfff]")

#: Where a character begins and ends along its line, and how far down and up its font reaches.
Box = tuple[float, float, float, float]


class Style(NamedTuple):
    """One character: its size in points, whether it is bold, its line's quarter turns, and its position."""

    size: float
    bold: bool
    turns: int
    x: float
    y: float

    def base(self, turns: int) -> float:
        """Its base line, which grows down the page, in a frame of so many quarter turns."""
        return -turned(self.x, self.y, turns)[1] if turns else -self.y


def turned(x: float, y: float, turns: int) -> tuple[float, float]:
    """A point in a frame rotated this many quarter turns anticlockwise."""
    match turns % 4:
        case 1:
            return y, -x
        case 2:
            return -x, -y
        case 3:
            return -y, x
    return x, y


def has_surrogates(text: str) -> bool:
    """Whether a text contains surrogates."""
    return not text.isascii() and bool(_SURROGATE.search(text))


class Glyphs:
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
        self._bold_names: dict[bytes, bool] = {}
        #: The page's text, one code unit for each of pdfium's characters.
        self.text = self._characters(text_page, length)
        self.has_pairs = has_surrogates(self.text)

    def _characters(self, text_page: PdfTextPage, length: int) -> str:
        text = text_page.get_text_range(0, length) if length else ""
        if len(text) == length and not has_surrogates(text):
            return str(text)
        ask, page = self._raw.FPDFText_GetUnicode, self._page
        return "".join([chr(min(ask(page, at), 0xFFFF)) for at in range(length)])

    def are_unmapped(self) -> bool:
        """Whether most characters are only numbers in their fonts, by a sample; ASCII is taken as it is."""
        if self.text.isascii():
            return False
        sample = range(0, len(self.text), _SAMPLED)
        ask = self._raw.FPDFText_HasUnicodeMapError
        return bool(2 * sum(ask(self._page, at) == 1 for at in sample) > len(sample))

    def box(self, at: int, turns: int) -> Box:
        """The box of a character in a frame of so many quarter turns."""
        box = self._box
        self._raw.FPDFText_GetLooseCharBox(self._page, at, self._box_here)
        match turns:
            case 0:
                return box.left, box.right, box.bottom, box.top
            case 1:
                return box.bottom, box.top, -box.right, -box.left
            case 2:
                return -box.right, -box.left, -box.top, -box.bottom
        return -box.top, -box.bottom, box.left, box.right

    def ends(self, start: int, stop: int, turns: int) -> tuple[Box, Box]:
        """The boxes of the first of some characters and of the last."""
        if turns:
            first = self.box(start, turns)
            return first, self.box(stop - 1, turns) if stop - start > 1 else first
        ask, page, box, here = self._raw.FPDFText_GetLooseCharBox, self._page, self._box, self._box_here
        ask(page, start, here)
        first = box.left, box.right, box.bottom, box.top
        if stop - start == 1:
            return first, first
        ask(page, stop - 1, here)
        return first, (box.left, box.right, box.bottom, box.top)

    def reaches(self, start: int, stop: int, turns: int) -> list[tuple[float, float]]:
        """How far down and up the type of each character reaches, in a frame of so many quarter turns."""
        if turns:
            return [self.box(at, turns)[2:] for at in range(start, stop)]
        ask, page, box, here = self._raw.FPDFText_GetLooseCharBox, self._page, self._box, self._box_here
        found = []
        for at in range(start, stop):
            ask(page, at, here)
            found.append((box.bottom, box.top))
        return found

    def ends_of_plain(
        self, spans: Sequence[tuple[int, int]], wide: float, hair: float
    ) -> tuple[float, float, float, float] | None:
        """Where an upright line begins and ends, and how far its type reaches down and up, if that is all alike.

        None if the type changes, its reach by more than a ``hair``, if a word begins this far behind the one before it,
        or if one jumps back.
        """
        ask, page, box, here = self._raw.FPDFText_GetLooseCharBox, self._page, self._box, self._box_here
        ask(page, spans[0][0], here)
        left, low, high = box.left, box.bottom, box.top
        end = left
        for start, stop in spans:
            ask(page, start, here)
            if not (
                -hair < box.top - high < hair and -hair < box.bottom - low < hair and -wide < box.left - end < wide
            ):
                return None
            if stop - start > 1:
                ask(page, stop - 1, here)
                if not (-hair < box.top - high < hair and -hair < box.bottom - low < hair):
                    return None
            end = box.right
        for figure in _INNER.finditer(self.text, spans[0][0], spans[-1][1]):
            ask(page, figure.start(), here)
            if not (-hair < box.top - high < hair and -hair < box.bottom - low < hair):
                return None
        return left, end, low, high

    def size(self, at: int) -> float:
        """The size of a character's type, in points."""
        self._raw.FPDFText_GetMatrix(self._page, at, self._matrix_here)
        scale = hypot(self._matrix.c, self._matrix.d)
        return float(self._raw.FPDFText_GetFontSize(self._page, at)) * scale

    def style(self, at: int) -> Style:
        """How a character is set, and where."""
        size = self.size(at)
        matrix = self._matrix
        # For a mirrored character both sums are zero.
        angle = atan2(matrix.b - matrix.c, matrix.a + matrix.d)
        turns = round(2 * angle / pi) % 4 if isfinite(angle) else 0
        self._raw.FPDFText_GetCharOrigin(self._page, at, self._x, self._y)
        return Style(size, self.is_bold(at), turns, self._x.value, self._y.value)

    def is_bold(self, at: int) -> bool:
        """Whether a character is set in bold type."""
        if self._raw.FPDFText_GetFontWeight(self._page, at) >= _BOLD_WEIGHT:
            return True
        self._raw.FPDFText_GetFontInfo(self._page, at, self._name, len(self._name), None)
        name = self._name.value
        if name not in self._bold_names:
            self._bold_names[name] = bool(_BOLD.search(name))
        return self._bold_names[name]
