"""What a page sets above, below or through its text: marks of notes, powers, and what is struck out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from core.formats.html.formulas import set_formulas
from core.formats.html.tree import Page
from core.formats.limits import LIMITS
from core.formats.struck import strike
from core.formats.symbols import lowered, raised

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: Elements that may be raised by their style; others with such a style are cells, pictures or boxes.
_INLINE = frozenset(("a", "b", "cite", "em", "font", "i", "ins", "label", "small", "span", "strong", "u"))
_RISES = {"sup": 1, "sub": -1}
_MAY_BE_SHIFTED = _INLINE | _RISES.keys()
_STRIKES = frozenset(("del", "s", "strike"))
#: What is this long or has more texts is no mark of a note, nor a power.
_LONGEST = 40
_FEW_TEXTS = 30
#: How far back the text before an element is sought.
_LOOKED_BACK = 8
_MARK = re.compile(
    r"[\[(]?(?:\d{1,4}(?:(?:\s*[,;–—-]\s*|\s+)\d{1,4})*|[a-z](?:\s*[,;]\s*[a-z])*|[ivx]{1,5}|[*∗⁎†‡§¶#‖]{1,4})[\])]?",
    re.IGNORECASE,
)
#: What pages call references to notes: in classes and identifiers, and in what their links point to.
_REFERENCE = re.compile(
    r"(?:^|[\s#_-])(?:"
    r"(?:foot|end|side|table|author|sdfoot|sdend|easy-?foot)?-?_?notes?"
    r"(?:s?[-_]?(?:ref(?:erence)?|link|mark(?:er)?|num(?:ber)?|anchor|anc|call|cue|id|sym|index)|\d*(?:anc|sym))?"
    r"|mso(?:foot|end)notereference|fn\d*|fn-?ref|(?:ftn|edn)(?:ref)?\d*"
    r"|ref(?:erence)?s?(?:[-_]?(?:link|mark))?|xref|cit(?:e|ation)(?:[-_]?(?:note|ref))?|bibr?"
    r")(?=$|[\s\d:._-])",
    re.IGNORECASE,
)
#: What a reference to a note is right behind, if it is called so, and a link that may be anything. Between the links of
#: a list in brackets there are only commas.
_BEFORE_MARK = re.compile(r"(?:[^\W_]|[.!?…”’»\"')\]%。！？」』])[,;:，、]?$")
_BEFORE_LINK = re.compile(r"(?:[^\W_]|(?<!\.)\.|[!?…”’»\"')\]%。！？」』])[,;]?$")
_PERMALINKS = ("#", "¶", "§")
_NOTE_ROLES = frozenset(("noteref", "doc-noteref", "doc-biblioref", "biblioref"))
#: Names of classes that say how their text looks, as pages and style libraries use them.
_RISE_CLASSES = {
    **dict.fromkeys(("sup", "super", "superscript", "supscript", "text-super", "exponent", "align-super"), 1),
    **dict.fromkeys(("sub", "subscript", "text-sub", "align-sub"), -1),
}
_STRIKE_CLASSES = frozenset(
    (
        *("strikethrough", "strike-through", "strikeout", "strike-out", "struckout", "struck-out"),
        *("linethrough", "line-through", "text-decoration-line-through", "text-strike", "text-strikethrough"),
        *("has-strikethrough", "crossed-out"),
    )
)
#: Names that pages give to whole articles too.
_INLINE_STRIKE_CLASSES = frozenset(("strike", "struck"))
_SHIFT = re.compile(
    r"(?:vertical-align|font-variant-position|mso-text-raise)\s*:\s*(-?)(super|sub\b|text-top|top|[\d.]*[1-9])",
    re.IGNORECASE,
)
_THROUGH = re.compile(r"text-decoration(?:-line)?\s*:[^;]*\bline-through", re.IGNORECASE)
_NOT_THROUGH = re.compile(r"text-decoration(?:-line)?\s*:\s*none", re.IGNORECASE)
#: Figures and signs above or below the line, and what is struck out, as a search of the source finds them.
_OFF_THE_LINE = re.compile(
    r"<su[bp]\b[^<>]*>\s*(?:<[^<>]*>\s*){0,4}[\d*†‡]|<(?:del|s|strike)(?=[\s>])"
    r"|vertical-align\s*:\s*su(?:b|per)\b|text-decoration[^;<>]*\bline-through",
    re.IGNORECASE,
)
_SET = re.compile(r"line-through|vertical-align|font-variant-position", re.IGNORECASE)
_CSS_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
#: The selector of a class alone, perhaps of one kind of element.
_CLASS = re.compile(r"\s*[a-zA-Z]{0,10}\.([\w-]+)\s*")


class _Classes(NamedTuple):
    """What classes say about their text: where it is by name (1 above the line, -1 below), and which strike it out."""

    rises: dict[str, int]
    strikes: frozenset[str]


def set_inline(page: Page) -> None:
    """Rewrites formulas, raised and lowered texts and notes' marks of a page's tree as they can stand on the line.

    Struck text is marked as such. The tree keeps all of its text.
    """
    set_formulas(page.tree)
    classes = _classes(page.styles)
    elements = list(page.tree.iter("*"))
    _mark_struck(elements, classes.strikes)
    for element in elements:
        if element.tag in _MAY_BE_SHIFTED and element.getparent() is not None:
            _set_on_line(element, classes.rises)


def differs_from_plain(source: str) -> bool:
    """Whether a piece of HTML sets text above, below or through the line: as plain text it says something else."""
    return bool(_OFF_THE_LINE.search(source))


def _classes(styles: Iterable[str]) -> _Classes:
    """The classes known by name, and those of the page's own style sheets."""
    rises, strikes = dict(_RISE_CLASSES), set(_STRIKE_CLASSES)
    for style in styles:
        if len(style) > LIMITS.html_structured or not _SET.search(style):
            continue
        for selectors, body in _setting_rules(_CSS_COMMENT.sub(" ", style)):
            names = [match[1] for match in map(_CLASS.fullmatch, selectors.split(",")) if match]
            if _THROUGH.search(body):
                strikes.update(names)
            rise = _shift(body)
            if rise:
                rises.update(dict.fromkeys(names, rise))
    return _Classes(rises, frozenset(strikes))


