"""Puts the paragraphs, tables and notes of a word processor's document into reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from core.formats.code import code_pieces
from core.formats.inline import set_apart, without_marks
from core.formats.piece import Piece
from core.formats.piece import row as row_of
from core.formats.struck import strike
from core.formats.styles import Style
from core.formats.symbols import Run
from core.shape import BlockKind, InlineKind
from core.text import clean, one_line

EMPHASIS: InlineKind = "emphasis"
STRONG: InlineKind = "strong"

#: The soft hyphen, which shows only at a line break, and a byte order mark inside a text.
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\ufeff"))

#: What Word takes for the mark of a list's item, which may be words: "Article 7 of the Agreement".
LONGEST_MARKER = 255
_LONGEST_HEADING = 300
_LONGEST_LABEL = 60


class Face(NamedTuple):
    """How a run of text is set: above the line (1), on it (0) or below (-1), and what else it is."""

    rise: int = 0
    struck: bool = False
    bold: bool = False
    italic: bool = False

    def under(self, style: Style) -> Face:
        """The face in a style for words, as far as the style says something of it."""
        return Face(
            self.rise if style.rise is None else style.rise,
            self.struck if style.struck is None else style.struck,
            self.bold if style.bold is None else style.bold,
            self.italic if style.italic is None else style.italic,
        )


def run(text: str, face: Face, target: str = "") -> Run:
    """A run of text as it is set, within a link if there is a ``target``. What is raised or lowered has no emphasis."""
    text = strike(text) if face.struck else text
    if not face.rise:
        for is_set, kind in ((face.italic, EMPHASIS), (face.bold, STRONG)):
            text = set_apart(text, kind) if is_set else text
        text = set_apart(text, "link", target) if target else text
    return text, face.rise


def shown(text: str) -> str:
    """A paragraph's text as one clean line, without invisible characters."""
    return one_line(clean(text).translate(_UNSEEN))


def written(text: str) -> str:
    """A passage of code with its line breaks and indents, without invisible characters and marks of emphasis."""
    return without_marks(clean(text).translate(_UNSEEN)).strip("\n").rstrip()


def _is_label(piece: Piece) -> bool:
    """Whether a paragraph is one of the short lines found in the cells of a table of figures."""
    text = without_marks(piece.text)
    return len(text) <= _LONGEST_LABEL and not text.endswith((".", "!", "?", "…", "。", "！", "？"))


def block(
    text: str,
    level: int = 0,
    marker: str = "",
    reason: str = "",
    *,
    listed: bool = False,
    kind: BlockKind = "paragraph",
) -> Piece:
    """A paragraph as a piece: furniture with a ``reason``, a heading with a ``level``, or an item.

    An item has a ``marker``, or is ``listed`` without one, like the second paragraph of an item.
    A heading as long as a paragraph is a paragraph: some authors style whole texts as headings. Code has its line
    breaks in its text until all of it is there.
    """
    if reason or (kind == "code" and not level):
        return Piece(text, kind, reason=reason)
    if level and len(without_marks(text)) <= _LONGEST_HEADING:
        return Piece(text, "heading", min(level, 6), marker if any(map(str.isalnum, marker)) else "")
    return Piece(text, "item" if marker or listed else kind, marker=marker)


def as_note(piece: Piece) -> Piece:
    """A paragraph of a note."""
    return replace(piece, kind="note") if piece.kind == "paragraph" else piece


@dataclass(slots=True)
class _Row:
    """A table's row while it is read: whether it may become one line, and where each cell's pieces begin and end.

    The third number of a cell is how many columns it spans.
    """

    cells: list[tuple[int, int, int]] = field(default_factory=list)
    start: int = 0
    simple: bool = True


