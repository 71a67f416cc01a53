"""The worker process as Qt signals.

One job at a time: a new job takes the place of the one before it. What arrives for a job that was given up is ignored.
A worker that dies, hangs, or says what can't be understood is replaced; the window goes on with what it has.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from core import Article
from core.messages import (
    ArticleData,
    Failed,
    Load,
    Loaded,
    LoadText,
    Progress,
    Rank,
    Ranked,
    Ready,
    Reply,
    Request,
    decode_reply,
    encode,
)
from gui.lines import Lines, LineTooLongError

#: -P keeps a folder named "core" in the reader's current folder from being taken for ours.
WORKER = (sys.executable, "-P", "-m", "core.worker")
#: Seconds after which a job is given up.
TIME_LIMIT = 60.0
#: Milliseconds that a running job has to end by itself when another waits for its place: a new worker costs more.
GRACE = 500
#: Starts in a row without a sign of life after which no further is tried until there is a new job.
START_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class _Job:
    """A request with what is needed to make sense of its answer."""

    request: Request
    accept: Callable[[Reply], bool]


@dataclass(slots=True)
class _Worker:
    """A worker process and what is known of it."""

    process: QProcess
    lines: Lines = field(default_factory=Lines)
    ready: bool = False
    #: The job that it was sent and has not answered, whether or not anybody still wants the answer.
    working_on: int | None = None


class Engine(QObject):
    """Owns the worker. ``start`` it before the window is built, ``stop`` it before the program ends.

    ``busy_changed(bool)``; ``progressed(step, done, total)`` with the steps of core.progress and total 0 where it is
    not known; ``loaded(Article)``; ``ranked(Ranking)``; ``failed(kind, message)`` with one line for people.
    """

    busy_changed = Signal(bool)
    progressed = Signal(str, int, int)
    loaded = Signal(object)
    ranked = Signal(object)
    failed = Signal(str, str)

    def __init__(
        self, parent: QObject | None = None, *, command: Sequence[str] = WORKER, time_limit: float = TIME_LIMIT
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._worker: _Worker | None = None
        self._job: _Job | None = None
        self._last_number = 0
        self._failed_starts = 0
        self._time_limit = self._timer(round(1000 * time_limit), self._give_up)
        self._grace = self._timer(GRACE, self._replace_worker)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    def start(self) -> None:
        """Starts a worker if there is none, so that it is warm when the first job comes."""
        if self._worker is None:
            self._start_worker()

    def stop(self) -> None:
        """Ends the worker and forgets the job; waits up to a second for the process to be gone."""
        self._end_job()
        worker, self._worker = self._worker, None
        if worker is not None:
            self._disconnect(worker.process)
            worker.process.kill()
            worker.process.waitForFinished(1000)
            worker.process.deleteLater()

    def load(self, source: str) -> None:
        """Loads the article at a path or address."""
        self._submit(Load(self._number(), source), self._accept_article)

    def load_text(self, text: str) -> None:
        """Makes an article of a text."""
        self._submit(LoadText(self._number(), text), self._accept_article)

    def rank(self, article: Article, method: str, topic: str = "") -> None:
        """Ranks an article that was loaded before."""

        def accept(reply: Reply) -> bool:
            if not isinstance(reply, Ranked):
                return False
            self._end_job()
            self.ranked.emit(reply.ranking(article, method, topic))
            return True

        self._submit(Rank(self._number(), ArticleData.of(article), method, topic), accept)

    def cancel(self) -> None:
        """Gives up the job at once, and the process with it if it has begun; a new worker starts."""
        if self._job is not None:
            self._end_job()
            if self._worker is not None and self._worker.working_on is not None:
                self._replace_worker()

    def _number(self) -> int:
        self._last_number += 1
        return self._last_number

    def _accept_article(self, reply: Reply) -> bool:
        if not isinstance(reply, Loaded):
            return False
        article = reply.article.article()
        self._end_job()
        self.loaded.emit(article)
        return True

    def _submit(self, request: Request, accept: Callable[[Reply], bool]) -> None:
        was_busy = self.busy
        self._job = _Job(request, accept)
        self._time_limit.start()
        if not was_busy:
            self.busy_changed.emit(True)
        if self._worker is None:
            self._failed_starts = 0
            self._start_worker()
        elif self._worker.working_on is not None:
            self._grace.start()
        else:
            self._send()

    def _send(self) -> None:
        """Sends the job if there is one and the worker is free for it."""
        worker, job = self._worker, self._job
        if worker is None or job is None or not worker.ready or worker.working_on is not None:
            return
        try:
            line = encode(job.request)
        except UnicodeEncodeError:
            self._fail("not-found", self.tr("The name of this file can't be used. Rename the file and open it again."))
            return
        worker.working_on = job.request.job
        worker.process.write(line)
        self._time_limit.start()

    def _end_job(self) -> None:
        self._time_limit.stop()
        self._grace.stop()
        if self._job is not None:
            self._job = None
            self.busy_changed.emit(False)

    def _fail(self, kind: str, message: str) -> None:
        self._end_job()
        self.failed.emit(kind, message)

    def _give_up(self) -> None:
        seconds = self._time_limit.interval() / 1000
        message = self.tr(
            "This took longer than {seconds:g} seconds and was stopped. Try a shorter text or another method."
        )
        self._fail("timeout", message.format(seconds=seconds))
        self._replace_worker()

    def _start_worker(self) -> None:
        process = QProcess(self)
        self._worker = _Worker(process)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._worker_finished)
        process.errorOccurred.connect(self._worker_error)
        # What the worker prints on standard error is for whoever started Standfirst in a terminal.
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.start(self._command[0], list(self._command[1:]))

    def _drop_worker(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        self._disconnect(worker.process)
        if worker.process.state() == QProcess.ProcessState.NotRunning:
            worker.process.deleteLater()
        else:
            worker.process.finished.connect(worker.process.deleteLater)
            worker.process.kill()

    def _disconnect(self, process: QProcess) -> None:
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._worker_finished)
        process.errorOccurred.disconnect(self._worker_error)

    def _replace_worker(self) -> None:
        self._drop_worker()
        self._start_worker()

    def _read(self) -> None:
        worker = self._worker
        if worker is None:
            return
        try:
            for line in worker.lines.feed(bytes(worker.process.readAllStandardOutput().data())):
                self._understand(worker, decode_reply(line))
                if self._worker is not worker:
                    return
        except (ValueError, LineTooLongError):
            self._worker_lost(self.tr("The process that reads texts gave an answer that can't be understood."))

    def _understand(self, worker: _Worker, reply: Reply) -> None:
        if isinstance(reply, Ready):
            worker.ready = True
            self._failed_starts = 0
            self._send()
            return
        wanted = self._job is not None and reply.job == self._job.request.job == worker.working_on
        if isinstance(reply, Progress):
            if wanted:
                self.progressed.emit(reply.step, reply.done, reply.total)
            return
        if reply.job != worker.working_on:
            raise ValueError("an answer to a question that was not asked")
        worker.working_on = None
        if not wanted or self._job is None:
            self._grace.stop()
            self._send()
        elif isinstance(reply, Failed):
            self._fail(reply.kind, reply.message)
        elif not self._job.accept(reply):
            raise ValueError("an answer to another question")

    def _worker_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._worker_lost("")

    def _worker_finished(self) -> None:
        self._read()
        if self._worker is not None and self._worker.process is self.sender():
            self._worker_lost(
                self.tr("The process that reads texts ended unexpectedly; the text may be too much for it.")
            )

    def _worker_lost(self, message: str) -> None:
        """Replaces a worker that is of no more use; tells of the job that went with it."""
        worker = self._worker
        if worker is None:
            return
        self._drop_worker()
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts >= START_ATTEMPTS:
                if self._job is not None:
                    message = "The process that reads texts does not start. Install Standfirst again, or start it in a terminal to see why."
                    self._fail("worker", self.tr(message))
                return
        elif self._job is not None and worker.working_on == self._job.request.job:
            self._fail("worker", self.tr("{what} Try again, or open a shorter text.").format(what=message))
        self._start_worker()
