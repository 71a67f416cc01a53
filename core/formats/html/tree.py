"""Parses any HTML into a tree: no text is lost to the parser's limits, and nothing takes long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from core.errors import LoadError, Template
from core.formats.limits import LIMITS
from core.formats.struck import strike
from core.formats.symbols import lowered, raised
from core.text import clean

if TYPE_CHECKING:
    from lxml import etree
    from lxml.html import HtmlElement, HTMLParser

COMMENT = r"<!--(?:-?>|.*?(?:--!?>|\Z))"
#: Whatever is not text for readers is removed before parsing. An unclosed element swallows all that follows, as in
#: browsers; its end is searched for only once.
_UNREAD = re.compile(
    rf"<(script|style|template|noscript)(?=[\s/>]).*?(?:</\1\s*>|\Z)|{COMMENT}", re.IGNORECASE | re.DOTALL
)
#: A formula in LaTeX, as scripts of MathJax take it.
_TYPESET = re.compile(
    r"<script\s[^<>]{0,200}type=[\"']?math/tex[^<>]{0,200}>([^<]{1,10000})</script\s*>", re.IGNORECASE
)
_STRUCTURED = re.compile(r"<script[^>]{0,500}?application/ld\+json[^>]{0,500}>(.*)</script", re.IGNORECASE | re.DOTALL)
#: Drawings hold labels, not text; an unclosed one is text, as in browsers.
_DRAWING = re.compile(r"<svg(?=[\s/>])[^<>]*+(?:(?<=/)>|>.*?</svg\s*>)", re.IGNORECASE | re.DOTALL)
_DRAWING_TAG = re.compile(r"(</?)svg(?=[\s/>])", re.IGNORECASE)
#: What frames and players hold is for browsers that have none. An unclosed one, as ``<iframe/>`` is, holds the page.
_FRAMES = "iframe|noframes|noembed|audio|video|canvas"
_FRAMED = re.compile(
    rf"(<({_FRAMES})(?=[\s/>])[^<>]*+>)(?>(?:(?!</?(?:{_FRAMES})[\s/>]).){{0,2000}})(</\2\s*>)",
    re.IGNORECASE | re.DOTALL,
)
_DATA_URI = re.compile(r"data:[\w/+.;=-]{0,100},[^\"'\s)>]{1000,}", re.IGNORECASE)
#: A tag whose attributes nothing here needs; the parser compares each of them with all the others.
_ENDLESS_TAG = re.compile(r"<([a-z][\w:-]{0,40})\s[^<>]{20000,}>", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-z][\w:-]*)(?=[\s/>])[^<>]*>", re.IGNORECASE)
#: A document type or a processing instruction; comments have been removed by then.
_DECLARATION = re.compile(r"<[!?][^<>]*>")
#: Elements that XHTML may write empty as a single tag, which HTML takes for an unclosed one.
_EMPTY_TAG = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)([a-z][\w:-]*)([^<>]*)/>",
    re.IGNORECASE,
)
#: What is raised, lowered or struck out, perhaps as a link.
_OFF_THE_LINE = re.compile(
    r"<(sup|sub|del|s|strike)(?=[\s>])[^<>]*>((?:<a\s[^<>]*>)?[^<>]*(?:</a\s*>)?)</\1\s*>", re.IGNORECASE
)
_LOOKED_BACK = 8
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
#: Inline elements; a page may open them again and again and never close one.
_MARKS_WORDS = frozenset(
    ("a", "abbr", "b", "big", "center", "em", "font", "i", "s", "small", "span", "strong", "tt", "u")
)
_BEGIN_LINE = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
        ),
        *("dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("header", "hr", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "summary", "table"),
        *("td", "th", "title", "tr", "ul"),
    )
)
_KEEP_KIND = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "li", "title"))


class Page(NamedTuple):
    """A page's tree, its JSON-LD texts, its style sheets, and whether its nesting had to be flattened."""

    tree: HtmlElement
    structured: tuple[str, ...]
    styles: tuple[str, ...]
    is_flat: bool


