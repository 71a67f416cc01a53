"""One text of a book: its pieces, what among them is contents, a title page or an imprint, and its headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import Reason
from core.errors import LoadError
from core.formats.draft import Piece
from core.formats.epub.package import Entry, Role
from core.formats.html import tree_pieces
from core.formats.html.blocks import PageBlock, begins_line, page_blocks
from core.formats.html.inline import set_inline
from core.formats.html.shape import in_shape
from core.formats.html.tree import parse_page

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: What in a book is not its text, by ``epub:type`` or the type in the guide; what has "" is left out.
_REASONS = {
    "cover": "",
    "toc": Reason("table of contents"),
    "titlepage": Reason("title page"),
    "title-page": Reason("title page"),
    "halftitlepage": Reason("title page"),
    "copyright-page": Reason("rights"),
    **dict.fromkeys(("imprint", "colophon"), Reason("imprint")),
}
#: Marks in a text that are not part of its words: page numbers, references to notes and back.
_MARKS = frozenset(("pagebreak", "noteref", "backlink", "doc-pagebreak", "doc-noteref", "doc-backlink"))
_LISTS = frozenset(("toc", "landmarks", "page-list", "doc-toc", "doc-pagelist"))
_PAGE_NUMBER = re.compile(r"(?:^|\s)page(?:num(?:ber)?|break|no)(?:\s|$)", re.IGNORECASE)
_NOTE_MARK = re.compile(r"\W{0,2}(?:\d{1,4}|[*†‡§¶]{1,3}|[a-z])\W{0,2}")
#: A heading is among the first blocks of a chapter, perhaps below a number or a motto.
_HEADING_WITHIN = 3
_FEWEST_LINKS = 5
_MOSTLY = 0.7
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
#: A page of a book that is no chapter has fewer characters than this, contents aside.
_LONGEST_PAGE = 3_000
#: And a line of it has fewer than this, if it is no sentence.
_LONGEST_LINE = 100
_SENTENCE_END = re.compile(r"[.!?…。！？][\"”’»)]*$")


def chapter_pieces(text: str, roles: Sequence[Role], entries: Sequence[Entry]) -> list[Piece]:
    """The pieces of one text of a book, of which the guide and the table of contents say this."""
    try:
        page = parse_page(text, xhtml=True)
    except LoadError:
        # There is nothing in it.
        return []
    tree = page.tree
    role = _role_of_all(tree, roles)
    if role == "cover":
        return []
    is_contents = role == "toc" or _is_list_of_links(tree)
    order = {element: at for at, element in enumerate(tree.iter("*"))}
    places = {name: element for element in order if (name := element.get("id") or element.get("name"))}
    parts = {} if role or is_contents else dict(_parts(tree, roles, places))
    if not is_contents:
        _drop_marks(tree)
    set_inline(page)
    blocks = list(page_blocks(tree))
    reason = _REASONS["toc"] if is_contents else _REASONS.get(role, "")
    if reason:
        return [_aside(block.piece, reason) for block in blocks]
    starts = [(_block_at(places.get(entry.place), blocks, order), entry) for entry in entries if entry.title]
    pieces = [block.piece for block in blocks]
    if parts:
        # An empty piece is left out.
        reasons = [_reason_of(block.element, parts) for block in blocks]
        pieces = [
            piece if why is None else _aside(piece, why) if why else Piece("")
            for piece, why in zip(pieces, reasons, strict=True)
        ]
    return list(in_shape(_with_headings(pieces, starts), tree))


def _aside(piece: Piece, reason: str) -> Piece:
    return replace(piece, kind="paragraph", level=0, reason=reason)


def _role_of_all(tree: HtmlElement, roles: Iterable[Role]) -> str:
    """The role of a text as a whole: what its body says, or else the guide.

    A chapter stays one if the guide says that the contents begin in its file.
    """
    said = [kind for body in tree.iter("body") for kind in _kinds(body) if kind in _REASONS]
    said += [role.kind for role in roles if role.kind in _REASONS and not role.place]
    if not said or said[0] == "cover":
        return said[0] if said else ""
    length = sum(len(piece.text) for piece in tree_pieces(tree))
    linked = sum(len(link.text_content()) for link in tree.iter("a"))
    return said[0] if length - linked <= _LONGEST_PAGE else ""


def _kinds(element: HtmlElement) -> list[str]:
    kinds = f"{element.get('epub:type', '')} {element.get('role', '').replace('doc-', '')}"
    return kinds.lower().split()


def _parts(
    tree: HtmlElement, roles: Iterable[Role], places: dict[str, HtmlElement]
) -> Iterator[tuple[HtmlElement, str]]:
    """The elements of a chapter that are not its text, each with the reason."""
    for element in tree.iter("section", "div", "header"):
        for kind in _kinds(element):
            if kind in _REASONS and kind != "toc":
                yield element, _REASONS[kind]
    for role in roles:
        place = places.get(role.place)
        if place is not None and role.kind in _REASONS:
            yield from ((element, _REASONS[role.kind]) for element in _from(place))


def _from(place: HtmlElement) -> Iterator[HtmlElement]:
    """The elements of what begins at a place: all of a section, or what stands below a heading and is no prose."""
    line = next((each for each in (place, *place.iterancestors()) if begins_line(each)), place)
    if line is place and line.tag not in (*_HEADINGS, "p") and line.text_content().strip():
        yield line
        return
    yield line
    for below in line.itersiblings():
        text = below.text_content().strip()
        linked = sum(len(link.text_content()) for link in below.iter("a"))
        is_line = len(text) <= _LONGEST_LINE and not _SENTENCE_END.search(text)
        if below.tag in _HEADINGS or below.find(".//h1") is not None or below.find(".//h2") is not None:
            return
        if text and not is_line and linked <= len(text) / 2:
            return
        yield below


def _reason_of(element: HtmlElement, parts: dict[HtmlElement, str]) -> str | None:
    return next((parts[each] for each in (element, *element.iterancestors()) if each in parts), None)


def _block_at(place: HtmlElement | None, blocks: Sequence[PageBlock], order: dict[HtmlElement, int]) -> int:
    """The index of the block in which a place is, or else of the next one; 0 for no place."""
    if place is None:
        return 0
    line = next((each for each in (place, *place.iterancestors()) if begins_line(each)), place)
    if not any(begins_line(inner) for inner in line.iterdescendants()):
        inside = next((at for at, block in enumerate(blocks) if block.element is line), None)
        if inside is not None:
            return inside
    at = order[place]
    return next((index for index, block in enumerate(blocks) if order.get(block.element, 0) >= at), len(blocks))


def _is_list_of_links(tree: HtmlElement) -> bool:
    """Whether a page is a table of contents: nearly all links to other pages of the book."""
    links = [
        link
        for link in tree.iter("a")
        if ".htm" in link.get("href", "").lower() or ".xhtm" in link.get("href", "").lower()
    ]
    if len(links) < _FEWEST_LINKS:
        return False
    inside = sum(len("".join(link.text_content().split())) for link in links)
    return inside > _MOSTLY * len("".join("".join(piece.text for piece in tree_pieces(tree)).split()))


def _drop_marks(tree: HtmlElement) -> None:
    for element in list(tree.iter()):
        kinds = {*element.get("epub:type", "").split(), *element.get("role", "").split()}
        drop = bool(kinds & _MARKS or kinds & _LISTS) or element.tag == "nav"
        drop = drop or bool(_PAGE_NUMBER.search(element.get("class", "")))
        drop = drop or (element.tag == "sup" and _is_note_mark(element))
        if drop and element.getparent() is not None:
            element.drop_tree()


def _is_note_mark(element: HtmlElement) -> bool:
    """Whether a superscript is a link to a note."""
    is_link = element.find(".//a") is not None or element.getparent().tag == "a"
    return is_link and bool(_NOTE_MARK.fullmatch(element.text_content().strip()))


def _with_headings(pieces: list[Piece], starts: Sequence[tuple[int, Entry]]) -> Iterator[Piece]:
    """The pieces with the headings of the chapters that begin among them, each given with where it begins.

    A heading set as a paragraph is recognised by the table of contents, and the first one is added if it is missing.
    """
    headings: dict[int, list[Piece]] = {}
    for number, (at, entry) in enumerate(starts):
        near = pieces[at : at + _HEADING_WITHIN]
        if not near or any(piece.kind == "heading" or piece.reason for piece in near):
            continue
        level = min(entry.level, 6)
        count = next((n for n in range(1, len(near) + 1) if _is_title("".join(p.text for p in near[:n]), entry)), 0)
        if count:
            pieces[at : at + count] = [replace(piece, kind="heading", level=level) for piece in near[:count]]
        elif number == 0:
            headings.setdefault(at, []).append(Piece(entry.title, "heading", level))
    for at, piece in enumerate(pieces):
        yield from headings.get(at, ())
        yield piece


def _is_title(text: str, entry: Entry) -> bool:
    return _squashed(text) == _squashed(entry.title)


def _squashed(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
