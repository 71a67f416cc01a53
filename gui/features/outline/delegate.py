"""How a row of the outline looks: a title on one line, or below it a sentence on two, smaller and muted."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from core.direction import is_right_to_left
from gui.i18n.positions import Positions
from gui.theme.selection import frame_current
from gui.theme.theme import theme_for
from gui.widgets.tool_tip import tool_tip

# Data of a row besides its text: for a title, the index of its part; for both, whether it is being read.
PART = Qt.ItemDataRole.UserRole
READING = Qt.ItemDataRole.UserRole + 1

_SENTENCE_SIZE = 0.92
_GAP = 3
_BAR = 3
# Two lines of an outline hold fewer characters than this.
_LONGEST = 400

_Index = QModelIndex | QPersistentModelIndex


class _Row(NamedTuple):
    """What is painted in a row, and where the text is."""

    option: QStyleOptionViewItem
    font: QFont
    place: QRect
    lines: list[str]
    is_title: bool


class OutlineDelegate(QStyledItemDelegate):
    """Paints the rows of a tree with this indentation.

    Their heights depend only on the font, so that thousands of them are laid out at once. A sentence begins below the
    title it belongs to, not further in: the panel is narrow.
    """

    def __init__(self, indentation: int, parent: QObject) -> None:
        super().__init__(parent)
        self._indentation = indentation

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints a row; the one being read has a bar at the edge, and its title is bold."""
        row = self._row(option, index)
        palette, view = row.option.palette, row.option.widget
        view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, row.option, painter, view)
        theme = theme_for(palette)
        text = palette.color(QPalette.ColorRole.Text) if row.is_title else theme.muted
        if row.option.state & QStyle.StateFlag.State_Selected:
            text = palette.color(QPalette.ColorRole.HighlightedText)
        painter.save()
        if index.data(READING):
            mirrored = row.option.direction == Qt.LayoutDirection.RightToLeft
            edge = painter.window().width() - _BAR if mirrored else 0
            painter.fillRect(edge, option.rect.top(), _BAR, option.rect.height(), theme.accent)
        painter.setPen(text)
        painter.setFont(row.font)
        painter.setLayoutDirection(_direction(row.option.text))
        height = QFontMetrics(row.font).lineSpacing()
        for number, line in enumerate(row.lines):
            place = QRect(row.place.left(), row.place.top() + number * height, row.place.width(), height)
            # The side on which the text begins, whichever way it runs.
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, line)
        painter.restore()
        # Like the background, the frame takes the whole line.
        frame_current(painter, row.option, QRect(0, option.rect.top(), view.width(), option.rect.height()))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One line for a title, two for a sentence, however long they are."""
        is_title = index.data(PART) is not None
        height = QFontMetrics(_font(option.font, is_title=is_title)).lineSpacing()
        return QSize(0, height + 2 * _GAP if is_title else 2 * height + _GAP)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Shows the whole of a text that is cut short."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        row = self._row(option, index)
        is_whole = " ".join(row.lines) == row.option.text
        QToolTip.showText(event.globalPos(), "" if is_whole else tool_tip(row.option.text), view, option.rect)
        return True

    def _row(self, option: QStyleOptionViewItem, index: _Index) -> _Row:
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        is_title = index.data(PART) is not None
        font = _font(filled.font, is_title=is_title)
        font.setBold(is_title and bool(index.data(READING)))
        out = 0 if is_title else self._indentation
        if filled.direction == Qt.LayoutDirection.RightToLeft:
            place = filled.rect.adjusted(4, 0, out - 2, 0)
        else:
            place = filled.rect.adjusted(2 - out, 0, -4, 0)
        if is_title:
            place.setTop(place.top() + _GAP)
        lines = _broken(filled.text, font, max(1, place.width()), 1 if is_title else 2)
        return _Row(filled, font, place, lines, is_title)


def _font(base: QFont, *, is_title: bool) -> QFont:
    font = QFont(base)
    if not is_title:
        font.setPointSizeF(base.pointSizeF() * _SENTENCE_SIZE)
    return font


def _broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """A text in one line or, if ``most`` is 2, up to two lines of this width; dots replace what does not fit."""
    metrics = QFontMetrics(font)
    if len(text) > _LONGEST:
        text = text[:_LONGEST] + "…"
    if most == 1 or metrics.horizontalAdvance(text) <= width:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    layout = QTextLayout(text, font)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    end = Positions(text).to_python(line.textLength())
    return [text[:end].rstrip(), metrics.elidedText(text[end:].lstrip(), Qt.TextElideMode.ElideRight, width)]


def _direction(text: str) -> Qt.LayoutDirection:
    """The direction of the whole text, for each of its lines."""
    return Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
