"""HTML: the article of a page, without what surrounds it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import LoadError
from core.formats.decoding import nuls_left_out
from core.formats.draft import Draft, Piece, assemble
from core.formats.html.alignment import taken_blocks
from core.formats.html.asides import with_asides
from core.formats.html.blocks import page_blocks
from core.formats.html.inline import set_inline
from core.formats.html.metadata import page_about
from core.formats.html.panels import open_panels
from core.formats.html.paywall import without_offers
from core.formats.html.recovery import lost_blocks
from core.formats.html.shape import in_shape
from core.formats.html.tree import COMMENT, Page, parse_page
from core.formats.html.walls import is_short, refuse_wall
from core.formats.limits import LIMITS, check_text_size
from core.formats.registry import format_named
from core.formats.source import Source
from core.formats.struck import unmarked

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LOOKS_LIKE_HTML = re.compile(
    rf"\s*(?:<\?xml[^>]*>\s*)?(?>(?:{COMMENT}\s*)*)"
    r"<(?:!doctype\s+html|html|head|body|article|div|p|h1|meta|title|section|main)\b",
    re.IGNORECASE | re.DOTALL,
)
#: Elements that surround an article and are not part of it.
_AROUND = frozenset(("nav", "aside", "footer"))


def is_html(text: str) -> bool:
    """Whether a text opens like an HTML page or a fragment of one."""
    return bool(_LOOKS_LIKE_HTML.match(text))


def sniff(source: Source) -> bool:
    """Whether a source opens like a page or a fragment of one, or contains a tag and has a page's suffix."""
    text = source.decoded.text
    return is_html(text) or (format_named(source.suffix) == "html" and "<" in text)


def read(source: Source) -> Draft:
    """A draft of the article in a page, as read_html makes it. Raises LoadError (``format``, ``too-large``)."""
    text, nuls = source.decoded
    draft = read_html(text)
    # Not earlier: a page may hold megabytes of pictures and scripts besides its text.
    check_text_size(draft.text)
    return replace(draft, notices=(*nuls_left_out(nuls), *draft.notices))


def read_html(text: str, title: str = "") -> Draft:
    """A draft of the article in a page, found by trafilatura; of all the page's blocks if it finds none.

    All blocks are also read if the page is too large or too deep to be searched for an article.
    Raises LoadError: ``format`` for a page that can't be parsed at all, ``bot-wall`` for one that has no article and
    asks whether one is human.
    """
    page = parse_page(text)
    set_inline(page)
    open_panels(page.tree)
    searched = len(text) <= LIMITS.html_characters and _count_elements(page.tree) <= LIMITS.html_elements
    about = page_about(page, title, thorough=searched)
    extract = _extracted(page.tree) if searched and not page.is_flat else []
    if len(extract) < 2 or all(piece.kind == "heading" for piece in extract):
        pieces = _better(extract, _own_blocks(page))
    else:
        pieces = _article(page.tree, extract)
    if is_short(pieces):
        refuse_wall(page.tree, about.title, _own_blocks(page))
    pieces, notices = without_offers(with_asides(pieces, page.tree), page)
    return assemble(in_shape(pieces, page.tree), about, notices)


def html_pieces(text: str, *, xhtml: bool = False, shaped: bool = False) -> Iterator[Piece]:
    """All visible blocks of a piece of HTML, in order; none if it holds no text.

    With ``shaped`` they have the shape that they have in it: rows of tables, emphasis and links.
    """
    try:
        page = parse_page(text, xhtml=xhtml)
    except LoadError:
        return
    set_inline(page)
    pieces = tree_pieces(page.tree)
    yield from in_shape(pieces, page.tree) if shaped else pieces


def tree_pieces(root: HtmlElement, *, without: frozenset[str] = frozenset()) -> Iterator[Piece]:
    """The blocks under an element of HTML or of trafilatura's tree, except those in elements with certain names.

    Raises LoadError (``too-large``) for more text than Standfirst reads.
    """
    return (block.piece for block in page_blocks(root, without=without))


def _count_elements(tree: HtmlElement) -> int:
    return int(tree.xpath("count(//*)"))


def _extracted(tree: HtmlElement) -> list[Piece]:
    from trafilatura import bare_extraction

    body = getattr(bare_extraction(tree, include_comments=False), "body", None)
    return [] if body is None else list(tree_pieces(body))


def _article(tree: HtmlElement, extract: list[Piece]) -> list[Piece]:
    """The blocks of a page that an extract of it is made of, and those that the extract lost: all as they are there."""
    blocks = list(page_blocks(tree))
    taken = taken_blocks([block.piece.text for block in blocks], [piece.text for piece in extract])
    if taken is None:
        return extract
    lost = lost_blocks(blocks, taken)
    return [
        replace(block.piece, reason=block.piece.reason or lost.get(index, ""))
        for index, block in enumerate(blocks)
        if taken[index] or index in lost
    ]


def _own_blocks(page: Page) -> list[Piece]:
    """All blocks of a page except those around the article; those too if there are no others."""
    return list(tree_pieces(page.tree, without=_AROUND)) or list(tree_pieces(page.tree))


def _better(extracted: list[Piece], page: list[Piece]) -> list[Piece]:
    """The page's own blocks, if the extractor found no text, or gave up and merged them into a single paragraph."""
    found = "".join(_squashed(piece.text) for piece in extracted if piece.kind != "heading")
    return page if not found or all(_squashed(piece.text) in found for piece in page) else extracted


def _squashed(text: str) -> str:
    return "".join(unmarked(text).split())
