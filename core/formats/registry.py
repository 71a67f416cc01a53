"""Which format bytes are in, told by their content, and the reader for it."""

from __future__ import annotations

import re
from dataclasses import replace

from core.errors import LoadError, Template
from core.formats.archive import Archive
from core.formats.decoding import decode, nuls_left_out
from core.formats.draft import Draft
from core.formats.html import is_html, read_html
from core.formats.limits import check_text_size
from core.formats.markdown import read_markdown
from core.formats.ole import is_ole, ole_error
from core.formats.plain import read_plain

_MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")
_HTML_NAMES = (".html", ".htm", ".xhtml")
#: The mark of a PDF file may stand after up to so many bytes (ISO 32000-1, annex H.3.4.1).
_PDF, _PDF_WITHIN = b"%PDF-", 1024
_ZIP = b"PK\x03\x04"
#: Marks that stand near the beginning, and within how many bytes.
_RTF, _RTF_WITHIN = b"{\\rtf", 64
_FLAT, _FLAT_WITHIN = b"office:document", 4096
#: An e-mail begins with a header field, or with the line that mailboxes put before each.
_HEADER = re.compile(rb"\s*(?:From |[A-Za-z][A-Za-z0-9-]*:)")


def read(
    data: bytes, name: str, suffix: str = "", *, encoding: str = "", charset: str = "", password: str = ""
) -> Draft:
    """The draft of a document in any format that Standfirst reads.

    ``name`` is what messages call it. ``suffix``, the end of a file's name in lower case, only tells texts apart that
    look alike, as Markdown and plain text do. ``encoding`` and ``charset`` are as for core.formats.decoding.decode.
    Raises LoadError.
    """
    return _document(data, name, encoding, password) or _text(data, suffix, encoding, charset)


def _document(data: bytes, name: str, encoding: str, password: str) -> Draft | None:
    """The draft of what is no plain text; the readers are imported where they are needed."""
    if _PDF in data[:_PDF_WITHIN]:
        from core.formats.pdf import is_pdf, read_pdf

        if is_pdf(data):
            return read_pdf(data, name, password)
    if data.startswith(_ZIP):
        with Archive(data, name) as archive:
            return _packed(archive, name)
    if is_ole(data):
        raise ole_error(data, name)
    if _RTF in data[:_RTF_WITHIN]:
        from core.formats.rtf import is_rtf, read_rtf

        if is_rtf(data):
            return read_rtf(data, name)
    if _FLAT in data[:_FLAT_WITHIN]:
        from core.formats.odt import is_fodt, read_fodt

        if is_fodt(data):
            return read_fodt(data, name)
    if _HEADER.match(data):
        from core.formats.mail import is_mail, read_mail

        return read_mail(data, name, encoding) if is_mail(data) else None
    return None


def _packed(archive: Archive, name: str) -> Draft:
    from core.formats.docx import is_docx, read_docx
    from core.formats.epub import is_epub, read_epub
    from core.formats.odt import is_odt, read_odt

    for is_format, read_format in ((is_docx, read_docx), (is_odt, read_odt), (is_epub, read_epub)):
        if is_format(archive):
            return read_format(archive, name)
    other = Template("{name} is an archive. Unpack it and open the document in it that you want to read.")
    raise LoadError("format", other, name=name)


def _text(data: bytes, suffix: str, encoding: str, charset: str) -> Draft:
    text, nuls = decode(data, encoding, charset)
    return replace(_text_draft(text, suffix), notices=nuls_left_out(nuls))


def _text_draft(text: str, suffix: str) -> Draft:
    # A Markdown file may open with a piece of HTML.
    if suffix not in _MARKDOWN_NAMES and (is_html(text) or (suffix in _HTML_NAMES and "<" in text)):
        draft = read_html(text)
        # Not before: a page may hold megabytes of pictures and scripts beside its text.
        check_text_size(draft.text)
        return draft
    check_text_size(text)
    return read_markdown(text) if suffix in _MARKDOWN_NAMES else read_plain(text)
