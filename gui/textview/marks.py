"""The marks on a page of text: what kinds there are and how each is painted. None is recognised by colour alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from gui.textview.projection import LONGEST
from gui.textview.signs import paint_cross, paint_pin
from gui.textview.spans import Range, ranges_in
from gui.theme.fades import paint_fade
from gui.theme.theme import Theme, theme_for

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas

# Pixels beside the line, inside the view, for marks and numbers; more if these need more.
GUTTER = 48
# How far the bar of a mark, and the middle of a sign, are from the line.
BAR, SIGN = 8, 24
_FLASH_MILLISECONDS = 1200


class MarkKind(Enum):
    """What a mark says about its range.

    A sentence is a PICK, PLAIN (chosen or pinned, not picked) or EXCLUDED; a WORD is a central one; HIT and CURRENT_HIT
    are search hits.
    """

    PICK = auto()
    PLAIN = auto()
    EXCLUDED = auto()
    WORD = auto()
    HIT = auto()
    CURRENT_HIT = auto()


class Mark(NamedTuple):
    """A range of the text in code points, and what is said about it; ``current`` and ``pinned`` are for sentences."""

    start: int
    end: int
    kind: MarkKind = MarkKind.PICK
    current: bool = False
    pinned: bool = False


class Gutter(NamedTuple):
    """Where the gutter is: the x of the line's beginning, whether lines begin at the right, and how wide it is."""

    edge: float
    is_right: bool
    width: float

    def at(self, distance: float) -> float:
        """The x that lies this far outside the line."""
        return self.edge + distance if self.is_right else self.edge - distance

    def has(self, x: float) -> bool:
        """Whether an x lies in it."""
        return 0 <= (x - self.edge if self.is_right else self.edge - x) <= self.width


def hit_marks(hits: Sequence[Range], current: int | None, start: int, end: int) -> Iterator[Mark]:
    """The hits in ``[start, end)``; ``current`` is the index of the current one."""
    for index, (first, last) in ranges_in(hits, start, end):
        yield Mark(first, last, MarkKind.CURRENT_HIT if index == current else MarkKind.HIT)


class Layer(Protocol):
    """Something other than marks that is painted on a page of text, in document coordinates."""

    def paint_behind(self, painter: QPainter) -> None:
        """Paints what is behind the text."""

    def paint_over(self, painter: QPainter) -> None:
        """Paints what is over the text."""


# Returns the marks that touch a range of the text; later ones are painted over earlier ones.
MarkSource = Callable[[int, int], Iterable[Mark]]
_Placed = Sequence[tuple[Mark, Sequence[QRectF]]]


