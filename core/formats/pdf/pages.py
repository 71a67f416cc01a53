"""The lines of a page, from pdfium, which knows the position of every character but nothing about lines and columns."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from math import floor, isfinite
from typing import TYPE_CHECKING

from core.formats.pdf.characters import reads_right_to_left
from core.formats.pdf.glyphs import Glyphs, turned
from core.formats.pdf.line import Line, Page
from core.formats.pdf.parts import Parts

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

#: Grids of two points, each by half a step to the right, or down, of another.
_GRIDS = ((0, 0), (0, 1), (1, 0), (1, 1))


def page_lines(page: PdfPage, text_page: PdfTextPage, length: int) -> Page:
    """The lines of a page with this many characters, without those outside it and those drawn twice."""
    glyphs = Glyphs(text_page, length)
    parts = Parts(glyphs)
    left, bottom, right, top = page.get_bbox()
    lines: list[tuple[int, Line]] = []
    seen: set[tuple[str, int, int, int, int]] = set()
    for turns, line in parts.lines():
        x, y = turned(line.left, -line.base, -turns)
        if not (left - 1 <= x <= right + 1 and bottom - 1 <= y <= top + 1 and isfinite(line.size + line.right)):
            continue
        # What was drawn twice within a point falls into one cell of at least one of four grids.
        text, across, down = line.text, (floor(x / 2), floor((x + 1) / 2)), (floor(y / 2), floor((y + 1) / 2))
        cells = {(text, i, j, across[i], down[j]) for i, j in _GRIDS}
        if seen.isdisjoint(cells):
            lines.append((turns, line))
        seen |= cells
    return replace(_upright(lines), unmapped=glyphs.are_unmapped())


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
