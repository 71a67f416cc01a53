"""One parser of a Word document (the body, the footnotes, the endnotes) as pieces (ECMA-376 part 1, 17)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

from core.formats.docx.lists import Lists
from core.formats.docx.styles import depth_of, is_on, outline_level, rise_of
from core.formats.draft import Piece
from core.formats.elements import ElementReader, Ends, Starts
from core.formats.styles import StyleSheet
from core.formats.symbols import Run, joined, symbol
from core.formats.word_layout import Layout, block, shown
from core.formats.xml import Event

#: The elements whose text is the document's.
_TEXTS = ("w:t", "m:t")
#: What is left out with all that is in it: former properties, codes of fields, embedded objects, the properties of
#: sections, and the small signs beside Chinese and Japanese characters.
_UNREAD = frozenset(
    (
        *("w:delText", "w:delInstrText", "w:instrText", "w:ffData", "w:object", "w:rt", "w:sectPr", "m:ctrlPr"),
        *("w:pPrChange", "w:rPrChange", "w:tblPr", "w:tblPrEx", "w:tblGrid", "w:trPrChange", "w:tcPrChange"),
    )
)
#: What stands in a run for a character.
_CHARACTERS = {"w:tab": " ", "w:br": " ", "w:cr": " ", "w:ptab": " ", "w:noBreakHyphen": "-"}
#: Characters that fonts of symbols have in place of letters.
_PRIVATE = re.compile("[\uf020-\uf0ff]")


@dataclass(slots=True)
class _Paragraph:
    """A paragraph while it is read.

    ``codes`` has an entry for each open field, true while its code and not its result is met; ``coded`` counts those.
    ``runs_on`` says that its end was deleted, or that it is one large first letter: its text goes to the next one.
    """

    place: int
    parts: list[Run]
    style: str
    level: int | None = None
    number: str | None = None
    depth: int | None = None
    codes: list[bool] = field(default_factory=list)
    coded: int = 0
    runs_on: bool = False


@dataclass(slots=True)
class _Row:
    """A table's row while it is read: where its cell begins, and whether that or the whole row is left out."""

    cell: int = 0
    cell_hidden: bool = False
    hidden: bool = False


