"""What is logged about the worker: how long each job took, how large it was, and how workers ended.

Never what was read: no text, title, file name, address, password or topic.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QProcess

from core import METHODS
from core.service.messages import EXIT_OVER_MEMORY, Failed, Rank, Reply, Request
from core.service.verbs import LoadedArticle
from core.trace import trace

log = logging.getLogger("standfirst.worker")


def note_started(process: QProcess) -> None:
    """Logs that a worker was started."""
    log.info("process %d started", process.processId())


def note_ended(process: QProcess) -> None:
    """Logs that a worker ended by itself, which only happens on a failure."""
    if process.exitStatus() == QProcess.ExitStatus.CrashExit:
        log.error("crashed, signal or code %d", process.exitCode())
    elif process.exitCode() == EXIT_OVER_MEMORY:
        log.warning("ended at its limit of memory, exit code %d", process.exitCode())
    else:
        log.error("ended, exit code %d", process.exitCode())


def note_replaced(why: str) -> None:
    """Logs that a worker is replaced by another; ``why`` comes from our own code."""
    log.info("replaced: %s", why)


def note_not_understood(error: Exception) -> None:
    """Logs that a worker's message makes no sense, with the place where the error was raised."""
    log.error("said what can't be understood:\n%s", trace(error))


def note_sent(request: Request, size: int) -> None:
    """Logs that a job of this many bytes was sent."""
    log.debug("%s sent, %d bytes", _verb(request), size)


def note_answer(request: Request, reply: Reply, value: object, seconds: float) -> None:
    """Logs an answer; ``value`` was made of the reply, and is None if it is no longer wanted."""
    if not isinstance(reply, Failed):
        log.info("%s done in %.2f s%s", _verb(request), seconds, _size(value))
    elif reply.trace:
        log.error("%s failed after %.2f s, %s\n%s", _verb(request), seconds, reply.kind, reply.trace)
    else:
        log.info("%s refused after %.2f s, %s", _verb(request), seconds, reply.kind)


def _verb(request: Request) -> str:
    name = type(request).__name__
    return f"{name} {request.method}" if isinstance(request, Rank) and request.method in METHODS else name


def _size(value: object) -> str:
    match value:
        case (LoadedArticle(article=article),):
            return f", {len(article.text)} characters, {len(article.sentences)} sentences"
    return ""
