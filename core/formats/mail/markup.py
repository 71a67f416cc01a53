"""E-mail in HTML: its blocks, with quotations and signatures found by elements and by words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import LoadError
from core.formats.draft import Piece
from core.formats.html import tree_pieces
from core.formats.html.inline import set_inline
from core.formats.html.shape import in_shape
from core.formats.html.tree import parse_page
from core.formats.inline import without_marks
from core.formats.mail.headers import opens_forward
from core.formats.mail.replies import QUOTED, SIGNATURE, reasons, unquoted
from core.shape import BETWEEN_CELLS
from core.text import one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: Elements in which mail programs put what is quoted, and signatures.
_QUOTES = (
    "//*[contains(concat(' ', @class, ' '), ' gmail_quote ') or contains(@class, 'yahoo_quoted') or "
    "contains(@class, 'protonmail_quote') or contains(@class, 'moz-cite-prefix') or "
    "(self::blockquote and @type='cite')]"
)
_SIGNATURES = (
    "//*[contains(@class, 'gmail_signature') or contains(@class, 'moz-signature') or @id='Signature' or "
    "contains(@class, 'protonmail_signature_block')]"
)
#: What a table that holds data has, in an e-mail: heads, a title, or lines around its cells.
_DATA = ".//th | ./caption | ./@border[. != '0'] | self::*[contains(@class, 'MsoTable')]"
_LINED = re.compile(r"(?:^|;)\s*border\s*:[^;]*\b(?:solid|dashed|dotted|double)\b", re.IGNORECASE)
#: A numbered placeholder in a tree for what is put back later; it never occurs in real text.
_PLACE = "\ue5f0\ue5f1"
#: Represents a line break until lines are split; two separate paragraphs.
_BREAK = "\ue5f2"
_PARTED = re.compile(rf"{_BREAK}\s*{_BREAK}[\s{_BREAK}]*")


def html_pieces(text: str, *, forward: bool = False, reply: bool = False) -> list[Piece]:
    """The pieces of an HTML e-mail; programs mark quotations and signatures with elements or only in words.

    ``forward`` and ``reply`` are as for core.formats.mail.replies.reasons.
    """
    try:
        page = parse_page(text)
    except LoadError:
        return []
    set_inline(page)
    tree = page.tree
    for table in tree.iter("table"):
        if not _holds_data(table):
            table.set("role", "presentation")
    places: dict[str, tuple[HtmlElement, str]] = {}
    for path, reason in ((_SIGNATURES, SIGNATURE), ("" if forward else _QUOTES, QUOTED)):
        for element in tree.xpath(path) if path else ():
            place = f"{_PLACE}{len(places)}"
            if opens_forward(element.text_content()):
                continue
            if _put_aside(element, place):
                places[place] = (element, reason)
    for element in tree.iter("br"):
        element.tail = _BREAK + (element.tail or "")
    lines = [line for piece in _own_words(tree) for line in _lines(piece)]
    found = reasons([without_marks(line.text) for line in lines], forward=forward, reply=reply)
    return list(_put_back([*_joined(lines, found)], places))


def _lines(piece: Piece) -> Iterator[Piece]:
    """The lines of a block; those that continue its paragraph have no gap above."""
    if piece.kind == "row":
        cells = piece.text.replace(_BREAK, " ").split(BETWEEN_CELLS)
        yield replace(piece, text=BETWEEN_CELLS.join(map(one_line, cells)))
        return
    if piece.reason:
        yield piece
        return
    for paragraph in _PARTED.split(piece.text):
        lines = [line.strip() for line in paragraph.split(_BREAK) if line.strip()]
        yield from (replace(piece, text=line) for line in lines[:1])
        yield from (replace(piece, text=line, marker="", gap=0) for line in lines[1:])


def _joined(lines: Sequence[Piece], found: Sequence[str]) -> Iterator[Piece]:
    """Lines grouped into paragraphs with the reasons found for them, split where the reason changes."""
    paragraphs: list[tuple[str, list[Piece]]] = []
    for line, told in zip(lines, found, strict=True):
        # A line of code stands on its own, whatever its words are.
        reason = told or line.reason
        if paragraphs and not line.gap and not line.reason and line.kind != "row" and reason == paragraphs[-1][0]:
            paragraphs[-1][1].append(line)
        else:
            paragraphs.append((reason, [line]))
    for reason, parts in paragraphs:
        words = [unquoted(part.text) if reason == QUOTED else part.text for part in parts]
        yield replace(parts[0], text=" ".join(filter(None, words)), reason=reason)


def _own_words(root: HtmlElement) -> Iterator[Piece]:
    """The blocks under an element, in their shape.

    E-mails lay out all of their text in tables: a row of one that holds no data is no list item.
    """
    for piece in in_shape(tree_pieces(root), root):
        yield replace(piece, kind="paragraph") if piece.kind == "item" and not piece.marker else piece


def _holds_data(table: HtmlElement) -> bool:
    """Whether a table is one to readers too; most of those in e-mails only arrange the text."""
    return bool(table.xpath(_DATA)) or any(_LINED.search(cell.get("style", "")) for cell in table.iter("td"))


def _put_back(pieces: Sequence[Piece], places: dict[str, tuple[HtmlElement, str]]) -> Iterator[Piece]:
    """The pieces, with what was set aside put back in its place; a quotation may contain another."""
    waiting = [*reversed(pieces)]
    while waiting:
        piece = waiting.pop()
        place = without_marks(piece.text)
        if place not in places:
            yield piece
            continue
        element, reason = places.pop(place)
        inner = [replace(each, reason=reason) for each in _own_words(element)]
        waiting += reversed(inner)


def _put_aside(element: HtmlElement, place: str) -> bool:
    """Replaces an element of a tree with a paragraph that holds the placeholder; never the root."""
    from lxml import html

    parent = element.getparent()
    if parent is None:
        return False
    paragraph = html.Element("div")
    paragraph.text = place
    paragraph.tail, element.tail = element.tail, None
    parent.replace(element, paragraph)
    return True
