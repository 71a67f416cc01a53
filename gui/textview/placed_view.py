"""A view of text that keeps its place: whatever changes, what the eye is on stays where it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from gui.textview.anchor import Anchor
from gui.textview.layout_ahead import AT_ONCE, LayoutAhead
from gui.textview.text_view import TextView
from gui.textview.typesetting import ABOVE, Typeset
from gui.util.slices import Sliced, Slices

#: Where a sentence that is gone to comes to stand: this share of the page's height from the top.
_EYE_HEIGHT = 0.3
#: Characters that are more than any page has.
_PAGE = 8_000


class PlacedView(TextView):
    """Goes to places, and shows documents in place of one another without losing the one that the eye is on.

    A long document is made in slices: what was shown stays until it is there, and a place that is gone to meanwhile is
    reached then. ``arrived(bool)`` once the page stands where it is to stand, and whether that took its time.
    """

    arrived = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        #: Where the view is to stand as soon as the layout has got there.
        self._wanted: Anchor | None = None
        #: Where the next document is to stand, unless the page is scrolled before it is there.
        self._next_place: Anchor | None = None
        #: Where the view was made to stand, and the scroll bar's value that came of it.
        self._kept: tuple[Anchor, int] | None = None
        self._is_late = False
        #: What was seen before a change, until the place is found again.
        self._veil: QPixmap | None = None
        self._is_keeping = self._is_made = False
        super().__init__(parent)
        self._ahead = LayoutAhead(self)
        self._ahead.reached.connect(self._arrive)
        self._slices = Slices(self)
        self._slices.finished.connect(self._take_typeset)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        self._is_made = True

    @property
    def is_setting(self) -> bool:
        """Whether another document is on its way, in slices."""
        return self._slices.is_busy

    @property
    def place(self) -> int:
        """The position of the text that stands at the top of the view, or will once the layout has got there."""
        if self._wanted is not None:
            return self._wanted.position
        if self._scrolled == 0:
            return self._projection.to_article(0) if self.is_setting else 0
        # The line that stands there is as far from the edge as the first one of a text.
        return self._position_near(ABOVE)

    def set_document_anew(self, work: Sliced[Typeset], place: Anchor | None = None, *, at_once: bool) -> None:
        """Shows the document that comes of work, with a place kept, or what the eye is on."""
        self._next_place = place
        self._slices.do(work, at_once=at_once)

    def _take_typeset(self, typeset: Typeset) -> None:
        place = self._next_place or self._wanted
        with self.keeping_place(place):
            self.show_typeset(typeset)

    def show_typeset(self, typeset: Typeset) -> None:
        """Shows a document in place of the one before."""
        self._let_go()
        self._kept = None
        super().show_typeset(typeset)
        self._ahead.start(typeset.document)

    def go_to(self, position: int) -> None:
        """Scrolls so that a position stands where the eye expects it, unless it is comfortably in sight already."""
        height = self.viewport().height()
        if self._wanted is None and not self.is_setting and self._ahead.is_near(self._units(position)):
            offset = self._top_of(position) - self._scrolled
            if 0.05 * height <= offset <= 0.8 * height or (offset >= 0 and self.verticalScrollBar().maximum() == 0):
                self.look_at(position)
                return
        self.stand(Anchor(position, _EYE_HEIGHT * height))

    def look_at(self, position: int) -> None:
        """Has the eye be on a position that is in sight, until the page is scrolled."""
        self._kept = (self.place_at(position), self._scrolled)
        self.arrived.emit(False)

    @contextmanager
    def keeping_place(self, place: Anchor | None = None) -> Iterator[None]:
        """Whatever is done to type, width or document meanwhile, what stands at a place, or at the eye, stays there."""
        # Within another change there is nothing to be kept until that is done.
        if self._is_keeping or not self._is_made:
            yield
            return
        self._is_keeping = True
        place = place or self.place_to_keep()
        # So far down that the layout takes more than a moment: the page stays as it was until then.
        veil = self._veil
        if veil is None and place.position > AT_ONCE:
            veil = self.viewport().grab()
        if veil is not None:
            self._veil, self._wanted = veil, place
            # Qt lays out at once as far as the page is scrolled.
            self.verticalScrollBar().setValue(0)
        try:
            yield
        finally:
            self._is_keeping = False
        self._ahead.start(self.document())
        self.stand(place, veil)

    def place_to_keep(self) -> Anchor:
        """What is to stay where it is when the page changes: what the eye is on."""
        return self.place_of_eye()

    def place_of_eye(self) -> Anchor:
        """Where what the eye is on stands: what was gone to last, or the line there if the page was scrolled since."""
        if self._wanted is not None:
            return self._wanted
        value = self._scrolled
        if self._kept is not None and self._kept[1] == value:
            return self._kept[0]
        if value == 0:
            return Anchor(self.place, ABOVE)
        return self.place_at(self._position_near(self._eye_height()))

    def _eye_height(self) -> float:
        """How far down the page the eye is, in pixels.

        Where the text begins it is at the first line and where it ends at the last, so that it comes to every line as
        the page is scrolled; in between it stays at its share of the height.
        """
        value, last = self._scrolled, self.verticalScrollBar().maximum()
        height = self.viewport().height()
        if last < height:
            return height * value / max(1, last)
        return max(min(value, _EYE_HEIGHT * height), height - (last - value))

    def place_at(self, position: int) -> Anchor:
        """Where a position of the text stands that is laid out already."""
        return Anchor(position, self._top_of(position) - self._scrolled)

    def stand(self, place: Anchor, veil: QPixmap | None = None) -> None:
        """Scrolls so that a position of the text stands at its place, as soon as the layout has got there.

        Until then ``veil``, a picture of the page, is shown, if there is one. Where another document is on its way, it
        comes to stand there in that one too.
        """
        self._wanted = place
        if self.is_setting:
            self._next_place = place
        units = self._units(place.position)
        if self._ahead.is_near(units):
            self._arrive()
        else:
            self._is_late, self._veil = True, veil
            # And a page further: what is in sight, and whether it is the end.
            self._ahead.reach(units + _PAGE)

    def _arrive(self) -> None:
        place, was_late = self._wanted, self._is_late
        self._stop_waiting()
        if place is None:
            return
        bar = self.verticalScrollBar()
        value = round(self._top_of(place.position) - place.offset)
        # Qt tells the bar of a new size only later, and until then of one that it guesses.
        if self._units(place.position) + _PAGE >= self.document().characterCount() - 1:
            bar.setMaximum(self._height_to_scroll())
        elif value > bar.maximum():
            bar.setMaximum(value)
        bar.setValue(value)
        self._kept = (place, bar.value())
        self.arrived.emit(was_late)

    def _height_to_scroll(self) -> int:
        # Asking for the size lays everything out that is not yet.
        return max(0, round(self.document().size().height()) - self.viewport().height())

    def _let_go(self) -> None:
        """Keeps no place any longer: the reader scrolled."""
        self._next_place = None
        self._stop_waiting()

    def _stop_waiting(self) -> None:
        self._wanted, self._is_late = None, False
        self._ahead.stop()
        if self._veil is not None:
            self._veil = None
            self.viewport().update()
