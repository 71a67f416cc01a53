"""The whole article on a strip: where its best sentences are, which are picked, and where the reader is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractSlider, QApplication, QSizePolicy, QToolTip, QWidget

from gui.features.heatmap.heat import heat, heat_image, row_scores
from gui.features.heatmap.marks import ARROW_WIDTH, MARKS_WIDTH, Kind, mark_rows, paint_current, paint_marks
from gui.i18n.format import percent
from gui.theme.theme import theme_for
from gui.widgets.named import named
from gui.widgets.tool_tip import tool_tip

_WIDTH = 22
# Space above and below, so that a mark at either end is whole.
_INSET = 5
_LEAST_FRAME = 8
# How far from a mark a click still counts as on it, in pixels.
_REACH = 4
_TIP_CHARACTERS = 160
# After this long without a change of height the heat is remade for the current one.
_SHARPEN_MILLISECONDS = 100


class _Mark(NamedTuple):
    """A sentence that has a shape at the side."""

    sentence: int
    kind: Kind


class Heatmap(QAbstractSlider):
    """A scroll bar that shows scores.

    ``position_chosen(int)`` gives the position in the text, in code points, to be moved to the middle of the view;
    for a click on a mark it is the start of that sentence. It follows the pointer during a drag, and keys and
    wheel step by step; ``jump_begun()`` comes before the first position of a click or drag, for code that remembers the
    places that a reader leaves. As a slider, its value is the middle of the view.
    """

    position_chosen = Signal(int)
    jump_begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length = 0
        self._text = ""
        self._spans: Sequence[tuple[int, int]] = ()
        # The position in the middle of each sentence.
        self._middles: Sequence[float] = ()
        self._scores: Sequence[float] = ()
        # The sentences of each kind that have a mark, in order.
        self._marked: dict[Kind, Sequence[int]] = {}
        self._current: int | None = None
        self._view = (0, 0)
        self._heat = QImage()
        # What the image was made for: rows, and the colours of its ends.
        self._heat_key: tuple[int, int, int] | None = None
        self._pressed: float | None = None
        self._dragging = False
        named(self, "heatmap", self.tr("Map of the article"))
        self.setAccessibleDescription(self.tr("Shows where the best sentences are. The arrow keys go there."))
        self.setOrientation(Qt.Orientation.Vertical)
        # As in a scroll bar, the down key moves forward in the text.
        self.setInvertedControls(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._sharpening = QTimer(self, interval=_SHARPEN_MILLISECONDS, singleShot=True)
        self._sharpening.timeout.connect(self._make_heat)
        self.valueChanged.connect(self._choose_value)
        self.clear()

    def show_scores(
        self, length: int, spans: Sequence[tuple[int, int]], scores: Sequence[float], text: str = ""
    ) -> None:
        """Shows a text of this many code points, with its sentences ``[start, end)`` and a score for each.

        Without scores all sentences are pale. The ``text`` itself is for tooltips. Picks and the current sentence stay
        if the sentences are the same as before.
        """
        known = tuple(spans)
        if known != self._spans:
            self._marked, self._current = {}, None
            self._middles = [(start + end) / 2 for start, end in known]
        if (length, known, scores) != (self._length, self._spans, self._scores):
            self._heat_key = None
        self._length, self._spans, self._scores, self._text = length, known, scores, text
        # Without a text there is nothing to do here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if length else Qt.FocusPolicy.NoFocus)
        self._fit_slider()
        self.update()

    def clear(self) -> None:
        """Shows nothing."""
        self.show_scores(0, (), ())

    def show_picks(self, indices: Iterable[int], pinned: Collection[int] = (), excluded: Collection[int] = ()) -> None:
        """Marks the picked sentences, those of them that are pinned, and those that are excluded."""
        kept = frozenset(pinned)
        self._marked = {
            "excluded": sorted(excluded),
            "picked": sorted(index for index in indices if index not in kept),
            "pinned": sorted(kept),
        }
        self.update()

    def set_current(self, index: int | None) -> None:
        """Marks one sentence, picked or not, as the current one."""
        self._current = index
        self.update()

    def set_view(self, start: int, end: int) -> None:
        """Frames the visible range of the text."""
        self._view = (start, end)
        self._fit_slider()
        self.update()

    def sizeHint(self) -> QSize:
        """A narrow strip of any height."""
        return QSize(_WIDTH, 120)

    def minimumSizeHint(self) -> QSize:
        """Space for the marks."""
        return QSize(_WIDTH, 4 * _INSET)

    def _fit_slider(self) -> None:
        start, end = (min(position, self._length) for position in self._view)
        page = end - start
        blocked = self.blockSignals(True)
        self.setPageStep(max(1, page))
        # About two lines.
        self.setSingleStep(max(1, page // 15))
        self.setRange(page // 2, max(page // 2, self._length - (page - page // 2)))
        self.setValue(start + page // 2)
        self.blockSignals(blocked)

    def _choose_value(self, value: int) -> None:
        """Goes where a key, the wheel or an assistive tool set the slider; at its ends right to the text's ends."""
        if value == self.minimum():
            value = 0
        elif value == self.maximum():
            value = self._length
        self._choose(value)

    def _choose(self, position: int) -> None:
        position = max(0, min(position, self._length - 1))
        blocked = self.blockSignals(True)
        self.setValue(position)
        self.blockSignals(blocked)
        self.position_chosen.emit(position)

    def _track(self) -> QRect:
        return self.rect().adjusted(0, _INSET, 0, -_INSET)

    def _scale(self) -> tuple[float, float]:
        """Where the text begins on the strip, and the number of pixels per character."""
        track = self._track()
        return track.top(), track.height() / self._length

    def _y(self, position: float) -> float:
        top, share = self._scale()
        return top + position * share

    def _middle(self, sentence: int) -> float:
        return self._y(self._middles[sentence])

    def _position_at(self, y: float) -> int:
        track = self._track()
        return max(0, min(int((y - track.top()) * self._length / max(1, track.height())), self._length - 1))

    def _nearest_mark(self, y: float) -> _Mark | None:
        nearest = None
        # Of marks at the same height, a pin before a pick.
        for kind, sentences in reversed(self._marked.items()):
            after = bisect_left(sentences, y, key=self._middle)
            for sentence in sentences[max(0, after - 1) : after + 1]:
                if nearest is None or abs(self._middle(sentence) - y) < abs(self._middle(nearest.sentence) - y):
                    nearest = _Mark(sentence, kind)
        return nearest

    def _mark_at(self, y: float) -> _Mark | None:
        mark = self._nearest_mark(y)
        return mark if mark is not None and abs(self._middle(mark.sentence) - y) <= _REACH else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to the mark under the pointer, or to that place."""
        if event.button() != Qt.MouseButton.LeftButton or not self._length:
            event.ignore()
            return
        self._pressed, self._dragging = event.position().y(), False
        mark = self._mark_at(self._pressed)
        self.jump_begun.emit()
        self._choose(self._position_at(self._pressed) if mark is None else self._spans[mark.sentence][0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the view, but only once the pointer has clearly moved, so that a click on a mark stays there."""
        if self._pressed is None:
            return
        y = event.position().y()
        self._dragging = self._dragging or abs(y - self._pressed) >= QApplication.startDragDistance()
        if self._dragging:
            self._choose(self._position_at(y))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Releases the view."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None

    def event(self, event: QEvent) -> bool:
        """Says what is under the pointer."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent) or not self._length:
            return super().event(event)
        y = event.pos().y()
        around = QRect(0, y - 1, self.width(), 3)
        QToolTip.showText(event.globalPos(), self.tip_at(y), self, around)
        return True

    def tip_at(self, y: float) -> str:
        """What is at a height of the strip, as rich text: the place in per cent, and the mark there or nearest."""
        place = percent(self._position_at(y) / self._length)
        mark = self._mark_at(y)
        nearest = mark or self._nearest_mark(y)
        if nearest is None:
            return tool_tip("", place)
        span = self._spans[nearest.sentence]
        if mark is None:
            there = percent(span[0] / self._length)
            head = self.tr("{place}; nearest mark at {there}").format(place=place, there=there)
        else:
            kinds = {
                "picked": self.tr("{place}: picked"),
                "pinned": self.tr("{place}: pinned"),
                "excluded": self.tr("{place}: excluded"),
            }
            head = kinds[mark.kind].format(place=place)
        return tool_tip(_beginning(self._text, *span), head)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints heat, the view's frame, marks and the current sentence, in this order."""
        if not self._length:
            return
        painter = QPainter(self)
        track = self._track()
        painter.drawImage(
            QRectF(MARKS_WIDTH, track.top(), _WIDTH - MARKS_WIDTH - ARROW_WIDTH, track.height()), self._heat_image()
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_view(painter)
        self._paint_marks(painter)

    def _heat_image(self) -> QImage:
        key = self._heat_key_now()
        if self._heat_key is None or key[1:] != self._heat_key[1:]:
            self._make_heat()
        elif key != self._heat_key:
            # Only the height has changed. For a book the heat takes a while, so until then it is stretched.
            self._sharpening.start()
        return self._heat

    def _heat_key_now(self) -> tuple[int, int, int]:
        rows = max(1, round(self._track().height() * self.devicePixelRatioF()))
        return rows, self.palette().color(QPalette.ColorRole.Base).rgb(), theme_for(self.palette()).accent.rgb()

    def _make_heat(self) -> None:
        if not self._length:
            return
        self._heat_key = rows, base, accent = self._heat_key_now()
        gap = max(1, round(self.devicePixelRatioF()))
        scores = self._scores or [0.0] * len(self._spans)
        scores_of_rows = row_scores(self._length, self._spans, scores, rows, gap)
        self._heat = heat_image(heat(scores_of_rows), QColor(base), QColor(accent))
        self.update()

    def _paint_view(self, painter: QPainter) -> None:
        top, bottom = (self._y(min(position, self._length)) for position in self._view)
        if bottom <= top:
            return
        missing = max(0.0, _LEAST_FRAME - (bottom - top)) / 2
        colour = QColor(self.palette().color(QPalette.ColorRole.Text))
        painter.setOpacity(0.6)
        painter.setPen(QPen(colour, 1))
        colour.setAlphaF(0.14)
        painter.setBrush(colour)
        frame = QRectF(0.5, round(top - missing) + 0.5, _WIDTH - 1, round(bottom - top + 2 * missing) - 1)
        painter.drawRoundedRect(frame, 2, 2)
        painter.setOpacity(1)

    def _paint_marks(self, painter: QPainter) -> None:
        top, share = self._scale()
        marked = {kind: mark_rows(sentences, self._middles, top, share) for kind, sentences in self._marked.items()}
        if marked:
            paint_marks(painter, marked, self.palette())
        if self._current is not None:
            paint_current(painter, round(self._middle(self._current)), _WIDTH, self.palette())


def _beginning(text: str, start: int, end: int) -> str:
    """The first words of a range of a text; nothing if the text itself is not known."""
    words = text[start : min(end, start + _TIP_CHARACTERS)]
    return f"{words}…" if words and end - start > _TIP_CHARACTERS else words
