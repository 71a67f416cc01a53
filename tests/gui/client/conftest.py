"""A good worker, and what it says."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gui.client.client import WorkerClient
from tests.gui.record import Record


@pytest.fixture
def record(client: WorkerClient, listen: Callable[[WorkerClient], Record]) -> Record:
    """What is asked of a warm worker."""
    return listen(client)
