"""Brings the layout of a long document to a place in slices, so that the event loop is never silent for long."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument

#: Characters that Qt lays out in about 25 ms: so many at most are laid out in one go.
AT_ONCE = 150_000
_SLICE = 25_000
_SECONDS = 0.02


class LayoutAhead(QObject):
    """Follows one document at a time. ``reached()`` once its layout has come to the place that was asked for.

    Qt lays a document out from its beginning, and goes there and then as far as anyone asks; a jump to the end of a
    book takes half a second so. Positions are UTF-16 units.
    """

    reached = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self._done = 0
        self._target = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self, document: QTextDocument) -> None:
        """Follows a document from the beginning of its layout, after all of that was made void."""
        self._timer.stop()
        self._document, self._done = document, 0

    def is_near(self, position: int) -> bool:
        """Whether the layout is so far that the rest of the way may be gone at once."""
        return position <= self._done + AT_ONCE

    def reach(self, position: int) -> None:
        """Lays out up to a position, slice by slice, and tells when it is there."""
        self._target = position
        self._timer.start()

    def stop(self) -> None:
        """Goes no further."""
        self._timer.stop()

    def _step(self) -> None:
        if self._document is None:
            self._timer.stop()
            return
        last = self._document.characterCount() - 1
        target = min(self._target, last)
        until = perf_counter() + _SECONDS
        while self._done < target and perf_counter() < until:
            self._done = min(self._done + _SLICE, target)
            self._document.documentLayout().blockBoundingRect(self._document.findBlock(self._done))
        if self._done >= target:
            self._timer.stop()
            self.reached.emit()
