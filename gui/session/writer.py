"""Writes what is open to the disk, on a thread of its own: a disk may stall for seconds, and the window must not."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Collection
from pathlib import Path

from gui.session.session import Session, encode_session

#: Seconds between two writings, so that a slider that is drawn along writes a few times, not hundreds.
_INTERVAL = 0.3


class SessionWriter(threading.Thread):
    """Keeps a session in a file and its articles in a folder, the newest of each.

    An article is on the disk before a session that names it, and leaves it only after the last such session. What
    could not be written is tried again with the next wish; ``failed`` is called, on this thread, with each error.
    """

    def __init__(self, session: Path, articles: Path, failed: Callable[[OSError], object]) -> None:
        # A daemon: a disk that never answers must not keep the program from ending.
        super().__init__(name="session", daemon=True)
        self._session_file = session
        self._articles_folder = articles
        self._failed = failed
        self._changed = threading.Condition()
        self._session: Session | None = None
        self._articles: dict[str, bytes] = {}
        self._keys: frozenset[str] | None = None
        self._wanted = self._busy = self._hurry = self._stopped = False

    def write(self, session: Session) -> None:
        """Writes a session soon, unless something newer comes first."""
        with self._changed:
            self._session = session
            self._want()

    def write_article(self, key: str, data: bytes) -> None:
        """Writes an article soon."""
        with self._changed:
            self._articles[key] = data
            if self._keys is not None:
                # Whoever said which are to stay did not know of it.
                self._keys |= {key}
            self._want()

    def remove_others(self, keys: Collection[str]) -> None:
        """Removes all articles but these, after the session that waits has been written."""
        with self._changed:
            self._keys = frozenset(keys)
            self._articles = {key: data for key, data in self._articles.items() if key in self._keys}
            self._want()

    def unwritten(self, key: str) -> bytes | None:
        """An article that is not on the disk yet."""
        with self._changed:
            return self._articles.get(key)

    def flush(self, seconds: float) -> bool:
        """Writes at once what waits; False where it takes longer than that, or can't be done."""
        with self._changed:
            if self._session is not None or self._articles or self._keys is not None:
                self._hurry = True
                self._want()
            self._changed.wait_for(lambda: not (self._wanted or self._busy), seconds)
            return not (self._wanted or self._busy) and self._session is None and not self._articles

    def stop(self, seconds: float) -> bool:
        """Writes what waits, and ends; False as for ``flush``."""
        written = self.flush(seconds)
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        return written

    def run(self) -> None:
        """Writes when there is something to write, until it is stopped."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopped or self._wanted)
                if self._stopped:
                    return
                self._wanted, self._busy, self._hurry = False, True, False
                session, articles, keys = self._session, dict(self._articles), self._keys
            self._write(session, articles, keys)
            with self._changed:
                self._busy = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._stopped or self._hurry, _INTERVAL)

    def _want(self) -> None:
        self._wanted = True
        self._changed.notify_all()

    def _write(self, session: Session | None, articles: dict[str, bytes], keys: frozenset[str] | None) -> None:
        """Writes and removes, and strikes out what was done unless it was replaced meanwhile."""
        try:
            for key, data in articles.items():
                replace_file(self._articles_folder / key, data)
                with self._changed:
                    if self._articles.get(key) is data:
                        del self._articles[key]
            if session is not None:
                replace_file(self._session_file, encode_session(session))
                with self._changed:
                    if self._session is session:
                        self._session = None
            if keys is not None:
                for path in self._articles_folder.iterdir():
                    if path.name not in keys:
                        path.unlink(missing_ok=True)
                with self._changed:
                    if self._keys is keys:
                        self._keys = None
        except OSError as error:
            self._failed(error)


def replace_file(path: Path, data: bytes) -> None:
    """Puts bytes in the place of a file, for its owner only; at every moment the old or the new is there, whole.

    So it is after a loss of power too, as far as the disk keeps its word: the bytes are on it before the name is given
    to them, and then the name. For one writer a path. Raises OSError, and leaves the old. By Python's own calls, which
    let the window go on while the disk works.
    """
    new = path.with_name(path.name + ".new")
    new.touch(mode=0o600)
    with new.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
