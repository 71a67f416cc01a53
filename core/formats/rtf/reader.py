"""RTF documents (Rich Text Format Specification 1.9.1), as a reader sees them."""

from __future__ import annotations

from collections.abc import Iterator

from core.errors import Template
from core.formats.draft import About, Draft, assemble
from core.formats.limits import check_text_size
from core.formats.rtf.parser import RtfParser
from core.formats.rtf.tokens import Token, tokens
from core.formats.source import Source
from core.formats.titles import real_name, real_title, without_logins
from core.notice import Notice


def read(source: Source) -> Draft:
    """A draft of an RTF document; of a truncated one, what there is of it.

    Notes and text boxes follow the paragraph they belong to; a table of contents and captions are furniture;
    headers, footers, comments, tracked deletions, hidden text and field codes are left out.
    Raises LoadError: ``damaged`` for groups nested deeper than any program would, ``too-large``.
    """
    parser = RtfParser(source.name, raw_utf8=_is_utf8(source.data))
    stream = tokens(source.data)
    parser.read(stream)
    info = parser.info
    about = About.of(real_title(info.title) or parser.title, real_name(info.author), info.date)
    draft = without_logins(assemble(parser.pieces(), about, _notices(stream, ended=parser.ended)))
    check_text_size(draft.text)
    return draft


def _notices(rest: Iterator[Token], *, ended: bool) -> Iterator[Notice]:
    """The notice for a document that breaks off, or for what follows one that ``ended``."""
    if not ended:
        yield Notice.of(Template("The document breaks off before its end. Get it again from where it came from."))
    elif any(kind in ("text", "hex") and value.strip() for kind, value, _ in rest):
        yield Notice.of(Template("The file holds more text after the document's end, which is not shown."))


def _is_utf8(data: bytes) -> bool:
    """Whether bytes beyond ASCII are UTF-8, which some programs write though the format has only escapes for them."""
    if data.isascii():
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
