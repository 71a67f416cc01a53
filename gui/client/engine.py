"""The worker process as Qt signals.

One job at a time: a new job takes the place of the one before it. What arrives for a job that was given up is ignored.
Quiet jobs, for which nobody waits, are done in turn while there is no other. A worker that dies, hangs, or says what
can't be understood is replaced; the window goes on with what it has.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from time import monotonic
from weakref import ref

from msgspec import Raw
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from core import Article
from core.service.messages import (
    EXIT_OVER_MEMORY,
    TIME_LIMIT,
    VERSION,
    Explain,
    Failed,
    InLanguage,
    Load,
    Loaded,
    LoadText,
    Progress,
    PutBack,
    Rank,
    Ready,
    Reply,
    Request,
    Unchanged,
    decode_reply,
    encodable,
    encode,
    encode_article,
)
from gui.client.jobs import Job, read_article, read_loaded, reader_of_explanation, reader_of_ranking
from gui.client.journal import note_answer, note_ended, note_not_understood, note_replaced, note_sent, note_started
from gui.client.lines import Lines, LineTooLongError
from gui.client.worker_process import WORKER, start_worker, worker_options
from gui.i18n.core_words import failure_message

#: Milliseconds that a running job has to end by itself when another waits for its place: a new worker costs more.
GRACE = 500
#: Workers lost in a row, without an answer between them, after which no further is started until there is a new job.
START_ATTEMPTS = 3


@dataclass(slots=True)
class _Worker:
    """A worker process and what is known of it."""

    process: QProcess
    lines: Lines = field(default_factory=Lines)
    ready: bool = False
    #: The job that it was sent and has not answered, whether or not anybody still wants the answer.
    working_on: Job | None = None
    #: When that was, in seconds of the monotonic clock.
    since: float = 0.0
    #: Its answer to that job, read in the next turn of the event loop, and what was read, told in the turn after.
    answer: Reply | None = None
    value: tuple[object, ...] | None = None


class Engine(QObject):
    """Owns the worker. ``start`` it before the window is built, ``stop`` it before the program ends.

    ``busy_changed(bool)``; ``progressed(step, done, total)`` with the steps of core.progress and total 0 where it is
    not known; ``loaded(Article, modified)`` with the time of a file's last change in seconds since 1970, or 0.0;
    ``unchanged()``; ``put_back(Article)``; ``in_language(Article)``; ``ranked(Ranking)``; ``failed(kind,
    message)`` with one line for people. Of quiet jobs: ``compared(Ranking)``, ``explained(Article, index,
    Explanation)``, and ``quietly_failed(request)``.
    """

    busy_changed = Signal(bool)
    progressed = Signal(str, int, int)
    loaded = Signal(object, float)
    unchanged = Signal()
    put_back = Signal(object)
    in_language = Signal(object)
    ranked = Signal(object)
    failed = Signal(str, str)
    compared = Signal(object)
    explained = Signal(object, int, object)
    quietly_failed = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, command: Sequence[str] = WORKER, time_limit: float = TIME_LIMIT
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._options: tuple[str, ...] = ()
        self._worker: _Worker | None = None
        self._job: Job | None = None
        self._quiet: deque[Job] = deque()
        #: The article last sent or received, as long as somebody has it, and the bytes it travels as.
        self._encoded: tuple[ref[Article], Raw] | None = None
        self._last_number = 0
        self._lost_workers = 0
        self._time_limit = self._timer(round(1000 * time_limit), self._give_up)
        self._grace = self._timer(GRACE, self._give_way)
        self._reading = self._timer(0, self._deliver)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    @property
    def busy(self) -> bool:
        """Whether a job is under way that somebody waits for."""
        return self._job is not None

    @property
    def loading(self) -> bool:
        """Whether an article is on its way."""
        return self._job is not None and isinstance(self._job.request, Load | LoadText)

    def start(self, process: QProcess | None = None) -> None:
        """Starts a worker if there is none, so that it is warm when the first job comes.

        A ``process`` is a worker that was started before, with the options of the limits that are set.
        """
        if self._worker is None:
            self._start_worker(process)

    def stop(self) -> None:
        """Ends the worker and forgets the jobs; waits up to a second for the process to be gone."""
        self.forget_quiet_jobs()
        self._end_job()
        worker, self._worker = self._worker, None
        if worker is not None:
            self._disconnect(worker.process)
            worker.process.kill()
            worker.process.waitForFinished(1000)
            worker.process.deleteLater()

    def set_limits(self, seconds: int, megabytes: int) -> None:
        """How long a job may take from now on, and how much memory a worker may hold."""
        self._time_limit.setInterval(1000 * seconds)
        options = worker_options(megabytes)
        if options != self._options:
            self._options = options
            if self._worker is not None and not self.busy:
                self._replace_worker("another limit of memory")

    def load(self, source: str, password: str = "", encoding: str = "", language: str = "", known: float = 0.0) -> None:
        """Loads the article at a path or address; ``encoding`` and ``language`` override what would be found.

        With ``known``, a file whose last change was then is not read again: ``unchanged`` tells so.
        """
        request = Load(self._number(), source, language, encoding, encodable(password), known)
        self._submit(Job(request, read_loaded, self.loaded))

    def load_text(self, text: str, html: str = "", language: str = "") -> None:
        """Makes an article of a text; ``html`` is the same with its marks, where there is such."""
        request = LoadText(self._number(), encodable(text), language=language, html=encodable(html))
        self._submit(Job(request, read_loaded, self.loaded))

    def put_furniture_back(self, article: Article, spans: Iterable[tuple[int, int]]) -> None:
        """Makes these passages of furniture part of an article that was loaded before."""
        request = PutBack(self._number(), self._raw(article), tuple(sorted(spans)))
        self._submit(Job(request, read_article, self.put_back))

    def put_in_language(self, article: Article, language: str) -> None:
        """Finds the sentences of an article that was loaded before as in this language, or "" for the one found."""
        request = InLanguage(self._number(), self._raw(article), language)
        self._submit(Job(request, read_article, self.in_language))

    def rank(self, article: Article, method: str, topic: str = "") -> None:
        """Ranks an article that was loaded before."""
        topic = encodable(topic)
        request = Rank(self._number(), self._raw(article), method, topic)
        self._submit(Job(request, reader_of_ranking(article, method, topic), self.ranked))

    def compare(self, article: Article, methods: Iterable[str], topic: str = "") -> None:
        """Ranks an article by these methods too, quietly, in place of other rankings that were to be done quietly."""
        raw, topic = self._raw(article), encodable(topic)
        running = self._worker.working_on if self._worker is not None else None
        wanted = [Rank(self._number(), raw, method, topic) for method in methods]
        self._quiet = deque(job for job in self._quiet if not isinstance(job.request, Rank))
        for request in wanted:
            if running is None or not _same_ranking(running.request, request):
                read = reader_of_ranking(article, request.method, topic)
                self._quiet.append(Job(request, read, self.compared, quiet=True))
        self._send()

    def explain(self, article: Article, index: int) -> None:
        """Finds, quietly, what ties the sentence with this index to the others; it goes before all other quiet jobs."""
        self._quiet = deque(job for job in self._quiet if not isinstance(job.request, Explain))
        request = Explain(self._number(), self._raw(article), index)
        read = reader_of_explanation(article, index)
        self._quiet.appendleft(Job(request, read, self.explained, quiet=True))
        self._send()

    def forget_quiet_jobs(self) -> None:
        """Does no more of what was to be done quietly."""
        self._quiet.clear()

    def bytes_of(self, article: Article) -> bytes:
        """The article as ``core.service.messages.encode_article`` has it; for the one loaded last without any work."""
        return bytes(self._raw(article))

    def cancel(self) -> None:
        """Gives up the job at once, and the process with it if it has begun; a new worker starts."""
        if self._job is not None:
            self._end_job()
            worker = self._worker
            if worker is not None and worker.working_on is not None and worker.answer is None:
                self._replace_worker("its job was cancelled")

    def _raw(self, article: Article) -> Raw:
        if self._encoded is None or self._encoded[0]() is not article:
            self._encoded = ref(article), Raw(encode_article(article))
        return self._encoded[1]

    def _number(self) -> int:
        self._last_number += 1
        return self._last_number

    def _submit(self, job: Job) -> None:
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
        """Sends the job, or else a quiet one, if there is any and the worker is free for it."""
        worker = self._worker
        if worker is None or not worker.ready or worker.working_on is not None:
            return
        job = self._job or (self._quiet.popleft() if self._quiet else None)
        if job is None:
            return
        try:
            line = encode(job.request)
        except UnicodeEncodeError:
            self._fail("not-found", self.tr("The name of this file can't be used. Rename the file and open it again."))
            return
        worker.working_on, worker.since = job, monotonic()
        worker.process.write(line)
        note_sent(job.request, len(line))
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
        if self._job is None:
            # A quiet job: the worker that hangs in it is of no more use.
            self._replace_worker("a quiet job took too long")
            return
        message = self.tr(
            "This took longer than %Ln second(s) and was stopped. Try a shorter text or another method.",
            "",
            self._time_limit.interval() // 1000,
        )
        self._fail("timeout", message)
        self._replace_worker("a job took too long")

    def _give_way(self) -> None:
        """Replaces a worker that still does what is no longer wanted, or what can be done later."""
        worker = self._worker
        if worker is not None and worker.working_on is not None and worker.working_on.quiet:
            self._quiet.appendleft(worker.working_on)
            worker.working_on = None
        self._replace_worker("another job waits")

    def _start_worker(self, process: QProcess | None = None) -> None:
        if process is None or process.state() == QProcess.ProcessState.NotRunning:
            process = start_worker(self._options, command=self._command)
        process.setParent(self)
        self._worker = _Worker(process)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._worker_finished)
        process.errorOccurred.connect(self._worker_error)
        note_started(process)
        # What a process that was started before has said already is told by no signal any more.
        self._read()

    def _drop_worker(self) -> None:
        """Lets the worker go, and tells of the quiet job that goes with it."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        self._disconnect(worker.process)
        if worker.process.state() == QProcess.ProcessState.NotRunning:
            worker.process.deleteLater()
        else:
            worker.process.finished.connect(worker.process.deleteLater)
            worker.process.kill()
        if worker.working_on is not None and worker.working_on.quiet:
            self.quietly_failed.emit(worker.working_on.request)

    def _disconnect(self, process: QProcess) -> None:
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._worker_finished)
        process.errorOccurred.disconnect(self._worker_error)

    def _replace_worker(self, why: str) -> None:
        note_replaced(why)
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
        except (ValueError, LineTooLongError) as error:
            self._not_understood(error)

    def _understand(self, worker: _Worker, reply: Reply) -> None:
        if isinstance(reply, Ready):
            if reply.version != VERSION:
                raise ValueError("a worker of another version")
            worker.ready = True
            self._send()
            return
        asked = worker.working_on
        if isinstance(reply, Progress):
            if asked is not None and asked is self._job and reply.job == asked.request.job:
                self.progressed.emit(reply.step, reply.done, reply.total)
            return
        if asked is None or reply.job != asked.request.job or worker.answer is not None:
            raise ValueError("an answer to a question that was not asked")
        worker.answer = reply
        # A book takes long enough to read and to show for each to be a turn of its own.
        self._reading.start()

    def _deliver(self) -> None:
        """Reads the answer that came, and tells what it says if somebody still wants it."""
        worker = self._worker
        if worker is None or worker.working_on is None or worker.answer is None:
            return
        job, reply = worker.working_on, worker.answer
        wanted = job is self._job or job.quiet
        if worker.value is None and wanted and not isinstance(reply, Failed):
            # While the job still counts as under way: an answer that does not fit is told of as the loss of its worker.
            try:
                worker.value = job.read(reply)
            except ValueError as error:
                self._not_understood(error)
            else:
                self._reading.start()
            return
        value = worker.value or ()
        note_answer(job.request, reply, value, monotonic() - worker.since)
        worker.working_on = worker.answer = worker.value = None
        self._lost_workers = 0
        if job is self._job:
            self._end_job()
        elif self._job is None:
            self._time_limit.stop()
        else:
            self._grace.stop()
        if isinstance(reply, Loaded) and wanted:
            # It need not be encoded again when it is ranked.
            self._encoded = ref(value[0]), reply.article  # type: ignore[arg-type]
        if wanted:
            self._tell(job, reply, value)
        self._send()

    def _tell(self, job: Job, reply: Reply, value: tuple[object, ...]) -> None:
        if isinstance(reply, Unchanged):
            self.unchanged.emit()
        elif not isinstance(reply, Failed):
            job.tell.emit(*value)
        elif job.quiet:
            self.quietly_failed.emit(job.request)
        else:
            self.failed.emit(reply.kind, failure_message(reply))

    def _not_understood(self, error: Exception) -> None:
        note_not_understood(error)
        self._worker_lost(self.tr("The process that reads texts gave an answer that can't be understood."))

    def _worker_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            note_replaced("it does not start")
            self._worker_lost("")

    def _worker_finished(self) -> None:
        self._read()
        for _ in ("read", "told"):
            self._deliver()
        if self._worker is not None and self._worker.process is self.sender():
            note_ended(self._worker.process)
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
        if self._job is not None and worker.working_on is self._job:
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


def _same_ranking(one: Request, other: Rank) -> bool:
    return (
        isinstance(one, Rank)
        and (one.method, one.topic) == (other.method, other.topic)
        and one.article is other.article
    )
