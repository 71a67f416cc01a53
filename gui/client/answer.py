"""What comes of a question that the window asks the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from core.service.messages import Request


def is_fault(kind: str) -> bool:
    """Whether a failure of this kind is the program's own, not that of what was read."""
    return kind in ("fault", "protocol", "worker")


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a request came to nothing: a short code, and one line for people."""

    request: Request
    kind: str
    message: str


class Answer(QObject):
    """The answer to one request, told once it is there: never before whoever asked could connect to it.

    Either ``done(value)`` with what ``core.service.verbs`` reads of it, or ``failed(Failure)``, or neither where it was
    given up: it was cancelled, or another request took its place. Before that ``progressed(step, done, total)`` with
    the steps of core.progress, and total 0 where it is not known. Once told, an answer deletes itself.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(str, int, int)

    def __init__(self, request: Request, give_up: Callable[[Answer], None], parent: QObject) -> None:
        """``give_up`` is called when it is cancelled."""
        super().__init__(parent)
        self.request = request
        self._give_up = give_up
        self._pending = True

    @property
    def pending(self) -> bool:
        """Whether it may still come."""
        return self._pending

    def cancel(self) -> None:
        """Gives up the request, and the work that is done for it."""
        if self._pending:
            self._give_up(self)

    def close(self) -> None:
        """Tells nothing any more."""
        if self._pending:
            self._pending = False
            self.deleteLater()

    def finish(self, value: object) -> None:
        """Tells what it is, if it was not given up."""
        if self._pending:
            self.close()
            self.done.emit(value)

    def fail(self, kind: str, message: str) -> None:
        """Tells why there is none, if it was not given up."""
        if self._pending:
            self.close()
            self.failed.emit(Failure(self.request, kind, message))
