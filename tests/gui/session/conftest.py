"""What the tests of the session share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from gui.session.store import SessionStore
from tests.gui.session.faults import LONG


@pytest.fixture
def open_store(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Callable[..., SessionStore]]:
    stores: list[SessionStore] = []

    def make(folder: Path | None = None) -> SessionStore:
        stores.append(SessionStore(folder or tmp_path / "session"))
        return stores[-1]

    yield make
    for store in stores:
        store.close(LONG)
