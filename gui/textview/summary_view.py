"""The summary: the picked sentences, each with the number of its paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextBlockFormat
from PySide6.QtWidgets import QWidget

from core import Summary
from core.direction import is_right_to_left
from gui.i18n.format import number
from gui.textview.anchor import Anchor
from gui.textview.canvas import TextCanvas
from gui.textview.dragging import drag_data
from gui.textview.paragraph_numbers import ParagraphNumbers, room_for_numbers
from gui.textview.projection import Projection
from gui.textview.shown_summary import ShownSummary, SummaryText, TypesetSummary, summary_typesetting
from gui.textview.spans import Range
from gui.textview.speakers import Speakers, room_for_speaker
from gui.textview.summary_passages import SummaryPassages
from gui.textview.typesetting import ABOVE, Typeset, is_short, typesetting
from gui.theme.theme import theme_for

_SENTENCE_GAP = 12


class SummaryView(TextCanvas):
    """Shows one summary.

    ``sentence_chosen(int)`` gives the index, in the article, of a sentence that was clicked or reached with the arrow
    keys, ``sentence_menu`` that of one whose menu is wanted and where on the screen. ``sentences_dropped(list)`` and
    ``furniture_dropped(list)`` give the indices of what was dropped here.
    """

    sentence_chosen = Signal(int)
    sentence_menu = Signal(int, QPoint)
    sentences_dropped = Signal(list)
    furniture_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("summaryView")
        self.setAccessibleName(self.tr("Summary"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.shown = ShownSummary()
        # The index of a sentence to go to once it is there.
        self._sought: int | None = None
        self._passages = SummaryPassages(self, self.shown)
        self.marks.show_from(self.shown.within)
        self.marks.add_layer(ParagraphNumbers(self, self.shown, self._passages))
        self.marks.add_layer(Speakers(self, self.shown, self._passages))
        self.gestures.serve(self._passages)
        self.gestures.clicked.connect(self._choose_at)
        self.places.document_made.connect(self._take_text)
        self.places.document_shown.connect(self._go_to_sought)
        self.page_layout.spacing_changed.connect(self._rebuild)
        self.palette_changed.connect(self._recolour)
        self._passages.sentence_menu.connect(self.sentence_menu)
        self._passages.sentences_dropped.connect(self.sentences_dropped)
        self._passages.furniture_dropped.connect(self.furniture_dropped)

    def show_summary(self, summary: Summary, pinned: Iterable[int] = ()) -> None:
        """Shows a summary in place of the previous one, at the same height if possible."""
        shown = self.shown
        shown.pinned = frozenset(pinned) & frozenset(summary.indices)
        self._describe()
        self.viewport().update()
        before, shown.wanted = shown.wanted, summary
        if before is not None and summary.article is before.article and summary.indices == before.indices:
            return
        shown.hits, shown.hit = (), None
        self.page_layout.is_right_to_left = is_right_to_left(summary.article.text)
        self.page_layout.set_gutter(room_for_numbers(summary.article, self.page_layout.small_font()))
        self._rebuild()
        self.set_current(shown.current if shown.current in summary.indices else None)

    def set_current(self, index: int | None) -> None:
        """Marks the sentence with this index in the article, if the summary has it."""
        self.shown.current = index
        self.viewport().update()

    def show_sentence(self, index: int) -> None:
        """Marks a sentence and scrolls to it."""
        self.set_current(index)
        self._sought = index if self.places.is_setting else None
        current = self.shown.range_of_current
        if current is not None:
            self.places.go_to(current[0])

    def show_hits(self, spans: Sequence[Range], current: int | None = None) -> None:
        """Marks search hits in the summary's text, in order, until there is another summary."""
        self.shown.hits, self.shown.hit = spans, current
        self.viewport().update()

    def show_position(self, position: int) -> None:
        """Scrolls to a position of the summary's text."""
        self.places.go_to(position)

    def copy_all(self) -> None:
        """Puts the whole summary on the clipboard."""
        # Not the document's own text: there Qt turns no-break spaces into plain ones.
        QGuiApplication.clipboard().setText(self.shown.wanted.text if self.shown.wanted is not None else "")

    def summary_mime(self) -> QMimeData:
        """The whole summary, for dragging into another program."""
        summary = self.shown.wanted
        return drag_data("", ()) if summary is None else drag_data(summary.text, summary.indices)

    def clear_summary(self) -> None:
        """Shows nothing."""
        shown = self.shown
        shown.wanted, shown.text, shown.current, self._sought = None, SummaryText(), None, None
        shown.pinned, shown.hits, shown.hit = frozenset(), (), None
        nothing = typesetting(Projection.whole(""), QTextBlockFormat())
        self.places.replace_document(nothing, Anchor(0, ABOVE), at_once=True)
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes from sentence to sentence with the arrow keys, to the ends, and to the current one with Enter."""
        target = self._target_of(event)
        if target is None:
            super().keyPressEvent(event)
        else:
            self._choose(target)

    def _target_of(self, event: QKeyEvent) -> int | None:
        """Which sentence of the summary a key goes to; None if it means something else."""
        place, last = self.shown.text.place(self.shown.current), len(self.shown.text.indices) - 1
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            return None
        targets = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if modifiers == Qt.KeyboardModifier.NoModifier:
            targets |= {
                Qt.Key.Key_Down: 0 if place is None else min(place + 1, last),
                Qt.Key.Key_Up: last if place is None else max(place - 1, 0),
                Qt.Key.Key_Return: 0 if place is None else place,
                Qt.Key.Key_Enter: 0 if place is None else place,
            }
        return targets.get(Qt.Key(event.key()))

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self.shown.text.indices):
            index = self.shown.text.indices[place]
            self.show_sentence(index)
            self.sentence_chosen.emit(index)

    def _choose_at(self, point: QPointF) -> None:
        """Chooses the sentence nearest to a point."""
        self._choose(self._passages.place_near(point))

    def _rebuild(self) -> None:
        """Remakes the document with the current settings."""
        summary = self.shown.wanted
        if summary is not None:
            at_once = is_short(summary.article.sentences, summary.indices)
            lines = self.page_layout.line_format(_SENTENCE_GAP)
            room = room_for_speaker(self.page_layout.small_font())
            link = theme_for(self.palette()).word
            self.places.replace_document(summary_typesetting(summary, lines, room, link), at_once=at_once)

    def _recolour(self) -> None:
        """Takes the colours of another palette for links."""
        if self.shown.wanted is not None and self.shown.wanted.article.inlines:
            self._rebuild()

    def _take_text(self, typeset: Typeset) -> None:
        """Keeps the sentence that the eye is on, or else the one after it, in place in another summary."""
        if isinstance(typeset, TypesetSummary):
            place = self.shown.text.anchor_in(typeset.text, self.places.anchor_of_eye())
            self.places.next_place = place or (Anchor(0, typeset.above) if typeset.above > ABOVE else None)
            self.shown.text = typeset.text

    def _go_to_sought(self) -> None:
        if self._sought is not None and not self.places.is_setting:
            self.show_sentence(self._sought)

    def _describe(self) -> None:
        """Tells screen readers what sighted readers see at a glance."""
        pinned = self.tr("Pinned: {count}.").format(count=number(len(self.shown.pinned)))
        self.setAccessibleDescription(pinned if self.shown.pinned else "")
