"""Writes what is open to disk, on its own thread: a disk may stall for seconds, and the window must not."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Collection
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import monotonic

from gui.i18n.system_words import OWN_FAULT
from gui.session.files import replace_file
from gui.session.folder import ARTICLES, names_in
from gui.session.glimpse import SESSION
from gui.session.session import Session, encode_session

# Seconds between two writes, so that dragging a slider writes a few times, not hundreds.
_INTERVAL = 0.3
# Seconds after which what failed is retried: initially, and at most; the pause grows with each failure.
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
# The key for the session itself among the keys of articles.
WHOLE = ""


class SessionWriter(threading.Thread):
    """Stores a session and its articles in a folder, the newest of each.

    An article is written before a session that names it, and removed after the last such session. Each is stored or not
    independently: if an article can't be written, a session that names it is stored anyway. What failed is retried
    automatically, and on flush. What is gone from the disk is written again: the session, and the articles once
    they are supplied again.
    """

    def __init__(self, prepare: Callable[[], Path], told: Callable[[], object]) -> None:
        """``prepare`` returns the folder to write to, made ready, or raises OSError; ``told`` says that there is news.

        News is in ``failures`` or ``take_gone``. Both are called on this thread.
        """
        # A daemon: a disk that never answers must not keep the program from ending.
        super().__init__(name="session", daemon=True)
        self._prepare = prepare
        self._folder = Path()
        self._told = told
        self._changed = threading.Condition()
        self._session: Session | None = None
        self._last: Session | None = None
        self._articles: dict[str, bytes] = {}
        self._keys: frozenset[str] | None = None
        # Articles that are on disk as far as known, and those that turned out not to be.
        self._kept: set[str] = set()
        self._gone: set[str] = set()
        self._failures: dict[str, OSError] = {}
        self._pause, self._retry_at = 0.0, 0.0
        self._wanted = self._busy = self._hurry = self._stopped = False

    def write(self, session: Session) -> None:
        """Writes a session soon, unless something newer comes first."""
        with self._changed:
            self._session = self._last = session
            self._want()

    def write_article(self, key: str, data: bytes) -> None:
        """Writes an article soon."""
        with self._changed:
            self._articles[key] = data
            # Other bytes may fit where the previous ones did not.
            self._failures.pop(key, None)
            if self._keys is not None:
                # Those who said which are to stay did not know about it.
                self._keys |= {key}
            self._want()

    def remove_others(self, keys: Collection[str]) -> None:
        """Removes all articles except these, after the pending session has been written."""
        with self._changed:
            self._keys = frozenset(keys)
            self._articles = {key: data for key, data in self._articles.items() if key in self._keys}
            self._failures = {key: error for key, error in self._failures.items() if key in {WHOLE, *self._keys}}
            self._kept &= self._keys
            self._want()

    def note_kept(self, keys: Collection[str]) -> None:
        """Records that these articles are on disk."""
        with self._changed:
            self._kept |= set(keys)

    def unwritten(self, key: str) -> bytes | None:
        """An article that is not on disk yet."""
        with self._changed:
            return self._articles.get(key)

    @property
    def failures(self) -> dict[str, OSError]:
        """Why what is pending could not be written, by the keys of articles, and ``WHOLE`` for the session or all."""
        with self._changed:
            return dict(self._failures)

    def take_gone(self) -> frozenset[str]:
        """The keys of articles that have disappeared from the disk, each once."""
        with self._changed:
            gone, self._gone = frozenset(self._gone), set()
            return gone

    def flush(self, seconds: float, ask_again: Callable[[str], object]) -> bool:
        """Writes at once what is pending, and what is gone from the disk; False if it takes longer or fails.

        ``ask_again`` is called with the key of each article that is gone, so that it is supplied again.
        """
        end = monotonic() + seconds
        while True:
            with self._changed:
                if not self._stopped:
                    self._hurry = True
                    self._want()
                is_done = self._changed.wait_for(lambda: not (self._wanted or self._busy), max(0.0, end - monotonic()))
            gone = self.take_gone()
            if not is_done or not gone:
                break
            for key in gone:
                ask_again(key)
        with self._changed:
            return is_done and self._session is None and not self._articles

    def stop(self, seconds: float, ask_again: Callable[[str], object]) -> bool:
        """Writes what is pending, and ends; False as for ``flush``."""
        written = self.flush(seconds, ask_again)
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        return written

    def run(self) -> None:
        """Writes when there is something to write, until it is stopped."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopped or self._wanted, self._until_retry())
                if self._stopped:
                    return
                is_due = self._hurry or monotonic() >= self._retry_at
                self._wanted, self._busy, self._hurry = False, True, False
            self._write(is_due)
            with self._changed:
                self._busy = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._stopped or self._hurry, _INTERVAL)

    def _want(self) -> None:
        self._wanted = True
        self._changed.notify_all()

    def _until_retry(self) -> float | None:
        return max(0.0, self._retry_at - monotonic()) if self._failures else None

    def _write(self, is_due: bool) -> None:
        """Writes and removes what is pending; articles that failed before only when due."""
        failed_before, made_room = self.failures, False
        if self._try(WHOLE, self._look):
            with self._changed:
                articles, session, keys = dict(self._articles), self._session, self._keys
            for key, data in articles.items():
                if is_due or key not in failed_before:
                    self._try(key, partial(self._write_article, key, data))
            made_room = (
                self._try(WHOLE, partial(self._write_session, session))
                and keys is not None
                and self._remove_others(keys)
            )
        with self._changed:
            has_news = bool(self._gone) or self._failures != failed_before
            self._plan_retry(is_due or bool(self._failures.keys() - failed_before.keys()), made_room)
        if has_news:
            self._told()

    def _try(self, key: str, act: Callable[[], object]) -> bool:
        try:
            act()
        except OSError as error:
            failure = error
        except Exception as error:  # noqa: BLE001 - a fault must not end the keeping of all else, nor be hidden
            threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, self)))
            failure = OSError(errno.EIO, OWN_FAULT)
        else:
            return True
        with self._changed:
            self._failures[key] = failure
        return False

    def _look(self) -> None:
        """Makes the folder ready, and finds out what is gone from it."""
        self._folder = self._prepare()
        names = names_in(self._folder / ARTICLES)
        has_session = (self._folder / SESSION).exists()
        with self._changed:
            gone = self._kept - names
            self._kept -= gone
            self._gone |= gone - self._articles.keys()
            if not has_session:
                self._session = self._last

    def _write_article(self, key: str, data: bytes) -> None:
        replace_file(self._folder / ARTICLES / key, data)
        with self._changed:
            self._kept.add(key)
            self._failures.pop(key, None)
            if self._articles.get(key) is data:
                del self._articles[key]

    def _write_session(self, session: Session | None) -> None:
        if session is not None:
            replace_file(self._folder / SESSION, encode_session(session))
        with self._changed:
            self._failures.pop(WHOLE, None)
            if self._session is session:
                self._session = None

    def _remove_others(self, keys: frozenset[str]) -> bool:
        """Removes what is not among ``keys``, as far as possible; returns whether there was any."""
        others = names_in(self._folder / ARTICLES) - keys
        for name in others:
            with suppress(OSError):
                (self._folder / ARTICLES / name).unlink()
        with self._changed:
            if self._keys is keys:
                self._keys = None
        return bool(others)

    def _plan_retry(self, was_due: bool, made_room: bool) -> None:
        if not self._failures:
            self._pause = 0.0
        elif made_room:
            self._retry_at = 0.0
        elif was_due:
            self._pause = min(_LONGEST_PAUSE, 2 * self._pause or _FIRST_PAUSE)
            self._retry_at = monotonic() + self._pause
