"""Watches one file for changes by other programs.

The file is polled, on a separate thread, so that a server that does not answer blocks nothing. Polling also works where
systems report no changes, such as on network disks and after an editor has replaced the file with a new one.
"""

from __future__ import annotations

import threading
import weakref
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

# Seconds between two checks.
_INTERVAL = 1.0
# If only a file's time has changed, its content is compared up to this size, in bytes.
_READABLE = 16_000_000
# Times within this many seconds count as equal: not everything that stores them has the same precision.
_SAME = 0.002


@dataclass(frozen=True, slots=True)
class _Look:
    """The state of a file at a check; ``modified`` in seconds since 1970."""

    modified: float
    size: int
    content: bytes = b""

    def without_content(self) -> _Look:
        """The state without what can only be known by reading the file."""
        return _Look(self.modified, self.size)

    def is_same_text_as(self, other: _Look) -> bool:
        """Whether both were read and have the same content."""
        return bool(self.content) and self.content == other.content


class FileWatch(QObject):
    """Watches one file at a time.

    ``changed(str)``: its content differs from when it was read, and is no longer being written. ``gone(str)``: it was
    missing at two checks in a row. Each is emitted once per occurrence, with the path. ``noted(str, float)``: the time
    of the file's last change, in seconds since 1970, when the watch begins and before each ``changed``.
    """

    changed = Signal(str)
    gone = Signal(str)
    noted = Signal(str, float)
    # From a watcher's thread: the watcher, what happened, and the file's time.
    seen = Signal(object, str, float)

    def __init__(self, parent: QObject | None = None, *, interval: float = _INTERVAL) -> None:
        super().__init__(parent)
        self._interval = interval
        self._watcher: _Watcher | None = None
        self.seen.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def watch(self, path: str, modified: float = 0.0) -> None:
        """Watches this file instead of the previous one; "" for none.

        ``modified`` is its time when it was read: a change between then and now is also reported. With 0, only changes
        from now on.
        """
        if self._watcher is not None:
            self._watcher.stop()
        self._watcher = _Watcher(self, path, modified, self._interval) if path else None
        if self._watcher is not None:
            self._watcher.start()

    def _tell(self, watcher: _Watcher, event: str, modified: float) -> None:
        # Events of a previous watcher that has been stopped may still arrive.
        if watcher is not self._watcher:
            return
        if event == "gone":
            self.gone.emit(watcher.path)
            return
        self.noted.emit(watcher.path, modified)
        if event == "changed":
            self.changed.emit(watcher.path)


class _Watcher(threading.Thread):
    """Checks a file until it is stopped or its owner is deleted, and reports changes to the owner."""

    def __init__(self, owner: FileWatch, path: str, modified: float, interval: float) -> None:
        # A daemon: a server that never answers must not keep the program from ending.
        super().__init__(name="file watch", daemon=True)
        self.path = path
        self._owner = weakref.ref(owner)
        self._read_at = modified
        self._interval = interval
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Ends the checks; does not wait for one in progress."""
        self._stopped.set()

    def run(self) -> None:
        """Reports what two checks in a row agree on, if it differs from the last report."""
        last = _look(self.path)
        known = self._beginning(last)
        there = True
        while not self._stopped.wait(self._interval):
            look = _look(self.path)
            if look == last and look is None and there:
                there = False
                self._tell("gone", 0.0)
            elif look == last and look is not None:
                there = True
                if look != known.without_content():
                    before, known = known, _with_content(look, self.path)
                    self._tell("noted" if known.is_same_text_as(before) else "changed", known.modified)
            last = look

    def _beginning(self, look: _Look | None) -> _Look:
        """The state of the file when it was read, as far as that can be known."""
        if look is None or (self._read_at and abs(look.modified - self._read_at) > _SAME):
            return _Look(self._read_at, -1)
        beginning = _with_content(look, self.path)
        self._tell("noted", look.modified)
        return beginning

    def _tell(self, event: str, modified: float) -> None:
        owner = self._owner()
        if owner is None:
            self.stop()
        elif not self._stopped.is_set():
            try:
                owner.seen.emit(self, event, modified)
            except RuntimeError:
                # Qt has deleted it.
                self.stop()


def _look(path: str) -> _Look | None:
    """The state of the file as the system reports it; None if there is no file."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return None
    return _Look(found.st_mtime, found.st_size)


def _with_content(look: _Look, path: str) -> _Look:
    """The same with a digest of the content, if the file is small enough, is readable and does not change meanwhile."""
    import hashlib

    if look.size > _READABLE:
        return look
    content = b""
    with suppress(OSError), Path(path).open("rb") as file:
        content = hashlib.blake2b(file.read(_READABLE)).digest()
    # What was written since the check would be mistaken for the earlier content.
    return replace(look, content=content) if _look(path) == look else look
