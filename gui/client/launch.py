"""Starts the worker. It takes the longest to be ready, so a program may start it before anything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess

from gui.client.faces import face
from gui.client.worker_errors import WorkerErrors

WORKER = face("worker")
# Megabytes that a worker may use by default: MEMORY_LIMIT of core.service.messages, which takes long to import.
DEFAULT_MEMORY = 1500


def worker_options(megabytes: int) -> tuple[str, ...]:
    """The arguments that set a worker's memory limit; none if it is the default."""
    return () if megabytes == DEFAULT_MEMORY else ("--memory", str(megabytes))


def start_worker(
    options: Sequence[str] = (), *, command: Sequence[str] = WORKER, parent: QObject | None = None
) -> QProcess:
    """Starts a worker; returns before it is ready."""
    process = QProcess(parent)
    WorkerErrors(process)
    process.start(command[0], [*command[1:], *options])
    return process
