"""The selected row of a list, on a subdued background: the styles' own is the strongest colour there is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from gui.theme.theme import theme_for

_Role = QPalette.ColorRole


def quieten(view: QAbstractItemView) -> None:
    """Makes a view paint the selection on the theme's background for rows, in the colour of its text.

    Call it again when its palette has changed.
    """
    theme, text = theme_for(view.palette()), view.palette().color(_Role.Text)
    if view.palette().color(_Role.Highlight) == theme.row and view.palette().color(_Role.HighlightedText) == text:
        return
    # Only these two: the others stay those of the parent.
    palette = QPalette()
    palette.setColor(_Role.Highlight, theme.row)
    palette.setColor(_Role.HighlightedText, text)
    view.setPalette(palette)


def frame_current(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    """Frames the current row in the focus colour: the subdued background alone is too faint."""
    if not option.state & QStyle.StateFlag.State_HasFocus:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme_for(option.palette).focus, 1))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    painter.restore()
