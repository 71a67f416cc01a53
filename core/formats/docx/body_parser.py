"""Parses one part of a Word document (the body, the footnotes, the endnotes) into pieces (ECMA-376 part 1, 17)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from core.formats.docx.alternatives import Alternatives
from core.formats.docx.embedded import Embedded
from core.formats.docx.equations import Equations
from core.formats.docx.lists import Lists
from core.formats.docx.notes import Notes
from core.formats.docx.paragraphs import Paragraphs
from core.formats.docx.runs import Runs
from core.formats.docx.story import Story
from core.formats.docx.tables import Tables
from core.formats.draft import Piece
from core.formats.elements import ElementReader, Ends, Starts
from core.formats.styles import StyleSheet
from core.formats.xml import Event

#: The elements whose text belongs to the document.
_TEXTS = ("w:t", "m:t")
_CODE = "w:instrText"
#: Left out with everything inside: former properties, codes of deleted fields, embedded objects, the properties of
#: sections, and the small signs beside Chinese and Japanese characters.
_UNREAD = frozenset(
    (
        *("w:delText", "w:delInstrText", "w:ffData", "w:object", "w:rt", "w:sectPr", "m:ctrlPr"),
        *("w:pPrChange", "w:rPrChange", "w:tblPrChange", "w:tblPrEx", "w:tblGrid", "w:trPrChange", "w:tcPrChange"),
    )
)


class BodyParser:
    """Turns events into pieces; each element goes to the part of the parser responsible for it."""

    def __init__(
        self,
        styles: StyleSheet,
        lists: Lists,
        notes: Mapping[str, list[Piece]] | None = None,
        links: Mapping[str, str] | None = None,
        embedded: Embedded | None = None,
    ) -> None:
        """``notes`` are those that the story may refer to, taken from the ``notes`` of their own parser.

        ``links`` are the addresses of its links by the names that the story has for them, ``embedded`` the documents
        and diagrams that may stand in it.
        """
        self._reader = ElementReader(_UNREAD)
        self._path = self._reader.path
        self._story = story = Story(self._path)
        self._paragraphs = Paragraphs(story, styles, lists)
        self._runs = Runs(story, styles, links or {})
        self._tables = Tables(story, styles)
        self._notes = Notes(story, notes or {})
        self._embedded = embedded
        self._parts = (
            self._paragraphs,
            self._runs,
            self._tables,
            self._notes,
            Alternatives(story),
            Equations(story),
        )

    @property
    def title(self) -> str:
        """The first paragraph in the title's style, "" if there is none."""
        return self._paragraphs.title

    @property
    def notes(self) -> Mapping[str, list[Piece]]:
        """The notes that were read."""
        return self._notes.found

    def pieces(self) -> Iterable[Piece]:
        """Everything that was read, except notes."""
        return self._story.layout.pieces()

    def read(self, events: Iterable[Event]) -> None:
        """Reads one part."""
        starts: Starts = {
            **dict.fromkeys(("w:del", "w:moveFrom"), self._delete),
            **dict.fromkeys(("w:altChunk", "dgm:relIds"), self._embed),
            **{name: start for part in self._parts for name, start in part.starts.items()},
        }
        ends: Ends = {name: end for part in self._parts for name, end in part.ends.items()}
        self._reader.read(events, starts, ends, self._text)
        self._story.end()

    def _text(self, text: str) -> None:
        if self._path[-1] in _TEXTS:
            self._story.add(text)
        elif self._path[-1] == _CODE:
            self._runs.add_code(text)

    def _embed(self, name: str, attributes: Mapping[str, str]) -> None:
        """What stands in another part: a document of any format, or a diagram, after the paragraph that it is in."""
        if self._embedded is None or self._story.hidden:
            return
        found = self._embedded.document if name == "w:altChunk" else self._embedded.diagram
        for piece in found(attributes):
            self._story.layout.box()
            self._story.layout.add(piece)

    def _delete(self, _name: str, _attributes: Mapping[str, str]) -> bool:
        """Deleted text; or, among properties, the mark that says a paragraph's end or a row is deleted."""
        self._paragraphs.delete_end()
        self._tables.delete_row()
        return True
