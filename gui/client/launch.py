"""The process that reads and ranks. It takes longest to be ready, so a program may start it before all else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess

from gui.client.faces import face
from gui.client.worker_errors import WorkerErrors

WORKER = face("worker")
# Megabytes that a worker may hold unless it is told otherwise: MEMORY_LIMIT of core.service.messages, which takes
# long to import.
DEFAULT_MEMORY = 1500


def worker_options(megabytes: int) -> tuple[str, ...]:
    """What a worker is told of how much memory it may hold; nothing where that is what it would hold anyway."""
    return () if megabytes == DEFAULT_MEMORY else ("--memory", str(megabytes))


def start_worker(
    options: Sequence[str] = (), *, command: Sequence[str] = WORKER, parent: QObject | None = None
) -> QProcess:
    """A worker that is starting."""
    process = QProcess(parent)
    WorkerErrors(process)
    process.start(command[0], [*command[1:], *options])
    return process
