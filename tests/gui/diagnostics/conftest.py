"""A log of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.diagnostics.log import Log, close_log, open_log


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    """The log of a program that started."""
    log = open_log(tmp_path / "log", lambda: "started")
    yield log
    close_log(log)
