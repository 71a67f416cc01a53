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

# A text of up to this many characters is set at once, in a few milliseconds.
SHORT = 130_000
# Characters that Qt can insert within about half a millisecond.
_SLICE = 100_000
# Pixels above the first line of a document, and below the last: so that at either end no line touches the edge.
ABOVE, BELOW = 12, 28


def is_short(sentences: Sequence[Span], indices: Iterable[int]) -> bool:
    """Whether this many sentences are set at once."""
    lengths = accumulate(sentences[index].end - sentences[index].start for index in indices)
    return not any(length > SHORT for length in lengths)


@dataclass(frozen=True)
class Typeset:
    """A document, and the map of the positions of the text that it shows."""

    document: QTextDocument
    positions: PositionMap


def folded_line() -> QTextBlockFormat:
    """The format of an empty line that takes no room."""
    folded = QTextBlockFormat()
    folded.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    folded.setBottomMargin(0)
    return folded


# Formats paragraphs and characters of a document, bit by bit.
Formatter = Callable[[Typeset], Sliced[None]]


def typesetting(
    projection: Projection, lines: QTextBlockFormat, formatted: Formatter | None = None, *, led: bool = False
) -> Sliced[Typeset]:
    """The work of making a document, every line of it a paragraph with this format, then formatted further.

    If it is ``led``, an empty line that takes no room stands before the text.

    Nothing is laid out until the document is shown, so that a whole book takes a few tenths of a second.
    """
    positions = PositionMap(projection, before=int(led))
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
    if led:
        cursor.setBlockFormat(folded_line())
        cursor.insertBlock(lines)
    text, start = projection.text, 0
    while start < len(text):
        # Not within a line: Unicode sequences stay together.
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
