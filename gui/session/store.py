"""Keeps what is open between runs, pasted text too, and over the killing of the program or the machine.

A folder holds one folder a running program, so that two at once never write the same file. In each:

    lock               held while the program runs; the system lets go of it however the program ends
    session.jsonl      the session (``gui.session.session``)
    articles/KEY       an article a document, as bytes
"""

from __future__ import annotations

import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from gui.file_lock import locked
from gui.session.glimpse import SESSION, default_folder
from gui.session.session import Session, decode_session
from gui.session.writer import SessionWriter
from gui.words.system_words import system_reason

_ARTICLES = "articles"
#: Programs that run at once, beyond which none keeps its session.
_PROGRAMS = 32
#: Seconds to wait for the disk when the program ends.
_PATIENCE = 3.0


class SessionStore(QObject):
    """Saves and loads the session of this program.

    Nothing here waits for the disk but the constructor, ``load``, ``article``, ``flush`` and ``close``.
    ``save_failed(str)``, once, with the system's reason, where the disk takes nothing; all goes on without it.
    """

    save_failed = Signal(str)
    _write_failed = Signal(str)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = False
        # Out of the call that failed, and from the writer's thread into the window's.
        self._write_failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._lock: int | None = None
        self._why_not = ""
        self._folder = self._own_folder(folder or default_folder())
        self._writer = SessionWriter(self._folder / SESSION, self._folder / _ARTICLES, self._failed)
        self._writer.start()

    @property
    def is_open(self) -> bool:
        """Whether it takes what is to be kept; ``article`` gives it back, be it on the disk already or not."""
        return self._lock is not None

    def load(self) -> Session:
        """What was saved last, and after it what programs that run no more left behind, as far as it can be read."""
        session = _read(self._folder)
        if self._lock is not None:
            for left in sorted(self._folder.parent.glob(f"*/{SESSION}")):
                if left.parent != self._folder:
                    session = self._with_left(session, left.parent)
        return session

    def article(self, key: str) -> bytes | None:
        """The bytes that were kept for a document; None where there are none."""
        data = self._writer.unwritten(key)
        if data is not None:
            return data
        try:
            return (self._folder / _ARTICLES / key).read_bytes()
        except OSError:
            return None

    def save(self, session: Session) -> None:
        """Keeps a session within a third of a second; of several the newest."""
        if self._may_write():
            self._writer.write(session)

    def keep_article(self, key: str, data: bytes) -> None:
        """Keeps a document's article. It is there before any session that is saved after it."""
        if self._may_write():
            self._writer.write_article(key, data)

    def forget_others(self, keys: Collection[str]) -> None:
        """Lets go of the articles of all documents but these."""
        if self._lock is not None:
            self._writer.remove_others(keys)

    def flush(self, seconds: float = _PATIENCE) -> bool:
        """Waits until all is on the disk; False where that could not be."""
        return self._writer.flush(seconds)

    def close(self, seconds: float = _PATIENCE) -> bool:
        """Keeps what waits and leaves the folder to the next program; False as for ``flush``."""
        written = self._writer.stop(seconds)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None
        return written

    def _own_folder(self, folder: Path) -> Path:
        """The first folder in ``folder`` that no running program holds, held from now on if it can be written to."""
        for number in range(_PROGRAMS):
            own = folder / str(number)
            try:
                for each in (folder, own, own / _ARTICLES):
                    each.mkdir(parents=True, exist_ok=True)
                    each.chmod(0o700)
                self._lock = locked(own / "lock")
            except BlockingIOError:
                continue
            except OSError as error:
                self._why_not = _reason(error)
            return own
        self._why_not = self.tr("too many windows are open")
        return folder / str(_PROGRAMS)

    def _with_left(self, session: Session, folder: Path) -> Session:
        """The session and the one in another folder, which is moved here unless a program holds it.

        At every moment each document is in one of the two on the disk.
        """
        try:
            lock = locked(folder / "lock")
        except OSError:
            return session
        try:
            left = _read(folder)
            known = {tab.key for tab in session.tabs}
            tabs = tuple(tab for tab in left.tabs if tab.key not in known)
            for tab in tabs:
                with suppress(FileNotFoundError):
                    (folder / _ARTICLES / tab.key).replace(self._folder / _ARTICLES / tab.key)
            session = Session(session.tabs + tabs, session.active, session.lost + left.lost)
            self.save(session)
            if self.flush():
                (folder / SESSION).unlink()
        except OSError as error:
            self._failed(error)
        finally:
            os.close(lock)
        return session

    def _may_write(self) -> bool:
        if self._lock is None:
            self._write_failed.emit(self._why_not)
        return self._lock is not None

    def _failed(self, error: OSError) -> None:
        # At the end of the program the writer may outlive this object.
        with suppress(RuntimeError):
            self._write_failed.emit(_reason(error))

    def _tell(self, reason: str) -> None:
        if not self._told:
            self._told = True
            self.save_failed.emit(reason)


def _read(folder: Path) -> Session:
    try:
        return decode_session((folder / SESSION).read_bytes())
    except OSError:
        return Session()


def _reason(error: OSError) -> str:
    return system_reason(error.strerror or str(error))
