"""EPUB 2 and 3: a book's chapters in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import Reason
from core.errors import LoadError, Template
from core.formats.decoding import decode, nuls_left_out
from core.formats.draft import Draft, Piece, assemble
from core.formats.epub.package import Entry, Package, read_package
from core.formats.html import tree_pieces
from core.formats.html.inline import set_inline
from core.formats.html.shape import in_shape
from core.formats.html.tree import parse_page
from core.formats.limits import LIMITS, check_text_size
from core.formats.source import Source
from core.notice import Notice

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: Pages of a book that are not its text, by ``epub:type`` or the type in the guide; those with "" are left out.
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


def read(source: Source) -> Draft:
    """A draft of a book: chapters begin with their own heading or else the table of contents' title for them.

    Covers and navigation are left out; a page of contents, a title page and a copyright page are furniture.
    Raises LoadError: ``protected``, ``too-large``, ``empty`` for a book of pictures, and as Archive.read does.
    """
    archive, name = source.archive, source.name
    package = read_package(archive, name)
    pieces: list[Piece] = []
    length = nuls = unreadable = 0
    for path in package.spine:
        try:
            text, more = decode(archive.read(path))
        except LoadError as error:
            # A page that is not text is skipped; a limit or a password concerns the whole book.
            if error.kind != "format":
                raise
            unreadable += 1
            continue
        check_text_size(text)
        nuls += more
        for piece in _chapter(text, package.roles.get(path, ""), package.contents.get(path)):
            pieces.append(piece)
            length += len(piece.text)
        if length > LIMITS.text:
            check_text_size("".join(piece.text for piece in pieces))
    if not any(piece.text.strip() for piece in pieces):
        raise LoadError("empty", Template("{name} has no text: its pages are pictures, or there are none."), name=name)
    return assemble(pieces, package.about, (*nuls_left_out(nuls), *_notices(package, unreadable)))


def _notices(package: Package, unreadable: int) -> Iterator[Notice]:
    """Notices for what of the book is missing, if this many pages can't be read, or out of place."""
    lost = package.missing + unreadable
    if lost:
        damaged = Template("The book is damaged: pages of it ({count}) are missing or can't be read. Get it again.")
        yield Notice.of(damaged, count=lost)
    if not package.is_ordered:
        yield Notice.of(Template("The book's own list of its pages is damaged: they may be out of order."))


def _chapter(text: str, role: str, entry: Entry | None) -> list[Piece]:
    try:
        page = parse_page(text, xhtml=True)
    except LoadError:
        # There is nothing in it.
        return []
    tree = page.tree
    role = next((kind for kind in _kinds_of_page(tree) if kind in _REASONS), role)
    if role == "cover":
        return []
    is_contents = role == "toc" or _is_list_of_links(tree)
    if not is_contents:
        _drop_marks(tree)
    set_inline(page)
    pieces = list(tree_pieces(tree))
    reason = _REASONS["toc"] if is_contents else _REASONS.get(role, "")
    if reason:
        return [replace(piece, kind="paragraph", level=0, reason=reason) for piece in pieces]
    return list(in_shape(_with_heading(pieces, entry), tree))


def _kinds_of_page(tree: HtmlElement) -> Iterator[str]:
    """The role declared by the body, or by the one element that holds all of it."""
    for element in tree.iter("body", "section", "div", "nav"):
        yield from element.get("epub:type", "").split()
        if len(element) != 1 and element.tag != "body":
            return


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
    return inside > 0.7 * len("".join("".join(piece.text for piece in tree_pieces(tree)).split()))


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


def _with_heading(pieces: list[Piece], entry: Entry | None) -> Iterator[Piece]:
    """A chapter's pieces below its heading; one set as a paragraph is recognised by the table of contents."""
    if entry is None or not entry.title or not pieces:
        yield from pieces
        return
    if any(piece.kind == "heading" for piece in pieces[:_HEADING_WITHIN]):
        yield from pieces
        return
    level = min(entry.level, 6)
    title = _squashed(entry.title)
    for at in range(1, min(_HEADING_WITHIN, len(pieces)) + 1):
        if _squashed("".join(piece.text for piece in pieces[:at])) == title:
            yield from (replace(piece, kind="heading", level=level) for piece in pieces[:at])
            yield from pieces[at:]
            return
    yield Piece(entry.title, "heading", level)
    yield from pieces


def _squashed(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