class MarkPainter(QObject):
    """Paints the marks on a canvas's text, and layers of anything else.

    Marks are painted, not written into the document, so that thousands of them cost no more than the visible ones.
    """

    def __init__(self, canvas: TextCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._source: MarkSource | None = None
        self._layers: list[Layer] = []
        self._flash: Mark | None = None
        self._flashing = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_FLASH_MILLISECONDS)
        self._flashing.valueChanged.connect(canvas.viewport().update)
        # Qt paints what a selection gained or lost, and letters extend beyond that.
        canvas.selectionChanged.connect(canvas.viewport().update)
        canvas.places.arrived.connect(self._settle)

    def show_from(self, source: MarkSource) -> None:
        """Takes the marks from a source, which is asked whenever the page is painted."""
        self._source = source

    def add_layer(self, layer: Layer) -> None:
        """Paints a layer as well; later ones over earlier ones."""
        self._layers.append(layer)

    def within(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that touch a range of the text."""
        if self._source is not None:
            yield from self._source(start, end)

    def flash(self, start: int, end: int) -> None:
        """Draws the eye to a range of the text for a moment."""
        self._flash = Mark(start, end)
        self._flashing.stop()
        self._flashing.start()

    def forget_flash(self) -> None:
        """Stops drawing the eye."""
        self._flash = None

    def paint_veil(self) -> bool:
        """Paints what was visible before a change in place of the page; returns whether there is anything to hide."""
        veil = self._canvas.places.veil
        if veil is not None:
            with QPainter(self._canvas.viewport()) as painter:
                painter.drawPixmap(0, 0, veil)
        return veil is not None

    def paint_behind(self) -> _Placed:
        """Paints what is behind the text; returns the visible marks, each with the rectangles of its lines."""
        placed = [(mark, list(self.rects_near(mark))) for mark in self.within(*self._canvas.lines.range_in_sight())]
        placed = [(mark, rects) for mark, rects in placed if rects]
        theme, gutter = theme_for(self._canvas.palette()), self._canvas.page_layout.gutter
        with self._document_painter() as painter:
            for mark, rects in placed:
                _paint_behind(painter, mark, rects, theme, gutter)
            self._paint_flash(painter, theme.accent)
            for layer in self._layers:
                layer.paint_behind(painter)
        return placed

    def paint_over(self, placed: _Placed) -> None:
        """Paints what is over the text, given what ``paint_behind`` gave."""
        theme, ground = theme_for(self._canvas.palette()), self._canvas.palette().color(QPalette.ColorRole.Base)
        with self._document_painter() as painter:
            for mark, rects in placed:
                _paint_over(painter, mark, rects, theme, ground)
            for layer in self._layers:
                layer.paint_over(painter)
        self._paint_fades(ground)

    def rects_near(self, mark: Mark) -> Iterator[QRectF]:
        """The rectangles of a mark's lines; for one of megabytes, the visible ones and some around them."""
        start, end = mark.start, mark.end
        if end - start > 2 * LONGEST:
            first, last = self._canvas.lines.range_in_sight()
            start, end = max(start, first - LONGEST), min(end, last + LONGEST)
        return self._canvas.lines.rects(start, end)

    def _settle(self, was_late: bool) -> None:
        if was_late and self._flash is not None and self._is_flashing:
            self.flash(self._flash.start, self._flash.end)
        # The eye may be elsewhere now, although nothing was scrolled.
        self._canvas.viewport().update()

    @property
    def _is_flashing(self) -> bool:
        return self._flashing.state() == QVariantAnimation.State.Running

    @contextmanager
    def _document_painter(self) -> Iterator[QPainter]:
        with QPainter(self._canvas.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.translate(0, -self._canvas.lines.scrolled)
            yield painter

    def _paint_flash(self, painter: QPainter, accent: QColor) -> None:
        if self._flash is None or not self._is_flashing:
            return
        start, end = self._canvas.lines.range_in_sight()
        # If it is far off, asking where would lay out everything up to there.
        if self._flash.end <= start or self._flash.start >= end:
            return
        colour = QColor(accent)
        colour.setAlphaF(0.35 * float(self._flashing.currentValue()))
        painter.setBrush(colour)
        for rect in self.rects_near(self._flash):
            painter.drawRoundedRect(rect, 3, 3)

    def _paint_fades(self, ground: QColor) -> None:
        """Fades the text into the background at an edge beyond which it continues, so that no line is cut."""
        bar, area = self._canvas.verticalScrollBar(), self._canvas.viewport().rect()
        with QPainter(self._canvas.viewport()) as painter:
            if bar.value() > 0:
                paint_fade(painter, ground, left=0, width=area.width(), edge=0, inwards=1)
            if bar.value() < bar.maximum():
                paint_fade(painter, ground, left=0, width=area.width(), edge=area.height(), inwards=-1)


def _paint_behind(painter: QPainter, mark: Mark, rects: Sequence[QRectF], theme: Theme, gutter: Gutter) -> None:
    """Paints the part of a mark behind the text, given the rectangles of its lines."""
    if mark.kind in (MarkKind.HIT, MarkKind.CURRENT_HIT):
        _paint_hit(painter, rects, theme, mark.kind is MarkKind.CURRENT_HIT)
    elif mark.kind is not MarkKind.WORD:
        _paint_sentence(painter, mark, rects, theme, gutter)


def _paint_over(painter: QPainter, mark: Mark, rects: Sequence[QRectF], theme: Theme, ground: QColor) -> None:
    """Paints the part of a mark over the text."""
    if mark.kind is MarkKind.WORD:
        painter.setPen(QPen(theme.word, 2))
        for rect in rects:
            painter.drawLine(QPointF(rect.left() + 2, rect.bottom() - 3), QPointF(rect.right() - 2, rect.bottom() - 3))
    elif mark.kind is MarkKind.EXCLUDED:
        veil = QColor(ground)
        veil.setAlphaF(0.3)
        for rect in rects:
            painter.fillRect(rect, veil)
        painter.setPen(QPen(theme.excluded, 1.5))
        for rect in rects:
            middle = rect.center().y() + 1
            painter.drawLine(QPointF(rect.left() + 2, middle), QPointF(rect.right() - 2, middle))


def _paint_hit(painter: QPainter, rects: Sequence[QRectF], theme: Theme, is_current: bool) -> None:
    painter.setPen(QPen(theme.hit_line, 2 if is_current else 1))
    painter.setBrush(theme.hit_current if is_current else theme.hit)
    for rect in rects:
        painter.drawRoundedRect(rect, 2, 2)
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_sentence(painter: QPainter, mark: Mark, rects: Sequence[QRectF], theme: Theme, gutter: Gutter) -> None:
    if mark.current or mark.kind is MarkKind.PICK:
        painter.setPen(QPen(theme.outline, 1))
        painter.setBrush(theme.current if mark.current else theme.pick)
        for rect in rects:
            painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        # A bar in the gutter as well as a background: not everyone can distinguish the backgrounds.
        painter.setBrush(theme.accent)
        width = 4.0 if mark.current else 2.0
        top, bottom = rects[0].top(), rects[-1].bottom()
        bar = QRectF(gutter.at(BAR) - width / 2, top, width, bottom - top)
        if mark.kind is MarkKind.PICK:
            painter.drawRect(bar)
        else:
            _paint_dots(painter, bar)
    centre = QPointF(gutter.at(SIGN), rects[0].center().y())
    if mark.pinned:
        paint_pin(painter, centre, theme.accent)
    elif mark.kind is MarkKind.EXCLUDED:
        paint_cross(painter, centre, theme.excluded)


def _paint_dots(painter: QPainter, bar: QRectF) -> None:
    """A bar in pieces: the sentence is chosen, but not picked."""
    y = bar.top()
    while y < bar.bottom():
        painter.drawRect(QRectF(bar.left(), y, bar.width(), min(4.0, bar.bottom() - y)))
        y += 7
