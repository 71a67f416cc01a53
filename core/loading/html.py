"""HTML: the article of a page, without what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from core.article import BlockKind
from core.errors import LoadError
from core.loading.draft import Draft, Piece, assemble
from core.text import clean, one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_COMMENT = r"<!--(?:-?>|.*?(?:--!?>|\Z))"
#: What is no text for readers goes before parsing, since lxml loses what follows a huge token. An element that is never
#: closed takes all that follows, as in browsers; its end is sought only once.
_UNREAD = re.compile(
    rf"<(script|style|template|noscript)(?=[\s/>]).*?(?:</\1\s*>|\Z)|{_COMMENT}", re.IGNORECASE | re.DOTALL
)
_DATA_URI = re.compile(r"data:[\w/+.;=-]{0,100},[^\"'\s)>]{1000,}", re.IGNORECASE)
_LOOKS_LIKE_HTML = re.compile(
    rf"\s*(?:<\?xml[^>]*>\s*)?(?:{_COMMENT}\s*)*+"
    r"<(?:!doctype\s+html|html|head|body|article|div|p|h1|meta|title|section|main)\b",
    re.IGNORECASE | re.DOTALL,
)
#: Elements that begin a line, of HTML and of trafilatura's own XML, with the kind of block that their text is; "" for
#: those whose text is of the kind around them.
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
#: What stands around an article, by the element's name.
_AROUND = ("head", "svg", "nav", "aside", "footer")
_SPACES = frozenset(("br", "lb", "td", "th", "cell", "option", "button"))


def is_html(text: str) -> bool:
    """Whether a text opens like an HTML page or a piece of one."""
    return bool(_LOOKS_LIKE_HTML.match(text))


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
    pieces = list(_pieces(getattr(extracted, "body", None)))
    if len(pieces) < 2 or all(piece.kind == "heading" for piece in pieces):
        etree.strip_elements(tree, *_AROUND, with_tail=False)
        pieces = _better(pieces, list(_pieces(tree)))
    return assemble(pieces, title or page_title)


def html_pieces(text: str) -> Iterator[Piece]:
    """The pieces of a bit of HTML inside another text; none where it holds no text."""
    from lxml import etree, html

    try:
        yield from _pieces(html.fragment_fromstring(_UNREAD.sub(" ", text), create_parent="div"))
    except (etree.LxmlError, ValueError):
        return


def _better(extracted: list[Piece], page: list[Piece]) -> list[Piece]:
    """The page's own blocks, where the extractor found no text, or gave up and made a single paragraph of them all."""
    found = "".join("".join(piece.text.split()) for piece in extracted if piece.kind != "heading")
    return page if not found or all("".join(piece.text.split()) in found for piece in page) else extracted


def _pieces(root: HtmlElement | None) -> Iterator[Piece]:
    marked: set[HtmlElement] = set()
    for owner, words in _lines(root) if root is not None else ():
        kind = _KINDS.get(owner.tag) or "paragraph"
        marker = "• " if owner.tag in ("li", "item") and owner not in marked else ""
        if words:
            marked.add(owner)
            yield Piece(words, kind, _level(owner) if kind == "heading" else 0, marker)


def _lines(root: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """Each line of text under an element, in reading order, with the heading or item it stands in, else the element."""
    from lxml import etree

    parts: list[str] = []
    owners = [root]
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if element.tag in _KINDS:
            yield owners[-1], one_line(clean("".join(parts)))
            parts = []
            if event == "start":
                owners.append(element if _KINDS[element.tag] else owners[-1])
            else:
                owners.pop()
        elif element.tag in _SPACES:
            parts.append(" ")
        parts.append((element.text if event == "start" else element.tail) or "")
    yield root, one_line(clean("".join(parts)))


def _level(heading: HtmlElement) -> int:
    """1 to 6; trafilatura keeps the name that a heading had in ``rend``."""
    level = str(heading.get("rend") or heading.tag)[1:]
    return int(level) if level in tuple("123456") else 2
