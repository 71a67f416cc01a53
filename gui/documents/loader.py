"""Reads what is to be opened, one thing after another."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core import Article
from gui.client.engine import Engine
from gui.documents.document import Document
from gui.documents.opening import Opening


class Loader(QObject):
    """Has the engine read what is to be opened, and has the rest wait.

    ``begun(Opening)`` before anything is read; then ``loaded(Opening, Article, modified)``, ``unchanged(Opening)``,
    ``failed(Opening, kind, message)``, or ``locked(Opening, message)``: it needs a password, and all waits until
    ``try_password`` or ``give_up``. ``work_failed(kind, message)`` where what failed in the engine was not a reading.
    """

    begun = Signal(object)
    loaded = Signal(object, object, float)
    unchanged = Signal(object)
    failed = Signal(object, str, str)
    locked = Signal(object, str)
    work_failed = Signal(str, str)

    def __init__(self, engine: Engine, prepare: Callable[[Opening], Opening], parent: QObject | None = None) -> None:
        """``prepare`` is told of what comes next, and gives what is read in its place."""
        super().__init__(parent)
        self._engine = engine
        self._prepare = prepare
        self._under_way: Opening | None = None
        self._waiting: deque[Opening] = deque()
        engine.loaded.connect(self._take)
        engine.unchanged.connect(self._take_unchanged)
        engine.failed.connect(self._take_failure)

    @property
    def unfinished(self) -> tuple[Opening, ...]:
        """What is under way, and then all that waits."""
        return (*(() if self._under_way is None else (self._under_way,)), *self._waiting)

    def is_for(self, document: Document) -> bool:
        """Whether something is read, or waits, for a document."""
        return any(opening.into is document for opening in self.unfinished)

    def add(self, openings: Iterable[Opening]) -> None:
        """Reads something after all that waits."""
        self._waiting.extend(openings)
        self.go_on()

    def read_now(self, opening: Opening) -> None:
        """Reads something before what is under way, which is begun anew after it.

        Where that waits for its password, something is read before all else that waits.
        """
        before = self._under_way
        if before is not None and not self._engine.loading:
            self._waiting.appendleft(opening)
            return
        if before is not None and (before.into is None or before.into is not opening.into):
            self._waiting.appendleft(replace(before, tried=before.tried - 1))
        self._begin(opening)

    def try_password(self, password: str) -> None:
        """Reads once more what needs a password."""
        if self._under_way is not None:
            self._under_way = replace(self._under_way, protected=True)
            self._read(self._under_way, password)

    def give_up(self) -> Opening | None:
        """Reads no more what is under way; gives it back."""
        opening, self._under_way = self._under_way, None
        return opening

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
        self._waiting = deque(opening for opening in self._waiting if opening.into is not document)
        if self._under_way is not None and self._under_way.into is document:
            self._under_way = None
            if self._engine.loading:
                self._engine.cancel()
            self.go_on()

    def rest(self) -> None:
        """Stops in good order: what is under way waits, as if it had not been begun."""
        if self._under_way is not None:
            self._waiting.appendleft(replace(self._under_way, tried=0))
            self._under_way = None

    def _begin(self, opening: Opening) -> None:
        self._under_way = replace(opening, tried=opening.tried + 1)
        self.begun.emit(self._under_way)
        self._read(self._under_way)

    def _read(self, opening: Opening, password: str = "") -> None:
        if opening.source:
            self._engine.load(opening.source, password, opening.encoding, opening.language, opening.known)
        else:
            self._engine.load_text(opening.text, opening.html, opening.language)

    def _take(self, article: Article, modified: float) -> None:
        opening = self.give_up()
        if opening is not None:
            self.loaded.emit(opening, article, modified)
            self.go_on()

    def _take_unchanged(self) -> None:
        opening = self.give_up()
        if opening is not None:
            self.unchanged.emit(opening)
            self.go_on()

    def _take_failure(self, kind: str, message: str) -> None:
        opening = self._under_way
        if opening is None:
            self.work_failed.emit(kind, message)
        elif kind == "password":
            self.locked.emit(opening, message)
        else:
            self._under_way = None
            self.failed.emit(opening, kind, message)
            self.go_on()
