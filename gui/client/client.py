"""The window's view of the worker: something that answers requests."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from weakref import ref

from msgspec import Raw
from PySide6.QtCore import QObject, QProcess, Signal

from core import Article
from core.service import messages
from core.service.messages import NO_ARTICLE, TIME_LIMIT, Job, Loaded, Request, encode_article
from core.service.verbs import VERBS, LoadedArticle, value_of
from gui.client.answer import Answer
from gui.client.launch import WORKER
from gui.client.process import WorkerProcess
from gui.client.queue import JobQueue, Work


class WorkerClient(QObject):
    """Sends requests to the worker. ``start`` it before the window is built, ``stop`` it before the program ends.

    ``busy_changed(bool)`` when a request that the reader waits for begins, or none is left, and
    ``progressed(step, done, total)`` with its progress, as in Answer.
    """

    busy_changed = Signal(bool)
    progressed = Signal(str, int, int)

    def __init__(
        self, parent: QObject | None = None, *, command: Sequence[str] = WORKER, time_limit: float = TIME_LIMIT
    ) -> None:
        """``command`` starts the worker, and ``time_limit`` is the number of seconds that a request may take."""
        super().__init__(parent)
        self._process = WorkerProcess(self, command=command)
        self._queue = JobQueue(self._process, self._read, time_limit, self)
        self._queue.busy_changed.connect(self.busy_changed)
        # The article last sent or received, as long as it is in use, and its bytes as sent.
        self._encoded: tuple[ref[Article], Raw] | None = None
        self._last_number = 0

    @property
    def busy(self) -> bool:
        """Whether a request that the reader waits for is in progress."""
        return self._queue.busy

    def start(self, process: QProcess | None = None) -> None:
        """Starts a worker if there is none, so that it is ready when the first request comes.

        A ``process`` is a worker that was started earlier, with the options for the current limits.
        """
        self._process.start(process)

    def stop(self) -> None:
        """Ends the worker and drops all requests; waits up to a second for the process to end."""
        self._queue.clear()
        self._process.stop()

    def set_limits(self, seconds: int, megabytes: int) -> None:
        """Sets how long a request may take from now on, and how much memory a worker may use."""
        self._queue.set_time_limit(seconds)
        if self._process.set_memory(megabytes):
            self._queue.use_new_worker()

    def ask(self, request: Request, article: Article | None = None, *, quiet: bool = False) -> Answer:
        """Sends a request of ``core.service.verbs``, which may be about an article; returns its answer to come.

        It replaces the one in progress, so this is only for what the reader can't continue without. A ``quiet`` one,
        which the reader does not wait for, is answered while there is no other, in turn with the other quiet ones.
        """
        self._last_number += 1
        job = Job(self._last_number, request, NO_ARTICLE if article is None else self._raw(article))
        answer = Answer(request, self._queue.give_up, self)
        if not quiet:
            answer.progressed.connect(self.progressed)
        self._queue.submit(Work(job, answer, article, quiet, VERBS[type(request)].quick))
        return answer

    def cancel(self) -> None:
        """Gives up the request that the reader waits for; if the worker has begun it, the worker is replaced."""
        self._queue.cancel()

    def bytes_of(self, article: Article) -> bytes:
        """The article as ``core.service.messages.encode_article`` returns it; at no cost for the one loaded last."""
        return bytes(self._raw(article))

    def _raw(self, article: Article) -> Raw:
        if self._encoded is None or self._encoded[0]() is not article:
            self._encoded = ref(article), Raw(encode_article(article))
        return self._encoded[1]

    def _read(self, work: Work, answer: messages.Answer) -> object:
        value = value_of(work.job.request, answer, work.article)
        if isinstance(value, LoadedArticle) and isinstance(answer, Loaded):
            # So that it need not be encoded again when it is ranked.
            self._encoded = ref(value.article), answer.article
            # What was read is not garbage: Python would go through all sentences again and again, 50 ms each time for a
            # book.
            gc.freeze()
        return value
