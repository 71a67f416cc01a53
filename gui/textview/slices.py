"""Work that is done bit by bit, so that the event loop is never silent for long: generators that yield between bits."""

from __future__ import annotations

from collections.abc import Generator
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from core import finish

Result = TypeVar("Result")
#: Work that yields after every bit, of some milliseconds at most, and returns what came of it.
Sliced = Generator[None, None, Result]

#: Both texts, the search and the layout of both may be at work in the same turn.
_SECONDS = 0.003


class Slices(QObject):
    """Does one piece of work at a time. ``finished(object)`` with what came of it.

    Of work that is asked for meanwhile only the last is done, after the one that is under way: who asks again with
    every move of a slider sees something come of it while it moves, and in the end what was asked for last.
    """

    finished = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Sliced[object] | None = None
        self._next: Sliced[object] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @property
    def is_busy(self) -> bool:
        """Whether work is under way."""
        return self._work is not None

    def do(self, work: Sliced[object], *, at_once: bool) -> None:
        """Does work in slices, or before this returns; all other is dropped then."""
        if at_once:
            self.drop()
            self.finished.emit(finish(work))
        elif self._work is None:
            self._work = work
            self._timer.start()
        else:
            self._next = work

    def drop(self) -> None:
        """Does no more of what was asked for."""
        self._work = self._next = None
        self._timer.stop()

    def _step(self) -> None:
        until = perf_counter() + _SECONDS
        while self._work is not None and perf_counter() < until:
            try:
                next(self._work)
            except StopIteration as end:
                self._work, self._next = self._next, None
                if self._work is None:
                    self._timer.stop()
                self.finished.emit(end.value)
                return