def parse_page(text: str, *, xhtml: bool = False) -> Page:
    """The tree of a page, without scripts, styles, templates, comments and drawings.

    A page nested too deep for the parser first loses its inline elements, then all but headings, list items
    and paragraphs, and no text. In ``xhtml`` every element may be a single tag (``<title/>``).
    Raises LoadError (``format``) if there is no element and no text at all.
    """
    structured: list[str] = []
    styles: list[str] = []

    def drop(match: re.Match[str]) -> str:
        if (match[1] or "").lower() == "style":
            styles.append(match[0].partition(">")[2])
        found = _STRUCTURED.match(match[0])
        structured.extend(found.groups() if found else ())
        return " "

    # What scripts would typeset is text.
    source = _TYPESET.sub(lambda match: f"<span>{escape(match[1])}</span>", clean(text))
    if xhtml:
        source = _EMPTY_TAG.sub(r"<\1\2></\1>", _CDATA.sub(_escaped, source))
    source = _FRAMED.sub(r"\1\3", _without_drawings(_UNREAD.sub(drop, source)))
    source = _ENDLESS_TAG.sub(r"<\1>", _DATA_URI.sub("data:,", source))
    tree, whole = _parsed(source)
    if not whole:
        source = _OFF_THE_LINE.sub(_on_the_line, source)
        tree, whole = _parsed(_TAG.sub(_without_marks, source))
    if whole:
        return Page(tree, tuple(structured), tuple(styles), is_flat=False)
    tree, _ = _parsed("".join(_flattened(source)))
    return Page(tree, tuple(structured), tuple(styles), is_flat=True)


def _parsed(source: str) -> tuple[HtmlElement, bool]:
    """The tree, and whether all of the source is in it."""
    from lxml import etree, html

    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        tree = html.document_fromstring(source.encode(), parser=parser)
    except (etree.LxmlError, ValueError):
        raise LoadError(
            "format", Template("The HTML page has no content that can be read. Save it again as a page.")
        ) from None
    return tree, not (_too_deep()(tree) or _gave_up(parser))


@cache
def _too_deep() -> etree.XPath:
    """Whether a tree has more levels than allowed; found without walking it in Python."""
    from lxml import etree

    return etree.XPath(f"boolean({'/*' * LIMITS.html_depth})")


def _gave_up(parser: HTMLParser) -> bool:
    from lxml import etree

    return any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log)


def _without_drawings(source: str) -> str:
    """Searches for drawings no further than the last end tag, or every unclosed one would cost a search."""
    end = source.lower().rfind("</svg") + 6
    closed = _DRAWING.sub(" ", source[:end]) if end > 5 else source[:end]
    return _DRAWING_TAG.sub(r"\1span", closed + source[end:])


def _on_the_line(match: re.Match[str]) -> str:
    """A short element as it can stand on the line once the element is gone."""
    text = _TAG.sub("", match[2])
    match match[1].lower():
        case "sup":
            return raised(text, match.string[max(match.start() - _LOOKED_BACK, 0) : match.start()])
        case "sub":
            return lowered(text)
        case _:
            return strike(text)


def _escaped(match: re.Match[str]) -> str:
    return match[1].replace("&", "&amp;").replace("<", "&lt;")


def _without_marks(match: re.Match[str]) -> str:
    return "" if match[2].lower() in _MARKS_WORDS else match[0]


def _flattened(source: str) -> Iterator[str]:
    """The page as paragraphs, headings and list items side by side."""
    yield "<body>"
    parts: list[str] = []
    kind = "p"
    source = _DECLARATION.sub("", source)
    at = 0
    for tag in _TAG.finditer(source):
        parts.append(source[at : tag.start()])
        at = tag.end()
        name = tag[2].lower()
        if name not in _BEGIN_LINE:
            continue
        yield _element(kind, parts)
        parts = []
        if name in _KEEP_KIND:
            kind = "p" if tag[1] else name
        elif name in ("ul", "ol", "table", "body"):
            kind = "p"
    parts.append(source[at:])
    yield _element(kind, parts)


def _element(name: str, parts: list[str]) -> str:
    text = "".join(parts).replace("<", "&lt;")
    return f"<{name}>{text}</{name}>\n" if text.strip() else ""
