"""Articles of which a page shows only the beginning: what it says of that, and where it offers the rest.

A page says so in its JSON-LD (developers.google.com/search/docs/appearance/structured-data/paywalled-content).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import Reason
from core.errors import Template
from core.formats.draft import Piece
from core.formats.html.json_ld import objects
from core.formats.html.tree import Page
from core.formats.struck import unmarked
from core.furniture.sections import speaks_of
from core.languages.detection import detect
from core.notice import Notice
from core.text import clean

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OFFER = Reason("promotion")

_NOT_FREE = re.compile(r"(?:https?://schema\.org/)?false", re.IGNORECASE)
_TIERS = frozenset(("locked", "metered", "paid", "premium"))
#: A selector for an element by its name, classes and identifier, which is all that the specification asks for.
_SELECTOR = re.compile(r"([a-zA-Z][\w-]*)?((?:[.#][\w-]+)*)")
#: What is behind the wall is there after all if it has as many characters as this: the page was saved by a subscriber.
_WHOLE = 999
#: No line that sells is longer.
_LONGEST_OFFER = 260
_PRICE = re.compile(r"[€$£¥₩₽₴₺฿]\s?\d|\d\s?(?:[€$£¥₩₽₴₺฿]|kr\b|zł|Kč|Ft|lei|CHF|USD|EUR|円|元|원|บาท)")
#: So many of the last blocks may sell with one word alone.
_LAST = 4


def without_offers(pieces: list[Piece], page: Page) -> tuple[list[Piece], tuple[Notice, ...]]:
    """The pieces of a page, those that sell subscriptions as furniture, and the notice that only a beginning is there.

    A page that does not say of its article that it is not free stays as it is.
    """
    is_paid, selectors = _paid(page)
    if not is_paid:
        return pieces, ()
    behind = _texts_behind(page.tree, selectors)
    if sum(map(len, behind)) >= _WHOLE:
        return pieces, ()
    language = detect("\n".join(piece.text for piece in pieces))
    sold = {_squashed(text) for text in behind}
    found = [
        replace(piece, kind="paragraph", level=0, reason=_OFFER)
        if not piece.reason
        and (_is_offer(piece.text, language, is_last=at >= len(pieces) - _LAST) or _stands_in(piece.text, sold))
        else piece
        for at, piece in enumerate(pieces)
    ]
    if all(piece.reason for piece in found):
        found = pieces
    beginning = Template(
        "The page says that its article is not free: only its beginning may be here. Open it in your browser where you "
        "are signed in, and paste its text or save the page."
    )
    return found, (Notice.of(beginning),)


def _is_offer(text: str, language: str, *, is_last: bool) -> bool:
    if len(text) > _LONGEST_OFFER:
        return False
    words = len(speaks_of(text, "subscribing", language))
    return words + bool(_PRICE.search(text)) + (is_last and len(text) <= _LONGEST_OFFER / 2) > 1 and words > 0


def _stands_in(text: str, sold: Iterable[str]) -> bool:
    squashed = _squashed(text)
    return bool(squashed) and len(text) <= _LONGEST_OFFER and any(squashed in one for one in sold)


def _squashed(text: str) -> str:
    return "".join(unmarked(text).split())


def _paid(page: Page) -> tuple[bool, list[str]]:
    """Whether a page says that its article, or a part of it, is not free; and the selectors of such parts."""
    paid = False
    selectors: list[str] = []
    for node in objects(page.structured, dict.values):
        if "isAccessibleForFree" not in node or not _NOT_FREE.fullmatch(str(node["isAccessibleForFree"]).strip()):
            continue
        paid = True
        selector = node.get("cssSelector")
        selectors += [one for one in (selector if isinstance(selector, list) else [selector]) if isinstance(one, str)]
    for meta in page.tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        said = (meta.get("content") or "").strip().lower()
        paid = paid or (name == "article:content_tier" and said in _TIERS)
        paid = paid or (name == "isaccessibleforfree" and bool(_NOT_FREE.fullmatch(said)))
    return paid, selectors


def _texts_behind(tree: HtmlElement, selectors: Iterable[str]) -> list[str]:
    return [
        clean(element.text_content())
        for selector in selectors
        for one in selector.split(",")
        if (path := _path(one.strip()))
        for element in tree.xpath(path)
    ]


def _path(selector: str) -> str:
    """The XPath of a simple selector; "" for another."""
    match = _SELECTOR.fullmatch(selector)
    if not match or not selector:
        return ""
    conditions = "".join(
        f"[contains(concat(' ', normalize-space(@class), ' '), ' {name[1:]} ')]"
        if name[0] == "."
        else f"[@id='{name[1:]}']"
        for name in re.findall(r"[.#][\w-]+", match[2])
    )
    return f"//{match[1] or '*'}{conditions}"
