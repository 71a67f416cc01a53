"""The text of an RTF document as pieces: paragraphs, notes, boxes and tables (Rich Text Format Specification 1.9.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from core.formats.draft import Piece
from core.formats.fields import link_of
from core.formats.inline import without_marks
from core.formats.rtf.state import Destination, Part, Row, State, Words
from core.formats.rtf.style_table import StyleTable
from core.formats.symbols import Run, joined
from core.formats.word_layout import LONGEST_MARKER, Face, Layout, as_note, block, run, shown, written

#: A mark that was typed, or that a program wrote as text, followed by a tab.
_MARK = re.compile(r"\s*([•◦▪·–—-]|\(?(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)])\t")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Body:
    """Takes the text of a document, and the words that divide it.

    ``title`` is the first paragraph in the title's style, "" if there is none.
    """

    def __init__(self, styles: StyleTable) -> None:
        """``styles`` are those of the paragraphs, which may still be read."""
        self.title = ""
        self._styles = styles
        self._layout = Layout()
        self._destination = Destination()
        self._outer: list[Destination] = []
        self._numbered = 0
        self._marker: list[str] = []

    @property
    def words(self) -> Words:
        """What divides the text."""
        return {
            **dict.fromkeys((b"par", b"sect"), self.paragraph),
            **dict.fromkeys((b"listtext", b"pntext"), self._start_marker),
            **dict.fromkeys((b"shptxt", b"dptxbxtext"), self._start_box),
            **dict.fromkeys((b"clvmrg", b"clmrg"), self._merge),
            b"field": self._start_field,
            b"fldinst": self._start_code,
            b"fldrslt": self._start_result,
            b"footnote": self._start_note,
            b"trowd": self._start_row,
            b"cellx": self._define_cell,
            b"cell": self._end_cell,
            b"row": self._end_row,
            b"nestrow": self._end_inner_row,
        }

    def pieces(self) -> Iterable[Piece]:
        """Everything that was read."""
        return self._layout.pieces()

    def add(self, text: str, state: State) -> None:
        """Adds a text to the current paragraph, unless it is hidden."""
        if not state.hidden and not state.deleted:
            face = Face(state.rise, bool(state.struck), state.bold, state.italic)
            self._destination.parts.append(Part(text, face, state.target))

    def add_marker(self, text: str) -> None:
        """Adds a text to the mark of the current paragraph."""
        self._marker.append(text)

    def paragraph(self, state: State, word: bytes = b"par", number: int | None = None) -> None:
        """Ends a paragraph; if its end is deleted or hidden, it runs on."""
        if state.to != "body" or state.deleted or state.hidden:
            return
        self._end_paragraph(state)
        row = self._destination.row
        if row and row.met and not state.in_table:
            self._end_row(state, word, number)

    def end_marker(self) -> None:
        """Ends the mark of the current paragraph."""
        self._destination.marker = _marker(shown(_whole("".join(self._marker))))

    def end_destination(self, state: State) -> None:
        """Ends the note or the box opened last, in the state around it."""
        self.end(state)
        if self._destination.is_note:
            self._layout.close_note()
        self._destination = self._outer.pop()

    def end(self, state: State) -> None:
        """Ends what is read."""
        self._end_paragraph(state)
        self._end_row(state, b"row", None)

    def _end_paragraph(self, state: State) -> None:
        destination = self._destination
        style = self._styles[state.style]
        level = state.level if state.level is not None else style.level or 0
        is_code = style.kind == "code"
        mark = None if destination.marker or is_code else _MARK.match("".join(part.text for part in destination.parts))
        if mark:
            destination.marker = _marker(mark[1])
        text = joined(_runs(destination.parts, mark.end() if mark else 0))
        text = written(text) if is_code else shown(text)
        # Programs write out what a heading's style sets.
        text = without_marks(text) if level else text
        if text:
            if style.title:
                self.title = self.title or text
            place = self._layout.place() if destination.place is None else destination.place
            piece = block(text, level, destination.marker, style.reason, kind=style.kind)
            if destination.is_note:
                piece = as_note(replace(piece, marker=destination.note + piece.marker))
            self._layout.fill(place, piece)
            destination.note = ""
        destination.parts.clear()
        destination.place = None
        destination.marker = ""

    def _start_marker(self, state: State, _word: bytes, _number: int | None) -> None:
        state.to = "marker" if state.to == "body" else ""
        self._marker.clear()

    def _start_field(self, state: State, _word: bytes, _number: int | None) -> None:
        if state.to == "body":
            state.field = []

    def _start_code(self, state: State, _word: bytes, _number: int | None) -> None:
        state.to = "field" if state.to == "body" else ""

    def _start_result(self, state: State, _word: bytes, _number: int | None) -> None:
        state.target = link_of("".join(state.field)) or state.target

    def _start_note(self, state: State, _word: bytes, _number: int | None) -> None:
        if state.deleted or state.hidden:
            state.to = ""
        else:
            self._numbered += 1
            self._start_destination(state, Destination(note=f"[{self._numbered}] ", is_note=True))

    def _start_box(self, state: State, _word: bytes, _number: int | None) -> None:
        self._layout.box()
        self._start_destination(state, Destination())

    def _start_destination(self, state: State, destination: Destination) -> None:
        """Begins what follows the current paragraph, whose place is before it."""
        if state.to != "body":
            return
        if self._destination.place is None:
            self._destination.place = self._layout.place()
        if destination.is_note:
            self._layout.open_note()
        self._outer.append(self._destination)
        self._destination = destination
        state.destination = len(self._outer)

    def _start_row(self, state: State, _word: bytes, _number: int | None) -> None:
        if state.to != "body":
            return
        if self._destination.row is None:
            self._layout.open_row()
            self._destination.row = Row(self._layout.here)
        self._destination.row.merged.clear()
        self._destination.row.merging = False

    def _merge(self, _state: State, _word: bytes, _number: int | None) -> None:
        if self._destination.row:
            self._destination.row.merging = True

    def _define_cell(self, _state: State, _word: bytes, _number: int | None) -> None:
        row = self._destination.row
        if row:
            row.merged.append(row.merging)
            row.merging = False

    def _end_cell(self, state: State, word: bytes, number: int | None) -> None:
        if state.to != "body":
            return
        if self._destination.row is None:
            self._start_row(state, word, number)
        self._end_paragraph(state)
        row = self._destination.row
        if row:
            self._layout.close_cell(row.cell, hidden=row.met < len(row.merged) and row.merged[row.met])
            row.met += 1
            row.cell = self._layout.here

    def _end_row(self, state: State, _word: bytes, _number: int | None) -> None:
        if state.to == "body" and self._destination.row:
            # Its place is among those that become one line.
            if self._destination.place is not None:
                self._end_paragraph(state)
            self._layout.close_row()
            self._destination.row = None

    def _end_inner_row(self, state: State, _word: bytes, _number: int | None) -> None:
        """Ends a row of a nested table, which is read as a paragraph of the cell."""
        self._layout.box()
        self._end_paragraph(state)


def _marker(mark: str) -> str:
    """A list's mark as it appears before an item: a bullet, whatever its form, or a number."""
    return f"{mark[:LONGEST_MARKER]} " if any(map(str.isalnum, mark)) else "• "


def _runs(parts: Sequence[Part], left_out: int) -> Iterator[Run]:
    """Parts that are set alike as one run, without so many characters at the beginning."""
    for (face, target), group in groupby(parts, key=lambda part: part[1:]):
        text = "".join(part.text for part in group)
        left_out, text = max(left_out - len(text), 0), text[left_out:]
        yield run(_whole(text), face, target)


def _whole(text: str) -> str:
    """The text with each pair of surrogates as the one character they encode."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
