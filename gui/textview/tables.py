"""Tables of an article, as tables of the document that shows it.

A row of an article's table is a line, with a tab between cells. In Qt's tables the first position of each cell takes
the place of the break or the tab before it, and the end of the table that of the break after it: every word stands
where it stands in the text, and nothing has to be converted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, zip_longest
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from core import Article
from core.shape import Cell, Table
from gui.textview.sheet import Sheet
from gui.textview.spans import Range
from gui.textview.typesetting import Typeset
from gui.util.slices import Sliced

# Qt lays out a table in one go, about 10,000 cells in half a second: one with more than this stays in lines.
_MOST_CELLS = 1_500
# Pixels around the words of a cell.
_PADDING = 5
_RULE = 0.5
# How far apart the cells of a row in a line are.
_INDENT = 12
# Qt sets type a step smaller at this share of its size.
_SMALLER, _STEP = 0.8, -1
_FIGURE = re.compile(r"[\s\d.,:;%‰$€£¥+\-−–—()/±~≈<>*†]*\d[\s\d.,:;%‰$€£¥+\-−–—()/±~≈<>*†]*(?:\s?\w{1,3}\.?)?")
_CELLS_A_SLICE = 50
# How many of a column's longest texts are measured, and how much wider they are in bold type.
_MEASURED = 3
_BOLDER = 1.1


class _Widths(NamedTuple):
    """The pixels without which a word of a column would have to be cut, and those in which each cell is one line."""

    least: float
    most: float


def set_tables(typeset: Typeset, article: Article, sheet: Sheet) -> Sliced[tuple[float, ...]]:
    """Sets the tables that are shown as a whole; gives the room in pixels that each of them may need.

    One that has no room even in smaller type stays in lines, as do one with very many cells, and one that is read from
    right to left, which Qt's tables can't be.
    """
    needs: list[float] = []
    positions = typeset.positions
    for table in article.tables:
        ranges = list(positions.shown_ranges(table.start, table.end))
        if len(ranges) != 1 or positions.projection.is_folded or ranges[0][0] == 0:
            continue
        if positions.to_text(ranges[0][1]) != table.end:
            continue
        rows = table.rows
        widths = _widths_of(table, rows[:_MOST_CELLS], sheet)
        if sheet.is_right_to_left or len(rows) * table.columns > _MOST_CELLS:
            yield from _align(typeset, rows, widths, sheet)
            continue
        room, width = sheet.width - sheet.gutter, sum(each.least for each in widths)
        needs += [width + sheet.gutter, width * _SMALLER + sheet.gutter]
        if width * _SMALLER > room:
            yield from _align(typeset, rows, widths, sheet)
        else:
            step = 1 if width <= room else _SMALLER
            look = _table_format(sheet)
            look.setColumnWidthConstraints(_constraints(widths, room / step))
            yield from _set(typeset, table, ranges[0], look, sheet, is_small=step < 1)
    return tuple(needs)


def colour_tables(typeset: Typeset, lines: QColor) -> None:
    """Draws the lines of all tables in a colour."""
    for frame in typeset.document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            for row in range(frame.rows()):
                for column in range(frame.columns()):
                    cell = frame.cellAt(row, column)
                    cell.setFormat(_cell_format(lines))


def _set(
    typeset: Typeset, table: Table, place: Range, look: QTextTableFormat, sheet: Sheet, *, is_small: bool
) -> Sliced[None]:
    rows = table.rows
    cursor = QTextCursor(typeset.document)
    cursor.setPosition(place[0])
    lines = cursor.blockFormat()
    lines.setLeftMargin(0)
    lines.setRightMargin(0)
    lines.setBottomMargin(0)
    # With the breaks before and after it, whose places the table takes.
    cursor.setPosition(place[0] - 1)
    cursor.setPosition(min(place[1] + 1, typeset.document.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    shown = cursor.insertTable(len(rows), table.columns, look)
    to_right = [_is_of_figures(column) for column in _columns(table, rows)]
    number = 0
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            within = QTextBlockFormat(lines)
            side = Qt.AlignmentFlag.AlignRight if to_right[column] else Qt.AlignmentFlag.AlignLeft
            within.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            letters = QTextCharFormat()
            if cell.is_head:
                letters.setFontWeight(QFont.Weight.Bold)
            if is_small:
                letters.setProperty(QTextFormat.Property.FontSizeAdjustment, _STEP)
            at = shown.cellAt(row, column)
            at.setFormat(_cell_format(sheet.theme.gap))
            into = at.firstCursorPosition()
            into.setBlockFormat(within)
            into.insertText(table.source[cell.start : cell.end], letters)
            number += 1
            if number % _CELLS_A_SLICE == 0:
                yield


def _align(typeset: Typeset, rows: Sequence[Sequence[Cell]], widths: list[_Widths], sheet: Sheet) -> Sliced[None]:
    """Aligns the cells of rows that stay in lines, if each row has room in one."""
    lines = QTextBlockFormat()
    places = list(accumulate(each.most + _INDENT for each in widths))
    if places[-1] <= sheet.width - sheet.gutter:
        # Qt takes one for the other in lines that run from right to left.
        kind = QTextOption.TabType.RightTab if sheet.is_right_to_left else QTextOption.TabType.LeftTab
        lines.setTabPositions([QTextOption.Tab(place, kind) for place in places[:-1]])
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    cursor = QTextCursor(typeset.document)
    for number, row in enumerate(rows):
        cursor.setPosition(typeset.positions.to_document(row[0].start))
        cursor.mergeBlockFormat(lines)
        for cell in row:
            if cell.is_head and cell.start < cell.end:
                cursor.setPosition(typeset.positions.to_document(cell.start))
                cursor.setPosition(typeset.positions.to_document(cell.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(bold)
        if number % _CELLS_A_SLICE == 0:
            yield


def _table_format(sheet: Sheet) -> QTextTableFormat:
    look = QTextTableFormat()
    look.setCellPadding(_PADDING)
    look.setCellSpacing(0)
    look.setBorderCollapse(True)
    look.setBorder(0)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    look.setLeftMargin(sheet.gutter)
    look.setTopMargin(sheet.gap / 2)
    look.setBottomMargin(1.5 * sheet.gap)
    return look


def _cell_format(lines: QColor) -> QTextTableCellFormat:
    look = QTextTableCellFormat()
    look.setBottomBorder(_RULE)
    look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBottomBorderBrush(lines)
    return look


def _columns(table: Table, rows: Sequence[Sequence[Cell]]) -> Iterator[list[str]]:
    """The words of the cells of each column that are no heads and not empty."""
    for column in zip_longest(*rows):
        cells = (cell for cell in column if cell is not None and not cell.is_head)
        yield [table.source[cell.start : cell.end] for cell in cells if cell.start < cell.end]


def _is_of_figures(column: list[str]) -> bool:
    return bool(column) and sum(bool(_FIGURE.fullmatch(words)) for words in column) * 3 > len(column) * 2


def _widths_of(table: Table, rows: Sequence[Sequence[Cell]], sheet: Sheet) -> list[_Widths]:
    """How wide each column has to be, by its longest words, and how wide it may be, by its longest cell."""
    metrics = QFontMetricsF(sheet.font)
    found: list[_Widths] = []
    for column in zip_longest(*rows):
        cells = [table.source[cell.start : cell.end] for cell in column if cell is not None]
        words = sorted({word for cell in cells for word in cell.split()}, key=len)[-_MEASURED:]
        lines = sorted(set(cells), key=len)[-_MEASURED:]
        least, most = (max(map(metrics.horizontalAdvance, texts), default=0.0) for texts in (words, lines))
        found.append(_Widths(least * _BOLDER + 2 * _PADDING + 2, most * _BOLDER + 2 * _PADDING + 2))
    return found


def _constraints(widths: list[_Widths], room: float) -> list[QTextLength]:
    """The share of the page that each column has where not all of them can be as wide as they may be; or else none."""
    if sum(each.most for each in widths) <= room:
        return []
    spare, wanted = room - sum(each.least for each in widths), sum(each.most - each.least for each in widths)
    shares = [each.least + spare * (each.most - each.least) / wanted for each in widths]
    return [QTextLength(QTextLength.Type.PercentageLength, 100 * share / room) for share in shares]
