"""Whatever a reader does at whatever time, what is shown, meant, copied and kept is the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from gui.client.client import WorkerClient
from tests.benchmarks.texts import text
from tests.gui.walk import walk_once

_STEPS = 50
_BOOK = 3_000


@pytest.mark.parametrize("seed", [3, 7, 13])
def test_all_holds_after_every_step(client: WorkerClient, tmp_path: Path, seed: int) -> None:
    walk_once(client, tmp_path / "walk", seed, _STEPS, text(_BOOK))
