"""Work that is done in slices of the event loop, so that the window stays responsive.

The work is a generator that yields between steps of a few milliseconds at most, and returns its result:
``core.steps.Steps``, which yield the share that is done, or ``Sliced``, which do not.
"""

from __future__ import annotations

from collections.abc import Generator
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from core.steps import finish

Result = TypeVar("Result")
# Work that yields None after every step, and returns its result.
Sliced = Generator[None, None, Result]
_Work = Generator[float | None, None, object]

# How long a slice may hold up the event loop. Both texts, the search and both layouts may each run one in one turn.
_SECONDS = 0.003


class Slices(QObject):
    """Does one piece of work at a time, for at most ``seconds`` and one step more in each turn of the event loop.

    ``progressed(float)`` reports the share that is done after a slice, if the work knows it; ``finished(object)``
    gives the result. Of work requested meanwhile only the last is done, after the one in progress:
    a caller that asks again with every move of a slider sees results while it moves, and finally the last one.
    """

    progressed = Signal(float)
    finished = Signal(object)

    def __init__(self, parent: QObject, seconds: float = _SECONDS) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._work: _Work | None = None
        self._next: _Work | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._do_slice)

    @property
    def is_busy(self) -> bool:
        """Whether work is in progress, or paused."""
        return self._work is not None

    @property
    def is_running(self) -> bool:
        """Whether the work continues by itself."""
        return self._timer.isActive()

    def do(self, work: _Work, *, at_once: bool = False) -> None:
        """Does work in slices; or ``at_once``, before this returns, and discards all other work."""
        if at_once:
            self.drop()
            self.finished.emit(finish(work))
        elif self._work is None:
            self._work = work
            self._timer.start()
        else:
            self._next = work

    def hold(self) -> None:
        """Pauses until ``resume``."""
        self._timer.stop()

    def resume(self) -> None:
        """Continues paused work."""
        if self.is_busy:
            self._timer.start()

    def drop(self) -> None:
        """Drops all requested work."""
        self._work = self._next = None
        self._timer.stop()

    def _do_slice(self) -> None:
        until = perf_counter() + self._seconds
        while self._work is not None:
            try:
                share = next(self._work)
            except StopIteration as end:
                self._turn_to_next()
                self.finished.emit(end.value)
                return
            except BaseException:
                self._turn_to_next()
                raise
            if perf_counter() >= until:
                if share is not None:
                    self.progressed.emit(share)
                return

    def _turn_to_next(self) -> None:
        self._work, self._next = self._next, None
        if self._work is None:
            self._timer.stop()
