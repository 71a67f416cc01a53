"""Open documents with a good worker, and two files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.client.client import WorkerClient
from gui.session.store import SessionStore
from tests.gui.documents.work import TIDES, WIND, Work, written


@pytest.fixture
def tides(tmp_path: Path) -> Path:
    return written(tmp_path / "tides.md", TIDES)


@pytest.fixture
def wind(tmp_path: Path) -> Path:
    return written(tmp_path / "wind.md", WIND)


@pytest.fixture
def work(client: WorkerClient, qtbot: QtBot, qapp: QApplication) -> Iterator[Work]:
    work = Work(client, None, qtbot)
    yield work
    work.done()


@pytest.fixture
def keep(client: WorkerClient, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Work]]:
    """Ends the work with what is open kept, and begins anew, as a program does that is started again."""
    works: list[tuple[Work, SessionStore]] = []

    def end() -> None:
        if works:
            work, store = works.pop()
            work.documents.keep_now()
            assert store.close()
            work.done()

    def again() -> Work:
        end()
        store = SessionStore(tmp_path / "session")
        work = Work(client, store, qtbot)
        works.append((work, store))
        work.documents.restore(store.load())
        work.settle()
        return work

    yield again
    end()
