"""Saves what is open between runs, including pasted text, even if the program or the machine is killed."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from gui.i18n.system_words import system_reason
from gui.session.file_lock import unlock
from gui.session.files import read_file
from gui.session.folder import (
    ARTICLES,
    ProgramFolder,
    hold_left,
    is_unreadable,
    left_folders,
    names_in,
    remove_left,
    remove_unfinished,
    set_aside_article,
    set_aside_rest,
    set_aside_whole,
)
from gui.session.glimpse import SESSION, default_folder
from gui.session.session import MOST_BYTES, MOST_TABS, Session, decode_session
from gui.session.troubles import NotKept, SetAside, TextsGone, Trouble
from gui.session.writer import WHOLE, SessionWriter

# Seconds to wait for the disk when the program ends.
_PATIENCE = 3.0
_LACK_OF_ROOM = (errno.ENOSPC, errno.EDQUOT)


class SessionStore(QObject):
    """Saves and loads the session of this program, in a folder as described in ``gui.session.folder``.

    Nothing here waits for the disk except the constructor, ``load``, ``article``, ``flush`` and ``close``.
    ``troubled(Trouble)`` with what the reader has to know, again if there is more of it; it is among ``unread``
    until ``mark_read``. ``healed(topic)`` once a trouble is over. ``article_wanted(key)`` if an article is
    gone from the disk: whoever has it should store it again.
    """

    troubled = Signal(object)
    healed = Signal(str)
    article_wanted = Signal(str)
    _wrote = Signal()
    _put_aside = Signal(object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # From the writer's thread into the window's.
        self._wrote.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._put_aside.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._unread: dict[str, Trouble] = {}
        # The keys of what could not be written when that was last reported, by topic.
        self._not_kept: dict[str, frozenset[str]] = {}
        # What still has to be moved out of the way before anything is written.
        self._in_the_way: tuple[Callable[[Path], Path], SetAside] | None = None
        self._folder = ProgramFolder(folder or default_folder())
        # The writer tries again, and reports why it failed.
        with suppress(OSError):
            self._folder.take()
            remove_unfinished(self._folder.path)
        self._writer = SessionWriter(self._prepare, self._tell_of_writing)
        self._writer.start()

    @property
    def unread(self) -> tuple[Trouble, ...]:
        """What the reader has not dismissed yet."""
        return tuple(self._unread.values())

    def mark_read(self, topic: str) -> None:
        """Notes that the reader has seen a trouble."""
        self._unread.pop(topic, None)

    def load(self) -> Session:
        """What was saved last, followed by what programs no longer running left behind, as far as it can be read."""
        session = self._read(self._folder.path)
        self._folder.note_read()
        if self._folder.is_held:
            for left in left_folders(self._folder.root):
                if left != self._folder.path:
                    session = self._with_left(session, left)
        self._look_for_articles(session)
        return session

    def article(self, key: str) -> bytes | None:
        """The bytes stored for a document; None if there are none."""
        data = self._writer.unwritten(key)
        if data is not None:
            return data
        try:
            return read_file(self._folder.path / ARTICLES / key)
        except FileNotFoundError:
            return None
        except OSError as error:
            self.set_aside(key, _reason(error))
            return None

    def set_aside(self, key: str, reason: str = "") -> None:
        """Moves aside what was stored for a document but is unusable, for the ``reason`` or because it is damaged."""
        with suppress(OSError):
            aside = set_aside_article(self._folder.path, key)
            # One message for everything that ends up in this folder.
            self._tell(SetAside("article", aside, aside, 1, reason or self.tr("it is damaged")))

    def save(self, session: Session) -> None:
        """Saves a session within a third of a second; only the newest of several."""
        self._writer.write(session)

    def keep_article(self, key: str, data: bytes) -> None:
        """Stores a document's article, and writes it, if that is possible, before any session saved after it."""
        self._writer.write_article(key, data)

    def forget_others(self, keys: Collection[str]) -> None:
        """Removes the articles of all documents except these."""
        self._writer.remove_others(keys)

    def flush(self, seconds: float = _PATIENCE) -> bool:
        """Waits until everything is on disk; False if that failed."""
        return self._writer.flush(seconds, self.article_wanted.emit)

    def close(self, seconds: float = _PATIENCE) -> bool:
        """Saves what is pending and leaves the folder to the next program; False as for ``flush``."""
        written = self._writer.stop(seconds, self.article_wanted.emit)
        self._folder.release()
        return written

    def _read(self, folder: Path) -> Session:
        """The session in a folder; what can't be read of it is moved aside. Raises OSError if that fails."""
        try:
            reading = decode_session(read_file(folder / SESSION, MOST_BYTES))
        except FileNotFoundError:
            return Session()
        except OSError as error:
            self._set_aside(set_aside_whole, SetAside("unreadable", folder, folder, reason=_reason(error)))
            return Session()
        if reading.damage:
            keys = {tab.key for tab in reading.session.tabs}
            act = set_aside_whole if reading.damage == "newer" else partial(set_aside_rest, keys=keys)
            self._set_aside(act, SetAside(reading.damage, folder, folder, reading.lost))
        return reading.session

    def _set_aside(self, act: Callable[[Path], Path], trouble: SetAside) -> None:
        """Moves aside what is in a folder. Raises OSError if that fails for another program's folder.

        For our own it is done later, and nothing is written before that.
        """
        if is_unreadable(trouble.source) and trouble.why in ("newer", "unreadable"):
            # The reader knows, and a version that can read it may come.
            return
        if trouble.source != self._folder.path:
            trouble = replace(trouble, folder=act(trouble.source))
        else:
            self._in_the_way = act, trouble
            if self._folder.is_held:
                with suppress(OSError):
                    trouble = self._clear_the_way(act, trouble)
        self._tell(trouble)

    def _clear_the_way(self, act: Callable[[Path], Path], trouble: SetAside) -> SetAside:
        """Moves aside what is in our folder; returns where it is then. Raises OSError."""
        trouble = replace(trouble, folder=act(trouble.source))
        self._in_the_way = None
        return trouble

    def _with_left(self, session: Session, folder: Path) -> Session:
        """The session joined with the one in another folder, which is moved here unless a program holds it.

        At every moment each document is in one of the two on disk.
        """
        try:
            lock = hold_left(folder)
        except OSError:
            return session
        try:
            remove_unfinished(folder)
            left = self._read(folder)
            known = {tab.key for tab in session.tabs}
            tabs = tuple(tab for tab in left.tabs if tab.key not in known)
            if not tabs and is_unreadable(folder):
                return session
            if len(session.tabs) + len(tabs) > MOST_TABS:
                self._tell(SetAside("too many", folder, folder, len(tabs)))
                return session
            for tab in tabs:
                with suppress(FileNotFoundError):
                    (folder / ARTICLES / tab.key).replace(self._folder.path / ARTICLES / tab.key)
            session = Session(session.tabs + tabs, session.active)
            self.save(session)
            if self.flush():
                remove_left(folder)
        except OSError as error:
            self._tell(SetAside("unreadable", folder, folder, reason=_reason(error)))
        finally:
            unlock(lock)
        return session

    def _look_for_articles(self, session: Session) -> None:
        """Finds out which articles of a session are on disk; reports pasted texts that are not."""
        try:
            there = names_in(self._folder.path / ARTICLES)
        except OSError:
            return
        self._writer.note_kept(there & {tab.key for tab in session.tabs})
        pasted = (tab for tab in session.tabs if not tab.source and tab.key not in there)
        gone = tuple(tab.title for tab in pasted if self._writer.unwritten(tab.key) is None)
        if gone:
            self._tell(TextsGone(gone))

    def _prepare(self) -> Path:
        """The folder to write to; on the writer's thread."""
        self._folder.ensure()
        if self._in_the_way is not None:
            act, trouble = self._in_the_way
            # It may be gone by now, or in a folder that is not ours.
            if trouble.source == self._folder.path and os.path.lexists(trouble.source / SESSION):
                trouble = self._clear_the_way(act, trouble)
                with suppress(RuntimeError):
                    self._put_aside.emit(trouble)
            self._in_the_way = None
        return self._folder.path

    def _tell_of_writing(self) -> None:
        # At the end of the program the writer may outlive this object.
        with suppress(RuntimeError):
            self._wrote.emit()

    def _report(self) -> None:
        """Reports what the writer could not do, once per reason and document until it was written after all."""
        for key in self._writer.take_gone():
            self.article_wanted.emit(key)
        failures = self._writer.failures
        reasons = {self._reason_of(error): error for error in failures.values()}
        before, self._not_kept = self._not_kept, {}
        for reason, error in reasons.items():
            failed = frozenset(key for key, each in failures.items() if self._reason_of(each) == reason)
            keys = frozenset() if WHOLE in failed else failed
            trouble = NotKept(reason, keys, error.errno in _LACK_OF_ROOM)
            self._not_kept[trouble.topic] = failed
            if failed - before.get(trouble.topic, frozenset()):
                self._tell(trouble)
        for topic in before.keys() - self._not_kept.keys():
            self.mark_read(topic)
            self.healed.emit(topic)

    def _reason_of(self, error: OSError) -> str:
        return self.tr("too many windows are open") if isinstance(error, BlockingIOError) else _reason(error)

    def _tell(self, trouble: Trouble) -> None:
        self._unread[trouble.topic] = trouble
        self.troubled.emit(trouble)


def _reason(error: OSError) -> str:
    return system_reason(error.strerror or str(error))
