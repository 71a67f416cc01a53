"""The worker's process: started, spoken to, and replaced when it is of no more use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal

from core.service.messages import EXIT_OVER_MEMORY, VERSION, Job, Ready, Reply, decode_reply, encode
from gui.client.journal import note_ended, note_not_understood, note_replaced, note_started
from gui.client.launch import WORKER, start_worker, worker_options
from gui.client.lines import Lines, LineTooLongError

# Workers lost in a row, without an answer between them, after which no further is started by itself.
START_ATTEMPTS = 3


class WorkerProcess(QObject):
    """The worker, whichever process it is at the moment.

    ``ready()`` when it takes jobs; ``replied(Reply)`` with what it says of them; ``ended()`` when it has said its last,
    before anything is done about it; ``lost(str)`` with what happened when it had to be let go, before another is
    started; ``missing()`` when none is started any more, for too many were lost.
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
        """Whether it takes jobs."""
        return self._is_ready

    def start(self, process: QProcess | None = None) -> None:
        """Starts a process if there is none; a ``process`` is one that was started before, with the same options."""
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
        # What a process that was started before has said already is told by no signal any more.
        self._read()

    def start_anew(self) -> None:
        """Starts a process if there is none, however many were lost before."""
        if self._process is None:
            self._losses = 0
            self.start()

    def stop(self) -> None:
        """Ends the process; waits up to a second for it to be gone."""
        process = self._let_go()
        if process is not None:
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def replace(self, why: str) -> None:
        """Ends the process and starts another; the log says why."""
        note_replaced(why)
        self._drop()
        self.start()

    def set_memory(self, megabytes: int) -> bool:
        """How much memory the next processes may hold; whether that is another limit than before."""
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
        """It has answered: what is lost from now on is counted anew."""
        self._losses = 0

    def lose(self, why: str) -> None:
        """Replaces a process that is of no more use."""
        if self._process is None:
            return
        self._drop()
        self._losses += 1
        self.lost.emit(why)
        if self._losses < START_ATTEMPTS:
            # Not another one where whoever was told of the loss has asked again.
            self.start()
        elif self._process is None:
            self.missing.emit()

    def not_understood(self, error: Exception) -> None:
        """Replaces a process whose answers make no sense."""
        note_not_understood(error)
        self.lose(self.tr("The reading process sent an answer that can't be understood."))

    def _let_go(self) -> QProcess | None:
        """The process, of which nothing is heard any more."""
        process, self._process = self._process, None
        self._is_ready = False
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._finished)
            process.errorOccurred.disconnect(self._failed)
        return process

    def _drop(self) -> None:
        process = self._let_go()
        if process is None:
            return
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
        else:
            process.finished.connect(process.deleteLater)
            process.kill()

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
