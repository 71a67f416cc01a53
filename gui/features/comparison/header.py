"""Headers of columns that are narrower than their names: these are set vertically."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.features.comparison.model import SENTENCE, Role, method_of
from gui.theme.theme import theme_for

_SPACE = 8
# The distance that Qt keeps between text and the edge of a cell.
_TEXT_MARGIN = 3


class CompareHeader(QHeaderView):
    """Writes the names of methods from bottom to top, and underlines the one in use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(10)

    def sizeHint(self) -> QSize:
        """As tall as the longest name is wide."""
        metrics = QFontMetrics(self._font(in_use=True))
        names = [self._name(column) for column in range(self.count()) if method_of(column) is not None]
        longest = max(map(metrics.horizontalAdvance, names), default=0)
        return QSize(super().sizeHint().width(), longest + 2 * _SPACE)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """As wide as a line is tall, if a name is vertical."""
        size = super().sectionSizeFromContents(section)
        return size if method_of(section) is None else QSize(self.fontMetrics().height(), size.height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paints one name; those of methods vertically, the others at the bottom of their cells."""
        in_use = bool(self.model().headerData(section, Qt.Orientation.Horizontal, Role.IN_USE))
        painter.save()
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.setFont(self._font(in_use=in_use))
        if method_of(section) is None:
            of_words = section == SENTENCE
            side = Qt.AlignmentFlag.AlignLeading if of_words else Qt.AlignmentFlag.AlignHCenter
            inside = rect.adjusted(_TEXT_MARGIN * of_words, 0, -_TEXT_MARGIN * of_words, -_SPACE)
            alignment = self.style().visualAlignment(self.layoutDirection(), side)
            painter.drawText(inside, alignment | Qt.AlignmentFlag.AlignBottom, self._name(section))
        else:
            self._paint_upright(painter, rect, section, in_use=in_use)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_upright(self, painter: QPainter, rect: QRect, section: int, *, in_use: bool) -> None:
        if in_use:
            painter.fillRect(rect, theme_for(self.palette()).pick)
            painter.fillRect(rect.left(), rect.bottom() - 3, rect.width(), 3, theme_for(self.palette()).accent)
        painter.save()
        metrics = painter.fontMetrics()
        middle = QPointF(rect.center().x() + 0.5 + (metrics.ascent() - metrics.descent()) / 2, rect.bottom() - _SPACE)
        painter.translate(middle)
        painter.rotate(-90)
        painter.drawText(QPointF(0, 0), self._name(section))
        painter.restore()

    def _name(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _font(self, *, in_use: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if in_use else QFont.Weight.Normal)
        return font
