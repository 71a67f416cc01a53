"""The shape of a page: which of its text stands in tables, quotations and captions, or is emphasised or linked.

What a page's article is, others find. Here each piece of it is looked up in the page itself, and gets back what the
search for the article takes away. Both are compared without white space.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin

from core.article import Reason
from core.formats.html.tables import is_table, rows_of
from core.formats.inline import closing, is_target, opening
from core.formats.limits import LIMITS
from core.formats.piece import Piece, row
from core.shape import InlineKind
from core.text import clean, one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_INLINES: dict[str, InlineKind] = {
    **dict.fromkeys(("em", "i", "cite", "dfn", "var"), "emphasis"),
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "code"),
    "a": "link",
}
_AREAS = frozenset(("table", "blockquote", "figcaption", "caption"))
_CAPTION = Reason("caption")
#: A text shorter than this is sought only near the one before it.
_SHORT = 24
_NEAR = 900
#: How many of those that begin before its end may reach into a text.
_LOOKED_BACK = 400
#: A longer one is sought up to here, so that what is not in the page costs little.
_FAR = LIMITS.html_looked_ahead


class _Area(NamedTuple):
    """An element whose text has a shape of its own, and where that is in the page's squashed text."""

    start: int
    end: int
    element: HtmlElement


class _Passage(NamedTuple):
    """A passage ``[start, end)`` of the squashed text that is set apart."""

    start: int
    end: int
    kind: InlineKind
    target: str


@dataclass(slots=True)
class _Page:
    """A page's text without any white space, its areas as they begin, outer ones first, and what is set apart."""

    text: str
    areas: list[_Area]
    passages: list[_Passage]
    #: The index of the area that each one is in, -1 for none.
    outer: list[int]
    #: Whether each table that was looked at holds data.
    tables: dict[HtmlElement, bool] = field(default_factory=dict)
    #: The areas whose pieces are there already.
    shown: set[HtmlElement] = field(default_factory=set)


def in_shape(pieces: Iterable[Piece], tree: HtmlElement) -> Iterator[Piece]:
    """The pieces of a page's text, in its order, as what they are in its tree.

    A table stands in place of the pieces that were made of it; code is in its lines already. A caption between two
    pieces is put back as furniture.
    """
    page = _read(tree)
    if not page.areas and not page.passages:
        yield from pieces
        return
    at = 0
    is_begun = False
    #: The words of the table that was shown last: a search that has mixed up its pieces adds nothing to it.
    known: frozenset[str] = frozenset()
    for piece in pieces:
        words = "".join(piece.text.split())
        found = _find(page.text, words, at) if words else -1
        if found < 0:
            if not known.issuperset(piece.text.split()):
                yield piece
            continue
        if is_begun:
            yield from _captions(page, at, found)
        is_begun, at = True, found + len(words)
        if piece.kind == "code":
            yield piece
            continue
        area = _area(page, found, at)
        known = frozenset() if area is None else known or frozenset(_text_of(area.element).split())
        if area is None:
            yield _in_line(page, piece, found, at)
        elif area.element not in page.shown:
            page.shown.add(area.element)
            # A box of facts is furniture as a whole.
            yield from (replace(each, reason=each.reason or piece.reason) for each in _shaped(page, area))


def _find(text: str, words: str, at: int) -> int:
    return text.find(words, at, at + (_NEAR if len(words) < _SHORT else _FAR) + len(words))


def _around(page: _Page, start: int, end: int) -> Iterator[_Area]:
    """The areas that hold a range, the innermost first."""
    number = bisect_right(page.areas, start, key=lambda area: area.start) - 1
    while number >= 0:
        if page.areas[number].end >= end:
            yield page.areas[number]
        number = page.outer[number]


def _area(page: _Page, start: int, end: int) -> _Area | None:
    """The table or the caption that a range is in."""
    return next((area for area in _around(page, start, end) if _is_whole(page, area.element)), None)


def _is_whole(page: _Page, element: HtmlElement) -> bool:
    """Whether an element is shown as a whole, in place of what a search has made of it."""
    if element.tag != "table":
        return bool(element.tag != "blockquote")
    if element not in page.tables:
        page.tables[element] = is_table(element)
    return page.tables[element]


def _in_line(page: _Page, piece: Piece, start: int, end: int) -> Piece:
    is_quoted = any(area.element.tag == "blockquote" for area in _around(page, start, end))
    kind = "quote" if is_quoted and piece.kind == "paragraph" else piece.kind
    return replace(piece, kind=kind, text=_set_apart(page, piece.text, start, end))


