"""An OpenDocument text as pieces (ISO/IEC 26300-3)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from core.article import Reason
from core.errors import LoadError, Template
from core.formats.draft import Piece
from core.formats.elements import ElementReader, Ends, Starts
from core.formats.odt.lists import Lists
from core.formats.odt.styles import StyleReader, level_of
from core.formats.odt.tables import Tables
from core.formats.styles import Style
from core.formats.symbols import Run, joined
from core.formats.word_layout import Face, Layout, as_note, block, run, shown, written
from core.formats.xml import Event

#: What is left out with everything inside it.
_UNREAD = frozenset(
    (
        *("office:annotation", "office:binary-data", "office:event-listeners", "office:font-face-decls"),
        *("office:forms", "office:master-styles", "office:scripts", "office:settings", "presentation:notes"),
        *("draw:object-ole", "draw:applet", "draw:plugin", "svg:title", "svg:desc"),
        *("text:tracked-changes", "text:note-citation", "text:ruby-text", "text:placeholder", "text:script"),
        *("text:variable-decls", "text:sequence-decls", "text:user-field-decls", "text:dde-connection-decls"),
        *("text:table-of-content-source", "text:alphabetical-index-source", "text:illustration-index-source"),
        *("text:table-index-source", "text:object-index-source", "text:user-index-source", "text:bibliography-source"),
        "table:tracked-changes",
    )
)
_INDEXES = (
    *("text:table-of-content", "text:alphabetical-index", "text:illustration-index", "text:table-index"),
    *("text:object-index", "text:user-index"),
)
_OTHERS = {
    "office:spreadsheet": Template(
        "{name} is a spreadsheet, not a text. Copy the text you want to read and paste it here."
    ),
    "office:presentation": Template("{name} is a presentation, not a text. Save it as PDF and open that."),
    "office:drawing": Template("{name} is a drawing, not a text."),
}
#: Elements that are white space, which may say how often (section 6.1.3 of part 3); nobody indents further.
_SPACES = {"text:s": " ", "text:tab": "\t", "text:line-break": "\n"}
_COUNTS = frozenset(map(str, range(1, 201)))
_WHITE_SPACE = re.compile(r"\s+")
_SAID = ("dc:title", "dc:creator", "dc:date", "meta:initial-creator", "meta:creation-date")


@dataclass(slots=True)
class _Paragraph:
    """A paragraph while it is read."""

    place: int
    style: Style
    marker: str
    note: str
    parts: list[Run] = field(default_factory=list)
    hidden: bool = False


class BodyParser:
    """Turns events into pieces.

    ``title`` is the first paragraph in the title's style, "" if there is none, and ``said`` what the document says
    about itself, by element name.
    """

    def __init__(self, name: str, equation: Callable[[str], str]) -> None:
        """``name`` is what messages call the file; ``equation`` gives the text of one by its place in the file."""
        self.title = ""
        self.said: dict[str, str] = {}
        self._name = name
        self._equation = equation
        self._reader = ElementReader(_UNREAD)
        self._path = self._reader.path
        self._layout = Layout()
        self._lists = Lists()
        self._styles = StyleReader(self._lists)
        self._open: list[_Paragraph] = []
        #: How the text of each open paragraph and run is set.
        self._faces: list[Face] = []
        #: What each open link leads to.
        self._targets: list[str] = []
        self._tables = Tables(self._layout, self._path)
        self._numbered = 0
        #: How many notes are open.
        self._notes = 0
        self._note_marker = ""
        self._indexes = 0

    def pieces(self) -> Iterable[Piece]:
        """Everything that was read."""
        return self._layout.pieces()

    def read(self, events: Iterable[Event]) -> None:
        """Reads one part."""
        self._reader.read(events, self._starts(), self._ends(), self._text)

    def _starts(self) -> Starts:
        return {
            **self._styles.starts,
            **self._tables.starts,
            **dict.fromkeys(_SPACES, self._space),
            **dict.fromkeys(_OTHERS, self._refuse),
            **dict.fromkeys(_INDEXES, self._start_index),
            **dict.fromkeys(("text:p", "text:h"), self._start_paragraph),
            **dict.fromkeys(("text:section", "text:hidden-text"), self._start_hideable),
            "text:a": self._start_link,
            **dict.fromkeys(("text:list-item", "text:list-header"), self._start_item),
            "text:hidden-paragraph": self._hide_paragraph,
            "text:list": self._start_list,
            "text:note": self._start_note,
            "text:span": self._start_span,
            "draw:object": self._object,
            "draw:text-box": self._start_box,
        }

    def _ends(self) -> Ends:
        return {
            **self._styles.ends,
            **self._tables.ends,
            **dict.fromkeys(_INDEXES, self._end_index),
            **dict.fromkeys(("text:p", "text:h"), self._end_paragraph),
            "text:list": self._end_list,
            "text:note": self._end_note,
            "text:span": self._end_span,
            "text:a": self._end_link,
        }

    def _add(self, text: str) -> None:
        if self._open:
            self._open[-1].parts.append(run(text, self._faces[-1], self._targets[-1] if self._targets else ""))

    def _text(self, text: str) -> None:
        if self._open:
            # What breaks lines in the file breaks none in the text.
            self._add(_WHITE_SPACE.sub(" ", text))
        elif self._path[-1] in _SAID:
            self.said[self._path[-1]] = self.said.get(self._path[-1], "") + text

    def _space(self, name: str, attributes: Mapping[str, str]) -> None:
        count = attributes.get("text:c", "")
        self._add(_SPACES[name] * (int(count) if count in _COUNTS else 1))

    def _refuse(self, name: str, _attributes: Mapping[str, str]) -> None:
        if self._path[-1] == "office:body":
            raise LoadError("format", _OTHERS[name], name=self._name)

    def _start_paragraph(self, name: str, attributes: Mapping[str, str]) -> bool:
        style = self._styles.paragraphs[attributes.get("text:style-name", "")]
        if style.hidden:
            return True
        if name == "text:h":
            style = replace(style, level=level_of(attributes.get("text:outline-level", "1")))
        marker = self._lists.marker(style.number or "") if self._lists else ""
        self._open.append(_Paragraph(self._layout.place(), style, marker, self._note_marker))
        # A paragraph that is bold as a whole has nothing in it that is set apart.
        self._faces.append(Face(style.rise or 0, bool(style.struck)))
        self._note_marker = ""
        return False

    def _end_paragraph(self) -> None:
        paragraph = self._open.pop()
        self._faces.pop()
        style = paragraph.style
        text = "" if paragraph.hidden else joined(paragraph.parts)
        text = written(text) if style.kind == "code" and not style.level else shown(text)
        if not text:
            return
        reason = Reason("table of contents") if self._indexes else style.reason
        if style.title and not reason:
            self.title = self.title or text
        piece = block(text, style.level or 0, paragraph.marker, reason, listed=bool(self._lists), kind=style.kind)
        if self._notes:
            piece = as_note(replace(piece, marker=paragraph.note + piece.marker))
        self._layout.fill(paragraph.place, piece)

    def _start_span(self, name: str, attributes: Mapping[str, str]) -> bool:
        if self._start_hideable(name, attributes):
            return True
        style = self._styles.texts[attributes.get("text:style-name", "")]
        self._faces.append((self._faces[-1] if self._faces else Face()).under(style))
        return False

    def _start_link(self, name: str, attributes: Mapping[str, str]) -> bool:
        if self._start_hideable(name, attributes):
            return True
        self._targets.append(attributes.get("xlink:href", ""))
        return False

    def _end_link(self) -> None:
        self._targets.pop()

    def _end_span(self) -> None:
        self._faces.pop()

    def _start_hideable(self, _name: str, attributes: Mapping[str, str]) -> bool:
        """A section, words in a style, or a field: each may be hidden."""
        hidden = attributes.get("text:is-hidden") == "true" or attributes.get("text:display") == "none"
        return hidden or bool(self._styles.texts[attributes.get("text:style-name", "")].hidden)

    def _hide_paragraph(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._open and attributes.get("text:is-hidden") == "true":
            self._open[-1].hidden = True

    def _start_list(self, _name: str, attributes: Mapping[str, str]) -> None:
        goes_on = attributes.get("text:continue-numbering") == "true" or "text:continue-list" in attributes
        self._lists.open(attributes.get("text:style-name", ""), goes_on=goes_on)

    def _start_item(self, name: str, attributes: Mapping[str, str]) -> None:
        self._lists.open_item(attributes.get("text:start-value", ""), marked=name == "text:list-item")

    def _end_list(self) -> None:
        self._lists.close()

    def _start_box(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._layout.box()

    def _object(self, _name: str, attributes: Mapping[str, str]) -> bool:
        """An embedded object; only equations are text."""
        if self._open and "xlink:href" in attributes:
            self._text(self._equation(attributes["xlink:href"]))
        return True

    def _start_index(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._indexes += 1

    def _end_index(self) -> None:
        self._indexes -= 1

    def _start_note(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._numbered += 1
        self._notes += 1
        self._note_marker = f"[{self._numbered}] "
        self._layout.open_note()

    def _end_note(self) -> None:
        self._note_marker = ""
        self._notes -= 1
        self._layout.close_note()
