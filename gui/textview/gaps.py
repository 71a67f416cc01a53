"""The gap of a folded article that the keyboard is on: reached, opened, closed, shown and announced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPen

from gui.textview.anchor import Anchor
from gui.textview.gap_lines import GAP_HEIGHT, GapLines, gap_label
from gui.textview.marks import SIGN
from gui.textview.place_keeper import EYE_HEIGHT
from gui.textview.projection import Projection
from gui.textview.shown_article import ShownArticle
from gui.textview.spans import Range
from gui.theme.theme import theme_for

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas

_RING = 2.0


class GapNavigator(QObject):
    """Goes from gap to gap. ``changed()`` when another one or none is chosen, or it was opened or closed.

    A gap that was chosen is a range of the text, and stays chosen while what is hidden in it is opened bit by bit.
    """

    changed = Signal()

    def __init__(self, canvas: TextCanvas, shown: ShownArticle, lines: GapLines) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._shown = shown
        self._lines = lines
        # The range of the text that is chosen.
        self.chosen: Range | None = None

    def forget(self) -> None:
        """Chooses none, because other passages are shown."""
        self.chosen = None

    def leave(self) -> None:
        """Clears the choice."""
        if self.chosen is not None:
            self.chosen = None
            self._canvas.viewport().update()
            self.changed.emit()

    def choose(self, step: int) -> None:
        """Goes to the gap after the chosen one, or before it for -1; to the first visible one if none is."""
        number = self._beyond(step)
        gap = None if number is None else self._projection.hidden(number)
        if number is None or gap is None:
            return
        self.chosen = gap
        if number not in self._lines.whole_in_sight():
            beside = min(number, len(self._projection) - 1)
            position = self._projection.piece(beside)[0 if beside == number else 1]
            self._canvas.places.stand(Anchor(position, EYE_HEIGHT * self._canvas.viewport().height()))
        self._announce()

    def toggle(self) -> None:
        """Opens what is still hidden in the chosen gap; if nothing is, closes it."""
        chosen = self.chosen
        if chosen is None:
            return
        number = self._hidden_in(chosen)
        if number is not None:
            self._shown.open_gap(number)
        else:
            self._shown.close_context(chosen[0])
        self._announce()

    @property
    def text(self) -> str:
        """A description of the chosen gap for screen readers."""
        if self.chosen is None or self._shown.fold is None:
            return ""
        number = self._hidden_in(self.chosen)
        gap = None if number is None else self._projection.hidden(number)
        if gap is None:
            return self.tr("Nothing is hidden here any more. Enter hides it again.")
        return self.tr("Hidden here: {hidden}. Enter shows it.").format(hidden=gap_label(self._shown.fold, gap))

    @property
    def ring(self) -> QRectF | None:
        """What the ring surrounds: the line of the chosen gap, or the arrow beside what was opened of it."""
        if self.chosen is None or not self._projection.is_folded:
            return None
        number, width = self._hidden_in(self.chosen), float(self._canvas.lineWrapColumnOrWidth())
        if number is not None:
            tops = [gap.top for gap in self._lines.in_sight() if gap.number == number]
            return QRectF(1, tops[0] + 4, width - 2, GAP_HEIGHT - 8) if tops else None
        start, end = self._canvas.lines.range_in_sight()
        line = self._lines.opened_line(self.chosen[0]) if start <= self.chosen[0] < end else None
        sign = self._canvas.page_layout.gutter.at(SIGN)
        return None if line is None else QRectF(sign - 11, line.center().y() - 11, 22, 22)

    def paint_behind(self, painter: QPainter) -> None:
        """Paints nothing behind the text."""

    def paint_over(self, painter: QPainter) -> None:
        """Paints a ring around the gap that the keyboard is on."""
        ring = self.ring
        if ring is not None and self._canvas.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme_for(self._canvas.palette()).focus, _RING))
            painter.drawRoundedRect(ring, 4, 4)

    @property
    def _projection(self) -> Projection:
        return self._canvas.positions.projection

    def _beyond(self, step: int) -> int | None:
        """The number of the next gap in a direction."""
        projection = self._projection
        if not projection.is_folded:
            return None
        if self.chosen is None:
            seen = self._lines.whole_in_sight()
            if seen:
                return seen[0 if step > 0 else -1]
            number = projection.index_of(self._canvas.lines.range_in_sight()[0])
        else:
            start, end = self.chosen
            number = projection.index_of(end if step > 0 else start) + (1 if step > 0 else 0)
        while 0 <= number <= len(projection):
            gap = projection.hidden(number)
            is_beyond = self.chosen is None or (gap is not None and not _overlap(gap, self.chosen))
            if gap is not None and is_beyond:
                return number
            number += step
        return None

    def _hidden_in(self, region: Range) -> int | None:
        """The number of the first gap within a range."""
        for number in range(self._projection.index_of(region[0]), len(self._projection) + 1):
            gap = self._projection.hidden(number)
            if gap is not None and gap[0] >= region[1]:
                return None
            if gap is not None and _overlap(gap, region):
                return number
        return None

    def _announce(self) -> None:
        """Announces the chosen gap to screen readers."""
        self.changed.emit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, self.text))
        self._canvas.viewport().update()


def _overlap(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]
