"""Reads what is to be opened, one thing after another."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core.service.verbs import LoadedArticle
from gui.client.answer import Answer, Failure
from gui.client.client import WorkerClient
from gui.documents.document import Document
from gui.documents.open_task import OpenTask


class OpenQueue(QObject):
    """Has the worker read what is to be opened, and has the rest wait.

    ``begun(OpenTask)`` before anything is read; then ``loaded(OpenTask, Article, modified)``, ``unchanged(OpenTask)``,
    ``failed(OpenTask, kind, message)``, or ``locked(OpenTask, message)``: it needs a password, and all waits until
    ``try_password`` or ``give_up``.
    """

    begun = Signal(object)
    loaded = Signal(object, object, float)
    unchanged = Signal(object)
    failed = Signal(object, str, str)
    locked = Signal(object, str)

    def __init__(
        self, client: WorkerClient, prepare: Callable[[OpenTask], OpenTask], parent: QObject | None = None
    ) -> None:
        """``prepare`` is told of what comes next, and gives what is read in its place."""
        super().__init__(parent)
        self._client = client
        self._prepare = prepare
        self._under_way: OpenTask | None = None
        self._waiting: deque[OpenTask] = deque()
        self._answer: Answer | None = None

    @property
    def unfinished(self) -> tuple[OpenTask, ...]:
        """What is under way, and then all that waits."""
        return (*(() if self._under_way is None else (self._under_way,)), *self._waiting)

    @property
    def is_reading(self) -> bool:
        """Whether the worker reads; it does not while a password is awaited."""
        return self._answer is not None and self._answer.pending

    def is_for(self, document: Document) -> bool:
        """Whether something is read, or waits, for a document."""
        return any(task.into is document for task in self.unfinished)

    def add(self, tasks: Iterable[OpenTask]) -> None:
        """Reads something after all that waits."""
        self._waiting.extend(tasks)
        self.go_on()

    def read_now(self, task: OpenTask) -> None:
        """Reads something before what is under way, which is begun anew after it.

        Where that waits for its password, something is read before all else that waits.
        """
        before = self._under_way
        if before is not None and not self.is_reading:
            self._waiting.appendleft(task)
            return
        if before is not None and (before.into is None or before.into is not task.into):
            self._waiting.appendleft(replace(before, tried=before.tried - 1))
        self._begin(task)

    def try_password(self, password: str) -> None:
        """Reads once more what needs a password."""
        if self._under_way is not None:
            self._under_way = replace(self._under_way, protected=True)
            self._read(self._under_way, password)

    def give_up(self) -> OpenTask | None:
        """Reads no more what is under way; gives it back."""
        task, self._under_way = self._under_way, None
        return task

    def go_on(self) -> None:
        """Turns to what waits, if nothing is under way."""
        # Where a password is asked for nothing is on its way, and yet what waits for it has to be next.
        if self._under_way is None and self._waiting:
            self._begin(self._prepare(self._waiting.popleft()))

    def forget_waiting(self) -> None:
        """Lets go of all that waits."""
        self._waiting.clear()

    def drop(self, document: Document) -> None:
        """Reads nothing more for a document that is no longer there."""
        self._waiting = deque(task for task in self._waiting if task.into is not document)
        if self._under_way is not None and self._under_way.into is document:
            self._under_way = None
            if self._answer is not None:
                self._answer.cancel()
            self.go_on()

    def rest(self) -> None:
        """Stops in good order: what is under way waits, as if it had not been begun."""
        if self._under_way is not None:
            self._waiting.appendleft(replace(self._under_way, tried=0))
            self._under_way = None

    def _begin(self, task: OpenTask) -> None:
        self._under_way = replace(task, tried=task.tried + 1)
        self.begun.emit(self._under_way)
        self._read(self._under_way)

    def _read(self, task: OpenTask, password: str = "") -> None:
        self._answer = self._client.ask(task.request(password))
        self._answer.done.connect(self._take)
        self._answer.failed.connect(self._take_failure)

    def _take(self, loaded: LoadedArticle | None) -> None:
        task = self.give_up()
        if task is None:
            return
        if loaded is None:
            self.unchanged.emit(task)
        else:
            self.loaded.emit(task, loaded.article, loaded.modified)
        self.go_on()

    def _take_failure(self, failure: Failure) -> None:
        task = self._under_way
        if task is None:
            return
        if failure.kind == "password":
            self.locked.emit(task, failure.message)
            return
        self._under_way = None
        self.failed.emit(task, failure.kind, failure.message)
        self.go_on()