class Layout:
    """Collects the pieces of a document in the order in which they are read.

    A paragraph's place is reserved where it opens and filled where it ends, so that a text box or note inside it comes
    after it and does not cut its sentences. A row of a table becomes one piece of its cells' texts, in order, unless
    its cells hold several paragraphs each, as in tables used only for page layout: then they stay paragraphs.
    """

    def __init__(self) -> None:
        self._pieces: list[Piece | None] = []
        self._rows: list[_Row] = []
        #: Where each open note begins, and the notes that follow the outermost open row, if any.
        self._notes: list[int] = []
        self._after: list[Piece] = []
        #: Whether a table has begun, and whether it has a row that became one piece.
        self._opens = False
        self._in_table = False

    def pieces(self) -> Iterator[Piece]:
        """Everything that was collected; each line of code is a piece."""
        is_code = False
        for piece in filter(None, self._pieces):
            if piece.kind == "code":
                yield from code_pieces(piece.text, gap=0 if is_code else 1)
            else:
                yield piece
            is_code = piece.kind == "code"

    @property
    def here(self) -> int:
        """Where the next paragraph will be."""
        return len(self._pieces)

    def place(self) -> int:
        """Reserves the place of a paragraph that begins."""
        self._pieces.append(None)
        return len(self._pieces) - 1

    def fill(self, place: int, piece: Piece) -> None:
        """Puts a paragraph into the place reserved for it; one without text leaves none."""
        if piece.text:
            self._pieces[place] = piece

    def add(self, piece: Piece) -> None:
        """Puts a paragraph at the end."""
        if piece.text:
            self._pieces.append(piece)

    def box(self) -> None:
        """Notes that a text box begins here: a row around it can't be one line."""
        if self._rows:
            self._rows[-1].simple = False

    def open_note(self) -> None:
        """Begins a note, which follows what refers to it."""
        self._notes.append(self.here)

    def close_note(self) -> None:
        """Ends the note opened last; one in a table will follow the row. A note in a note stays where it is."""
        start = self._notes.pop()
        if self._rows and not self._notes:
            self._after.extend(piece for piece in self._pieces[start:] if piece)
            del self._pieces[start:]

    def open_table(self) -> None:
        """Begins a table: the rows before it belong to another."""
        self._opens, self._in_table = True, False

    def open_row(self) -> None:
        """Begins a row of a table, perhaps inside a cell of another."""
        self.box()
        self._rows.append(_Row(start=self.here))

    def close_cell(self, start: int, *, hidden: bool = False, columns: int = 1) -> None:
        """Ends the cell that began at ``start``; the content of a ``hidden`` one, merged into another, is left out."""
        if hidden:
            del self._pieces[start:]
        if self._rows:
            self._rows[-1].cells.append((start, self.here, columns))

    def close_row(self, *, hidden: bool = False, is_head: bool = False) -> None:
        """Ends the row opened last; its cells may be the heads of those below."""
        if not self._rows:
            return
        row = self._rows.pop()
        if hidden:
            del self._pieces[row.start :]
        elif row.simple and len(row.cells) > (0 if self._in_table else 1):
            line = self._line(row, is_head=is_head)
            if line:
                self._pieces[row.start : row.cells[-1][1]] = [line]
                self._opens, self._in_table = False, True
        if not self._rows:
            self._pieces.extend(self._after)
            self._after.clear()

    def _line(self, row: _Row, *, is_head: bool) -> Piece | None:
        """The row as one piece; None if a cell holds more than one paragraph of text, or a heading."""
        cells = [[piece for piece in self._pieces[start:end] if piece] for start, end, _ in row.cells]
        if any(piece.kind == "heading" or piece.reason for cell in cells for piece in cell):
            return None
        if any(len(cell) > 1 and not all(map(_is_label, cell)) for cell in cells):
            return None
        texts: list[str] = []
        for cell, (_, _, columns) in zip(cells, row.cells, strict=True):
            texts.append(" ".join(piece.marker.removeprefix("• ") + piece.text for piece in cell))
            texts += [""] * (columns - 1)
        return row_of(texts, range(len(texts)) if is_head else (), opens=self._opens)
