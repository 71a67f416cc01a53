"""What an engine says."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from core import Article, Ranking
from gui.client.engine import Engine
from tests.gui.hands import PATIENCE


class Record:
    """What an engine said, in order."""

    def __init__(self, engine: Engine, bot: QtBot) -> None:
        self.engine = engine
        self._bot = bot
        self.articles: list[Article] = []
        self.rankings: list[Ranking] = []
        self.failures: list[tuple[str, str]] = []
        self.progress: list[tuple[str, int, int]] = []
        self.busy: list[bool] = []
        engine.loaded.connect(self._loaded)
        engine.ranked.connect(self._ranked)
        engine.failed.connect(self._failed)
        engine.progressed.connect(self._progressed)
        engine.busy_changed.connect(self._busy_changed)

    def close(self) -> None:
        """Listens no more."""
        self.engine.loaded.disconnect(self._loaded)
        self.engine.ranked.disconnect(self._ranked)
        self.engine.failed.disconnect(self._failed)
        self.engine.progressed.disconnect(self._progressed)
        self.engine.busy_changed.disconnect(self._busy_changed)

    def settle(self) -> None:
        """Waits until no job is under way."""
        self._bot.waitUntil(lambda: not self.engine.busy, timeout=PATIENCE)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Waits until something is so."""
        self._bot.waitUntil(condition, timeout=PATIENCE)

    def _loaded(self, article: Article) -> None:
        self.articles.append(article)

    def _ranked(self, ranking: Ranking) -> None:
        self.rankings.append(ranking)

    def _failed(self, kind: str, message: str) -> None:
        self.failures.append((kind, message))

    def _progressed(self, step: str, done: int, total: int) -> None:
        self.progress.append((step, done, total))

    def _busy_changed(self, busy: bool) -> None:
        self.busy.append(busy)
