"""Watches one file for changes that others make.

It is asked about rather than listened to: the question is put on a thread of its own, so that a server that does not
answer stops nobody, and it works where systems report nothing, as on network disks and after an editor has put a new
file in the place of the old.
"""

from __future__ import annotations

import threading
import weakref
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

# Seconds between two looks.
_INTERVAL = 1.0
# Bytes up to which a file whose time alone has changed is read, to see whether its content has.
_READABLE = 16_000_000
# Seconds within which two times are one: not every keeper of them has the same number of decimals.
_SAME = 0.002


@dataclass(frozen=True, slots=True)
class _Look:
    """What a look at a file showed; ``modified`` in seconds since 1970."""

    modified: float
    size: int
    content: bytes = b""

    def without_content(self) -> _Look:
        """What a look shows before the file is read."""
        return _Look(self.modified, self.size)

    def is_same_text_as(self, other: _Look) -> bool:
        """Whether both were read and hold the same."""
        return bool(self.content) and self.content == other.content


class FileWatch(QObject):
    """Watches one file at a time.

    ``changed(str)``: its content is another than when it was read, and is no longer being written. ``gone(str)``: it
    was not there at two looks in a row. Each once for each time it happens, with the path. ``noted(str, float)``: the
    time of the file's last change, in seconds since 1970, when the watch begins and before each ``changed``.
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
        """Watches this file instead of another; with "" none.

        ``modified`` is its time when it was read: a change between then and now is told too. With 0, from now on.
        """
        if self._watcher is not None:
            self._watcher.stop()
        self._watcher = _Watcher(self, path, modified, self._interval) if path else None
        if self._watcher is not None:
            self._watcher.start()

    def _tell(self, watcher: _Watcher, event: str, modified: float) -> None:
        # What another watcher saw before it was stopped may still be on its way.
        if watcher is not self._watcher:
            return
        if event == "gone":
            self.gone.emit(watcher.path)
            return
        self.noted.emit(watcher.path, modified)
        if event == "changed":
            self.changed.emit(watcher.path)


class _Watcher(threading.Thread):
    """Looks at a file until it is stopped or its owner is no more, and tells the owner what it sees."""

    def __init__(self, owner: FileWatch, path: str, modified: float, interval: float) -> None:
        # A daemon: a server that never answers must not keep the program from ending.
        super().__init__(name="file watch", daemon=True)
        self.path = path
        self._owner = weakref.ref(owner)
        self._read_at = modified
        self._interval = interval
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Looks no more; does not wait for a look that is under way."""
        self._stopped.set()

    def run(self) -> None:
        """Tells what two looks in a row agree on and the last thing told did not say."""
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
        """What the file was when it was read, as far as that can be known."""
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
    """The file as the system tells it; None where there is none."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return None
    return _Look(found.st_mtime, found.st_size)


def _with_content(look: _Look, path: str) -> _Look:
    """The same with a digest of the content, where the file is small enough, can be read, and does not change."""
    import hashlib

    if look.size > _READABLE:
        return look
    content = b""
    with suppress(OSError), Path(path).open("rb") as file:
        content = hashlib.blake2b(file.read(_READABLE)).digest()
    # What was written since the look would pass for what was there before.
    return replace(look, content=content) if _look(path) == look else look
