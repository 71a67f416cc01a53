"""HTML: the article of a page, without what surrounds it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from core.article import BlockKind
from core.errors import LoadError
from core.formats.decoding import nuls_left_out
from core.formats.draft import Draft, Piece, assemble
from core.formats.html.asides import with_asides
from core.formats.html.inline import set_inline
from core.formats.html.metadata import page_about
from core.formats.html.paywall import without_offers
from core.formats.html.shape import in_shape
from core.formats.html.tree import COMMENT, Page, parse_page
from core.formats.html.walls import is_short, refuse_wall
from core.formats.limits import LIMITS, check_raw_size, check_text_size
from core.formats.registry import format_named
from core.formats.source import Source
from core.formats.struck import unmarked
from core.text import clean, one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LOOKS_LIKE_HTML = re.compile(
    rf"\s*(?:<\?xml[^>]*>\s*)?(?:{COMMENT}\s*)*+"
    r"<(?:!doctype\s+html|html|head|body|article|div|p|h1|meta|title|section|main)\b",
    re.IGNORECASE | re.DOTALL,
)
#: Elements of HTML and of trafilatura's own XML that begin a line, with the kind of block of their text; "" for
#: those whose text has the kind of what surrounds them.
_KINDS: dict[str, BlockKind | Literal[""]] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "head"), "heading"),
    **dict.fromkeys(("li", "item", "tr", "row"), "item"),
    **dict.fromkeys(
        (
            *("p", "div", "article", "section", "main", "body", "header", "footer", "nav", "aside", "address"),
            *("ul", "ol", "dl", "dt", "dd", "list", "table", "caption", "blockquote", "quote", "pre"),
            *("figure", "figcaption", "form", "fieldset", "details", "summary", "hr"),
        ),
        "",
    ),
}
#: Elements that surround an article and are not part of it.
_AROUND = frozenset(("nav", "aside", "footer"))
_BREAKS = frozenset(("br", "lb"))
#: Represents a line break until the line is complete; no text in a tree can contain it. Two or more end a paragraph.
_BREAK = "\0"
_PARTED = re.compile(r"\0\s*\0[\s\0]*")
_SPACES = frozenset(("td", "th", "cell", "option", "button"))
#: What a browser does not show, or (``rt``: a pronunciation) shows above the line.
_NOT_IN_LINE = frozenset(("title", "rt", "rp", "datalist"))
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)


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
    searched = len(text) <= LIMITS.html_characters and _count_elements(page.tree) <= LIMITS.html_elements
    about = page_about(page, title, thorough=searched)
    pieces = _extracted(page.tree) if searched and not page.is_flat else []
    if len(pieces) < 2 or all(piece.kind == "heading" for piece in pieces):
        pieces = _better(pieces, _own_blocks(page))
    if is_short(pieces):
        refuse_wall(page.tree, about.title, _own_blocks(page))
    pieces, notices = without_offers(with_asides(pieces, page.tree), page)
    return assemble(in_shape(pieces, page.tree), about, notices)


def html_pieces(text: str, *, xhtml: bool = False, shaped: bool = False) -> Iterator[Piece]:
    """All visible blocks of a piece of HTML, in order; none if it holds no text.

    With ``shaped`` they have the shape that they have in it: rows of tables, code in its lines, emphasis and links.
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
    marked: set[HtmlElement] = set()
    for owner, words in _lines(root, without):
        kind = _KINDS.get(owner.tag) or "paragraph"
        marker = "• " if owner.tag in ("li", "item") and owner not in marked else ""
        if words:
            marked.add(owner)
            yield Piece(words, kind, _level(owner) if kind == "heading" else 0, marker)


def _count_elements(tree: HtmlElement) -> int:
    return int(tree.xpath("count(//*)"))


def _extracted(tree: HtmlElement) -> list[Piece]:
    from trafilatura import bare_extraction

    body = getattr(bare_extraction(tree, include_comments=False), "body", None)
    return [] if body is None else list(tree_pieces(body))


def _own_blocks(page: Page) -> list[Piece]:
    """All blocks of a page except those around the article; those too if there are no others."""
    return list(tree_pieces(page.tree, without=_AROUND)) or list(tree_pieces(page.tree))


def _better(extracted: list[Piece], page: list[Piece]) -> list[Piece]:
    """The page's own blocks, if the extractor found no text, or gave up and merged them into a single paragraph."""
    found = "".join(_squashed(piece.text) for piece in extracted if piece.kind != "heading")
    return page if not found or all(_squashed(piece.text) in found for piece in page) else extracted


def _squashed(text: str) -> str:
    return "".join(unmarked(text).split())


def _lines(root: HtmlElement, without: frozenset[str]) -> Iterator[tuple[HtmlElement, str]]:
    """Each line of text under an element, in reading order, with the heading or item it is in, else the element.

    Some authors separate paragraphs with empty lines inside one element.
    """
    texts = list(_texts(root, without))
    check_raw_size([text for _, text in texts])
    for owner, text in texts:
        for line in _PARTED.split(text):
            yield owner, one_line(clean(line.replace(_BREAK, " ")))


def _texts(root: HtmlElement, without: frozenset[str]) -> Iterator[tuple[HtmlElement, str]]:
    """The text from where an element begins a line to where the next one does, as it is in the page."""
    from lxml import etree

    parts: list[str] = []
    owners = [root]
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        hidden = event == "start" and (element.tag in without or _is_hidden(element))
        if hidden:
            walk.skip_subtree()
        if element.tag in _KINDS and not _is_page_head(element):
            yield owners[-1], "".join(parts)
            parts = []
            if event == "start":
                owners.append(element if _KINDS[element.tag] else owners[-1])
            else:
                owners.pop()
        elif element.tag in _BREAKS:
            parts.append(_BREAK if event == "start" else "")
        elif element.tag in _SPACES:
            parts.append(" ")
        if not hidden:
            parts.append((element.text if event == "start" else element.tail) or "")
    yield root, "".join(parts)


def _is_page_head(element: HtmlElement) -> bool:
    """Whether ``head`` is that of a page, and not trafilatura's name for a heading."""
    return element.tag == "head" and element.getparent() is not None and element.getparent().tag == "html"


def _is_hidden(element: HtmlElement) -> bool:
    if element.tag in _NOT_IN_LINE:
        return True
    # A page may hide all of itself until its scripts have run.
    if element.tag in ("html", "body"):
        return False
    return "hidden" in element.attrib or bool(_HIDING.search(element.get("style", "")))


def _level(heading: HtmlElement) -> int:
    """1 to 6; trafilatura keeps the name that a heading had in ``rend``."""
    level = str(heading.get("rend") or heading.tag)[1:]
    return int(level) if level in tuple("123456") else 2
