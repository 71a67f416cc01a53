"""Lays a long document out in slices, so that the event loop is never blocked for long."""

from __future__ import annotations

from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QTextDocument

# Characters of a European text that Qt lays out in about 25 ms: at most this many are laid out in one go.
AT_ONCE = 150_000
# In other scripts fewer may be laid out in this processor time.
_SECONDS_AT_ONCE = 0.04
_SLICE = 4_000
_SECONDS = 0.004
# Qt has two timers for a document, often in the same turn: the second has nothing to do so soon.
_PAUSE = 0.002


class LayoutAhead(QObject):
    """Follows one document at a time. ``reached()`` once its layout has reached the requested place.

    Qt lays a document out from its beginning, and immediately goes as far as requested; so a jump to the end of a
    book takes half a second. By itself it continues in steps that get longer and longer, up to 200,000 characters,
    which can take a quarter of a second: its timer events are intercepted here for short steps instead.
    Positions are UTF-16 units.
    """

    reached = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self._done = 0
        self._target = 0
        self._rested = 0.0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self, document: QTextDocument) -> None:
        """Follows a document from the beginning of its layout, after all of that was invalidated."""
        self._timer.stop()
        if document is not self._document:
            document.documentLayout().installEventFilter(self)
        self._document, self._done = document, 0

    def is_near(self, position: int) -> bool:
        """Whether the layout has come to a position, or could within a moment."""
        if position > self._done + AT_ONCE:
            return False
        until = thread_time() + _SECONDS_AT_ONCE
        while self._done < min(position, self._last) and thread_time() < until:
            self._go_on()
        return self._done >= min(position, self._last)

    def reach(self, position: int) -> None:
        """Lays out up to a position, slice by slice, and signals when it is there."""
        self._target = position
        self._timer.start()

    def stop(self) -> None:
        """Goes no further than Qt by itself."""
        self._timer.stop()

    @property
    def _last(self) -> int:
        return 0 if self._document is None else self._document.characterCount() - 1

    def _go_on(self) -> None:
        if self._document is not None:
            self._done = min(self._done + _SLICE, self._last)
            self._document.documentLayout().blockBoundingRect(self._document.findBlock(self._done))

    def _go_on_for_a_while(self, target: int) -> None:
        until = perf_counter() + _SECONDS
        while self._done < target and perf_counter() < until:
            self._go_on()

    def _step(self) -> None:
        target = min(self._target, self._last)
        self._go_on_for_a_while(target)
        if self._done >= target:
            self._timer.stop()
            self.reached.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Intercepts the events of the timers by which Qt lays out the rest, until there are none."""
        document = self._document
        if event.type() != QEvent.Type.Timer or document is None or self._done >= self._last:
            return False
        layout = document.documentLayout()
        if watched is not layout:
            return False
        if perf_counter() - self._rested < _PAUSE:
            return True
        self._go_on_for_a_while(self._last)
        self._rested = perf_counter()
        # Asking for the size would lay out everything. The view itself checks the layout when it is notified of a size.
        reached = layout.blockBoundingRect(document.findBlock(self._done))
        layout.documentSizeChanged.emit(QSizeF(reached.right(), reached.bottom()))
        return True
