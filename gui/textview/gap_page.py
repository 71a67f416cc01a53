"""The gaps of a folded article: the lines that stand for what is hidden, and the one that the keyboard is on."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import Article
from gui.textview import geometry
from gui.textview.anchor import Anchor
from gui.textview.article_page import ArticlePage
from gui.textview.gap_lines import GAP_HEIGHT, gap_label, paint_gap, paint_opened
from gui.textview.marks import SIGN
from gui.textview.spans import Range

_RING = 2.0
#: Where a gap that is gone to comes to stand: this share of the page's height from the top.
_EYE_HEIGHT = 0.3


class GapPage(ArticlePage):
    """Shows an article whose gaps can be chosen one after the other, opened and closed.

    A gap that was chosen is a range of the text, and stays chosen while what is hidden in it is opened bit by bit.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._chosen_gap: Range | None = None
        super().__init__(parent)

    @property
    def has_chosen_gap(self) -> bool:
        """Whether the keyboard is on a gap, not on a sentence."""
        return self._chosen_gap is not None

    def show_article(self, article: Article, place: int = 0) -> None:
        """Shows an article, without any picks and with no gap chosen."""
        self._chosen_gap = None
        super().show_article(article, place)

    def set_current(self, index: int | None) -> None:
        """Marks one sentence as the current one; the keyboard is on that then."""
        if index is not None:
            self.leave_gap()
        super().set_current(index)

    def set_folded(self, folded: bool) -> None:
        """Shows only the picks, each gap between them a line; or all."""
        self._chosen_gap = None
        super().set_folded(folded)

    def choose_gap(self, step: int) -> None:
        """Goes to the gap after the chosen one, or before it for -1; to the first in sight where none is."""
        number = self._gap_beyond(step)
        gap = None if number is None else self._projection.hidden(number)
        if number is None or gap is None:
            return
        self._chosen_gap = gap
        if number not in [index for index, top, _ in self._gaps_in_sight() if self._is_whole_in_sight(top)]:
            beside = min(number, len(self._projection) - 1)
            position = self._projection.piece(beside)[0 if beside == number else 1]
            self.stand(Anchor(position, _EYE_HEIGHT * self.viewport().height()))
        self._tell_gap()

    def toggle_gap(self) -> None:
        """Opens what is still hidden in the chosen gap; where nothing is any more, closes it."""
        chosen = self._chosen_gap
        if chosen is None:
            return
        number = self._hidden_in(chosen)
        if number is not None:
            self.open_gap(number)
        else:
            self.close_context(chosen[0])
        self._tell_gap()

    def leave_gap(self) -> None:
        """No gap is chosen any more."""
        if self._chosen_gap is not None:
            self._chosen_gap = None
            self._describe()
            self.viewport().update()

    def gap_at(self, point: QPointF) -> int | None:
        """The number, from the top, of the gap at the height of a point of the viewport."""
        y = point.y() + self._scrolled
        return next((index for index, top, _ in self._gaps_in_sight() if top <= y <= top + GAP_HEIGHT), None)

    def _is_whole_in_sight(self, top: float) -> bool:
        return self._scrolled <= top and top + GAP_HEIGHT <= self._scrolled + self.viewport().height()

    def _gap_beyond(self, step: int) -> int | None:
        """The number of the next gap in a direction."""
        projection = self._projection
        if not projection.is_folded:
            return None
        if self._chosen_gap is None:
            seen = [index for index, top, _ in self._gaps_in_sight() if self._is_whole_in_sight(top)]
            if seen:
                return seen[0 if step > 0 else -1]
            number = projection.index_of(self.range_in_sight()[0])
        else:
            start, end = self._chosen_gap
            number = projection.index_of(end if step > 0 else start) + (1 if step > 0 else 0)
        while 0 <= number <= len(projection):
            gap = projection.hidden(number)
            is_beyond = self._chosen_gap is None or (gap is not None and not _overlap(gap, self._chosen_gap))
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

    def _tell_gap(self) -> None:
        """Tells those who hear the page which gap they are on."""
        self._describe()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._gap_text()))
        self.viewport().update()

    def _gap_text(self) -> str:
        if self._chosen_gap is None or self._fold is None:
            return ""
        number = self._hidden_in(self._chosen_gap)
        gap = None if number is None else self._projection.hidden(number)
        if gap is None:
            return self.tr("Nothing is hidden here any more. Enter hides it again.")
        return self.tr("Hidden here: {hidden}. Enter shows it.").format(hidden=gap_label(self._fold, gap))

    def describing(self) -> list[str]:
        """What there is to tell, with the gap that the keyboard is on."""
        return [*super().describing(), *filter(None, [self._gap_text()])]

    def paint_behind(self, painter: QPainter) -> None:
        """Paints the lines of the gaps, and arrows beside what was opened."""
        if not self._projection.is_folded or self._fold is None:
            return
        font, width = self.small_font(), float(self.lineWrapColumnOrWidth())
        for _, top, gap in self._gaps_in_sight():
            paint_gap(painter, top, width, gap_label(self._fold, gap), font, self.theme, self.gutter)
        start, end = self.range_in_sight()
        for first, last in self._fold.opened:
            if first < end and last > start:
                paint_opened(painter, self._opened_rects(first), self.theme, self.gutter)

    def _opened_rects(self, start: int) -> Iterator[QRectF]:
        """The lines that show what was opened from a position of the text on."""
        if not len(self._projection):
            return
        index = self._projection.index_of(start)
        if self._projection.piece(index)[1] <= start:
            index = min(index + 1, len(self._projection) - 1)
        shown = self._projection.piece(index)
        yield from self._line_rects(max(start, shown[0]), shown[1])

    def paint_over(self, painter: QPainter) -> None:
        """Paints a ring around the gap that the keyboard is on."""
        super().paint_over(painter)
        ring = self._ring()
        if ring is not None and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.focus, _RING))
            painter.drawRoundedRect(ring, 4, 4)

    def _ring(self) -> QRectF | None:
        """What the ring is around: the line of the chosen gap, or the arrow beside what was opened of it."""
        if self._chosen_gap is None or not self._projection.is_folded:
            return None
        number, width = self._hidden_in(self._chosen_gap), float(self.lineWrapColumnOrWidth())
        if number is not None:
            tops = [top for index, top, _ in self._gaps_in_sight() if index == number]
            return QRectF(1, tops[0] + 4, width - 2, GAP_HEIGHT - 8) if tops else None
        start, end = self.range_in_sight()
        if not start <= self._chosen_gap[0] < end:
            return None
        first = next(self._opened_rects(self._chosen_gap[0]), None)
        return None if first is None else QRectF(self.gutter.at(SIGN) - 11, first.center().y() - 11, 22, 22)

    def _gaps_in_sight(self) -> Iterator[tuple[int, float, Range]]:
        """The gaps in the viewport: the number of each, where its room begins in the document, and what it hides."""
        if not self._projection.is_folded:
            return
        last = len(self._projection)
        for block, corner in self.blocks_in_sight():
            index = block.blockNumber()
            gap = self._projection.hidden(index)
            # Qt puts what a line is higher than its letters below it: half of that is above the middle of a gap.
            shift = (self._spacing - 100) / 200 * QFontMetricsF(self.font()).height()
            if gap is not None:
                yield index, corner.y() - GAP_HEIGHT - shift, gap
            after = self._projection.hidden(last) if index == last - 1 else None
            if after is not None:
                yield last, corner.y() + geometry.height(block) + shift, after


def _overlap(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]
