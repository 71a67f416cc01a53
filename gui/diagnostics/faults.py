"""Unhandled errors: logged, and reported once."""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal

# Different faults that are counted; a program with more has said enough.
_MOST_KINDS = 200
# The numbers of occurrences at which a fault is logged again.
_TOLD_AGAIN = (10, 100, 1_000, 10_000)


class Faults(QObject):
    """Catches what reaches Python's hooks for errors; these still do what they did before.

    ``arisen()`` once per kind of fault, from any thread: one that recurs at every repaint would
    otherwise come back as often as the reader dismisses it.
    """

    arisen = Signal()

    def __init__(self, prepare: Callable[[], object], parent: QObject | None = None) -> None:
        """``prepare`` is called before anything is logged."""
        super().__init__(parent)
        self._prepare = prepare
        self._counts: Counter[str] = Counter()
        self._before: tuple[Callable[..., object], Callable[..., object], Callable[..., object]] | None = None

    def begin(self) -> None:
        """Handles every error from now on."""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._take
        threading.excepthook = self._take_in_thread
        sys.unraisablehook = self._take_unraisable

    def end(self) -> None:
        """Restores the previous error handlers."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
            self._before = None

    def _take(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        self._note(error)
        if self._before is not None:
            self._before[0](kind, error, traceback)

    def _take_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        self._note(arguments.exc_value)
        if self._before is not None:
            self._before[1](arguments)

    def _take_unraisable(self, arguments: sys.UnraisableHookArgs) -> None:
        # What could not be raised to any caller, such as an error in a destructor, is not shown to the reader.
        self._note(arguments.exc_value, is_told=False)
        if self._before is not None:
            self._before[2](arguments)

    def _note(self, error: BaseException | None, *, is_told: bool = True) -> None:
        if not isinstance(error, Exception):
            return
        # Not at start-up: both take long to import, and nothing has gone wrong yet.
        import logging

        from core.trace import trace

        self._prepare()
        log = logging.getLogger("standfirst.fault")
        where = trace(error)
        if where not in self._counts and len(self._counts) >= _MOST_KINDS:
            return
        self._counts[where] += 1
        count = self._counts[where]
        if count == 1:
            log.error("nothing saw to this:\n%s", where)
            if is_told:
                self.arisen.emit()
        elif count in _TOLD_AGAIN:
            log.error("again, %d times by now:\n%s", count, where)