def _setting_rules(style: str) -> Iterator[tuple[str, str]]:
    """The selectors and the body of each rule of a style sheet that may set text above, below or through the line."""
    end = 0
    for match in _SET.finditer(style):
        if match.start() < end:
            continue
        begin = style.rfind("{", max(match.start() - LIMITS.html_rule, 0), match.start())
        end = style.find("}", match.end(), match.end() + LIMITS.html_rule)
        if begin < 0 or end < 0:
            continue
        before = max(begin - LIMITS.html_rule, 0)
        first = max(before, *(style.rfind(brace, before, begin) + 1 for brace in "{}"))
        yield style[first:begin], style[begin + 1 : end]


def _shift(style: str) -> int:
    """Where a style puts its text: above the line (1), on it (0) or below it (-1)."""
    match = _SHIFT.search(style)
    if not match:
        return 0
    return -1 if match[1] or match[2].lower() == "sub" else 1


def _mark_struck(elements: Iterable[HtmlElement], strikes: frozenset[str]) -> None:
    """Marks all text in struck elements; these are given in the order of the page."""
    inside: set[HtmlElement] = set()
    for element in elements:
        if element.tag in ("html", "head", "body") or not _is_struck(element, strikes):
            continue
        if element not in inside:
            for inner in element.iter("*"):
                inside.add(inner)
                inner.text = strike(inner.text or "")
                if inner is not element:
                    inner.tail = strike(inner.tail or "")
        if element.tag in _STRIKES:
            # The search for the article leaves them out.
            element.tag = "span"


