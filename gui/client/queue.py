"""The order of the worker's jobs: one at a time, and the reader never waits for background work."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from core import Article
from core.service import messages
from core.service.messages import Begun, Failed, Job, Progress, Ready, Reply
from gui.client.answer import Answer
from gui.client.journal import note_answer, note_sent
from gui.client.process import WorkerProcess
from gui.i18n.core_words import failure_message

# Milliseconds that a running job has to finish when another is waiting: a new worker costs more.
GRACE = 500


@dataclass(eq=False, slots=True)
class Work:
    """A job, its answer to come, and the article that it is about.

    The reader does not wait for ``quiet`` work: it gives way to everything else. What is ``quick`` goes before other
    quiet work.
    """

    job: Job
    answer: Answer
    article: Article | None
    quiet: bool
    quick: bool
    # Whether the worker has reported that it has begun.
    begun: bool = False
    # Whether a worker ended before it had begun.
    resent: bool = False
    # When it was sent, in seconds of the monotonic clock.
    since: float = 0.0


class JobQueue(QObject):
    """Gives the worker one job after another; ``busy_changed(bool)`` when the reader begins or ceases to wait for one.

    New work replaces what the reader waited for before; quiet work is done in turn while there is none. A worker that
    hangs, ends, or sends messages that make no sense is replaced. The work that it failed at is reported as failed;
    what it had not begun goes to the next worker.
    """

    busy_changed = Signal(bool)

    def __init__(
        self,
        process: WorkerProcess,
        read: Callable[[Work, messages.Answer], object],
        seconds: float,
        parent: QObject | None = None,
    ) -> None:
        """``read`` makes a value of the worker's answer, and raises ValueError if that makes no sense.

        ``seconds`` is how long a job may take.
        """
        super().__init__(parent)
        self._process = process
        self._read = read
        self._wanted: Work | None = None
        self._quiet: deque[Work] = deque()
        # What the worker was sent and has not answered, whether or not the answer is still wanted.
        self._working: Work | None = None
        # Its reply, decoded in the next turn of the event loop, and the value, delivered in the turn after that.
        self._reply: messages.Answer | Failed | None = None
        self._value: tuple[object] | None = None
        self._time_limit = self._timer(round(1000 * seconds), self._time_is_up)
        self._grace = self._timer(GRACE, self._give_way)
        self._turn = self._timer(0, self._take_turn)
        self._delivery = self._timer(0, self._deliver)
        process.ready.connect(self._send)
        process.replied.connect(self._hear)
        process.ended.connect(self._hear_last)
        process.lost.connect(self._worker_lost)
        process.missing.connect(self._worker_missing)

    @property
    def busy(self) -> bool:
        """Whether there is work that the reader waits for."""
        return self._wanted is not None

    def set_time_limit(self, seconds: float) -> None:
        """Sets how long a job may take from now on."""
        self._time_limit.setInterval(round(1000 * seconds))

    def submit(self, work: Work) -> None:
        """Accepts work, to be begun in the next turn of the event loop at the earliest."""
        if not work.quiet:
            self._want(work)
        elif work.quick:
            self._quiet.appendleft(work)
        else:
            self._quiet.append(work)
        self._turn.start()

    def cancel(self) -> None:
        """Gives up what the reader waits for, if anything."""
        if self._wanted is not None:
            self._wanted.answer.cancel()

    def give_up(self, answer: Answer) -> None:
        """Does no more for an answer; a worker that has begun it is replaced, unless it is on quiet work."""
        answer.close()
        if self._wanted is None or self._wanted.answer is not answer:
            self._quiet = deque(work for work in self._quiet if work.answer is not answer)
            return
        self._end_wanted()
        if self._working is not None and not self._working.quiet and self._reply is None:
            self._replace_worker("its job was cancelled")

    def use_new_worker(self) -> None:
        """Replaces the worker, unless the reader waits for its work."""
        if self._process.exists and not self.busy:
            self._replace_worker("another limit of memory")

    def clear(self) -> None:
        """Drops all work."""
        for work in (*self._quiet, *filter(None, (self._wanted, self._take_working()))):
            work.answer.close()
        self._quiet.clear()
        self._end_wanted()

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(then)
        return timer

    def _want(self, work: Work) -> None:
        before, self._wanted = self._wanted, work
        self._time_limit.start()
        if before is None:
            self.busy_changed.emit(True)
        else:
            before.answer.close()

    def _end_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        self._grace.stop()
        if self._working in (None, wanted):
            self._time_limit.stop()
        if wanted is not None:
            self.busy_changed.emit(False)

    def _take_turn(self) -> None:
        if self._wanted is not None and not self._process.exists:
            self._process.start_anew()
        elif self._working is None:
            self._send()
        elif self._wanted not in (None, self._working) and not self._grace.isActive():
            self._grace.start()

    def _send(self) -> None:
        """Sends what the reader waits for, or else quiet work, if there is any and the worker is free."""
        if self._working is not None or not self._process.is_ready:
            return
        work = self._wanted or (self._quiet.popleft() if self._quiet else None)
        if work is None:
            return
        try:
            size = self._process.send(work.job)
        except UnicodeEncodeError:
            text = self.tr("The name of this file can't be used. Rename the file and open it again.")
            self._fail(work, "not-found", text)
            self._turn.start()
            return
        self._working = work
        work.begun, work.since = False, monotonic()
        note_sent(work.job.request, size)
        self._time_limit.start()

    def _hear(self, reply: Reply) -> None:
        work = self._working
        if work is None or isinstance(reply, Ready) or reply.job != work.job.number:
            # Messages about a job that was given up may come late; an answer to no job makes no sense.
            if not isinstance(reply, Begun | Progress):
                self._process.not_understood(ValueError("an answer that nobody asked for"))
        elif isinstance(reply, Begun):
            work.begun = True
        elif isinstance(reply, Progress):
            if work.answer.pending:
                work.answer.progressed.emit(reply.step, reply.done, reply.total)
        elif self._reply is not None:
            self._process.not_understood(ValueError("a second answer"))
        else:
            self._reply = reply
            # Decoding and showing a book each take long enough for a separate turn of the event loop.
            self._delivery.start()

    def _hear_last(self) -> None:
        for _ in ("read", "told"):
            self._deliver()

    def _deliver(self) -> None:
        """Decodes the reply that came, and delivers its value if that is still wanted."""
        work, reply = self._working, self._reply
        if work is None or reply is None:
            return
        if self._value is None and work.answer.pending and not isinstance(reply, Failed):
            # While the work still counts as in progress: an answer that does not fit counts as the loss of its worker.
            try:
                self._value = (self._read(work, reply),)
            except ValueError as error:
                self._process.not_understood(error)
            else:
                self._delivery.start()
            return
        value = self._value
        note_answer(work.job.request, reply, value, monotonic() - work.since)
        self._take_working()
        self._process.count_as_good()
        if work is self._wanted:
            self._end_wanted()
        elif self._wanted is None:
            self._time_limit.stop()
        else:
            self._grace.stop()
        if isinstance(reply, Failed):
            work.answer.fail(reply.kind, failure_message(reply))
        elif value is not None:
            work.answer.finish(*value)
        self._send()

    def _take_working(self) -> Work | None:
        """Returns what the worker was sent; it counts as idle from now on."""
        work, self._working = self._working, None
        self._reply = self._value = None
        return work

    def _fail(self, work: Work, kind: str, message: str) -> None:
        if work is self._wanted:
            self._end_wanted()
        work.answer.fail(kind, message)

    def _time_is_up(self) -> None:
        text = self.tr(
            "This took longer than %Ln second(s) and was stopped. Try a shorter text or another method.",
            "",
            self._time_limit.interval() // 1000,
        )
        for work in filter(None, (self._wanted, self._working)):
            self._fail(work, "timeout", text)
        self._replace_worker("a job took too long")

    def _give_way(self) -> None:
        """Replaces a worker that is still busy with something other than what the reader waits for."""
        if self._working not in (None, self._wanted):
            self._replace_worker("another job waits")

    def _replace_worker(self, why: str) -> None:
        """Continues with another worker; quiet work is done later."""
        work = self._take_working()
        if work is not None and work.quiet and work.answer.pending:
            self._quiet.appendleft(work)
        self._process.replace(why)

    def _worker_lost(self, why: str) -> None:
        work = self._take_working()
        if work is None:
            return
        if work.begun or work.resent:
            text = self.tr("{what} Try again, or open a shorter text.")
            self._fail(work, "worker", text.format(what=why))
            return
        # It had not been begun when the worker ended, and may not be the cause.
        work.resent = True
        if work.quiet and work.answer.pending:
            self._quiet.appendleft(work)

    def _worker_missing(self) -> None:
        if self._wanted is not None:
            text = self.tr(
                "The reading process could not be started. Install Standfirst again, or start it in a terminal to "
                "see why."
            )
            self._fail(self._wanted, "worker", text)
