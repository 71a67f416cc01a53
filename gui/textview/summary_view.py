"""The summary: the picked sentences, each with the number of the paragraph it stands in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
)
from PySide6.QtWidgets import QWidget

from core import Summary, is_right_to_left
from gui.i18n.format import number
from gui.textview import geometry
from gui.textview.anchor import Anchor
from gui.textview.dragging import FURNITURE, SENTENCES, drag_data, furniture_in, sentences_in
from gui.textview.marks import GUTTER, Mark, hit_marks, paint_pin
from gui.textview.passage_view import Indices, PassageView
from gui.textview.passages import Passages
from gui.textview.projection import Projection
from gui.textview.spans import Range
from gui.textview.typesetting import ABOVE, Typeset, is_short, typesetting
from gui.util.slices import Sliced

_SENTENCE_GAP = 12
#: Pixels between a paragraph number and the line, where marks are, and beyond the number.
_LABEL_GAP, _LABEL_MARGIN = 14, 2
_DIGITS = "0123456789"
#: Sentences whose words are put together in a slice.
_SLICE = 2_000


@dataclass(frozen=True)
class _TypesetSummary(Typeset):
    """A document with what it shows of a summary."""

    passages: Passages


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
        #: What was asked for, and what stands in the document: another while that is on its way.
        self._summary: Summary | None = None
        self._shown = Passages()
        #: The index of a sentence to go to that is yet to come.
        self._sought: int | None = None
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
        before, self._summary = self._summary, summary
        if before is not None and summary.article is before.article and summary.indices == before.indices:
            return
        self._hits, self._hit = (), None
        self._is_right_to_left = is_right_to_left(summary.article.text)
        self.set_gutter(self._room_for_labels(summary))
        self.rebuild()
        self.set_current(self._current if self._current in summary.indices else None)

    def _room_for_labels(self, summary: Summary) -> int:
        """How wide a gutter has room for every paragraph number of the article: the same at every length."""
        metrics, highest = QFontMetricsF(self.small_font()), summary.article.paragraphs[-1:]
        digits = len("".join(map(str, highest))) * max(map(metrics.horizontalAdvance, _DIGITS))
        return max(GUTTER, ceil(_LABEL_MARGIN + metrics.horizontalAdvance(_label("")) + digits + _LABEL_GAP))

    def rebuild(self) -> None:
        """Makes the document anew, as it is set now."""
        if self._summary is not None:
            at_once = is_short(self._summary.article.sentences, self._summary.indices)
            self.set_document_anew(self._setting(self._summary), at_once=at_once)

    def _setting(self, summary: Summary) -> Sliced[Typeset]:
        """The work of putting a summary together and making the document of it."""
        sentences, paragraphs = summary.article.sentences, summary.article.paragraphs
        texts: list[str] = []
        ranges: list[Range] = []
        labels: list[str] = []
        start = 0
        for done, index in enumerate(summary.indices):
            sentence = sentences[index]
            end = start + sentence.end - sentence.start
            ranges.append((start, end))
            texts.append(sentence.text)
            labels.append(_label(str(paragraphs[index])))
            start = end + 1
            if done % _SLICE == _SLICE - 1:
                yield
        projection = Projection.whole("\n".join(texts))
        yield
        typeset = yield from typesetting(projection, self.line_format(_SENTENCE_GAP))
        return _TypesetSummary(typeset.document, projection, typeset.positions, Passages(summary, ranges, labels))

    def _take_typeset(self, typeset: Typeset) -> None:
        """Shows a summary; the sentence that the eye is on, or else the one after it, stays where it is."""
        if isinstance(typeset, _TypesetSummary):
            self._next_place = self._place_in(typeset.passages)
            self._shown = typeset.passages
        super()._take_typeset(typeset)
        if self._sought is not None and not self.is_setting:
            self.show_sentence(self._sought)

    def _place_in(self, passages: Passages) -> Anchor | None:
        """Where in other passages what the eye is on stands; None at the beginning."""
        here = self.place_of_eye()
        eye = self._shown.place_at(here.position)
        if eye < 0 or not passages.ranges or here.position == 0:
            return None
        after = min(bisect_left(passages.indices, self._shown.indices[eye]), len(passages.ranges) - 1)
        within = here.position - self._shown.ranges[eye][0]
        start, end = passages.ranges[after]
        return Anchor(min(start + within, end), here.offset)

    def set_current(self, index: int | None) -> None:
        """Marks the sentence with this index in the article, where the summary has it."""
        self._current = index
        self.viewport().update()

    def show_sentence(self, index: int) -> None:
        """Marks a sentence and scrolls to it."""
        self.set_current(index)
        self._sought = index if self.is_setting else None
        place = self._shown.place(index)
        if place is not None:
            self.go_to(self._shown.ranges[place][0])

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
        QGuiApplication.clipboard().setText(self._summary.text if self._summary is not None else "")

    def summary_mime(self) -> QMimeData:
        """The whole summary, to be dragged into another program."""
        return drag_data("", ()) if self._summary is None else drag_data(self._summary.text, self._summary.indices)

    def clear_summary(self) -> None:
        """Shows nothing."""
        self._summary, self._shown, self._current, self._sought = None, Passages(), None, None
        self._pinned, self._hits, self._hit = frozenset(), (), None
        self.set_document_anew(typesetting(Projection.whole(""), QTextBlockFormat()), Anchor(0, ABOVE), at_once=True)
        self._describe()

    def marks_in(self, start: int, end: int) -> Iterator[Mark]:
        """The current sentence, then what was found."""
        place = self._shown.place(self._current)
        if place is not None:
            yield Mark(*self._shown.ranges[place], current=True)
        # They are places of the summary that was asked for.
        if self._shown.summary is self._summary:
            yield from hit_marks(self._hits, self._hit, start, end)

    def passages_of(self, shown: Range) -> tuple[Indices, Indices]:
        """The sentences that a range of the document touches."""
        if shown[0] >= shown[1]:
            return (), ()
        first, last = (self._text_position(units) for units in (shown[0], shown[1] - 1))
        return self._shown.indices[max(0, self._shown.place_at(first)) : self._shown.place_at(last) + 1], ()

    def carried_at(self, point: QPointF) -> QMimeData | None:
        """The sentence beside whose number a point is."""
        place = self._place_at(point)
        if place is None:
            return None
        start, end = self._shown.ranges[place]
        return drag_data(self._projection.source[start:end], (self._shown.indices[place],))

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
            self.sentence_menu.emit(self._shown.indices[at], place)
        return at is not None

    def chosen_place(self) -> QPointF | None:
        """Where the current sentence begins."""
        place = self._shown.place(self._current)
        if place is None:
            return None
        self.go_to(self._shown.ranges[place][0])
        rect = next(self._line_rects(*self._shown.ranges[place]), None)
        return None if rect is None else rect.center() - QPointF(0, self._scrolled)

    def _place_of(self, block: QTextBlock) -> int:
        """Which sentence of the summary a paragraph shows something of; -1 where there is none."""
        return self._shown.place_at(self._text_position(block.position()))

    def _place_at(self, point: QPointF) -> int | None:
        """Which sentence of the summary stands at a point, on its words or beside them."""
        y = point.y() + self._scrolled
        block = geometry.block_at(self.document(), y)
        top, place = geometry.corner(self.document(), block).y(), self._place_of(block)
        return place if place >= 0 and top <= y <= top + geometry.height(block) else None

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._shown.indices):
            index = self._shown.indices[place]
            self.show_sentence(index)
            self.sentence_chosen.emit(index)

    def _choose_at(self, point: QPointF) -> None:
        """Chooses the sentence nearest to a point."""
        self._choose(self._place_of(geometry.nearest_line(self.document(), point.y() + self._scrolled)[0]))

    def go_to_start(self) -> None:
        """Chooses the first sentence."""
        self._choose(0)

    def go_to_end(self) -> None:
        """Chooses the last sentence."""
        self._choose(len(self._shown.indices) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes from sentence to sentence with the arrow keys, and to the current one with Enter."""
        place = self._shown.place(self._current)
        last = len(self._shown.indices) - 1
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        targets = {
            Qt.Key.Key_Down: 0 if place is None else min(place + 1, last),
            Qt.Key.Key_Up: last if place is None else max(place - 1, 0),
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
        gutter = self.gutter
        side = Qt.AlignmentFlag.AlignLeft if gutter.is_right else Qt.AlignmentFlag.AlignRight
        left = gutter.at(_LABEL_GAP if gutter.is_right else gutter.width)
        for block, corner in self.blocks_in_sight():
            sentence = self._place_of(block)
            is_first = sentence >= 0 and self._units(self._shown.ranges[sentence][0]) == block.position()
            if is_first and block.layout().lineCount():
                baseline = corner.y() + block.layout().lineAt(0).y() + ascent
                top = baseline - small.ascent()
                place = QRectF(left, top, gutter.width - _LABEL_GAP, small.height())
                painter.setPen(self.theme.muted)
                painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute, self._shown.labels[sentence])
                if self._shown.indices[sentence] in self._pinned:
                    centre = QPointF(gutter.at(_LABEL_GAP + 6), top + small.height() + 7)
                    paint_pin(painter, centre, self.theme.accent)
        painter.restore()

    def _describe(self) -> None:
        """Tells those who hear the page what those who see it see at a glance."""
        pinned = self.tr("Pinned: {count}.").format(count=number(len(self._pinned)))
        self.setAccessibleDescription(pinned if self._pinned else "")


def _label(paragraph: str) -> str:
    """What stands beside a sentence of the paragraph with this number."""
    return f"¶ {paragraph}"