def _is_struck(element: HtmlElement, strikes: frozenset[str]) -> bool:
    style = element.get("style", "")
    if element.tag in _STRIKES:
        return not _NOT_THROUGH.search(style)
    classes = element.get("class", "").split()
    if element.tag in _INLINE and not _INLINE_STRIKE_CLASSES.isdisjoint(classes):
        return True
    return bool(_THROUGH.search(style)) or not strikes.isdisjoint(classes)


def _set_on_line(element: HtmlElement, rises: dict[str, int]) -> None:
    """Writes what is raised, lowered or a note's mark as it can stand on the line."""
    texts = tuple(islice(element.itertext(), _FEW_TEXTS + 1))
    text = "".join(texts)
    if len(texts) > _FEW_TEXTS or not text.strip() or len(text.strip()) > _LONGEST:
        return
    before = _before(element)
    rise = _rise(element, rises, before)
    is_mark = bool(_MARK.fullmatch(text.strip())) and _is_reference(element, rise, before)
    if not rise and not is_mark:
        return
    written = lowered(text) if rise < 0 else raised(text, before, is_mark=is_mark)
    for child in list(element):
        child.drop_tree()
    # Without its name and attributes, by which the search for the article may leave it out.
    element.tag, element.text = "span", written
    element.attrib.clear()


def _rise(element: HtmlElement, rises: dict[str, int], before: str) -> int:
    """Whether an element is above the line (1), on it (0) or below it (-1).

    A box may be moved for its look: unless it is called superscript, it counts right behind other text alone.
    """
    if element.tag in _RISES:
        return _RISES[element.tag]
    style, names = element.get("style", ""), element.get("class", "")
    if not before[-1:].strip() and "sup" not in f"{style} {names}".lower():
        return 0
    return _shift(style) or next((rises[name] for name in names.split() if name in rises), 0)


def _is_reference(element: HtmlElement, rise: int, before: str) -> bool:
    """Whether an element whose text may be a mark refers to a note: it says so, or is a link right after a word."""
    kinds = {*element.get("role", "").split(), *element.get("epub:type", "").split()}
    if kinds & _NOTE_ROLES:
        return True
    if rise > 0:
        return any(_target(link) for link in element.iter("a")) or _within_link(element)
    target = _target(element) if element.tag == "a" else ""
    if _REFERENCE.search(f"{element.get('class', '')} {element.get('id', '')} #{target}"):
        # A mark may also open the note.
        return bool(_BEFORE_MARK.search(before)) or (bool(target) and not before.strip())
    # Headings link to themselves, and tables of contents to pages.
    return bool(target and _BEFORE_LINK.search(before)) and element.text_content().strip() not in _PERMALINKS


def _target(link: HtmlElement) -> str:
    """The place in a page that a link points to; "" if it points to a page as a whole."""
    return str(link.get("href", "").partition("#")[2])


def _within_link(element: HtmlElement) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == "a" and bool(_target(parent)) and len(parent) == 1


def _before(element: HtmlElement) -> str:
    """The text right before an element in its line, or the end of it; "" at the beginning of one."""
    for node in islice(_backwards(element), _LOOKED_BACK):
        if node:
            return node
    return ""


def _backwards(element: HtmlElement) -> Iterator[str]:
    """The texts before an element, from the last one on, until the element in which its line is."""
    while element is not None:
        earlier = element.getprevious()
        if earlier is None:
            parent = element.getparent()
            if parent is None or parent.tag not in _MAY_BE_SHIFTED:
                yield (parent.text or "") if parent is not None else ""
                return
            yield parent.text or ""
            element = parent
        else:
            yield earlier.tail or ""
            if earlier.tag not in _MAY_BE_SHIFTED:
                return
            while len(earlier):
                earlier = earlier[-1]
                yield earlier.tail or ""
            yield earlier.text or ""
            element = earlier
