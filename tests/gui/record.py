"""What a client of the worker is asked, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from core import Article, Ranking
from core.service.messages import Load, LoadText, Rank, Request
from core.service.verbs import LoadedArticle
from gui.client.answer import Answer, Failure
from gui.client.client import WorkerClient
from tests.gui.hands import PATIENCE


class Record:
    """Asks a client, and keeps what it says, in order."""

    def __init__(self, client: WorkerClient, bot: QtBot) -> None:
        self.client = client
        self._bot = bot
        self.articles: list[Article] = []
        self.rankings: list[Ranking] = []
        #: What else was answered.
        self.values: list[object] = []
        self.failures: list[tuple[str, str]] = []
        self.progress: list[tuple[str, int, int]] = []
        self.busy: list[bool] = []
        client.progressed.connect(self._progressed)
        client.busy_changed.connect(self._busy_changed)

    def close(self) -> None:
        """Listens no more to the client."""
        self.client.progressed.disconnect(self._progressed)
        self.client.busy_changed.disconnect(self._busy_changed)

    def ask(self, request: Request, article: Article | None = None, *, quiet: bool = False) -> Answer:
        """Asks, and listens to the answer."""
        answer = self.client.ask(request, article, quiet=quiet)
        answer.done.connect(self._done)
        answer.failed.connect(self._failed)
        return answer

    def load(self, path: str) -> Answer:
        """Asks for the article in a file."""
        return self.ask(Load(path))

    def load_text(self, text: str) -> Answer:
        """Asks for the article of a text."""
        return self.ask(LoadText(text))

    def rank(self, article: Article, method: str, topic: str = "") -> Answer:
        """Asks for a ranking."""
        return self.ask(Rank(method, topic), article)

    @property
    def process(self) -> QProcess:
        """The worker's process, of which there is one."""
        (process,) = self.client.findChildren(QProcess)
        return process

    def settle(self) -> None:
        """Waits until nothing is under way that somebody waits for."""
        self._bot.waitUntil(lambda: not self.client.busy, timeout=PATIENCE)

    def take_turn(self) -> None:
        """Lets the event loop turn once."""
        self._bot.wait(0)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Waits until something is so."""
        self._bot.waitUntil(condition, timeout=PATIENCE)

    def _done(self, value: object) -> None:
        if isinstance(value, LoadedArticle):
            self.articles.append(value.article)
        elif isinstance(value, Ranking):
            self.rankings.append(value)
        else:
            self.values.append(value)

    def _failed(self, failure: Failure) -> None:
        self.failures.append((failure.kind, failure.message))

    def _progressed(self, step: str, done: int, total: int) -> None:
        self.progress.append((step, done, total))

    def _busy_changed(self, busy: bool) -> None:
        self.busy.append(busy)
