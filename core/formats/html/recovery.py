"""What the search for a page's article lost: told by where it stands among what the search kept.

A branch is an element without anything that was kept, whose parent has something; it is lost as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from core.article import Reason
from core.formats.html.blocks import PageBlock, begins_line
from core.formats.struck import unmarked
from core.text import clean

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: Elements that writers make of text, and that no page is laid out with.
_TEXTS = frozenset(
    (
        *("p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "details", "summary", "tr", "td", "th"),
        *("pre", "listing", "xmp", "plaintext", "table"),
    )
)
#: Those of them that stand for themselves, whatever words they hold.
_LISTS = _TEXTS - {"p", "summary"}
#: Text goes on around these.
_WITHIN_TEXT = frozenset(("blockquote", "ul", "ol", "dl", "li", "dd", "table", "tbody", "thead", "tr", "td", "th", "p"))
#: What elements are called that surround an article, or stand in it and are not part of it.
_AROUND = re.compile(
    r"(?:^|[\s_-])(?:ads?|advert\w*|author\w*|banner|bio|breadcrumbs?|buttons?|by-?line|captions?|cite-?this|comments?"
    r"|cookies?|credits?|date\w*|disclaimer|follow\w*|footer|gallery|header|hide|hidden|menu|meta\w*|more|most\w*|nav\w*"
    r"|newsletter\w*|note-?bar|pag(?:er|ination)|popular|print|promo\w*|publish\w*|rat(?:e|ings?)|recirc\w*|recommend\w*"
    r"|related\w*|shar(?:e|er|ing)|sidebar|sign-?up|slide\w*|social\w*|sponsor\w*|subscri\w*|tags?|taxonomy|teasers?"
    r"|time-?stamp|tool\w*|topics?|trending|updated|user\w*|video\w*|widget\w*)(?=$|[\s_-])",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MOST_LINKED = 0.5
_SENTENCE_END = re.compile(r"[.!?…:;。！？؟।][\"”’»)\]」』]*$")
#: A paragraph in an element that may be anything has at least so many characters.
_LONG = 60
#: The time of an entry, perhaps with the name of who wrote it.
_TIME = re.compile(
    r"\W*(?:\d{1,2}[.:h]\d{2}(?!\d|[.,]\d)|\d{1,2}\s*(?:[ap]\.?m\b|uhr\b)|\d{1,2}[時时]\d{1,2}分)", re.IGNORECASE
)
_LONGEST_TIME = 60
#: What may follow a time that stands alone: "Uhr", "a.m. GMT".
_LONGEST_ZONE = 10
_FEWEST_TIMES = 2


class _Branch(NamedTuple):
    element: HtmlElement
    #: The indices of its blocks; text of its own in an element with more that was kept is a branch too.
    indices: list[int]
    texts: list[str]


def lost_blocks(blocks: Sequence[PageBlock], taken: Sequence[bool]) -> dict[int, str]:
    """The blocks to be taken back by index, each with "" or the reason why it is furniture.

    Among them are the times of a live blog's entries, whether they were lost or not: they are no sentences.
    """
    if not any(taken):
        return {}
    first = taken.index(True)
    last = len(taken) - 1 - taken[::-1].index(True)
    place = _Place([block.element for block, is_taken in zip(blocks, taken, strict=True) if is_taken])
    lost = [index for index in range(first, last) if not taken[index]]
    among = [branch for branch in _branches(blocks, lost, place.inside) if place.is_near(branch.element)]
    found: dict[int, str] = {}
    for branch in among:
        reason = _reason(branch)
        if reason is not None:
            found.update(dict.fromkeys(branch.indices, reason))
    times = [index for branch in among if _is_time(branch) for index in branch.indices]
    times += [index for index in range(first, last) if taken[index] and _is_only_time(blocks[index].piece.text)]
    if len(times) >= _FEWEST_TIMES:
        found.update(dict.fromkeys(times, Reason("date line")))
    found.update((index, "") for branch in among if _heads(branch, taken, found) for index in branch.indices)
    for outward in (range(first - 1, -1, -1), range(last + 1, len(blocks))):
        for branch in _branches(blocks, outward, place.inside):
            if not place.is_near(branch.element) or branch.element.tag not in _LISTS or _reason(branch) != "":
                break
            found.update(dict.fromkeys(branch.indices, ""))
    return found


class _Place:
    """Where in the page's tree the article is: all elements that hold some of it, and those in which it flows."""

    def __init__(self, kept: Sequence[HtmlElement]) -> None:
        """``kept`` are the elements of the article's blocks."""
        self.inside = _with_ancestors(kept)
        self._flow = set(_flow(kept))

    def is_near(self, element: HtmlElement) -> bool:
        """Whether an element is among the paragraphs of the article, or is one of them."""
        return element in self._flow or element.getparent() in self._flow


