"""Makes the document that shows a text, slice by slice, before anything of it is laid out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from core import Span
from gui.textview.position_map import PositionMap
from gui.textview.projection import Projection
from gui.util.slices import Sliced

# A text of so many characters is set at once, in some milliseconds.
SHORT = 130_000
# Characters that Qt takes in within about half a millisecond.
_SLICE = 100_000
# Pixels above the first line of a document, and below the last: at rest at either end no line touches the edge.
ABOVE, BELOW = 12, 28


def is_short(sentences: Sequence[Span], indices: Iterable[int]) -> bool:
    """Whether so many sentences are set at once."""
    lengths = accumulate(sentences[index].end - sentences[index].start for index in indices)
    return not any(length > SHORT for length in lengths)


@dataclass(frozen=True)
class Typeset:
    """A document, and where the positions of the text that it shows stand in it."""

    document: QTextDocument
    positions: PositionMap


# Gives paragraphs and letters of a document their look, bit by bit.
Formatter = Callable[[Typeset], Sliced[None]]


def typesetting(projection: Projection, lines: QTextBlockFormat, formatted: Formatter | None = None) -> Sliced[Typeset]:
    """The work of making a document, every line of it a paragraph laid out in this way, then formatted.

    Nothing is laid out until the document is shown, so that a whole book takes some tenths of a second.
    """
    positions = PositionMap(projection)
    yield
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    frame = document.rootFrame().frameFormat()
    frame.setTopMargin(ABOVE)
    frame.setBottomMargin(BELOW)
    document.rootFrame().setFrameFormat(frame)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(lines)
    text, start = projection.text, 0
    while start < len(text):
        # Not within a line: what belongs together in Unicode stays together.
        end = text.find("\n", start + _SLICE) + 1 or len(text)
        cursor.insertText(text[start:end], QTextCharFormat())
        start = end
        yield
    for place in projection.seams():
        seam = QTextCursor(document.findBlock(positions.in_document(place)))
        close = seam.blockFormat()
        close.setBottomMargin(0)
        seam.setBlockFormat(close)
    typeset = Typeset(document, positions)
    if formatted is not None:
        yield from formatted(typeset)
    return typeset
