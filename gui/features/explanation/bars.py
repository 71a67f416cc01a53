"""A score as bars, set end to end: what a sentence gained, what it lost, and the sum."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolTip, QWidget

from gui.features.explanation.score import Score
from gui.theme.theme import theme_for
from gui.widgets.elided_label import ElidedLabel

_THICKNESS = 8


class _Row(NamedTuple):
    name: ElidedLabel
    bar: Bar
    figure: QLabel


class ScoreBars(QWidget):
    """Shows one score, one part per row. The arrow keys go from row to row and explain each.

    ``row_reached(QRect)`` says where the reached row is.
    """

    row_reached = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = 0
        self._used: list[_Row] = []
        self._spare: list[_Row] = []
        self.setObjectName("whyBars")
        self.setAccessibleName(self.tr("What its score is made of"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 2, 4, 2)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)

    def show_score(self, score: Score) -> None:
        """Shows a score in place of the previous one; a score of several parts has a row for their sum."""
        several = len(score.parts) > 1
        self._use_rows(len(score.parts) + several)
        self._row = 0
        reached = 0.0
        for row, part in zip(self._used, score.parts, strict=False):
            heard = self.tr("{name}, {figure} of {total}").format(
                name=part.name, figure=part.figure, total=score.figure
            )
            _fill(row, part.name, part.figure, heard, part.explanation)
            row.bar.show_range(reached, reached + part.value, score.low, score.high)
            reached += part.value
        if several:
            row = self._used[-1]
            heard = self.tr("Score, {total}").format(total=score.figure)
            explanation = self.tr("All of the above, added up. Sentences are ranked by it.")
            _fill(row, self.tr("Score"), score.figure, heard, explanation)
            row.bar.show_range(0.0, score.total, score.low, score.high, is_total=True)
        self._say_row()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes to the row above or below, and says what it means."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step == 0 or not 0 <= self._row + step < len(self._used):
            # At either end the page scrolls.
            event.ignore()
            return
        self._row += step
        self._say_row()
        rect = self._row_rect()
        self.row_reached.emit(rect)
        row = self._used[self._row]
        QToolTip.showText(self.mapToGlobal(rect.bottomLeft() + QPoint(0, 2)), row.name.toolTip(), self, rect)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows which row has the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shows that the focus is elsewhere."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frames the row that has the focus."""
        if not self.hasFocus() or not self._used:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme_for(self.palette()).focus)
        painter.drawRoundedRect(QRectF(self._row_rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _say_row(self) -> None:
        if self._used:
            row = self._used[self._row]
            self.setAccessibleDescription(f"{row.bar.accessibleName()}. {row.name.toolTip()}")

    def _row_rect(self) -> QRect:
        row = self._used[self._row]
        return QRect(0, row.name.y() - 2, self.width(), row.name.height() + 4)

    def _use_rows(self, count: int) -> None:
        """Uses this many rows; existing ones are reused."""
        while len(self._used) > count:
            row = self._used.pop()
            for widget in row:
                widget.hide()
            self._spare.append(row)
        while len(self._used) < count:
            row = self._spare.pop() if self._spare else self._new_row(len(self._used))
            for widget in row:
                widget.show()
            self._used.append(row)

    def _new_row(self, place: int) -> _Row:
        row = _Row(ElidedLabel(), Bar(), QLabel())
        row.name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row.figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for column, (part, widget) in enumerate(row._asdict().items()):
            widget.setObjectName(f"why{part.title()}{place + 1}")
            self._grid.addWidget(widget, place, column)
        return row


class Bar(QWidget):
    """A bar from one point of a scale to another, with a thin line where the scale has its 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = self._end = self._zero = 0.0
        self._is_total = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_range(self, start: float, end: float, low: float, high: float, *, is_total: bool = False) -> None:
        """Shows the range from ``start`` to ``end`` of a scale that goes from ``low`` to ``high``."""
        width = high - low or 1.0
        self._start, self._end, self._zero = (start - low) / width, (end - low) / width, -low / width
        self._is_total = is_total
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line of some width."""
        return QSize(70, _THICKNESS + 4)

    def minimumSizeHint(self) -> QSize:
        """Enough to see which of two bars is longer."""
        return QSize(40, _THICKNESS + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the bar: a gain in the accent's colour, a loss in that of warnings, the sum in a muted one."""
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(QRectF(self._zero * (self.width() - 1), 0, 1, self.height()))
        left, right = sorted((self._start * self.width(), self._end * self.width()))
        # Never too thin to be seen, and never outside.
        length = max(2.0, right - left)
        left = min(left, self.width() - length)
        gain = self._end >= self._start
        colour = theme.muted if self._is_total else theme.accent
        painter.setBrush(colour if gain else theme.error_accent)
        painter.drawRoundedRect(QRectF(left, (self.height() - _THICKNESS) / 2, length, _THICKNESS), 2, 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


def _fill(row: _Row, name: str, figure: str, heard: str, explanation: str) -> None:
    row.name.setText(name)
    row.figure.setText(figure)
    row.bar.setAccessibleName(heard)
    row.bar.setAccessibleDescription(explanation)
    for widget in row:
        widget.setToolTip(explanation)
