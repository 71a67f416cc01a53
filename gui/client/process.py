"""The worker's process: started, sent messages, and replaced when it no longer works."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from core.service.messages import EXIT_OVER_MEMORY, VERSION, Job, Ready, Reply, decode_reply, encode
from gui.client.journal import note_ended, note_not_understood, note_replaced, note_started
from gui.client.launch import WORKER, start_worker, worker_options
from gui.client.lines import Lines, LineTooLongError

# Workers lost in a row, without an answer in between, after which no other is started automatically.
START_ATTEMPTS = 3


class WorkerProcess(QObject):
    """The worker, whichever process currently runs it.

    ``ready()`` when it accepts jobs; ``replied(Reply)`` for each of its replies; ``ended()`` when it has sent its last,
    before anything is done about that; ``lost(str)`` with what happened when it had to be abandoned, before another is
    started; ``missing()`` when no more are started because too many were lost.
    """

    ready = Signal()
    replied = Signal(object)
    ended = Signal()
    lost = Signal(str)
    missing = Signal()

    def __init__(self, parent: QObject | None = None, *, command: Sequence[str] = WORKER) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._options: tuple[str, ...] = ()
        self._process: QProcess | None = None
        self._lines = Lines()
        self._is_ready = False
        self._losses = 0

    @property
    def exists(self) -> bool:
        """Whether there is a process, ready or not."""
        return self._process is not None

    @property
    def is_ready(self) -> bool:
        """Whether it accepts jobs."""
        return self._is_ready

    def start(self, process: QProcess | None = None) -> None:
        """Starts a process if there is none; a ``process`` is one that was started earlier, with the same options."""
        if self._process is not None:
            return
        if process is None or process.state() == QProcess.ProcessState.NotRunning:
            process = start_worker(self._options, command=self._command)
        process.setParent(self)
        self._process = process
        self._lines = Lines()
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        note_started(process)
        # No signal comes for what a process started earlier has printed already.
        self._read()

    def start_anew(self) -> None:
        """Starts a process if there is none, no matter how many were lost before."""
        if self._process is None:
            self._losses = 0
            self.start()

    def stop(self) -> None:
        """Ends the process; waits up to a second for that."""
        process = self._drop()
        if process is not None:
            process.waitForFinished(1000)

    def replace(self, why: str) -> None:
        """Ends the process and starts another; the log says why."""
        note_replaced(why)
        self._drop()
        self.start()

    def set_memory(self, megabytes: int) -> bool:
        """Sets how much memory the next processes may use; returns whether the limit differs from the one before."""
        options = worker_options(megabytes)
        is_other = options != self._options
        self._options = options
        return is_other

    def send(self, job: Job) -> int:
        """Sends it a job; returns its size in bytes. Raises UnicodeEncodeError for a lone surrogate in its texts."""
        line = encode(job)
        if self._process is not None:
            self._process.write(line)
        return len(line)

    def count_as_good(self) -> None:
        """Notes that it has answered: losses are counted anew from now on."""
        self._losses = 0

    def lose(self, why: str) -> None:
        """Replaces a process that no longer works."""
        if self._process is None:
            return
        self._drop()
        self._losses += 1
        self.lost.emit(why)
        if self._losses < START_ATTEMPTS:
            # Only if no receiver of the signal has started one already.
            self.start()
        elif self._process is None:
            self.missing.emit()

    def not_understood(self, error: Exception) -> None:
        """Replaces a process whose answers make no sense."""
        note_not_understood(error)
        self.lose(self.tr("The reading process sent an answer that can't be understood."))

    def _let_go(self) -> QProcess | None:
        """Detaches the process, whose signals are no longer received."""
        process, self._process = self._process, None
        self._is_ready = False
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._finished)
            process.errorOccurred.disconnect(self._failed)
        return process

    def _drop(self) -> QProcess | None:
        """Ends the process; the return value is what may still be running, and goes by itself when it has ended."""
        process = self._let_go()
        if process is None:
            return None
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return None
        # It may take longer to end than this object lives.
        process.setParent(QCoreApplication.instance())
        process.finished.connect(process.deleteLater)
        process.kill()
        return process

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        try:
            for line in self._lines.feed(bytes(process.readAllStandardOutput().data())):
                self._hear(decode_reply(line))
                if self._process is not process:
                    return
        except (ValueError, LineTooLongError) as error:
            self.not_understood(error)

    def _hear(self, reply: Reply) -> None:
        if not isinstance(reply, Ready):
            self.replied.emit(reply)
        elif reply.version != VERSION:
            raise ValueError("a worker of another version")
        else:
            self._is_ready = True
            self.ready.emit()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            note_replaced("it does not start")
            self.lose("")

    def _finished(self) -> None:
        process = self._process
        if process is None:
            return
        self._read()
        self.ended.emit()
        if self._process is not process:
            return
        note_ended(process)
        if process.exitCode() == EXIT_OVER_MEMORY:
            self.lose(self.tr("The text needs more memory than Standfirst allows itself."))
        else:
            self.lose(self.tr("The reading process ended unexpectedly; the text may be too much for it."))
