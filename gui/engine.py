"""The worker process as Qt signals.

One job at a time: a new job takes the place of the one before it. What arrives for a job that was given up is ignored.
A worker that dies, hangs, or says what can't be understood is replaced; the window goes on with what it has.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, SignalInstance

from core import Article, Ranking
from core.messages import (
    EXIT_OVER_MEMORY,
    TIME_LIMIT,
    VERSION,
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
    encodable,
    encode,
)
from gui.lines import Lines, LineTooLongError

#: -P keeps a folder named "core" in the reader's current folder from being taken for ours.
WORKER = (sys.executable, "-P", "-m", "core.worker")
#: Milliseconds that a running job has to end by itself when another waits for its place: a new worker costs more.
GRACE = 500
#: Workers lost in a row, without an answer between them, after which no further is started until there is a new job.
START_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class _Job:
    """A request, what makes its answer a value, and the signal that tells the value.

    ``read`` raises ValueError for an answer to something else, and for one that does not fit.
    """

    request: Request
    read: Callable[[Reply], object]
    tell: SignalInstance


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
        self._lost_workers = 0
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

    @property
    def loading(self) -> bool:
        """Whether an article is on its way."""
        return self._job is not None and isinstance(self._job.request, Load | LoadText)

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

    def load(self, source: str, password: str = "", encoding: str = "") -> None:
        """Loads the article at a path or address; an ``encoding`` overrides the one that is found."""
        request = Load(self._number(), source, encoding=encoding, password=encodable(password))
        self._submit(_Job(request, _article, self.loaded))

    def load_text(self, text: str, html: str = "") -> None:
        """Makes an article of a text; ``html`` is the same with its marks, where there is such."""
        self._submit(_Job(LoadText(self._number(), encodable(text), html=encodable(html)), _article, self.loaded))

    def rank(self, article: Article, method: str, topic: str = "") -> None:
        """Ranks an article that was loaded before."""
        topic = encodable(topic)

        def ranking(reply: Reply) -> Ranking:
            if not isinstance(reply, Ranked):
                raise _another_question()
            return reply.ranking(article, method, topic)

        self._submit(_Job(Rank(self._number(), ArticleData.of(article), method, topic), ranking, self.ranked))

    def cancel(self) -> None:
        """Gives up the job at once, and the process with it if it has begun; a new worker starts."""
        if self._job is not None:
            self._end_job()
            if self._worker is not None and self._worker.working_on is not None:
                self._replace_worker()

    def _number(self) -> int:
        self._last_number += 1
        return self._last_number

    def _submit(self, job: _Job) -> None:
        was_busy = self.busy
        self._job = job
        self._time_limit.start()
        if not was_busy:
            self.busy_changed.emit(True)
        if self._worker is None:
            self._lost_workers = 0
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
            if reply.version != VERSION:
                raise ValueError("a worker of another version")
            worker.ready = True
            self._send()
            return
        wanted = self._job is not None and reply.job == self._job.request.job == worker.working_on
        if isinstance(reply, Progress):
            if wanted:
                self.progressed.emit(reply.step, reply.done, reply.total)
            return
        if reply.job != worker.working_on:
            raise ValueError("an answer to a question that was not asked")
        job = self._job if wanted else None
        # While the job still counts as under way: an answer that does not fit is told of as the loss of its worker.
        value = None if job is None or isinstance(reply, Failed) else job.read(reply)
        worker.working_on = None
        self._lost_workers = 0
        if job is None:
            self._grace.stop()
            self._send()
        elif isinstance(reply, Failed):
            self._fail(reply.kind, reply.message)
        else:
            self._end_job()
            job.tell.emit(value)

    def _worker_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._worker_lost("")

    def _worker_finished(self) -> None:
        self._read()
        if self._worker is not None and self._worker.process is self.sender():
            if self._worker.process.exitCode() == EXIT_OVER_MEMORY:
                what = self.tr("The text needs more memory than Standfirst allows itself.")
            else:
                what = self.tr("The process that reads texts ended unexpectedly; the text may be too much for it.")
            self._worker_lost(what)

    def _worker_lost(self, message: str) -> None:
        """Replaces a worker that is of no more use; tells of the job that went with it."""
        worker = self._worker
        if worker is None:
            return
        self._drop_worker()
        self._lost_workers += 1
        if self._job is not None and worker.working_on == self._job.request.job:
            self._fail("worker", self.tr("{what} Try again, or open a shorter text.").format(what=message))
        if self._lost_workers < START_ATTEMPTS:
            # Not another one where whoever was told of the failure has asked again.
            self.start()
        elif self._job is not None and self._worker is None:
            message = self.tr(
                "The process that reads texts does not start. Install Standfirst again, or start it in a terminal to "
                "see why."
            )
            self._fail("worker", message)


def _article(reply: Reply) -> Article:
    if not isinstance(reply, Loaded):
        raise _another_question()
    return reply.article.article()


def _another_question() -> ValueError:
    return ValueError("an answer to another question")
