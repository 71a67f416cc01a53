"""Tables of web pages: which of them hold data, and their cells. Many others only arrange a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from core.formats.html.blocks import is_hidden
from core.text import clean, one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: What stands in the cells of tables that arrange a page.
_ARRANGED = frozenset(
    ("table", "article", "section", "main", "nav", "aside", "header", "footer", "h1", "h2", "h3", "form", "blockquote")
)
#: Characters of a cell with several paragraphs that make it a part of a page.
_MUCH = 240
_UNSEEN = frozenset(("style", "script"))
_PARTED = frozenset(("br", "p", "div", "li", "ul", "ol", "hr", "dt", "dd"))
#: Cells may span others; what pages say of more is a mistake.
_MOST_SPANNED = 40


class _Row(NamedTuple):
    """The text of each cell of a row, and the columns that are heads."""

    cells: list[str]
    heads: tuple[int, ...]


def is_table(element: HtmlElement) -> bool:
    """Whether a ``table`` holds data, in two columns at least."""
    if element.get("role", "") in ("presentation", "none"):
        return False
    widest = 0
    for row in element.iter("tr"):
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        widest = max(widest, len(cells))
        if any(_is_arranged(cell) for cell in cells):
            return False
    return widest > 1


def _is_arranged(cell: HtmlElement) -> bool:
    """Whether a cell holds a part of a page: boxes, or several paragraphs."""
    if any(each.tag in _ARRANGED for each in cell.iterdescendants("*")):
        return True
    lines = _lines(cell)
    return len(lines) > 1 and sum(map(len, lines)) > _MUCH


def rows_of(table: HtmlElement) -> Iterator[_Row]:
    """The rows of a table, each with as many cells as it takes to have every cell in its column."""
    #: For each column, how many of the rows to come its cell reaches into.
    reaching: dict[int, int] = {}
    for row in table.iter("tr"):
        if _is_hidden(row):
            continue
        cells: list[str] = []
        heads: list[int] = []
        in_head = row.getparent() is not None and row.getparent().tag == "thead"
        for cell in row:
            if cell.tag not in ("td", "th") or _is_hidden(cell):
                continue
            while reaching.get(len(cells)):
                reaching[len(cells)] -= 1
                cells.append("")
            across, down = _spanned(cell, "colspan"), _spanned(cell, "rowspan")
            for number in range(across):
                if down > 1:
                    reaching[len(cells)] = down - 1
                if not number and (cell.tag == "th" or in_head):
                    heads.append(len(cells))
                cells.append("" if number else " ".join(_lines(cell)))
        yield _Row(cells, tuple(heads))


def _lines(cell: HtmlElement) -> list[str]:
    parts: list[str] = []
    _collect(cell, parts)
    return [line for line in map(one_line, "".join(parts).split("\0")) if line]


def _collect(element: HtmlElement, parts: list[str]) -> None:
    parts.append(clean(element.text or ""))
    for child in element:
        if isinstance(child.tag, str):
            edge = "\0" if child.tag in _PARTED else ""
            parts.append(edge)
            if not _is_hidden(child):
                _collect(child, parts)
            parts.append(edge)
        parts.append(clean(child.tail or ""))


def _is_hidden(element: HtmlElement) -> bool:
    return element.tag in _UNSEEN or is_hidden(element)


def _spanned(cell: HtmlElement, name: str) -> int:
    said = cell.get(name, "").strip()
    return min(int(said), _MOST_SPANNED) if said.isdecimal() and said.isascii() and len(said) < 6 and int(said) else 1