def _with_ancestors(elements: Sequence[HtmlElement]) -> set[HtmlElement]:
    met: set[HtmlElement] = set()
    for element in elements:
        each: HtmlElement | None = element
        while each is not None and each not in met:
            met.add(each)
            each = each.getparent()
    return met


def _flow(kept: Sequence[HtmlElement]) -> Iterator[HtmlElement]:
    """The elements in which the article's text flows: those of its blocks, and what is directly around them."""
    for element in kept:
        yield element
        for inner, outer in pairwise((element, *element.iterancestors())):
            yield outer
            if inner.tag not in _WITHIN_TEXT:
                break


def _branches(blocks: Sequence[PageBlock], indices: Iterable[int], inside: set[HtmlElement]) -> Iterator[_Branch]:
    """The branches of blocks that were lost, given in the order of the page or the opposite one."""
    branch = None
    for index in indices:
        element = blocks[index].element
        while element not in inside and (parent := element.getparent()) is not None and parent not in inside:
            element = parent
        if branch is not None and branch.element is element and abs(branch.indices[-1] - index) == 1:
            branch.indices.append(index)
            branch.texts.append(blocks[index].piece.text)
        else:
            if branch is not None:
                yield branch
            branch = _Branch(element, [index], [blocks[index].piece.text])
    if branch is not None:
        yield branch


def _reason(branch: _Branch) -> str | None:
    """Empty for a branch among the article's paragraphs that is text of the article, or why it may not be.

    None for one that is left out: a short line, or what is called as things around an article are.
    """
    element, texts = branch.element, branch.texts
    if _is_around(element):
        return None
    if _is_linked(branch):
        return Reason("links") if element.tag in _TEXTS else None
    if element.tag in _LISTS or element.find(".//details") is not None:
        return ""
    if element.tag in _TEXTS or (len(texts) == 1 and _is_leaf(element)):
        is_sentence = _SENTENCE_END.search(texts[-1]) and (element.tag in _TEXTS or len(texts[-1]) >= _LONG)
        return "" if is_sentence else None
    is_prose = any(len(text) >= _LONG and _SENTENCE_END.search(text) for text in texts)
    return Reason("aside") if is_prose else None


def _is_around(element: HtmlElement) -> bool:
    """Whether an element, or one in it, is called as things around an article are; a list item may be a caption."""
    called = " ".join(map(_called, element.iter("*")))
    if element.tag in ("li", "ul", "ol"):
        called = called.replace("caption", "")
    return bool(_AROUND.search(called))


def _is_time(branch: _Branch) -> bool:
    """Whether a branch is the time of an entry, as live blogs have above each."""
    text = " ".join(branch.texts)
    if len(text) > _LONGEST_TIME or branch.element.tag in _HEADINGS:
        return False
    if _TIME.match(text):
        return True
    has_time = branch.element.tag == "time" or branch.element.find(".//time") is not None
    return has_time and not _is_around(branch.element)


def _is_only_time(text: str) -> bool:
    match = _TIME.match(text[:_LONGEST_TIME])
    return match is not None and len(text) - match.end() <= _LONGEST_ZONE


def _heads(branch: _Branch, taken: Sequence[bool], found: Mapping[int, str]) -> bool:
    """Whether a branch is a heading right above text of the article."""
    below = branch.indices[-1] + 1
    is_heading = branch.element.tag in _HEADINGS and len(branch.indices) == 1
    return (
        is_heading
        and (taken[below] or found.get(below) == "")
        and not _is_around(branch.element)
        and not _is_linked(branch)
    )


def _is_linked(branch: _Branch) -> bool:
    """Whether most of a branch's text is links."""
    text = _squashed("".join(branch.texts))
    links = (_squashed(link.text_content()) for link in branch.element.iter("a"))
    # The element of a text of its own may hold other text, which has its own links.
    return sum(len(link) for link in links if link in text) > _MOST_LINKED * len(text)


def _squashed(text: str) -> str:
    return "".join(unmarked(clean(text)).split())


def _is_leaf(element: HtmlElement) -> bool:
    """Whether no element in this one begins a line."""
    return not any(begins_line(inner) for inner in element.iterdescendants())


def _called(element: HtmlElement) -> str:
    """What an element's class and identifier call it, in words."""
    return _CAMEL.sub("-", f"{element.get('class', '')} {element.get('id', '')}")
