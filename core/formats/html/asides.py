"""What stands beside an article in its page: captions of pictures, and boxes of facts.

The extractor of articles forgets where a text stood, so these are found in the page, and known again by their letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from core.article import Reason
from core.formats.draft import Piece
from core.formats.struck import unmarked
from core.text import clean, one_line

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
#: What pages call the words below a picture, outside a ``figcaption``; in an item of a list they are its text.
_CAPTION_CLASS = re.compile(r"(?:^|[\s_-])(?:wp-)?captions?(?:-text)?(?=$|\s)", re.IGNORECASE)
_LONGEST_CAPTION = 400
#: The words right below a picture in an element of their own are its caption if they are short and end no sentence.
_PICTURED = ("center", "div", "p", "td")
_LONGEST_LABEL = 150
_SENTENCE_END = re.compile(r"[.!?…:;。！？؟।][\"”’»)\]」』]*$")


def with_asides(pieces: list[Piece], tree: HtmlElement) -> list[Piece]:
    """The pieces of a page with its captions and the rows of its boxes of facts as furniture."""
    known = dict(_asides(tree))
    if not known:
        return pieces
    found = [_marked(piece, known) for piece in pieces]
    return pieces if all(piece.reason for piece in found) else found


def _marked(piece: Piece, known: dict[str, Reason]) -> Piece:
    reason = "" if piece.reason or piece.kind == "heading" else known.get(_squashed(piece.text), "")
    if not reason:
        return piece
    return replace(piece, reason=reason, kind="caption" if reason == CAPTION else piece.kind)


def _asides(tree: HtmlElement) -> Iterator[tuple[str, Reason]]:
    for caption in tree.iter("figcaption"):
        yield _squashed(caption.text_content()), CAPTION
    yield from ((_squashed(caption), CAPTION) for caption in _captions(tree))
    leading = [table for table in tree.xpath(_LEADING) if _is_of_facts(table)]
    for box in (*tree.xpath(_BOX_PATH), *leading):
        for row in box.iter("tr", "dt", "dd", "p", "li", "caption", "th", "td"):
            yield _squashed(row.text_content()), BOX


def _captions(tree: HtmlElement) -> Iterator[str]:
    """The captions that no element says to be any: told by what they are called, or by where they stand."""
    for element in tree.xpath("//*[contains(translate(@class, 'CAPTION', 'caption'), 'caption')]"):
        text = one_line(clean(element.text_content()))
        is_called = _CAPTION_CLASS.search(element.get("class", "")) and next(element.iterancestors("li"), None) is None
        if is_called and len(text) <= _LONGEST_CAPTION:
            yield text
    for image in tree.iter("img"):
        element = next(image.iterancestors(*_PICTURED), None)
        if element is None or len(list(islice(element.iter("img"), 2))) > 1:
            continue
        text = one_line(clean(element.text_content()))
        if 0 < len(text) <= _LONGEST_LABEL and not _SENTENCE_END.search(text) and not _text_before(image, element):
            yield text


def _text_before(image: HtmlElement, element: HtmlElement) -> bool:
    """Whether an element has text above its picture."""
    each = image
    while each is not element:
        parent = each.getparent()
        before = [parent.text or "", *(str(text) for text in each.xpath("preceding-sibling::*//text()"))]
        before += [sibling.tail or "" for sibling in each.itersiblings(preceding=True)]
        if "".join(before).strip():
            return True
        each = parent
    return False


def _is_of_facts(table: HtmlElement) -> bool:
    rows = [[cell.tag for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]
    facts = sum(row == ["th", "td"] for row in rows)
    return facts >= _FEWEST_ROWS and all(row == ["th", "td"] or len(row) < 2 for row in rows)


def _squashed(text: str) -> str:
    return "".join(unmarked(clean(text)).split())