class BodyParser(ElementReader):
    """Reads events into pieces. ``title`` is the first paragraph in the title's style, "" where there is none."""

    def __init__(self, styles: StyleSheet, lists: Lists, notes: Mapping[str, list[Piece]] | None = None) -> None:
        """``notes`` are those that the story may refer to, as ``notes`` of their own parser gives them."""
        super().__init__()
        self.title = ""
        self.notes: dict[str, list[Piece]] = {}
        self._styles = styles
        self._lists = lists
        self._unused = dict(notes or {})
        self._numbered = 0
        self._open: list[_Paragraph] = []
        self._run_on: list[Run] = []
        self._rows: list[_Row] = []
        self._note = ""
        #: For each content control that is open, whether it still shows what to fill in.
        self._unfilled: list[bool] = []
        #: For each choice between contents that is open, how much text was met before it.
        self._choices: list[int] = []
        #: The closing bracket of each that is open in an equation.
        self._brackets: list[str] = []
        self._length = 0
        self._hidden = False
        self._rise = 0

    def read(self, events: Iterable[Event]) -> None:
        """Reads one part."""
        super().read(events)
        self._end_of_text()

    def _text(self, text: str) -> None:
        if self._path[-1] in _TEXTS:
            self._add(text)

    def _add(self, text: str) -> None:
        if not self._open or self._hidden or self._open[-1].coded:
            return
        if _PRIVATE.search(text):
            text = _PRIVATE.sub(lambda place: symbol(ord(place[0]), "Symbol"), text)
        self._open[-1].parts.append((text, self._rise))
        self._length += len(text)

    def _start_paragraph(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._open.append(_Paragraph(self._layout.place(), self._run_on, self._styles.default))
        self._run_on = []
        self._end_run()

    def _end_paragraph(self) -> None:
        paragraph = self._open.pop()
        if paragraph.runs_on:
            self._run_on = paragraph.parts
            return
        style = self._styles[paragraph.style]
        number = (paragraph.number if paragraph.number is not None else style.number) or "0"
        depth = (paragraph.depth if paragraph.depth is not None else style.depth) or 0
        level = (paragraph.level if paragraph.level is not None else style.level) or 0
        text = shown(joined(paragraph.parts)) if paragraph.parts else ""
        # An empty paragraph counts too.
        marker = self._lists.marker(number, depth) if number != "0" else ""
        if not text:
            return
        if style.title:
            self.title = self.title or text
        self._layout.fill(paragraph.place, block(text, level, marker, style.reason))

    def _end_of_text(self) -> None:
        """Gives what was to run on and has nothing to run on into a paragraph of its own."""
        self._layout.add(block(shown(joined(self._run_on))))
        self._run_on = []

    def _style(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._open and self._path[-1] == "w:pPr":
            self._open[-1].style = attributes.get("w:val", "")

    def _outline(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._open and self._path[-1] == "w:pPr":
            self._open[-1].level = outline_level(attributes.get("w:val", ""))

    def _list(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._open and self._path[-1] == "w:numPr":
            self._open[-1].number = attributes.get("w:val", "")

    def _list_depth(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._open and self._path[-1] == "w:numPr":
            self._open[-1].depth = depth_of(attributes.get("w:val", ""))

    def _frame(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._open and attributes.get("w:dropCap", "none") != "none":
            self._open[-1].runs_on = True

    def _deletion(self, _name: str, _attributes: Mapping[str, str]) -> None:
        """Deleted text; or, among properties, the sign that a paragraph's end or a row is deleted."""
        if self._open and self._path[-2:] == ["w:pPr", "w:rPr"]:
            self._open[-1].runs_on = True
        elif self._path[-1] == "w:trPr" and self._rows:
            self._rows[-1].hidden = True
        self._unread = 1

    def _start_run(self, _name: str, _attributes: Mapping[str, str]) -> None:
        style = self._styles[self._open[-1].style if self._open else ""]
        self._hidden, self._rise = bool(style.hidden), style.rise or 0

    def _end_run(self) -> None:
        self._hidden, self._rise = False, 0

    def _run_style(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._path[-2:] == ["w:r", "w:rPr"]:
            style = self._styles[attributes.get("w:val", "")]
            self._hidden = self._hidden if style.hidden is None else style.hidden
            self._rise = self._rise if style.rise is None else style.rise

    def _vanish(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._path[-1] == "w:rPr" and self._path[-2] in ("w:r", "m:r"):
            self._hidden = is_on(attributes)

    def _align(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._path[-2:] == ["w:r", "w:rPr"]:
            self._rise = rise_of(attributes.get("w:val", ""))

    def _symbol(self, _name: str, attributes: Mapping[str, str]) -> None:
        code = attributes.get("w:char", "")
        if len(code) <= 6 and not set(code) - set("0123456789abcdefABCDEF"):
            self._add(symbol(int(code or "0", 16), attributes.get("w:font", "")))

    def _field(self, _name: str, attributes: Mapping[str, str]) -> None:
        if not self._open:
            return
        paragraph, kind = self._open[-1], attributes.get("w:fldCharType", "")
        if kind == "begin":
            paragraph.codes.append(True)
            paragraph.coded += 1
        elif kind in ("separate", "end") and paragraph.codes:
            paragraph.coded -= paragraph.codes.pop()
            if kind == "separate":
                paragraph.codes.append(False)

    def _start_note(self, name: str, attributes: Mapping[str, str]) -> None:
        self._note = f"{name} {attributes.get('w:id', '')}"

    def _end_note(self) -> None:
        # Inside a paragraph it is none that a document may have.
        if self._open:
            return
        self._end_of_text()
        self.notes[self._note] = list(self._layout.pieces())
        self._layout = Layout()

    def _refer(self, name: str, attributes: Mapping[str, str]) -> None:
        note = f"{name.removesuffix('Reference')} {attributes.get('w:id', '')}"
        pieces = None if self._hidden else self._unused.pop(note, None)
        if pieces:
            self._numbered += 1
            self._layout.open_note()
            self._layout.add(replace(pieces[0], marker=f"[{self._numbered}] {pieces[0].marker}"))
            for piece in pieces[1:]:
                self._layout.add(piece)
            self._layout.close_note()

    def _start_box(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._layout.box()

    def _start_control(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._unfilled.append(False)

    def _unfill(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._unfilled and self._path[-1] == "w:sdtPr":
            self._unfilled[-1] = is_on(attributes)

    def _start_controlled(self, _name: str, _attributes: Mapping[str, str]) -> None:
        if self._unfilled and self._unfilled[-1]:
            self._unread = 1

    def _end_control(self) -> None:
        self._unfilled.pop()

    def _start_choices(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._choices.append(self._length)

    def _start_choice(self, _name: str, _attributes: Mapping[str, str]) -> None:
        """Passes over what says again what an earlier choice said."""
        if self._choices and self._length > self._choices[-1]:
            self._unread = 1

    def _end_choices(self) -> None:
        self._choices.pop()

    def _start_row(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._layout.open_row()
        self._rows.append(_Row())

    def _hide_row(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._rows and self._path[-1] == "w:trPr" and is_on(attributes):
            self._rows[-1].hidden = True

    def _end_row(self) -> None:
        self._layout.close_row(hidden=self._rows.pop().hidden)

    def _start_cell(self, _name: str, _attributes: Mapping[str, str]) -> None:
        if self._rows:
            self._rows[-1].cell, self._rows[-1].cell_hidden = self._layout.here, False

    def _merge_cell(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._rows and attributes.get("w:val") != "restart":
            self._rows[-1].cell_hidden = True

    def _end_cell(self) -> None:
        self._end_of_text()
        if self._rows:
            self._layout.close_cell(self._rows[-1].cell, hidden=self._rows[-1].cell_hidden)

    def _character(self, name: str, _attributes: Mapping[str, str]) -> None:
        if self._path[-1] == "w:r":
            self._add(_CHARACTERS[name])

    def _denominator(self, _name: str, _attributes: Mapping[str, str]) -> None:
        if self._path[-1] == "m:f":
            self._add("/")

    def _superscript(self, _name: str, _attributes: Mapping[str, str]) -> None:
        if self._path[-1] in ("m:sSup", "m:sSubSup"):
            self._add("^")

    def _operator(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._path[-1] == "m:naryPr":
            self._add(attributes.get("m:val", ""))

    def _open_bracket(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._brackets.append(")")
        self._add("(")

    def _set_bracket(self, _name: str, attributes: Mapping[str, str]) -> None:
        """Another bracket than the usual one, which was just given."""
        if self._open and self._open[-1].parts[-1:] == [("(", 0)]:
            self._open[-1].parts[-1] = (attributes.get("m:val", ""), 0)

    def _set_closing_bracket(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._brackets:
            self._brackets[-1] = attributes.get("m:val", "")

    def _close_bracket(self) -> None:
        self._add(self._brackets.pop())

    UNREAD = _UNREAD
    STARTS: ClassVar[Starts] = {
        **dict.fromkeys(_CHARACTERS, _character),
        **dict.fromkeys(("w:del", "w:moveFrom"), _deletion),
        **dict.fromkeys(("w:footnote", "w:endnote"), _start_note),
        **dict.fromkeys(("w:footnoteReference", "w:endnoteReference"), _refer),
        **dict.fromkeys(("mc:Choice", "mc:Fallback"), _start_choice),
        **dict.fromkeys(("w:r", "m:r"), _start_run),
        **dict.fromkeys(("w:vMerge", "w:hMerge", "w:cellDel"), _merge_cell),
        "mc:AlternateContent": _start_choices,
        "w:p": _start_paragraph,
        "w:pStyle": _style,
        "w:outlineLvl": _outline,
        "w:numId": _list,
        "w:ilvl": _list_depth,
        "w:framePr": _frame,
        "w:rStyle": _run_style,
        "w:vanish": _vanish,
        "w:vertAlign": _align,
        "w:sym": _symbol,
        "w:fldChar": _field,
        "w:txbxContent": _start_box,
        "w:sdt": _start_control,
        "w:showingPlcHdr": _unfill,
        "w:sdtContent": _start_controlled,
        "w:tr": _start_row,
        "w:hidden": _hide_row,
        "w:tc": _start_cell,
        "m:den": _denominator,
        "m:sup": _superscript,
        "m:chr": _operator,
        "m:d": _open_bracket,
        "m:begChr": _set_bracket,
        "m:endChr": _set_closing_bracket,
    }
    ENDS: ClassVar[Ends] = {
        **dict.fromkeys(("w:footnote", "w:endnote"), _end_note),
        **dict.fromkeys(("w:r", "m:r"), _end_run),
        "mc:AlternateContent": _end_choices,
        "w:p": _end_paragraph,
        "w:txbxContent": _end_of_text,
        "w:sdt": _end_control,
        "w:tr": _end_row,
        "w:tc": _end_cell,
        "m:d": _close_bracket,
    }
