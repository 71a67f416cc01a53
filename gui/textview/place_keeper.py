"""Keeps the place on a page of text: whatever changes, what the eye is on stays where it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractSlider

from gui.textview.anchor import Anchor
from gui.textview.layout_ahead import AT_ONCE, LayoutAhead
from gui.textview.typesetting import ABOVE, Typeset
from gui.util.slices import Sliced, Slices

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas

# Where a position that is scrolled to ends up: this share of the page's height from the top.
EYE_HEIGHT = 0.3
# More characters than any page has.
_PAGE = 8_000


class PlaceKeeper(QObject):
    """Goes to places, and replaces a canvas's document without losing the place that the eye is on.

    A long document is made in slices: what was shown stays until it is there, and a place requested meanwhile is
    reached then. ``document_made(Typeset)`` when it is about to be shown, ``document_shown()`` when it is.
    ``arrived(bool)`` once the page is in place, and whether that took a while.
    """

    document_made = Signal(object)
    document_shown = Signal()
    arrived = Signal(bool)

    def __init__(self, canvas: TextCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        # Where the next document is to be, unless the page is scrolled before it is there.
        self.next_place: Anchor | None = None
        # What was visible before a change, until the place is found again.
        self.veil: QPixmap | None = None
        # Where the view is to be as soon as the layout has got there.
        self._wanted: Anchor | None = None
        # Where the view was put, and the resulting scroll bar value.
        self._kept: tuple[Anchor, int] | None = None
        self._is_late = False
        self._is_keeping = False
        self._held: Callable[[], int | None] | None = None
        self._ahead = LayoutAhead(self)
        self._ahead.reached.connect(self._arrive)
        self._slices = Slices(self)
        self._slices.finished.connect(self._take_typeset)
        canvas.verticalScrollBar().actionTriggered.connect(self._let_go)

    @property
    def is_setting(self) -> bool:
        """Whether another document is on its way, in slices."""
        return self._slices.is_busy

    @property
    def is_waiting(self) -> bool:
        """Whether the layout has yet to get to where the page is to be."""
        return self._wanted is not None

    @property
    def place(self) -> int:
        """The position of the text at the top of the view, or will once the layout has got there."""
        if self._wanted is not None:
            return self._wanted.position
        lines = self._canvas.lines
        if lines.scrolled == 0:
            return self._canvas.positions.projection.to_article(0) if self.is_setting else 0
        # The line there is as far from the edge as the first one of a text.
        return lines.position_near(ABOVE)

    def hold(self, held: Callable[[], int | None]) -> None:
        """Keeps the position that ``held`` returns, while that is visible, instead of what the eye is on."""
        self._held = held

    def replace_document(self, work: Sliced[Typeset], place: Anchor | None = None, *, at_once: bool) -> None:
        """Shows the document that results from work, with a place kept, or what the eye is on."""
        self.next_place = place
        self._slices.do(work, at_once=at_once)

    def _take_typeset(self, typeset: Typeset) -> None:
        self.document_made.emit(typeset)
        with self.keeping(self.next_place or self._wanted):
            self._let_go()
            self._kept = None
            self._canvas.show_typeset(typeset)
            self._ahead.start(typeset.document)
        self.document_shown.emit()

    def go_to(self, position: int) -> None:
        """Scrolls so that a position is where the eye expects it, unless it is already comfortably visible."""
        height = self._canvas.viewport().height()
        units = self._canvas.positions.to_document(position)
        if self._wanted is None and not self.is_setting and self._ahead.is_near(units):
            offset = self.anchor_at(position).offset
            is_all_in_sight = self._canvas.verticalScrollBar().maximum() == 0
            if 0.05 * height <= offset <= 0.8 * height or (offset >= 0 and is_all_in_sight):
                self.look_at(position)
                return
        self.stand(Anchor(position, EYE_HEIGHT * height))

    def go_to_start(self) -> None:
        """Goes to the beginning of the text."""
        self._canvas.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)

    def go_to_end(self) -> None:
        """Goes to the end of the text, which in a long one is further down than Qt has laid out."""
        self.stand(Anchor(len(self._canvas.positions.projection.source), 0))

    def look_at(self, position: int) -> None:
        """Puts the eye on a visible position, until the page is scrolled."""
        self._kept = (self.anchor_at(position), self._canvas.lines.scrolled)
        self.arrived.emit(False)

    @contextmanager
    def keeping(self, place: Anchor | None = None) -> Iterator[None]:
        """A context in which type, width or document may change: what is at a place, or at the eye, stays there."""
        # Within another change there is nothing to keep until that is done.
        if self._is_keeping:
            yield
            return
        self._is_keeping = True
        place = place or self.anchor_to_keep()
        # So far down that the layout takes more than a moment: the page stays unchanged until then.
        veil = self.veil
        if veil is None and place.position > AT_ONCE:
            veil = self._canvas.viewport().grab()
        if veil is not None:
            self.veil, self._wanted = veil, place
            # Qt immediately lays out as far as the page is scrolled.
            self._canvas.verticalScrollBar().setValue(0)
        try:
            yield
        finally:
            self._is_keeping = False
        self._ahead.start(self._canvas.document())
        self.stand(place, veil)

    def anchor_to_keep(self) -> Anchor:
        """What is to stay where it is when the page changes: what is held, or else what the eye is on."""
        held = None if self._held is None else self._held()
        return self.anchor_at(held) if held is not None and self.is_in_sight(held) else self.anchor_of_eye()

    def is_in_sight(self, position: int) -> bool:
        """Whether a position of the text is shown on the page, once that is in place."""
        if self._wanted is not None or not self._canvas.positions.shows(position):
            return False
        first, last = self._canvas.lines.range_in_sight()
        return first <= position < last

    def anchor_of_eye(self) -> Anchor:
        """Where what the eye is on is: what was last scrolled to, or the line there if the page was scrolled since."""
        if self._wanted is not None:
            return self._wanted
        value = self._canvas.lines.scrolled
        if self._kept is not None and self._kept[1] == value:
            return self._kept[0]
        if value == 0:
            return Anchor(self.place, ABOVE)
        return self.anchor_at(self._canvas.lines.position_near(self._eye_height()))

    def _eye_height(self) -> float:
        """How far down the page the eye is, in pixels.

        At the start of the text it is at the first line and at the end at the last, so that it reaches every line as
        the page is scrolled; in between it stays at its share of the height.
        """
        value, last = self._canvas.lines.scrolled, self._canvas.verticalScrollBar().maximum()
        height = self._canvas.viewport().height()
        if last < height:
            return height * value / max(1, last)
        return max(min(value, EYE_HEIGHT * height), height - (last - value))

    def anchor_at(self, position: int) -> Anchor:
        """Where a position of the text is that is already laid out."""
        return Anchor(position, self._canvas.lines.top_of(position) - self._canvas.lines.scrolled)

    def stand(self, place: Anchor, veil: QPixmap | None = None) -> None:
        """Scrolls so that a position of the text is at its place, as soon as the layout has got there.

        Until then ``veil``, a picture of the page, is shown, if there is one. If another document is on its way, it
        will be there in that one too.
        """
        self._wanted = place
        if self.is_setting:
            self.next_place = place
        units = self._canvas.positions.to_document(place.position)
        if self._ahead.is_near(units):
            self._arrive()
        else:
            self._is_late, self.veil = True, veil
            # And a page further, to know what is visible, and whether it is the end.
            self._ahead.reach(units + _PAGE)

    def _arrive(self) -> None:
        place, was_late = self._wanted, self._is_late
        self._stop_waiting()
        if place is None:
            return
        bar = self._canvas.verticalScrollBar()
        value = round(self._canvas.lines.top_of(place.position) - place.offset)
        # Qt gives the bar a new size only later, and until then an estimated one.
        units = self._canvas.positions.to_document(place.position)
        if units + _PAGE >= self._canvas.document().characterCount() - 1:
            bar.setMaximum(self._height_to_scroll())
        elif value > bar.maximum():
            bar.setMaximum(value)
        bar.setValue(value)
        self._kept = (place, bar.value())
        self.arrived.emit(was_late)

    def _height_to_scroll(self) -> int:
        # Asking for the size lays out everything that is not laid out yet.
        return max(0, round(self._canvas.document().size().height()) - self._canvas.viewport().height())

    def _let_go(self) -> None:
        """Stops keeping a place: the reader scrolled."""
        self.next_place = None
        self._stop_waiting()

    def _stop_waiting(self) -> None:
        self._wanted, self._is_late = None, False
        self._ahead.stop()
        if self.veil is not None:
            self.veil = None
            self._canvas.viewport().update()
