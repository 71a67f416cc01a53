"""Work that is done on the window's own turn, a few milliseconds at a time."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from core import Steps
from gui.features.export.errors import ExportError

#: How long the event loop is kept waiting at a time, a step more at most.
_MILLISECONDS = 12


class Work(QObject):
    """Does steps while the window stays alive.

    ``progressed(float)`` tells the share that is done, from 0 to 1. Then comes ``finished(result)``, or
    ``failed(str)`` with a message for people. It is started once, may be held up and started again, and is cancelled
    if it is to go before its end.
    """

    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, steps: Steps[object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        #: Whether it came to its end, one way or another.
        self.over = False
        self._worked = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    @property
    def running(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begins, or goes on; whatever comes of it is told by a signal, later."""
        if not self._worked:
            self._timer.start()

    def hold(self) -> None:
        """Waits for the next start."""
        self._timer.stop()

    def cancel(self) -> None:
        """Stops for good, without a signal."""
        self._stop()
        self._steps.close()
        self.over = True

    def conclude(self, result: object) -> None:
        """Takes the result of the last step. Whose work goes on elsewhere from there overrides this."""
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

    def _work(self) -> None:
        watch = QElapsedTimer()
        watch.start()
        try:
            while True:
                share = next(self._steps)
                if watch.elapsed() >= _MILLISECONDS:
                    self.progressed.emit(share)
                    return
        except StopIteration as done:
            self._stop()
            self.conclude(done.value)
        except ExportError as error:
            self._stop()
            self.fail(str(error))

    def _stop(self) -> None:
        self._timer.stop()
        self._worked = True
