"""The answer to a request from the window to the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from core.service.messages import Request


def is_fault(kind: str) -> bool:
    """Whether a failure of this kind is the program's own, not due to what was read."""
    return kind in ("fault", "protocol", "worker")


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a request failed: a short code, and one line for people."""

    request: Request
    kind: str
    message: str


class Answer(QObject):
    """The answer to one request, which arrives through signals: never before the caller could connect to them.

    Either ``done(value)`` with the value that ``core.service.verbs`` makes of it, or ``failed(Failure)``, or neither if
    it was given up: it was cancelled, or another request replaced it. Before that ``progressed(step, done, total)``
    with the steps of core.progress, and total 0 if it is not known. An answer deletes itself afterwards.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(str, int, int)

    def __init__(self, request: Request, give_up: Callable[[Answer], None], parent: QObject) -> None:
        """``give_up`` is called when the answer is cancelled."""
        super().__init__(parent)
        self.request = request
        self._give_up = give_up
        self._pending = True

    @property
    def pending(self) -> bool:
        """Whether it may still arrive."""
        return self._pending

    def cancel(self) -> None:
        """Gives up the request, and the work on it."""
        if self._pending:
            self._give_up(self)

    def close(self) -> None:
        """Emits nothing from now on."""
        if self._pending:
            self._pending = False
            self.deleteLater()

    def finish(self, value: object) -> None:
        """Delivers the value, unless the request was given up."""
        if self._pending:
            self.close()
            self.done.emit(value)

    def fail(self, kind: str, message: str) -> None:
        """Reports why there is no value, unless the request was given up."""
        if self._pending:
            self.close()
            self.failed.emit(Failure(self.request, kind, message))
