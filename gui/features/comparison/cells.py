"""How the cells of the comparison look: what is picked is filled, the rest is muted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.direction import is_right_to_left
from gui.features.comparison.model import AGREE, PARAGRAPH, SENTENCE, Role
from gui.theme.selection import frame_current
from gui.theme.theme import Theme, theme_for

_Index = QModelIndex | QPersistentModelIndex

# The sign beside a paragraph's number if the reader made a choice.
_GLYPHS = {"pinned": "◆", "excluded": "✕"}
_INSET = 3


class CompareCells(QStyledItemDelegate):
    """Paints ranks, filled if a method picks the sentence; sentences elide, those excluded are struck through."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Lays out a sentence in its own direction, whatever the window's."""
        super().initStyleOption(option, index)
        option.font.setStrikeOut(index.data(Role.CHOICE) == "excluded")
        to_left = is_right_to_left(option.text)
        option.direction = Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight
        option.textElideMode = Qt.TextElideMode.ElideRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one cell."""
        if index.column() == SENTENCE:
            super().paint(painter, option, index)
            frame_current(painter, option, option.rect)
            return
        theme = theme_for(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        elif index.data(Role.IN_USE):
            painter.fillRect(option.rect, theme.pick)
        text = str(index.data() or "")
        if index.column() == PARAGRAPH:
            glyph = _GLYPHS.get(index.data(Role.CHOICE), "")
            text = f"{glyph} {text}" if glyph else text
        painter.setPen(self._ground_and_pen(painter, option, index, theme, chosen=chosen))
        painter.setFont(_smaller(option.font) if index.column() != AGREE else option.font)
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
        frame_current(painter, option, option.rect)

    def _ground_and_pen(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, theme: Theme, *, chosen: bool
    ) -> QColor:
        """Paints a cell's background, and returns the text colour."""
        on_chosen = option.palette.color(QPalette.ColorRole.HighlightedText)
        square = QRectF(option.rect).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.setPen(Qt.PenStyle.NoPen)
        if index.data(Role.PICKED):
            painter.setBrush(theme.accent)
            if chosen:
                painter.setPen(on_chosen)
            painter.drawRoundedRect(square, 3, 3)
            return option.palette.color(QPalette.ColorRole.Base)
        if chosen:
            return on_chosen
        if index.column() == AGREE:
            square.setWidth(square.width() * float(index.data(Role.SHARE) or 0))
            painter.setBrush(theme.current)
            painter.drawRoundedRect(square, 3, 3)
            return option.palette.color(QPalette.ColorRole.Text)
        return theme.muted


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(max(6.0, 0.85 * font.pointSizeF()))
    return small
