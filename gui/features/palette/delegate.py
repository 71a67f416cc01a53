"""How a command looks: its name with the typed letters in bold, its menu, and its shortcut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.direction import is_right_to_left
from gui.features.palette.model import Role
from gui.i18n.positions import Positions
from gui.theme.selection import frame_current
from gui.theme.theme import theme_for

_PADDING, _GAP = 10, 16
# Pixels above and below the text.
_ROOM = 5
_CHECK = "✓ "

_Index = QModelIndex | QPersistentModelIndex


class CommandDelegate(QStyledItemDelegate):
    """Paints a command on one line, in the layout direction of the window's language."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One line, however long the name is."""
        return QSize(0, option.fontMetrics.height() + 2 * _ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints name, menu and keys; if there is too little room, the menu's name is elided, then the command's."""
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        # Qt does not show disabled rows as selected, but here they can be current.
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.currentIndex() == index:
            painter.fillRect(filled.rect, filled.palette.color(QPalette.ColorRole.Highlight))
            filled.state |= QStyle.StateFlag.State_HasFocus
        muted = theme_for(filled.palette).muted
        is_enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        text = filled.palette.color(QPalette.ColorRole.Text) if is_enabled else muted
        room = _Line(filled.rect.adjusted(_PADDING, 0, -_PADDING, 0), filled.direction)
        metrics = filled.fontMetrics
        painter.save()
        painter.setFont(filled.font)
        painter.setPen(muted)
        keys = str(index.data(Role.KEYS))
        if keys:
            _draw(painter, room.end(metrics.horizontalAdvance(keys)), keys)
            room.leave_gap_at_end()
        painter.setPen(text)
        name, bold = self._name(index)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width)
        layout = _laid_out(shown, filled, bold if shown == name else ())
        width = min(room.width, round(layout.lineAt(0).naturalTextWidth()) + 1)
        place = room.begin(width)
        layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - layout.lineAt(0).height()) / 2))
        room.leave_gap_at_beginning()
        painter.setPen(muted)
        path = metrics.elidedText(str(index.data(Role.PATH)), Qt.TextElideMode.ElideRight, max(0, room.width))
        if len(path) > 1:
            _draw(painter, room.begin(metrics.horizontalAdvance(path)), path)
        painter.restore()
        frame_current(painter, filled, filled.rect)

    def _name(self, index: _Index) -> tuple[str, Sequence[int]]:
        name, characters = str(index.data()), index.data(Role.CHARACTERS)
        if not index.data(Role.CHECKED):
            return name, characters
        return _CHECK + name, [place + len(_CHECK) for place in characters]


class _Line:
    """The room left on a line, from which pieces are taken at both ends."""

    def __init__(self, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self._rect = rect
        self._is_mirrored = direction == Qt.LayoutDirection.RightToLeft

    @property
    def width(self) -> int:
        return self._rect.width()

    def begin(self, width: int) -> QRect:
        """Takes this width at the beginning of the line."""
        return self._take(width, at_left=not self._is_mirrored)

    def end(self, width: int) -> QRect:
        """Takes this width at the end of the line."""
        return self._take(width, at_left=self._is_mirrored)

    def leave_gap_at_beginning(self) -> None:
        self.begin(_GAP)

    def leave_gap_at_end(self) -> None:
        self.end(_GAP)

    def _take(self, width: int, *, at_left: bool) -> QRect:
        rect = QRect(self._rect)
        if at_left:
            rect.setWidth(width)
            self._rect.setLeft(self._rect.left() + width)
        else:
            rect.setLeft(rect.right() + 1 - width)
            self._rect.setRight(self._rect.right() - width)
        return rect


def _draw(painter: QPainter, rect: QRect, text: str) -> None:
    """Draws a text in its own direction, whatever the window's."""
    painter.setLayoutDirection(_direction(text))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, text)


def _direction(text: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight


def _laid_out(text: str, option: QStyleOptionViewItem, bold: Sequence[int]) -> QTextLayout:
    """The text on one line, with these characters (code points) in bold."""
    layout = QTextLayout(text, option.font)
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    positions = Positions(text)
    formats = []
    for place in bold:
        span = QTextLayout.FormatRange()
        span.start = positions.to_qt(place)
        span.length = positions.to_qt(place + 1) - span.start
        span.format = strong
        formats.append(span)
    layout.setFormats(formats)
    one_line = QTextOption()
    one_line.setWrapMode(QTextOption.WrapMode.NoWrap)
    one_line.setTextDirection(_direction(text))
    layout.setTextOption(one_line)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(0)
    # As wide as the text, since right-to-left text begins at the end of the line.
    line.setLineWidth(line.naturalTextWidth())
    layout.endLayout()
    return layout
