"""The blocks of a page as readers see them: its lines of text, each with the element that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from core.article import BlockKind
from core.formats.code import code_pieces, preformatted_pieces
from core.formats.draft import Piece
from core.formats.html.lists import ListMarks
from core.formats.limits import check_raw_size
from core.text import clean, one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: Elements of HTML and of trafilatura's own XML that begin a line, with the kind of block of their text; "" for
#: those whose text has the kind of what surrounds them.
_KINDS: dict[str, BlockKind | Literal[""]] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "head"), "heading"),
    **dict.fromkeys(("li", "item", "tr", "row"), "item"),
    **dict.fromkeys(
        (
            *("p", "div", "article", "section", "main", "body", "header", "footer", "nav", "aside", "address"),
            *("ul", "ol", "dl", "dt", "dd", "list", "table", "caption", "blockquote", "quote", "pre"),
            *("figure", "figcaption", "form", "fieldset", "legend", "details", "summary", "hr"),
            *("center", "dialog", "dir", "hgroup", "menu", "search"),
        ),
        "",
    ),
}
_PREFORMATTED = frozenset(("pre", "listing", "xmp", "plaintext"))
#: Not ``pre-wrap``, which programs give to every paragraph.
_LINES_KEPT = re.compile(r"white-space\s*:\s*pre\s*(?:;|!|$)", re.IGNORECASE)
#: What the element or its class is called if preformatted text in it is code whatever it looks like.
_CODES = frozenset(("code", "samp", "kbd", "var"))
_CODE_CLASS = re.compile(
    r"code|highlight|lang(?:uage)?-|source|prettyprint|brush:|syntax|listing|console|terminal|verbatim|programlisting",
    re.IGNORECASE,
)
_BREAKS = frozenset(("br", "lb"))
#: Represents a line break until the line is complete; no text in a tree can contain it. Two or more end a paragraph.
_BREAK = "\0"
_PARTED = re.compile(r"\0\s*\0[\s\0]*")
_SPACES = frozenset(("td", "th", "cell", "option", "button"))
#: What a browser does not show, or (``rt``: a pronunciation) shows above the line.
_NOT_IN_LINE = frozenset(("title", "rt", "rp", "datalist"))
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)


class PageBlock(NamedTuple):
    """A block of a page, and the innermost element around it that begins a line."""

    element: HtmlElement
    piece: Piece


class _Run(NamedTuple):
    """The text from where an element begins a line to where the next one does, as it is in the page.

    ``owner`` is the heading or item that it stands in, if there is one.
    """

    element: HtmlElement
    owner: HtmlElement
    text: str


def page_blocks(root: HtmlElement, *, without: frozenset[str] = frozenset()) -> Iterator[PageBlock]:
    """The blocks under an element of HTML or of trafilatura's tree, except those in elements with certain names.

    Some authors separate paragraphs with empty lines inside one element. Of preformatted text each line is a block.
    Raises LoadError (``too-large``) for more text than Standfirst reads.
    """
    runs = [run for run in _runs(root, without) if run.text and not run.text.isspace()]
    check_raw_size([run.text for run in runs])
    marked: set[HtmlElement] = set()
    marks = ListMarks()
    for element, owner, text in runs:
        if _is_preformatted(element):
            yield from (PageBlock(element, piece) for piece in _preformatted(element, text))
            continue
        kind = _KINDS.get(owner.tag) or "paragraph"
        for line in _PARTED.split(text):
            words = one_line(clean(line.replace(_BREAK, " ")))
            if words:
                marker = marks.of(owner) if owner.tag in ("li", "item") and owner not in marked else ""
                marked.add(owner)
                yield PageBlock(element, Piece(words, kind, _level(owner) if kind == "heading" else 0, marker))


def is_hidden(element: HtmlElement) -> bool:
    """Whether a browser does not show an element of a page, or not until the reader asks for it."""
    style = element.get("style")
    if element.get("hidden") is None and (style is None or not _HIDING.search(style)):
        return element.tag in _NOT_IN_LINE
    # A page may hide all of itself until its scripts have run.
    return element.tag not in ("html", "body")


def begins_line(element: HtmlElement) -> bool:
    """Whether the text in an element stands on lines of its own."""
    tag = element.tag
    return tag in _KINDS and (tag != "head" or not _is_page_head(element))


def _is_preformatted(element: HtmlElement) -> bool:
    """Whether the text in an element stands in the lines that its source has."""
    style = element.get("style")
    is_styled = style is not None and _KINDS.get(element.tag) == "" and bool(_LINES_KEPT.search(style))
    return is_styled or element.tag in _PREFORMATTED


def _preformatted(element: HtmlElement, text: str) -> Iterator[Piece]:
    """The lines of preformatted text as code, or its paragraphs if it is prose."""
    text = text.replace(_BREAK, "\n")
    named = " ".join(each.get("class", "") for each in (element, element.getparent()) if each is not None)
    is_code = _CODE_CLASS.search(named) or any(child.tag in _CODES for child in element.iter())
    # The line break right after the tag is not shown (HTML, 13.1.2.5).
    return (code_pieces if is_code else preformatted_pieces)(text.removeprefix("\n"))


def _runs(root: HtmlElement, without: frozenset[str]) -> Iterator[_Run]:
    from lxml import etree

    parts: list[str] = []
    elements, owners = [root], [root]
    #: The preformatted element that is open: all of its text is one run.
    preformatted: HtmlElement | None = None
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        is_start = event == "start"
        tag = element.tag
        text = element.text if is_start else element.tail
        if is_start and (tag in without or is_hidden(element)):
            walk.skip_subtree()
            text = None
        if preformatted is not None and element is not preformatted:
            if tag in _BREAKS or tag in _KINDS:
                parts.append(_BREAK if "".join(parts[-2:]).strip(" ")[-1:] not in ("", _BREAK) else "")
        elif begins_line(element):
            preformatted = element if is_start and _is_preformatted(element) else None
            yield _Run(elements[-1], owners[-1], "".join(parts))
            parts = []
            if is_start:
                elements.append(element)
                owners.append(element if _KINDS[tag] else owners[-1])
            else:
                elements.pop()
                owners.pop()
        elif tag in _BREAKS:
            parts.append(_BREAK if is_start else "")
        elif tag in _SPACES:
            parts.append(" ")
        if text:
            parts.append(text)
    yield _Run(root, root, "".join(parts))


def _is_page_head(element: HtmlElement) -> bool:
    """Whether ``head`` is that of a page, and not trafilatura's name for a heading."""
    return element.tag == "head" and element.getparent() is not None and element.getparent().tag == "html"


def _level(heading: HtmlElement) -> int:
    """1 to 6; trafilatura keeps the name that a heading had in ``rend``."""
    level = str(heading.get("rend") or heading.tag)[1:]
    return int(level) if level in tuple("123456") else 2
