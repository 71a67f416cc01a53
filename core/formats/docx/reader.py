"""Word documents (Office Open XML, ECMA-376), as a reader sees them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from urllib.parse import unquote

from core.errors import LoadError, Template
from core.formats.archive import Archive
from core.formats.docx.body_parser import BodyParser
from core.formats.docx.embedded import Embedded
from core.formats.docx.lists import Lists
from core.formats.docx.styles import read_styles
from core.formats.draft import About, Draft, assemble, first_date
from core.formats.limits import LIMITS, check_text_size
from core.formats.source import Source
from core.formats.titles import real_name, real_title, without_logins
from core.formats.xml import Event, xml_events
from core.notice import Notice

#: The namespaces of ECMA-376, first as Word writes them and then in the strict form (ISO/IEC 29500).
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
    "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
}
#: What an Office document that is not Word's is, by the folder of its main part, and what to do with it.
_OTHERS = {
    "xl": Template("{name} is an Excel workbook, not a text. Copy the text you want to read and paste it here."),
    "ppt": Template("{name} is a PowerPoint presentation, not a text. Save it as PDF and open that."),
    "visio": Template("{name} is a Visio drawing, not a text."),
}


def read(source: Source) -> Draft:
    """A draft of a Word document or template, with or without macros.

    Tracked insertions are read and deletions are not; notes and text boxes follow the paragraph they belong to; a
    table of contents and captions are furniture; headers, footers, comments, hidden text and field codes are left out.
    Documents embedded in it are read in their place.
    Raises LoadError: ``format`` for other Office documents, ``damaged``, ``too-large``.
    """
    return _read(source, 0)


def _read(source: Source, depth: int) -> Draft:
    """A draft of a document that is in ``depth`` others."""
    parts = _Parts(source.archive, source.name)
    main = parts.main()
    styles = read_styles(parts.events(main.get("styles", "")))
    lists = Lists(parts.events(main.get("numbering", "")), styles)
    notes = BodyParser(styles, lists)
    for kind in ("footnotes", "endnotes"):
        notes.read(parts.events(main.get(kind, "")))
    inner = partial(_read, depth=depth + 1) if depth < LIMITS.docx_depth else None
    embedded = Embedded(parts.parts(main["document"]), parts.data, parts.events, inner)
    body = BodyParser(styles, lists, notes.notes, parts.links(main["document"]), embedded)
    body.read(parts.events(main["document"]))
    about = _about(parts.events(parts.package.get("core-properties", "")), body.title)
    draft = without_logins(assemble(body.pieces(), about, _notices(embedded)))
    check_text_size(draft.text)
    return draft


def _notices(embedded: Embedded) -> Iterator[Notice]:
    """What of the embedded documents is missing, once all have been read."""
    if embedded.unread:
        yield Notice.of(
            Template("Documents embedded in it ({count}) can't be read. Open it in Word and save it anew."),
            count=embedded.unread,
        )


class _Parts:
    """The parts of a document, found by their relationships and not by their names, which programs choose."""

    def __init__(self, archive: Archive, name: str) -> None:
        self._archive = archive
        self._name = name
        self.package = self._related("")

    def main(self) -> Mapping[str, str]:
        """The names of the parts that belong to the text, by kind; ``document`` is the text itself."""
        document = self.package.get("officeDocument", "")
        folder = document.partition("/")[0]
        if folder in _OTHERS:
            raise LoadError("format", _OTHERS[folder], name=self._name)
        if document not in self._archive:
            damaged = Template("{name} is damaged: it holds no text. Open it in the program that made it, if it can.")
            raise LoadError("damaged", damaged, name=self._name)
        return {**self._related(document), "document": document}

    def data(self, part: str) -> bytes:
        """The bytes of a part; empty if there is no such part."""
        return self._archive.read(part) if part in self._archive else b""

    def events(self, part: str) -> Iterator[Event]:
        """The XML of a part; empty if there is no such part."""
        return xml_events(self._archive.read(part), _PREFIXES, self._name) if part in self._archive else iter(())

    def parts(self, part: str) -> dict[str, str]:
        """The parts that a part points to, by the names that it has for them."""
        return {attributes.get("Id", ""): target for attributes, target in self._targets(part)}

    def links(self, part: str) -> dict[str, str]:
        """The addresses that a part links to, by the names that it has for them."""
        return {
            attributes.get("Id", ""): attributes.get("Target", "")
            for attributes in self._relationships(part)
            if attributes.get("TargetMode") == "External"
        }

    def _relationships(self, part: str) -> Iterator[Mapping[str, str]]:
        folder, file = posixpath.split(part)
        for event, element, attributes in self.events(posixpath.join(folder, "_rels", f"{file}.rels")):
            if event == "start" and element == "rel:Relationship":
                yield attributes

    def _related(self, part: str) -> dict[str, str]:
        """The parts that a part ("" for the package) points to, by the last word of the relationship's type."""
        found: dict[str, str] = {}
        for attributes, target in self._targets(part):
            found.setdefault(attributes.get("Type", "").rpartition("/")[2], target)
        return found

    def _targets(self, part: str) -> Iterator[tuple[Mapping[str, str], str]]:
        """The relationships of a part to other parts, each with the name of the part."""
        folder = posixpath.dirname(part)
        for attributes in self._relationships(part):
            if attributes.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", ""))).lstrip("/")
                yield attributes, target if target in self._archive else unquote(target)


def _about(events: Iterable[Event], title: str) -> About:
    """What the document's properties say about it; ``title`` is the one in its text."""
    found: dict[str, str] = {}
    inside = ""
    for event, element, _ in events:
        if event == "text":
            found[inside] = found.get(inside, "") + element
        inside = element if event == "start" else ""
    date = first_date(found.get("dcterms:created", ""), found.get("dcterms:modified", ""))
    return About.of(real_title(found.get("dc:title", "")) or title, real_name(found.get("dc:creator", "")), date)
