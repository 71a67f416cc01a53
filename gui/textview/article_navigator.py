"""Navigation in an article: what a click on a passage or a gap does, and a key."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from gui.textview.article_marks import ArticleMarks
from gui.textview.article_passages import ArticlePassages
from gui.textview.gap_lines import GapLines
from gui.textview.gaps import GapNavigator
from gui.textview.shown_article import ShownArticle

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas


class ArticleNavigator(QObject):
    """Goes from sentence to sentence and from gap to gap.

    ``sentence_clicked(int)`` gives the index of a sentence that was clicked, or reached with Ctrl and an arrow key,
    ``furniture_clicked(int)`` that of furniture that was clicked. ``set_current`` is first called with the sentence.
    """

    sentence_clicked = Signal(int)
    furniture_clicked = Signal(int)

    def __init__(
        self,
        canvas: TextCanvas,
        *,
        marks: ArticleMarks,
        shown: ShownArticle,
        passages: ArticlePassages,
        lines: GapLines,
        gaps: GapNavigator,
        set_current: Callable[[int], None],
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._marks = marks
        self._shown = shown
        self._passages = passages
        self._lines = lines
        self._gaps = gaps
        self._set_current = set_current
        canvas.gestures.clicked.connect(self._choose)

    def press(self, event: QKeyEvent) -> bool:
        """Ctrl and an arrow go from sentence to sentence, with Shift from gap to gap; Enter opens and closes.

        Returns whether the key means any of that.
        """
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        is_enter = self._shown.folded and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if modifiers == control and key in steps:
            self._step(steps[key])
        elif self._shown.folded and modifiers == control | shift and key in steps:
            self._gaps.choose(steps[key])
        elif is_enter and self._gaps.chosen is not None:
            self._gaps.toggle()
        elif is_enter and self._marks.current is not None:
            self._shown.open_context(self._marks.current)
        else:
            return False
        return True

    def _choose(self, point: QPointF) -> None:
        """Handles a click at a point: choose a passage, open a gap, close what was opened."""
        self._gaps.leave()
        gap = self._lines.at(point)
        index = self._passages.sentence_at(point)
        if gap is not None:
            self._shown.open_gap(gap)
        elif index is not None:
            self.sentence_clicked.emit(index)
        elif (furniture := self._passages.furniture_at(point)) is not None:
            self.furniture_clicked.emit(furniture)
        elif self._shown.folded and self._canvas.page_layout.gutter.has(point.x()):
            self._shown.close_context(self._canvas.lines.position_near(point.y()))

    def _step(self, step: int) -> None:
        """Chooses the shown sentence after or before the current one; the first visible one if there is none."""
        article, current = self._marks.article, self._marks.current
        if article is None:
            return
        sentences, positions = article.sentences, self._canvas.positions
        if current is None:
            first = self._canvas.lines.range_in_sight()[0]
            index = bisect_left(sentences, first, key=lambda sentence: sentence.start)
        else:
            index = current + step
        while 0 <= index < len(sentences) and not positions.shows(sentences[index].start):
            index += step
        if 0 <= index < len(sentences):
            self._set_current(index)
            self._canvas.places.go_to(sentences[index].start)
            self.sentence_clicked.emit(index)
