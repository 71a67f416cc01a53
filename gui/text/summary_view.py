"""The summary: the picked sentences, each with the number of the paragraph it stands in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTextBlockFormat,
)
from PySide6.QtWidgets import QWidget

from core import Summary
from gui.text.dragging import FURNITURE, SENTENCES, drag_data, furniture_in, sentences_in
from gui.text.marks import GUTTER, Mark, hit_marks, paint_pin
from gui.text.passage_view import Indices, PassageView
from gui.text.projection import Projection
from gui.text.spans import Range
from gui.words.direction import is_right_to_left
from gui.words.format import number

_SENTENCE_GAP = 12
#: From the outer edge of the gutter to where a paragraph number ends.
_LABEL_ROOM = GUTTER - 14


class SummaryView(PassageView):
    """Shows one summary.

    ``sentence_chosen(int)`` tells the index, in the article, of a sentence that was clicked or gone to with the arrow
    keys, ``sentence_menu`` of one whose menu is wanted and where on the screen. ``sentences_dropped(list)`` and
    ``furniture_dropped(list)`` tell the indices of what was dragged here.
    """

    sentence_chosen = Signal(int)
    sentence_menu = Signal(int, QPoint)
    sentences_dropped = Signal(list)
    furniture_dropped = Signal(list)
    DROPS = (SENTENCES, FURNITURE)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._indices: Sequence[int] = ()
        self._text = ""
        self._labels: Sequence[str] = ()
        #: Where each sentence begins and ends in the text of the summary.
        self._ranges: list[Range] = []
        self._pinned: frozenset[int] = frozenset()
        self._current: int | None = None
        self._hits: Sequence[Range] = ()
        self._hit: int | None = None
        super().__init__(parent)
        self.setObjectName("summaryView")
        self.setAccessibleName(self.tr("Summary"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose_at)

    def show_summary(self, summary: Summary, pinned: Iterable[int] = ()) -> None:
        """Shows a summary in place of the one before, at the same height as far as that goes."""
        self._pinned = frozenset(pinned) & frozenset(summary.indices)
        self._describe()
        self.viewport().update()
        text = summary.text
        if summary.indices == self._indices and text == self._text:
            return
        self._indices, self._text = summary.indices, text
        self._labels = [f"¶ {paragraph}" for paragraph in summary.paragraphs]
        self._ranges = []
        self._hits, self._hit = (), None
        self._is_right_to_left = is_right_to_left(text)
        start = 0
        for sentence in summary:
            end = start + sentence.end - sentence.start
            self._ranges.append((start, end))
            start = end + 1
        self.rebuild()
        self.set_current(self._current if self._current in self._indices else None)

    def rebuild(self) -> None:
        """Makes the document anew, as it is set now."""
        height = self.verticalScrollBar().value()
        document = self.new_document(self._text, self.line_format(_SENTENCE_GAP))
        self.show_document(document, Projection.whole(self._text))
        self.verticalScrollBar().setValue(height)

    def set_current(self, index: int | None) -> None:
        """Marks the sentence with this index in the article, where the summary has it."""
        self._current = index
        self.viewport().update()

    def show_sentence(self, index: int) -> None:
        """Marks a sentence and scrolls to it."""
        self.set_current(index)
        place = self._place(index)
        if place is not None:
            self.go_to(self._ranges[place][0])

    def show_hits(self, spans: Sequence[Range], current: int | None = None) -> None:
        """Marks what was found in the summary's text, in order, until there is another summary."""
        self._hits, self._hit = spans, current
        self.viewport().update()

    def show_position(self, position: int) -> None:
        """Scrolls to a position of the summary's text."""
        self.go_to(position)

    def copy_all(self) -> None:
        """Puts the whole summary on the clipboard."""
        # Not what the document gives back: Qt makes no-break spaces plain there.
        QGuiApplication.clipboard().setText(self._text)

    def summary_mime(self) -> QMimeData:
        """The whole summary, to be dragged into another program."""
        return drag_data(self._text, self._indices)

    def clear_summary(self) -> None:
        """Shows nothing."""
        self._indices, self._text, self._labels, self._ranges, self._current = (), "", (), [], None
        self._pinned, self._hits, self._hit = frozenset(), (), None
        self.show_document(self.new_document("", QTextBlockFormat()), Projection.whole(""))
        self._describe()

    def marks_in(self, start: int, end: int) -> Iterator[Mark]:
        """The current sentence, then what was found."""
        place = self._place(self._current)
        if place is not None:
            yield Mark(*self._ranges[place], current=True)
        yield from hit_marks(self._hits, self._hit, start, end)

    def passages_of(self, shown: Range) -> tuple[Indices, Indices]:
        """The sentences that a range of the document touches."""
        if shown[0] >= shown[1]:
            return (), ()
        start, end = self._text_position(shown[0]), self._text_position(shown[1] - 1) + 1
        first = bisect_right(self._ranges, start, key=lambda span: span[0]) - 1
        last = bisect_left(self._ranges, end, key=lambda span: span[0])
        return self._indices[max(0, first) : last], ()

    def carried_at(self, point: QPointF) -> QMimeData | None:
        """The sentence beside whose number a point is."""
        place = self._place_at(point)
        if place is None:
            return None
        start, end = self._ranges[place]
        return drag_data(self._text[start:end], (self._indices[place],))

    def take(self, data: QMimeData) -> None:
        """Tells of what was dragged here."""
        for indices, dropped in (
            (sentences_in(data), self.sentences_dropped),
            (furniture_in(data), self.furniture_dropped),
        ):
            if indices:
                dropped.emit(indices)

    def show_menu_at(self, point: QPointF, place: QPoint) -> bool:
        """Asks for the menu of the sentence at a point, on its words or beside them."""
        at = self._place_at(point)
        if at is not None:
            self.sentence_menu.emit(self._indices[at], place)
        return at is not None

    def chosen_place(self) -> QPointF | None:
        """Where the current sentence begins."""
        place = self._place(self._current)
        if place is None:
            return None
        self.go_to(self._ranges[place][0])
        rect = next(self._line_rects(Mark(*self._ranges[place])), None)
        return None if rect is None else rect.center() - QPointF(0, self.verticalScrollBar().value())

    def _place(self, index: int | None) -> int | None:
        return self._indices.index(index) if index is not None and index in self._indices else None

    def _place_at(self, point: QPointF) -> int | None:
        """Which sentence of the summary stands at a point, on its words or beside them."""
        block = self.cursorForPosition(point.toPoint()).block()
        top = self._top_left(block).y() - self.verticalScrollBar().value()
        height = block.layout().boundingRect().height()
        is_there = block.blockNumber() < len(self._indices) and top <= point.y() <= top + height
        return block.blockNumber() if is_there else None

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._indices):
            self.show_sentence(self._indices[place])
            self.sentence_chosen.emit(self._indices[place])

    def _choose_at(self, point: QPointF) -> None:
        """Chooses the sentence nearest to a point."""
        self._choose(self.cursorForPosition(point.toPoint()).blockNumber())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes from sentence to sentence with the arrow keys, Home and End; all other keys do what they do in texts."""
        place = self._place(self._current)
        last = len(self._indices) - 1
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        targets = {
            Qt.Key.Key_Down: 0 if place is None else min(place + 1, last),
            Qt.Key.Key_Up: last if place is None else max(place - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Return: 0 if place is None else place,
            Qt.Key.Key_Enter: 0 if place is None else place,
        }
        target = targets.get(Qt.Key(event.key())) if plain else None
        if target is None:
            super().keyPressEvent(event)
        else:
            self._choose(target)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows another hand beside the sentences, where they can be taken hold of."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            is_grip = self.is_in_gutter(event.position()) and self._place_at(event.position()) is not None
            shape = Qt.CursorShape.OpenHandCursor if is_grip else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)

    def paint_behind(self, painter: QPainter) -> None:
        """Paints the paragraph numbers beside the sentences, and below the number of a pinned one a pin."""
        font = self.small_font()
        painter.save()
        painter.setFont(font)
        ascent = QFontMetricsF(self.font()).ascent()
        small = QFontMetricsF(font)
        side = Qt.AlignmentFlag.AlignLeft if self._is_right_to_left else Qt.AlignmentFlag.AlignRight
        outer = float(self.lineWrapColumnOrWidth() - _LABEL_ROOM) if self._is_right_to_left else 0.0
        for block, corner in self.blocks_in_sight():
            if block.blockNumber() < len(self._labels) and block.layout().lineCount():
                baseline = corner.y() + block.layout().lineAt(0).y() + ascent
                top = baseline - small.ascent()
                place = QRectF(outer, top, _LABEL_ROOM, small.height())
                painter.setPen(self.theme.muted)
                painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute, self._labels[block.blockNumber()])
                if self._indices[block.blockNumber()] in self._pinned:
                    centre = QPointF(self.gutter.at(GUTTER - _LABEL_ROOM + 6), top + small.height() + 7)
                    paint_pin(painter, centre, self.theme.accent)
        painter.restore()

    def _describe(self) -> None:
        """Tells those who hear the page what those who see it see at a glance."""
        pinned = self.tr("Pinned: {count}.").format(count=number(len(self._pinned)))
        self.setAccessibleDescription(pinned if self._pinned else "")
