"""OpenDocument texts (ISO/IEC 26300), packed or as one flat file, as a reader sees them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable

from core.errors import LoadError, Template
from core.formats.archive import Archive
from core.formats.draft import About, Draft, assemble
from core.formats.limits import check_text_size
from core.formats.odt.body_parser import BodyParser
from core.formats.odt.math import equation
from core.formats.titles import real_name, real_title
from core.formats.xml import Event, xml_events

_MIME_TYPE = b"application/vnd.oasis.opendocument."
_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES = {
    **{
        f"{_NAMESPACE}{name}:1.0": prefix
        for name, prefix in (
            *((name, name) for name in ("office", "text", "table", "style", "meta", "manifest", "presentation")),
            *(("drawing", "draw"), ("svg-compatible", "svg")),
        )
    },
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://www.w3.org/1998/Math/MathML": "math",
    "http://www.w3.org/1999/xlink": "xlink",
}
_FLAT = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml.{0,200}?\?>.{0,2000}?<office:document\s", re.DOTALL)


def is_odt(archive: Archive) -> bool:
    """Whether an archive is an OpenDocument file: a text, or another that read_odt refuses with the right words."""
    if "mimetype" in archive:
        return archive.read("mimetype").startswith(_MIME_TYPE)
    return "content.xml" in archive and "META-INF/manifest.xml" in archive


def is_fodt(data: bytes) -> bool:
    """Whether bytes are an OpenDocument file that is no archive but one XML document."""
    return bool(_FLAT.match(data))


def read_odt(archive: Archive, name: str = "The file") -> Draft:
    """A draft of an OpenDocument text or template.

    Notes and text boxes follow the paragraph that they belong to; tables of contents, indexes and captions are
    furniture; tracked deletions, comments, headers, footers and hidden text are left out.
    Raises LoadError: ``format`` for other OpenDocument files, ``protected``, ``damaged``, ``too-large``.
    """

    def events(part: str) -> Iterable[Event]:
        return xml_events(archive.read(part), _PREFIXES, name) if part in archive else ()

    for event, element, _ in events("META-INF/manifest.xml"):
        if event == "start" and element == "manifest:encryption-data":
            raise LoadError(
                "protected",
                Template(
                    "{name} is protected by a password. Open it in LibreOffice, save it without one, and open that."
                ),
                name=name,
            )
    if "content.xml" not in archive:
        raise LoadError(
            "damaged",
            Template("{name} is damaged: it holds no text."),
            Template("Open it in the program that made it and save it again."),
            name=name,
        )
    parser = BodyParser(name, lambda place: equation(events(f"{posixpath.normpath(place)}/content.xml")))
    parser.read(events("styles.xml"))
    parser.read(events("content.xml"))
    parser.read(events("meta.xml"))
    return _draft(parser)


def read_fodt(data: bytes, name: str = "The file") -> Draft:
    """A draft of a flat OpenDocument text, as read_odt makes it."""
    parser = BodyParser(name, lambda _: "")
    parser.read(xml_events(data, _PREFIXES, name))
    return _draft(parser)


def _draft(parser: BodyParser) -> Draft:
    said = parser.said
    author = real_name(said.get("meta:initial-creator", "")) or real_name(said.get("dc:creator", ""))
    date = said.get("meta:creation-date") or said.get("dc:date", "")
    draft = assemble(parser.pieces(), About.of(real_title(said.get("dc:title", "")) or parser.title, author, date))
    check_text_size(draft.text)
    return draft
