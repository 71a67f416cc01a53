"""HTML: the article of a page, without what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from core.errors import LoadError
from core.loading.draft import Draft, Piece, assemble, clean, one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: Elements whose content is no text for readers; they go before parsing, since lxml loses what follows a huge token.
_UNREAD = re.compile(r"<(script|style|svg|template|noscript)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_DATA_URI = re.compile(r"data:[\w/+.;=-]{0,100},[^\"'\s)>]{1000,}", re.IGNORECASE)
_LOOKS_LIKE_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p|h1|meta|title|section|main)\b",
    re.IGNORECASE | re.DOTALL,
)
_BLOCKS = ("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "blockquote", "dd", "dt", "td", "th", "pre", "figcaption")


def is_html(text: str) -> bool:
    """Whether a text opens like an HTML page or a piece of one."""
    return bool(_LOOKS_LIKE_HTML.match(text[:5000]))


def read_html(text: str, title: str = "") -> Draft:
    """A draft of the article in a page, found by trafilatura; of all the page's blocks where it finds none.

    Raises LoadError (``format``) for a page that can't be parsed at all.
    """
    from lxml import etree, html
    from trafilatura import bare_extraction
    from trafilatura.metadata import extract_metadata

    source = _DATA_URI.sub("data:,", _UNREAD.sub(" ", clean(text)))
    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        tree = html.document_fromstring(source.encode(), parser=parser)
    except (etree.LxmlError, ValueError):
        raise LoadError("format", "The HTML page has no content that can be read. Save it again as a page.") from None
    metadata = extract_metadata(tree)
    page_title = one_line(clean(metadata.title or "")) if metadata else ""
    # The extractor takes the tree apart, so the second try needs one of its own.
    extracted = bare_extraction(html.document_fromstring(source.encode(), parser=parser), include_comments=False)
    body = getattr(extracted, "body", None)
    pieces = list(_extracted_pieces(body)) if body is not None else []
    if not any(piece.kind != "heading" for piece in pieces):
        pieces = list(_page_pieces(tree))
    return assemble(pieces, title or page_title)


def _extracted_pieces(body: Any) -> Iterator[Piece]:
    """Pieces of trafilatura's own XML: head, p, quote, list of item, table of row of cell."""
    for element in body:
        words = _words(element)
        if element.tag == "head":
            level = str(element.get("rend", "h2"))[1:]
            yield Piece(words, "heading", int(level) if level in "123456" and level else 2)
        elif element.tag in ("list", "table"):
            kind_of_part = "item" if element.tag == "list" else "row"
            parts = list(element.iter(kind_of_part)) or [element]
            for part in parts:
                yield Piece(_words(part), "item", marker="• " if element.tag == "list" else "")
        else:
            yield Piece(words)


def _words(element: Any) -> str:
    for line_break in element.iter("lb"):
        line_break.tail = f" {line_break.tail or ''}"
    for cell in element.iter("cell"):
        cell.tail = f" {cell.tail or ''}"
    return one_line(clean("".join(element.itertext())))


def _page_pieces(tree: HtmlElement) -> Iterator[Piece]:
    """Every block of a page that holds no other block, as it comes."""
    body = tree.find(".//body")
    root = tree if body is None else body
    found = [element for element in root.iter(*_BLOCKS) if not any(True for _ in element.iterdescendants(*_BLOCKS))]
    for element in found or [root]:
        words = one_line(clean(element.text_content()))
        if re.fullmatch("h[1-6]", str(element.tag)):
            yield Piece(words, "heading", int(element.tag[1]))
        elif element.tag == "li":
            yield Piece(words, "item", marker="• ")
        else:
            yield Piece(words)
