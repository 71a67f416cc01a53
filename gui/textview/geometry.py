"""Where the words of a document are: paragraphs and lines at a height, characters at a point, rectangles of a range.

Heights are in document coordinates, positions in UTF-16 units. Qt's own ``hitTest`` is not used: if only a part of
a document is laid out, it returns the document's end for a point between two paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextLine


def corner(document: QTextDocument, block: QTextBlock) -> QPointF:
    """Where the lines of a paragraph begin; the document is laid out that far."""
    return document.documentLayout().blockBoundingRect(block).topLeft()


def height(block: QTextBlock) -> float:
    """The height of a laid-out paragraph, without the gaps between it and others."""
    return float(block.layout().boundingRect().height())


def block_at(document: QTextDocument, y: float) -> QTextBlock:
    """The paragraph at a height or above it, as far as the document is laid out; the first one above all."""
    first, last = 0, document.blockCount() - 1
    while first < last:
        middle = (first + last + 1) // 2
        block = document.findBlockByNumber(middle)
        if block.layout().lineCount() and corner(document, block).y() <= y:
            first = middle
        else:
            last = middle - 1
    return document.findBlockByNumber(first)


def nearest_line(document: QTextDocument, y: float) -> tuple[QTextBlock, QTextLine]:
    """The line nearest to a height, with its paragraph; the line is not valid if nothing is laid out."""
    block = block_at(document, y)
    if document.rootFrame().childFrames() and (row := _row_of(block)):
        block = row[0]
    after = _next_with_words(block)
    # An empty line may be folded away, and is nearest to nothing.
    is_empty = block.length() == 1
    bottom = corner(document, block).y() + height(block)
    if after.isValid() and (is_empty or y > bottom) and after.layout().lineCount():
        top = corner(document, after).y()
        if is_empty or top - y < y - bottom:
            return after, after.layout().lineAt(0)
    layout, top = block.layout(), corner(document, block).y()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if y - top < line.y() + line.height():
            return block, line
    return block, layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else QTextLine()


def _row_of(block: QTextBlock) -> list[QTextBlock]:
    """The paragraphs in the row of a table that a paragraph is in, in order; [] if it is in none."""
    table = QTextCursor(block).currentTable()
    if table is None:
        return []
    row = table.cellAt(block.position()).row()
    return [table.cellAt(row, column).firstCursorPosition().block() for column in range(table.columns())]


def _beside(document: QTextDocument, block: QTextBlock, x: float) -> QTextBlock:
    """The paragraph beside a paragraph, in the row of a table, that is at an x; the paragraph itself outside tables."""
    row = _row_of(block)
    before = [each for each in row if corner(document, each).x() <= x]
    return max(before, key=lambda each: corner(document, each).x(), default=block)


def _next_with_words(block: QTextBlock) -> QTextBlock:
    block = block.next()
    while block.isValid() and block.length() == 1:
        block = block.next()
    return block


def character_at(document: QTextDocument, point: QPointF) -> int | None:
    """The position of the character under a point; None if there is none."""
    block = block_at(document, point.y())
    if document.rootFrame().childFrames():
        block = _beside(document, block, point.x())
    within = point - corner(document, block)
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if line.y() <= within.y() < line.y() + line.height():
            words = line.naturalTextRect()
            if not words.left() <= within.x() < words.right():
                return None
            return block.position() + line.xToCursor(within.x(), QTextLine.CursorPosition.CursorOnCharacter)
    return None


def line_top(document: QTextDocument, position: int) -> float:
    """How far down the line of a position begins; the document is laid out that far."""
    block = document.findBlock(position)
    top = corner(document, block).y()
    line = block.layout().lineForTextPosition(position - block.position())
    return top + (line.y() if line.isValid() else 0)


def line_rects(document: QTextDocument, start: int, end: int) -> Iterator[QRectF]:
    """Where a range of one paragraph, or of the cells of a table, is: one rectangle per line."""
    block = document.findBlock(start)
    while end >= block.position() + block.length() and block.next().isValid():
        yield from _rects(document, block, start, block.position() + block.length() - 1)
        block = block.next()
        start = block.position()
    yield from _rects(document, block, start, end)


def _rects(document: QTextDocument, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    layout, place = block.layout(), corner(document, block)
    start, end = start - block.position(), end - block.position()
    first_line = layout.lineForTextPosition(start)
    if not first_line.isValid():
        return
    for number in range(first_line.lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= end:
            return
        if first < last:
            # PySide returns the x of a cursor together with the corrected cursor.
            left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
            # Not over the space at which the line was broken.
            words = line.naturalTextRect()
            left, right = max(left, words.left()), min(right, words.right())
            yield QRectF(place.x() + left - 2, place.y() + line.y() - 1, right - left + 4, line.height() + 3)


def _x(answer: Any) -> float:
    return float(answer[0] if isinstance(answer, tuple) else answer)
