"""What stands beside an article in its page: captions of pictures, and boxes of facts.

The extractor of articles forgets where a text stood, so these are found in the page, and known again by their letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import Reason
from core.formats.draft import Piece
from core.formats.struck import unmarked
from core.text import clean

if TYPE_CHECKING:
    from lxml.html import HtmlElement

CAPTION = Reason("caption")
BOX = Reason("box of facts")

#: What boxes of facts are called on Wikipedia in its languages and on others' sites, in the names of their classes.
_BOXES = (
    *("infobox", "infocard", "factbox", "fact-box", "facts-box", "taxobox", "sinottico", "sidebar-facts", "infotable"),
    *("ficha", "vcard", "biota", "toccolours", "info-box", "faktaruta", "faktaboks", "factsheet"),
)
_CLASS = (
    "contains(concat(' ', translate(@class, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), ' '), '{}')"
)
_BOX_PATH = f"//*[self::table or self::dl or self::aside][{' or '.join(_CLASS.format(name) for name in _BOXES)}]"
#: A table above the first paragraph in which each row has one head and what it says of the subject.
_LEADING = "//table[not(preceding::p[string-length(normalize-space(.)) > 100])][.//th]"
_FEWEST_ROWS = 2


def with_asides(pieces: list[Piece], tree: HtmlElement) -> list[Piece]:
    """The pieces of a page with its captions and the rows of its boxes of facts as furniture."""
    known = dict(_asides(tree))
    if not known:
        return pieces
    found = [_marked(piece, known) for piece in pieces]
    return pieces if all(piece.reason for piece in found) else found


def _marked(piece: Piece, known: dict[str, Reason]) -> Piece:
    reason = "" if piece.reason or piece.kind == "heading" else known.get(_squashed(piece.text), "")
    return replace(piece, reason=reason) if reason else piece


def _asides(tree: HtmlElement) -> Iterator[tuple[str, Reason]]:
    for caption in tree.iter("figcaption"):
        yield _squashed(caption.text_content()), CAPTION
    leading = [table for table in tree.xpath(_LEADING) if _is_of_facts(table)]
    for box in (*tree.xpath(_BOX_PATH), *leading):
        for row in box.iter("tr", "dt", "dd", "p", "li", "caption", "th", "td"):
            yield _squashed(row.text_content()), BOX


def _is_of_facts(table: HtmlElement) -> bool:
    rows = [[cell.tag for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]
    facts = sum(row == ["th", "td"] for row in rows)
    return facts >= _FEWEST_ROWS and all(row == ["th", "td"] or len(row) < 2 for row in rows)


def _squashed(text: str) -> str:
    return "".join(unmarked(clean(text)).split())