def _shaped(page: _Page, area: _Area) -> Iterator[Piece]:
    if area.element.tag == "table":
        caption = area.element.find("caption")
        if caption is not None and caption not in page.shown:
            page.shown.add(caption)
            yield from _caption(caption)
        yield from _rows(page, area)
    else:
        yield from _caption(area.element)


def _rows(page: _Page, area: _Area) -> Iterator[Piece]:
    rows = list(rows_of(area.element))
    at = area.start
    for number, (cells, heads) in enumerate(rows):
        texts = []
        for cell in cells:
            words = "".join(cell.split())
            found = page.text.find(words, at, area.end) if words else -1
            texts.append(_set_apart(page, cell, found, found + len(words)) if found >= 0 else cell)
            at = found + len(words) if found >= 0 else at
        yield row(texts, heads, opens=not number)


def _caption(element: HtmlElement) -> Iterator[Piece]:
    words = one_line(_text_of(element))
    if words:
        yield Piece(words, "caption", reason=_CAPTION, alt=_alt(element))


def _captions(page: _Page, start: int, end: int) -> Iterator[Piece]:
    """The captions of figures between two pieces."""
    first = bisect_left(page.areas, start, key=_start)
    for area in page.areas[first : bisect_left(page.areas, end, key=_start)]:
        if area.element.tag == "figcaption" and area.end <= end and area.element not in page.shown:
            page.shown.add(area.element)
            yield from _caption(area.element)


def _alt(caption: HtmlElement) -> str | None:
    """The words for the picture whose caption this is; None if it is a table's."""
    figure = next(caption.iterancestors("figure"), None)
    if figure is None or caption.tag == "caption":
        return None
    return one_line(" ".join(clean(image.get("alt", "")) for image in figure.iter("img")))


def _text_of(element: HtmlElement) -> str:
    return clean(" ".join(element.itertext()))


def _start(area: _Area | _Passage) -> int:
    return area.start


def _set_apart(page: _Page, text: str, start: int, end: int) -> str:
    """A text that is at a range of the squashed one, with marks around what is set apart in it."""
    first = bisect_left(page.passages, end, key=_start)
    inside = [each for each in page.passages[max(0, first - _LOOKED_BACK) : first] if each.end > start]
    if not inside:
        return text
    places = [at for at, character in enumerate(text) if not character.isspace()]
    marks: list[tuple[int, int, str]] = []
    for passage in inside:
        opened = places[max(passage.start - start, 0)]
        closed = places[min(passage.end - start, len(places)) - 1] + 1
        marks.append((opened, 1, opening(passage.kind, passage.target)))
        marks.append((closed, 0, closing(passage.kind)))
    parts: list[str] = []
    at = 0
    for place, _, mark in sorted(marks, key=itemgetter(0, 1)):
        parts += (text[at:place], mark)
        at = place
    return "".join([*parts, text[at:]])


def _read(tree: HtmlElement) -> _Page:
    """The page as its elements follow each other."""
    from lxml import etree

    parts: list[str] = []
    length = 0
    areas: list[_Area] = []
    passages: list[_Passage] = []
    opened: list[int] = []
    base = _address(tree)
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag
        is_marked = tag in _AREAS or tag in _INLINES
        if event == "start":
            if is_marked:
                opened.append(length)
            text = element.text
        else:
            if is_marked:
                start = opened.pop()
                if start < length and tag in _AREAS:
                    areas.append(_Area(start, length, element))
                elif start < length:
                    target = _target(element, base) if tag == "a" else ""
                    if tag != "a" or is_target(target):
                        passages.append(_Passage(start, length, _INLINES[tag], target))
            text = element.tail
        if text:
            squashed = "".join(clean(text).split())
            parts.append(squashed)
            length += len(squashed)
    # Those that hold others come first.
    areas.sort(key=lambda area: (area.start, -area.end))
    passages.sort(key=lambda passage: (passage.start, -passage.end))
    return _Page("".join(parts), areas, passages, _outer(areas))


def _outer(areas: list[_Area]) -> list[int]:
    """The index of the area that each of these is in, -1 for none."""
    outer: list[int] = []
    for number, area in enumerate(areas):
        around = number - 1
        while around >= 0 and areas[around].end < area.end:
            around = outer[around]
        outer.append(around if around >= 0 and areas[around].end > area.start else -1)
    return outer


def _address(tree: HtmlElement) -> str:
    """The address that a page's links start from, as far as it says so."""
    for path in ("//base/@href", "//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"):
        for address in tree.xpath(path)[:1]:
            if is_target(str(address)):
                return str(address)
    return ""


def _target(link: HtmlElement, base: str) -> str:
    """The address that a link to another page leads to; "" if there is none."""
    address = str(link.get("href", "")).strip()
    if not address or address.startswith("#"):
        return ""
    try:
        return urljoin(base, address)
    except ValueError:
        return ""
