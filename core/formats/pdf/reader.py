"""From a PDF file to its draft."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING

from core.errors import LoadError, Template
from core.formats.draft import About, Draft, assemble
from core.formats.limits import LIMITS, check_text_size
from core.formats.pdf.about import about_of, checked
from core.formats.pdf.blocks import pieces, title_of
from core.formats.pdf.line import Page
from core.formats.pdf.pages import page_lines
from core.formats.pdf.unreadable import check_not_placeholder, check_readable
from core.formats.plain import read_plain
from core.formats.source import Source
from core.notice import Notice

if TYPE_CHECKING:
    from pypdf import PdfReader
    from pypdfium2 import PdfDocument

_CATALOG = re.compile(rb"(\d{1,7} \d{1,5})\s+obj\s{0,9}<<[^>]{0,999}?/Type\s{0,9}/Catalog\b")


def read(source: Source) -> Draft:
    """A draft of a PDF: running heads and page numbers are furniture, notes follow the paragraph they are below.

    Raises LoadError: ``password`` if it needs one or the one given is wrong, ``no-text`` if its pages are
    pictures or its fonts tell no characters, ``format`` if it only stands for what another program shows, ``damaged``
    and ``too-large``.
    """
    data, name, password = source.data, source.name, source.password
    found = _read(data, name, password) or _read(_with_trailer(data), name, password)
    if not found:
        return _second_try(data, name, password)
    pages, unread, about, outline = found
    if not any(page.lines for page in pages):
        raise LoadError(
            "no-text",
            Template(
                "{name} has no text: its pages are pictures, as from a scanner, or empty. Run OCR (text recognition) "
                "on it, save the result, and open that."
            ),
            name=name,
        )
    found_pieces = list(pieces(pages, outline))
    notices = [*_notices(unread), *check_readable(found_pieces, pages, name)]
    return assemble(found_pieces, checked(about, pages, title_of(pages[0])), notices)


def _notices(unread: int) -> Iterator[Notice]:
    if unread:
        damaged = Template(
            "The file is damaged: pages of it ({count}) can't be read. Get it again from where it came from."
        )
        yield Notice.of(damaged, count=unread)


def _read(data: bytes, name: str, password: str) -> tuple[list[Page], int, About, list[str]] | None:
    """The pages, how many others can't be read, the document's metadata, and its outline.

    None if pdfium can't read any page.
    """
    from pypdfium2 import PdfDocument, PdfiumError
    from pypdfium2.raw import FPDF_ERR_PASSWORD

    if not data:
        return None
    _silence()
    try:
        with PdfDocument(data, password=password or None) as document:
            pages = list(_pages(document))
            unread = len(document) - len(pages)
            _check_not_placeholder(document, pages, name)
            return (pages, unread, about_of(document), list(_outline(document))) if pages else None
    except UnicodeEncodeError:
        raise _locked(name, password) from None
    except PdfiumError as error:
        if error.err_code == FPDF_ERR_PASSWORD:
            raise _locked(name, password) from None
        return None


def _check_not_placeholder(document: PdfDocument, pages: list[Page], name: str) -> None:
    from pypdfium2.raw import FORMTYPE_XFA_FULL, FPDFDoc_GetAttachmentCount

    is_form = document.get_formtype() == FORMTYPE_XFA_FULL
    check_not_placeholder(pages, name, is_form=is_form, attached=FPDFDoc_GetAttachmentCount(document.raw))


def _silence() -> None:
    """Silences the libraries' lengthy complaints, where only one line of ours may appear."""
    import logging

    for library in ("pypdf", "pypdfium2"):
        logging.getLogger(library).setLevel(logging.CRITICAL + 1)


def _with_trailer(data: bytes) -> bytes:
    """A truncated file with a new end that names its root, from which the rest is found; b"" without a root."""
    root = _CATALOG.search(data)
    return data + b"\ntrailer\n<</Root %s R>>\nstartxref\n0\n%%%%EOF\n" % root[1] if root else b""


def _locked(name: str, password: str) -> LoadError:
    if password:
        wrong = Template("{name} can't be opened with this password. Check it and try again.")
        return LoadError("password", wrong, name=name)
    wanted = Template("{name} is protected by a password. Give the password to open it.")
    return LoadError("password", wanted, name=name)


def _pages(document: PdfDocument) -> Iterator[Page]:
    """Every page that can be read."""
    from pypdfium2 import PdfiumError

    size = unreadable = 0
    for at in range(len(document)):
        try:
            page = document[at]
            try:
                text_page = page.get_textpage()
                length = text_page.count_chars()
                size += length
                if size > LIMITS.text:
                    check_text_size(" " * size)
                yield page_lines(page, text_page, length)
                text_page.close()
            finally:
                page.close()
            unreadable = 0
        except PdfiumError:
            unreadable += 1
            if unreadable >= LIMITS.pdf_unreadable:
                return


def _outline(document: PdfDocument) -> Iterator[str]:
    """The titles in the document's own table of contents."""
    from pypdfium2 import PdfiumError

    with suppress(PdfiumError):
        for bookmark in islice(document.get_toc(max_depth=6), LIMITS.pdf_bookmarks):
            with suppress(UnicodeDecodeError):
                yield bookmark.get_title()


def _second_try(data: bytes, name: str, password: str) -> Draft:
    """The draft by pypdf, which opens some files that pdfium does not; it knows nothing of lines and columns."""
    import warnings

    from pypdf import PdfReader

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reader = PdfReader(io.BytesIO(data), strict=False)
            opened = not reader.is_encrypted or reader.decrypt(password)
            text = _text(reader) if opened else ""
    except LoadError:
        raise
    except Exception:  # noqa: BLE001 - in a damaged file anything at all can fail
        raise _damaged(name) from None
    if not opened:
        raise _locked(name, password)
    if not text.strip():
        raise _damaged(name)
    return read_plain(text)


def _damaged(name: str) -> LoadError:
    damaged = Template("{name} is damaged: no page of it can be read. Get it again from where it came from.")
    return LoadError("damaged", damaged, name=name)


def _text(reader: PdfReader) -> str:
    parts: list[str] = []
    for page in reader.pages:
        parts.append(page.extract_text())
        check_text_size(parts[-1])
    text = "\n\n".join(parts)
    check_text_size(text)
    return text
