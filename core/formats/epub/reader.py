"""EPUB 2 and 3: a book's chapters in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from core.errors import LoadError, Template
from core.formats.decoding import decode, nuls_left_out
from core.formats.draft import Draft, Piece, assemble
from core.formats.epub.chapter import chapter_pieces
from core.formats.epub.package import Package, read_package
from core.formats.limits import LIMITS, check_text_size
from core.formats.source import Source
from core.notice import Notice


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
        for piece in chapter_pieces(text, package.roles.get(path, ()), package.contents.get(path, ())):
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
