"""Puts the paragraphs, tables and notes of a word processor's document into reading order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from core.formats.draft import Piece
from core.text import clean, one_line

#: The soft hyphen, which shows only at a line break, and a byte order mark inside a text.
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\ufeff"))

#: What Word takes for the mark of a list's item, which may be words: "Article 7 of the Agreement".
LONGEST_MARKER = 255
_LONGEST_HEADING = 300
_LONGEST_LABEL = 60


def shown(text: str) -> str:
    """A paragraph's text as one clean line, without invisible characters."""
    return one_line(clean(text).translate(_UNSEEN))


def _is_label(piece: Piece) -> bool:
    """Whether a paragraph is one of the short lines found in the cells of a table of figures."""
    return len(piece.text) <= _LONGEST_LABEL and not piece.text.endswith((".", "!", "?", "…", "。", "！", "？"))


def block(text: str, level: int = 0, marker: str = "", reason: str = "", *, listed: bool = False) -> Piece:
    """A paragraph as a piece: furniture with a ``reason``, a heading with a ``level``, or an item.

    An item has a ``marker``, or is ``listed`` without one, like the second paragraph of an item.
    A heading as long as a paragraph is a paragraph: some authors style whole texts as headings.
    """
    if reason:
        return Piece(text, reason=reason)
    if level and len(text) <= _LONGEST_HEADING:
        return Piece(text, "heading", min(level, 6), marker if any(map(str.isalnum, marker)) else "")
    return Piece(text, "item" if marker or listed else "paragraph", marker=marker)


@dataclass(slots=True)
class _Row:
    """A table's row while it is read: where each cell's pieces begin and end, and whether it may become one line."""

    cells: list[tuple[int, int]] = field(default_factory=list)
    start: int = 0
    simple: bool = True


class Layout:
    """Collects the pieces of a document in the order in which they are read.

    A paragraph's place is reserved where it opens and filled where it ends, so that a text box or note inside it comes
    after it and does not cut its sentences. A row of a table becomes one item of its cells' texts, in order, unless
    its cells hold several paragraphs each, as in tables used only for page layout: then they stay paragraphs.
    """

    def __init__(self) -> None:
        self._pieces: list[Piece | None] = []
        self._rows: list[_Row] = []
        #: Where each open note begins, and the notes that follow the outermost open row, if any.
        self._notes: list[int] = []
        self._after: list[Piece] = []

    def pieces(self) -> Iterable[Piece]:
        """Everything that was collected."""
        return (piece for piece in self._pieces if piece is not None)

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

    def open_row(self) -> None:
        """Begins a row of a table, perhaps inside a cell of another."""
        self.box()
        self._rows.append(_Row(start=self.here))

    def close_cell(self, start: int, *, hidden: bool = False) -> None:
        """Ends the cell that began at ``start``; the content of a ``hidden`` one, merged into another, is left out."""
        if hidden:
            del self._pieces[start:]
        elif self._rows:
            self._rows[-1].cells.append((start, self.here))

    def close_row(self, *, hidden: bool = False) -> None:
        """Ends the row opened last."""
        if not self._rows:
            return
        row = self._rows.pop()
        if hidden:
            del self._pieces[row.start :]
        elif row.simple and len(row.cells) > 1:
            line = self._line(row)
            if line:
                self._pieces[row.start : row.cells[-1][1]] = [line]
        if not self._rows:
            self._pieces.extend(self._after)
            self._after.clear()

    def _line(self, row: _Row) -> Piece | None:
        """The row as one item; None if a cell holds more than one paragraph of text, or a heading."""
        cells = [[piece for piece in self._pieces[start:end] if piece] for start, end in row.cells]
        if any(piece.kind == "heading" or piece.reason for cell in cells for piece in cell):
            return None
        if any(len(cell) > 1 and not all(map(_is_label, cell)) for cell in cells):
            return None
        return Piece(" ".join(piece.marker.removeprefix("• ") + piece.text for cell in cells for piece in cell), "item")
