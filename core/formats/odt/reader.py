"""OpenDocument texts (ISO/IEC 26300), packed or as one flat file, as a reader sees them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable

from core.errors import LoadError, Template
from core.formats.archive import Archive
from core.formats.draft import About, Draft, assemble, first_date
from core.formats.limits import check_text_size
from core.formats.mathml import linear
from core.formats.odt.body_parser import BodyParser
from core.formats.source import Source
from core.formats.titles import real_name, real_title, without_logins
from core.formats.xml import Event, xml_events

_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES = {
    **{
        f"{_NAMESPACE}{name}:1.0": prefix
        for name, prefix in (
            *((name, name) for name in ("office", "text", "table", "style", "meta", "manifest", "presentation")),
            *(("drawing", "draw"), ("svg-compatible", "svg"), ("xsl-fo-compatible", "fo")),
        )
    },
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://www.w3.org/1998/Math/MathML": "math",
    "http://www.w3.org/1999/xlink": "xlink",
}


def read(source: Source) -> Draft:
    """A draft of an OpenDocument text or template, packed or as one flat file.

    Notes and text boxes follow the paragraph that they belong to; tables of contents, indexes and captions are
    furniture; tracked deletions, comments, headers, footers and hidden text are left out.
    Raises LoadError: ``format`` for other OpenDocument files, ``protected``, ``damaged``, ``too-large``.
    """
    return _packed(source.archive, source.name) if source.is_archive else _flat(source.data, source.name)


def _packed(archive: Archive, name: str) -> Draft:
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
    parser = BodyParser(name, lambda place: linear(events(f"{posixpath.normpath(place)}/content.xml")))
    parser.read(events("styles.xml"))
    parser.read(events("content.xml"))
    parser.read(events("meta.xml"))
    return _draft(parser)


def _flat(data: bytes, name: str) -> Draft:
    parser = BodyParser(name, lambda _: "")
    parser.read(xml_events(data, _PREFIXES, name))
    return _draft(parser)


def _draft(parser: BodyParser) -> Draft:
    said = parser.said
    author = real_name(said.get("meta:initial-creator", "")) or real_name(said.get("dc:creator", ""))
    date = first_date(said.get("meta:creation-date", ""), said.get("dc:date", ""))
    about = About.of(real_title(said.get("dc:title", "")) or parser.title, author, date)
    draft = without_logins(assemble(parser.pieces(), about))
    check_text_size(draft.text)
    return draft
