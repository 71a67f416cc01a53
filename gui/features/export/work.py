"""Work for an export, done in slices of the event loop, that may be paused, cancelled or fail."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.steps import Steps
from gui.features.export.errors import ExportError
from gui.util.slices import Slices

# How long the event loop is held up at a time, plus at most one step: only one export runs at a time.
_SECONDS = 0.012


class Work(QObject):
    """Does steps while the window stays responsive.

    ``progressed(float)`` reports the share that is done, from 0 to 1. Then comes ``finished(result)``, or
    ``failed(str)`` with a message for people. It is started once, may be paused and started again, and is cancelled
    if it is no longer wanted.
    """

    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, steps: Steps[object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        # Whether it has ended, one way or another.
        self.over = False
        self._has_begun = False
        self._slices = Slices(self, _SECONDS)
        self._slices.progressed.connect(self.progressed)

    @property
    def running(self) -> bool:
        """Whether it continues by itself."""
        return self._slices.is_running

    def start(self) -> None:
        """Begins or continues; the outcome is signalled later."""
        if self.over:
            return
        if self._has_begun:
            self._slices.resume()
        else:
            self._has_begun = True
            self._slices.do(self._to_the_end())

    def hold(self) -> None:
        """Pauses until the next start."""
        self._slices.hold()

    def cancel(self) -> None:
        """Stops for good, without a signal."""
        self._slices.drop()
        self._steps.close()
        self.over = True

    def conclude(self, result: object) -> None:
        """Takes the result of the last step. Override this if work continues elsewhere from there."""
        self.succeed(result)

    def succeed(self, result: object) -> None:
        """Ends it, with a result."""
        if not self.over:
            self.over = True
            self.finished.emit(result)

    def fail(self, message: str) -> None:
        """Ends it, with a message for people."""
        if not self.over:
            self.over = True
            self.failed.emit(message)

    def _to_the_end(self) -> Steps[None]:
        """The steps, and their result."""
        try:
            result = yield from self._steps
        except ExportError as error:
            self._slices.drop()
            self.fail(str(error))
        else:
            self._slices.drop()
            self.conclude(result)
