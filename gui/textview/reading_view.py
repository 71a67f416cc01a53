"""A page of text to read: marks painted behind sentences and over them, and what is in sight told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from gui.textview.anchor import Anchor
from gui.textview.marks import Mark, paint_behind, paint_over
from gui.textview.placed_view import PlacedView
from gui.textview.projection import LONGEST
from gui.textview.spans import Range
from gui.textview.typesetting import Typeset
from gui.theme.fades import paint_fade

_FLASH_MILLISECONDS = 1200


class ReadingView(PlacedView):
    """Shows text with marks.

    Marks are painted, not written into the document, so that thousands of them cost no more than those in sight.
    Once for all that changed in a turn, ``view_changed(start, end)`` tells the range of the text in sight, and
    ``eye_moved(position)`` the position that the eye is on.
    """

    view_changed = Signal(int, int)
    eye_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._seen: Range | None = None
        self._eye: int | None = None
        self._flash: Mark | None = None
        super().__init__(parent)
        self._flashing = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_FLASH_MILLISECONDS)
        self._flashing.valueChanged.connect(self.viewport().update)
        self._telling = QTimer(self, interval=0, singleShot=True)
        self._telling.timeout.connect(self._tell_view)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._tell_soon)
        bar.rangeChanged.connect(self._tell_soon)
        self.arrived.connect(self._settle)
        # Qt paints what a selection gained or lost, and letters reach over the edges of that.
        self.selectionChanged.connect(self.viewport().update)

    def marks_in(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that touch a range of the text; what comes later is painted over what comes earlier."""
        yield from ()

    def flash(self, start: int, end: int) -> None:
        """Draws the eye to a range of the text for a moment."""
        self._flash = Mark(start, end)
        self._flashing.stop()
        self._flashing.start()

    def show_typeset(self, typeset: Typeset) -> None:
        """Shows a document in place of the one before."""
        super().show_typeset(typeset)
        self._telling.start()

    def _settle(self, was_late: bool) -> None:
        if was_late and self._flash is not None and self._flashing.state() == QVariantAnimation.State.Running:
            self.flash(self._flash.start, self._flash.end)
        self._telling.start()
        # The eye may be on another place now, though nothing was scrolled.
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scrolls, and paints the whole page anew.

        By itself Qt moves what is painted, and paints only the strip that comes into sight. What belongs to the page
        and not to the text (fades, dimming, a border, a veil) would be carried along into the middle of the text.
        """
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def _tell_soon(self) -> None:
        # Not the timer's own start: it would take what the scroll bar tells for its interval.
        self._telling.start()

    def _tell_view(self) -> None:
        if self._wanted is not None:
            return
        eye = self.place_of_eye().position
        if eye != self._eye:
            self._eye = eye
            self.eye_moved.emit(eye)
        if not self.isVisible():
            return
        seen = self.range_in_sight()
        if seen != self._seen:
            self._seen = seen
            self.view_changed.emit(*seen)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the marks in sight, then the text over them, then what lies over the text."""
        if self._veil is not None:
            with QPainter(self.viewport()) as painter:
                painter.drawPixmap(0, 0, self._veil)
            return
        marks = [(mark, list(self._rects_near(mark))) for mark in self.marks_in(*self.range_in_sight())]
        marks = [(mark, rects) for mark, rects in marks if rects]
        with self._document_painter() as painter:
            for mark, rects in marks:
                paint_behind(painter, mark, rects, self.theme, self.gutter)
            self._paint_flash(painter)
            self.paint_behind(painter)
        super().paintEvent(event)
        with self._document_painter() as painter:
            ground = self.palette().color(QPalette.ColorRole.Base)
            for mark, rects in marks:
                paint_over(painter, mark, rects, self.theme, ground)
            self.paint_over(painter)
        self._paint_fades()

    def paint_behind(self, painter: QPainter) -> None:
        """Paints, in document coordinates, what else lies behind the text."""

    def paint_over(self, painter: QPainter) -> None:
        """Paints, in document coordinates, what else lies over the text."""

    def _paint_fades(self) -> None:
        """Lets the text fade into the ground at an edge beyond which it goes on: no line is cut in the middle."""
        bar, area = self.verticalScrollBar(), self.viewport().rect()
        ground = self.palette().color(QPalette.ColorRole.Base)
        with QPainter(self.viewport()) as painter:
            if bar.value() > 0:
                paint_fade(painter, ground, left=0, width=area.width(), edge=0, inwards=1)
            if bar.value() < bar.maximum():
                paint_fade(painter, ground, left=0, width=area.width(), edge=area.height(), inwards=-1)

    @contextmanager
    def _document_painter(self) -> Iterator[QPainter]:
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.translate(0, -self._scrolled)
            yield painter

    def _paint_flash(self, painter: QPainter) -> None:
        if self._flash is not None and self._flashing.state() == QVariantAnimation.State.Running:
            start, end = self.range_in_sight()
            # Where it is far off, asking where would lay out everything up to there.
            if self._flash.end <= start or self._flash.start >= end:
                return
            colour = QColor(self.theme.accent)
            colour.setAlphaF(0.35 * float(self._flashing.currentValue()))
            painter.setBrush(colour)
            for rect in self._rects_near(self._flash):
                painter.drawRoundedRect(rect, 3, 3)

    def _rects_near(self, mark: Mark) -> Iterator[QRectF]:
        """The rectangles of a mark's lines; of one that goes on for megabytes those in sight and some around them."""
        start, end = mark.start, mark.end
        if end - start > 2 * LONGEST:
            first, last = self.range_in_sight()
            start, end = max(start, first - LONGEST), min(end, last + LONGEST)
        return self._line_rects(start, end)

    def go_to_start(self) -> None:
        """Goes to where the text begins."""
        self.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)

    def go_to_end(self) -> None:
        """Goes to where the text ends; of a long one that is further down than Qt has come with its layout."""
        self.stand(Anchor(len(self._projection.source), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the two ends, with Ctrl or without; all other keys do what they do in texts."""
        other = event.modifiers() & ~(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier)
        key = Qt.Key.Key_unknown if other else event.key()
        if key == Qt.Key.Key_Home:
            self.go_to_start()
        elif key == Qt.Key.Key_End:
            self.go_to_end()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the line at its measure, and tells what is in sight."""
        super().resizeEvent(event)
        self._telling.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Tells what is in sight."""
        super().showEvent(event)
        self._telling.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.palette_changed()

    def palette_changed(self) -> None:
        """Called when the system's colours changed."""
        self.viewport().update()
