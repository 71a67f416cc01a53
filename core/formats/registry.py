"""The formats that are read, in one table: what each is called, how its files are recognised, and where its reader is.

Adding a format takes two files, its reader and its row here (docs/adding.md). Each row names a module with two
functions, ``sniff(source) -> bool`` and ``read(source) -> Draft``. The table imports none of them, and importing such
a module must be cheap: parsers are imported when something is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from core.errors import Template

if TYPE_CHECKING:
    from core.formats.draft import Draft
    from core.formats.source import Source


class Reader(Protocol):
    """The module of a format."""

    def sniff(self, source: Source) -> bool:
        """Whether a source is in this format, by its content; or, for texts that look alike, also by its suffix.

        Raises LoadError for a source that no format further down could be either.
        """

    def read(self, source: Source) -> Draft:
        """The draft of a source that is in this format. Raises LoadError."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format that is read.

    ``title`` is its English name inside a sentence. ``suffixes`` are the ends of its files' names in lower
    case with their dots, the usual one first. ``media_types`` are those of these files, by the names that desktops
    share (freedesktop.org, shared-mime-info). ``module`` is where its reader is.
    """

    id: str
    title: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    module: str

    def sniff(self, source: Source) -> bool:
        """As Reader.sniff."""
        return self._reader.sniff(source)

    def read(self, source: Source) -> Draft:
        """As Reader.read."""
        return self._reader.read(source)

    @property
    def _reader(self) -> Reader:
        return cast("Reader", import_module(self.module))


_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"

#: In order of probing; the first that takes a source reads it. Formats with distinctive marks come before those judged
#: by the look of their text, and plain text, which takes the rest, comes last.
FORMATS = (
    Format("pdf", "PDF", (".pdf",), ("application/pdf",), "core.formats.pdf"),
    Format(
        "docx",
        "Word",
        (".docx", ".docm", ".dotx"),
        (f"{_OFFICE}.document", "application/vnd.ms-word.document.macroEnabled.12", f"{_OFFICE}.template"),
        "core.formats.docx",
    ),
    Format(
        "odt",
        "OpenDocument",
        (".odt", ".ott", ".fodt"),
        (_OPEN_DOCUMENT, f"{_OPEN_DOCUMENT}-template", f"{_OPEN_DOCUMENT}-flat-xml"),
        "core.formats.odt",
    ),
    Format("epub", "EPUB", (".epub",), ("application/epub+zip",), "core.formats.epub"),
    Format("rtf", "RTF", (".rtf",), ("application/rtf",), "core.formats.rtf"),
    # A page that a browser saved as one file (MHTML) is an e-mail by its form.
    Format(
        "mail",
        "e-mail",
        (".eml", ".mht", ".mhtml"),
        ("message/rfc822", "application/x-mimearchive"),
        "core.formats.mail",
    ),
    Format("markdown", "Markdown", (".md", ".markdown", ".mdown", ".mkd"), ("text/markdown",), "core.formats.markdown"),
    Format("html", "HTML", (".html", ".htm", ".xhtml"), ("text/html", "application/xhtml+xml"), "core.formats.html"),
    Format("text", "plain text", (".txt", ".text"), ("text/plain",), "core.formats.plain"),
)

#: The message for a file that is in none of them.
READABLE = Template(
    "Standfirst reads PDF, Word, OpenDocument, EPUB, RTF, e-mail, HTML, Markdown and plain text: save or export it as "
    "one of these."
)


def read(source: Source) -> Draft:
    """The draft of a document in any of the formats. Raises LoadError."""
    from core.formats.unread import refuse_unread

    refuse_unread(source)
    return next(one for one in FORMATS if one.sniff(source)).read(source)


def format_named(suffix: str) -> str:
    """The id of the format with this suffix, in lower case with the dot; "" if there is none."""
    return next((one.id for one in FORMATS if suffix in one.suffixes), "")
