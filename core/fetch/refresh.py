"""Pages that redirect after a while: the ``Refresh`` header and ``<meta http-equiv="refresh">``.

As in the HTML standard (html.spec.whatwg.org, "shared declarative refresh steps"), with two exceptions. A page that
says something and stays for a while is read, not left, since no one is waiting in front of it. And ``noscript``
content counts, since no scripts are run here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from http.client import HTTPMessage
from typing import TYPE_CHECKING

from core.errors import LoadError
from core.fetch.addresses import Address, follow_redirect

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TIME = re.compile(r"[\t\n\f\r ]*(\d+|(?=\.))[\d.]*(?=[;,\t\n\f\r ]|\Z)", re.ASCII)
_BETWEEN = re.compile(r"[\t\n\f\r ]*[;,]?[\t\n\f\r ]*(?:url[\t\n\f\r ]*=[\t\n\f\r ]*)?", re.IGNORECASE)
_META = re.compile(rb"<meta\b[^<>]{0,1000}?\brefresh\b", re.IGNORECASE)
_NOSCRIPT = re.compile(r"(</?)noscript(?=[\s/>])", re.IGNORECASE)
#: Replaces noscript, which the page parser leaves out with everything inside it.
_WITHOUT_SCRIPTS = "without-scripts"
_PAGES = ("text/html", "application/xhtml+xml")
#: The most letters of a page that says little more than that it has moved.
_FEW_LETTERS = 500
#: Seconds: the most that a page with hardly any text may wait, and what is too short for any text to be read.
_SHORT, _AT_ONCE = 30, 1
#: Digits of a number of seconds that anyone would wait; more need not be understood.
_MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Refresh:
    """Where a page leads after this many seconds; "" for itself. ``for_all`` is False if only without scripts."""

    seconds: int
    location: str
    for_all: bool = True


def parse_refresh(value: str) -> Refresh | None:
    """What a ``Refresh`` header or a ``meta`` element's content says; None if that is nothing."""
    time = _TIME.match(value)
    if time is None:
        return None
    rest = value[time.end() :]
    between = _BETWEEN.match(rest)
    location = rest[between.end() :] if between else rest
    quote = location[:1]
    if quote and quote in "\"'":
        location = location[1:].partition(quote)[0]
    return Refresh(int(time[1][:_MOST_DIGITS] or 0), location.strip())


def onward(here: Address, fields: HTTPMessage, data: bytes, charset: str) -> Address | None:
    """The address that a page redirects to before anything can be read; None for a page to be read.

    A page that reloads itself, like live news, is to be read, and so is one that leads to something other than a
    web page.
    """
    header = parse_refresh(fields.get("Refresh", ""))
    if header is None and not _META.search(data):
        return None
    tree = _tree(_source(fields, data, charset))
    refresh = header or _declared(tree)
    if refresh is None or not refresh.location or refresh.seconds > _SHORT:
        return None
    base = _resolved(here, next(tree.iter("base"), tree).get("href", "")) or here
    place = _resolved(base, refresh.location)
    if place is None or place == here:
        return None
    at_once = refresh.for_all and refresh.seconds <= _AT_ONCE
    return place if at_once or _says_little(tree) else None


def _source(fields: HTTPMessage, data: bytes, charset: str) -> str:
    """The text of an answer, as HTML; empty if it is not text."""
    from core.formats.decoding import decode
    from core.formats.html import is_html

    declared = fields.get_content_type() if "Content-Type" in fields else ""
    try:
        text = decode(data, "", charset).text
    except LoadError:
        return ""
    # As HTML, plain text would lose what looks like an element.
    return text if declared in _PAGES or (not declared and is_html(text)) else text.replace("<", "&lt;")


def _tree(source: str) -> HtmlElement:
    from core.formats.html.tree import parse_page

    return parse_page(_NOSCRIPT.sub(rf"\1{_WITHOUT_SCRIPTS}", f"<html>{source}")).tree


def _declared(tree: HtmlElement) -> Refresh | None:
    """The refresh of the first element that counts for all readers, or else of the first without scripts."""
    found: Refresh | None = None
    for element in tree.iter("meta"):
        if (element.get("http-equiv") or "").strip().lower() != "refresh":
            continue
        refresh = parse_refresh(element.get("content") or "")
        if refresh and next(element.iterancestors(_WITHOUT_SCRIPTS), None) is None:
            return refresh
        if refresh and found is None:
            found = replace(refresh, for_all=False)
    return found


def _resolved(base: Address, location: str) -> Address | None:
    try:
        return follow_redirect(base, location)
    except LoadError:
        return None


def _says_little(tree: HtmlElement) -> bool:
    from core.formats.html import tree_pieces

    letters = 0
    for piece in tree_pieces(tree):
        letters += sum(map(len, piece.text.split()))
        if letters > _FEW_LETTERS:
            return False
    return True
