"""Loads what is to be opened, one task after another."""

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
    """Has the worker load one task at a time, while the rest wait.

    ``begun(OpenTask)`` before anything is read; then ``loaded(OpenTask, Article, modified)``, ``unchanged(OpenTask)``,
    ``failed(OpenTask, kind, message)``, or ``locked(OpenTask, message)``: it needs a password, and everything waits
    until ``try_password`` or ``give_up``.
    """

    begun = Signal(object)
    loaded = Signal(object, object, float)
    unchanged = Signal(object)
    failed = Signal(object, str, str)
    locked = Signal(object, str)

    def __init__(
        self, client: WorkerClient, prepare: Callable[[OpenTask], OpenTask], parent: QObject | None = None
    ) -> None:
        """``prepare`` receives the next task, and returns the one to load in its place."""
        super().__init__(parent)
        self._client = client
        self._prepare = prepare
        self._under_way: OpenTask | None = None
        self._waiting: deque[OpenTask] = deque()
        self._answer: Answer | None = None

    @property
    def unfinished(self) -> tuple[OpenTask, ...]:
        """The task in progress, and then all that are waiting."""
        return (*(() if self._under_way is None else (self._under_way,)), *self._waiting)

    @property
    def is_reading(self) -> bool:
        """Whether the worker is reading; it is not while a password is awaited."""
        return self._answer is not None and self._answer.pending

    def is_for(self, document: Document) -> bool:
        """Whether a task for a document is in progress or waiting."""
        return any(task.into is document for task in self.unfinished)

    def add(self, tasks: Iterable[OpenTask]) -> None:
        """Adds tasks after all that are waiting."""
        self._waiting.extend(tasks)
        self.go_on()

    def read_now(self, task: OpenTask) -> None:
        """Loads a task before the one in progress, which is restarted after it.

        If that one is waiting for its password, the task goes before all others that are waiting.
        """
        before = self._under_way
        if before is not None and not self.is_reading:
            self._waiting.appendleft(task)
            return
        if before is not None and (before.into is None or before.into is not task.into):
            self._waiting.appendleft(replace(before, tried=before.tried - 1))
        self._begin(task)

    def try_password(self, password: str) -> None:
        """Loads what needs a password once more, with this one."""
        if self._under_way is not None:
            self._under_way = replace(self._under_way, protected=True)
            self._read(self._under_way, password)

    def give_up(self) -> OpenTask | None:
        """Abandons the task in progress, and returns it."""
        task, self._under_way = self._under_way, None
        return task

    def go_on(self) -> None:
        """Begins the next task, if none is in progress."""
        # While a password is asked for nothing is being read, but the task that needs it still has to be next.
        if self._under_way is None and self._waiting:
            self._begin(self._prepare(self._waiting.popleft()))

    def forget_waiting(self) -> None:
        """Drops all tasks that are waiting."""
        self._waiting.clear()

    def drop(self, document: Document) -> None:
        """Drops all tasks for a document that has been closed."""
        self._waiting = deque(task for task in self._waiting if task.into is not document)
        if self._under_way is not None and self._under_way.into is document:
            self._under_way = None
            if self._answer is not None:
                self._answer.cancel()
            self.go_on()

    def rest(self) -> None:
        """Stops in an orderly way: the task in progress waits, as if it had not been begun."""
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
