"""The program's log: what it did and which faults occurred, and never a word of what was read."""

from __future__ import annotations

import atexit
import logging
import queue
import sys
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TypeAlias

from core.trace import trace
from gui.diagnostics.log_file import LogFile
from gui.session.glimpse import data_folder

# The first part of the names of all our loggers. Libraries' loggers may say anything, and are ignored.
ROOT = "standfirst"
# Lines kept in memory in case the disk does not accept them.
_KEPT = 400

_Error: TypeAlias = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def log_folder() -> Path:
    """Where the log is."""
    return data_folder() / "log"


class SafeFormatter(logging.Formatter):
    """Lines with the time, the process and where they come from; for an exception, where it arose, not its message."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(process)d %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The record; continuation lines are indented, so that every other line begins a record."""
        # Another handler may have stored a traceback with its message here.
        record.exc_text = None
        text = super().format(record)
        record.exc_text = None
        return text.replace("\n", "\n    ")

    def formatException(self, ei: _Error) -> str:
        """The type of an exception and where it arose."""
        return trace(ei[1]) if ei[1] is not None else ""


class Log(logging.Handler):
    """Writes records to a file on a thread of its own: a disk may stall for seconds, and the window must not.

    A disk that accepts nothing costs only the lines. ``beginning`` returns what is logged first, and is called on
    that thread, since it may be slow.
    """

    def __init__(self, file: LogFile, beginning: Callable[[], str]) -> None:
        super().__init__()
        self.setFormatter(SafeFormatter())
        self._file = file
        self._beginning = beginning
        self._recent: deque[str] = deque(maxlen=_KEPT)
        self._lines: queue.SimpleQueue[str | threading.Event] = queue.SimpleQueue()
        self._is_failing = False
        # A daemon: a disk that never answers must not keep the program from ending.
        threading.Thread(target=self._write_all, name="log", daemon=True).start()

    def emit(self, record: logging.LogRecord) -> None:
        """Queues a record for writing."""
        try:
            line = self.format(record)
        except Exception:  # noqa: BLE001 - a line that can't be formed must not disturb what it tells of
            return
        self._recent.append(line)
        self._lines.put(line)

    def wait(self, seconds: float) -> bool:
        """Waits until everything is written, but no longer than this; returns whether it is."""
        done = threading.Event()
        self._lines.put(done)
        return done.wait(seconds)

    def recent(self, lines: int) -> list[str]:
        """The last lines: those in the file, or of this program if they are not in it."""
        written: list[str] = []
        if self.wait(1.0) and not self._is_failing:
            with suppress(OSError):
                written = self._file.tail(lines)
        return written or [line for record in list(self._recent) for line in record.splitlines()][-lines:]

    def _write_all(self) -> None:
        # The time is when the program started.
        record = logging.makeLogRecord({"name": f"{ROOT}.start", "levelno": logging.INFO, "levelname": "INFO"})
        record.msg = self._beginning()
        first = self.format(record)
        self._recent.appendleft(first)
        self._write(first)
        while True:
            item = self._lines.get()
            if isinstance(item, str):
                self._write(item)
            else:
                item.set()

    def _write(self, line: str) -> None:
        try:
            self._file.append(f"{line}\n")
        except OSError:
            self._is_failing = True
        else:
            self._is_failing = False


def open_log(folder: Path, beginning: Callable[[], str], *, debug: bool = False) -> Log:
    """Writes what all our loggers say from now on; with ``debug``, in more detail and to standard error too."""
    logger = logging.getLogger(ROOT)
    logger.setLevel(logging.DEBUG if debug else logging.INFO)
    log = Log(LogFile(folder / "standfirst.log"), beginning)
    logger.addHandler(log)
    # An error that ends the program comes last.
    atexit.register(log.wait, 1.0)
    if debug and sys.stderr is not None:
        aloud = logging.StreamHandler(sys.stderr)
        aloud.setFormatter(SafeFormatter())
        logger.addHandler(aloud)
    return log


def close_log(log: Log) -> None:
    """Writes everything, waiting no longer than a second, then stops."""
    log.wait(1.0)
    atexit.unregister(log.wait)
    logger = logging.getLogger(ROOT)
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)


def current_log() -> Log | None:
    """The open log."""
    return next((handler for handler in logging.getLogger(ROOT).handlers if isinstance(handler, Log)), None)
