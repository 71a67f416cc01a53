"""The program's log: what it did and which faults it met, and never a word of what was read."""

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

# What all our loggers are called before the first dot. Those of libraries may say anything, and are not heard.
ROOT = "standfirst"
# Lines that are kept at hand in case the disk does not take them.
_KEPT = 400

_Error: TypeAlias = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def log_folder() -> Path:
    """Where the log is."""
    return data_folder() / "log"


class SafeFormatter(logging.Formatter):
    """Lines with the time, the process and where they come from; of an exception where it arose, not its message."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(process)d %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The record; what goes on over several lines is indented, so that each that is not begins another."""
        # Another handler may have put a traceback with its message there.
        record.exc_text = None
        text = super().format(record)
        record.exc_text = None
        return text.replace("\n", "\n    ")

    def formatException(self, ei: _Error) -> str:
        """The type of an exception and where it arose."""
        return trace(ei[1]) if ei[1] is not None else ""


class Log(logging.Handler):
    """Writes records to a file on a thread of its own: a disk may stall for seconds, and the window must not.

    A disk that takes nothing costs nothing but the lines. ``beginning`` gives what is logged first, and is called on
    that thread, for it may take a while to find out.
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
        """Has a record written soon."""
        try:
            line = self.format(record)
        except Exception:  # noqa: BLE001 - a line that can't be formed must not disturb what it tells of
            return
        self._recent.append(line)
        self._lines.put(line)

    def wait(self, seconds: float) -> bool:
        """Waits until all is written, but no longer than this; whether it is."""
        done = threading.Event()
        self._lines.put(done)
        return done.wait(seconds)

    def recent(self, lines: int) -> list[str]:
        """The last lines: those of the file, or of this program where they are not in it."""
        written: list[str] = []
        if self.wait(1.0) and not self._is_failing:
            with suppress(OSError):
                written = self._file.tail(lines)
        return written or [line for record in list(self._recent) for line in record.splitlines()][-lines:]

    def _write_all(self) -> None:
        # The time is that of the start.
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
    """Has what all our loggers say written from now on; with ``debug`` more of it, and on standard error too."""
    logger = logging.getLogger(ROOT)
    logger.setLevel(logging.DEBUG if debug else logging.INFO)
    log = Log(LogFile(folder / "standfirst.log"), beginning)
    logger.addHandler(log)
    # An error that ends the program comes after all else.
    atexit.register(log.wait, 1.0)
    if debug and sys.stderr is not None:
        aloud = logging.StreamHandler(sys.stderr)
        aloud.setFormatter(SafeFormatter())
        logger.addHandler(aloud)
    return log


def close_log(log: Log) -> None:
    """Has all of it written, waiting no longer than a second, and nothing more after that."""
    log.wait(1.0)
    atexit.unregister(log.wait)
    logger = logging.getLogger(ROOT)
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)


def current_log() -> Log | None:
    """The log that is open."""
    return next((handler for handler in logging.getLogger(ROOT).handlers if isinstance(handler, Log)), None)
