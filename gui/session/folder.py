"""Where on disk a program saves what is open, and where it puts what it can't read.

A folder holds one folder per running program, so that two never write the same file, and beside them what was
set aside:

    0, 1 ...                lock, session.jsonl and articles/KEY of a program
    unreadable-2026-11-30   a session that could not be read, unchanged; tried again at each start
    damaged-2026-11-30      the list of a session that could not be restored completely, and the articles of the rest;
                            for people, and never looked at again
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from gui.session.file_lock import locked, unlock
from gui.session.files import sync_folder
from gui.session.glimpse import SESSION
from gui.util.atomic import NEW

ARTICLES = "articles"
_LOCK = "lock"
_UNREADABLE, _DAMAGED = "unreadable", "damaged"
# Not a session's name, so that nothing takes it for one.
_ORIGINAL = "session.original"
# Programs that may run at once; any more do not save their session.
_PROGRAMS = 32


class ProgramFolder:
    """The folder among those in ``root`` that this program holds as long as it runs.

    ``path`` is that folder, or the first of all while none is held; it changes if another has to be taken.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.path = root / "0"
        self._lock: int | None = None
        # The folder whose session was read though it could not be held: its updated version may overwrite it.
        self._known: Path | None = None

    @property
    def is_held(self) -> bool:
        """Whether it exists and no other program can take it."""
        if self._lock is None:
            return False
        try:
            return os.path.samestat(os.fstat(self._lock), (self.path / _LOCK).stat())
        except OSError:
            return False

    def take(self) -> None:
        """Takes the first folder that no program holds, and makes it if necessary.

        Raises OSError, BlockingIOError if all are held.
        """
        self._take(needs_empty=False)

    def ensure(self) -> None:
        """Takes another folder if the held one is gone or none was available, but not one with a session.

        That session has not been read, and must not be overwritten. Raises OSError as ``take`` does.
        """
        if self.is_held:
            (self.path / ARTICLES).mkdir(mode=0o700, exist_ok=True)
        else:
            self.release()
            self._take(needs_empty=True)

    def note_read(self) -> None:
        """Notes that the session in the folder was read."""
        self._known = self.path if self._lock is None else None

    def release(self) -> None:
        """Leaves the folder to the next program."""
        if self._lock is not None:
            unlock(self._lock)
            self._lock = None

    def _take(self, *, needs_empty: bool) -> None:
        for number in range(_PROGRAMS):
            path = self.root / str(number)
            if needs_empty and path != self._known and os.path.lexists(path / SESSION):
                continue
            for folder in (self.root, path, path / ARTICLES):
                folder.mkdir(parents=True, exist_ok=True)
                folder.chmod(0o700)
            try:
                self._lock = locked(path / _LOCK)
            except BlockingIOError:
                continue
            self.path, self._known = path, None
            return
        raise BlockingIOError


def left_folders(root: Path) -> list[Path]:
    """The folders with a session, of programs and of what could not be read, in order."""
    try:
        folders = sorted(root.iterdir())
    except OSError:
        return []
    return [
        path for path in folders if (path.name.isdigit() or is_unreadable(path)) and os.path.lexists(path / SESSION)
    ]


def is_unreadable(folder: Path) -> bool:
    """Whether a folder holds something that once could not be read."""
    return folder.name.startswith(f"{_UNREADABLE}-")


def hold_left(folder: Path) -> int:
    """A descriptor that keeps other programs out of an abandoned folder. Raises OSError if one holds it."""
    lock = locked(folder / _LOCK)
    with suppress(OSError):
        (folder / ARTICLES).mkdir(mode=0o700)
    return lock


def names_in(folder: Path) -> set[str]:
    """The names of the entries in a folder. Raises OSError."""
    return {path.name for path in folder.iterdir()}


def remove_left(folder: Path) -> None:
    """Removes a session that was taken over, and the rest of its articles. Raises OSError."""
    (folder / SESSION).unlink(missing_ok=True)
    shutil.rmtree(folder if is_unreadable(folder) else folder / ARTICLES, ignore_errors=True)


def remove_unfinished(folder: Path) -> None:
    """Removes files that a program was writing when it was killed."""
    for place in (folder, folder / ARTICLES):
        for path in place.glob(f"*{NEW}"):
            with suppress(OSError):
                path.unlink()


def set_aside_whole(folder: Path) -> Path:
    """Moves a program's session and its articles aside unchanged, and returns where they are. Raises OSError.

    The session comes last: an interrupted move continues at the next try, since the articles still belong to a session.
    """
    aside = _aside(folder.parent, _UNREADABLE, SESSION)
    _move_articles(folder, aside, ())
    (folder / SESSION).replace(aside / SESSION)
    _sync(aside, folder)
    return aside


def set_aside_rest(folder: Path, keys: Collection[str]) -> Path:
    """Saves a list before it is overwritten, with the articles of all documents except these.

    Returns where they are. Raises OSError.
    """
    aside = _aside(folder.parent, _DAMAGED, _ORIGINAL)
    _move_articles(folder, aside, keys)
    try:
        (aside / _ORIGINAL).hardlink_to(folder / SESSION)
    except OSError:
        # Not every file system supports hard links.
        shutil.copyfile(folder / SESSION, aside / _ORIGINAL)
    _sync(aside, folder)
    return aside


def set_aside_article(folder: Path, key: str) -> Path:
    """Moves one article aside, and returns the folder where it is. Raises OSError."""
    aside = _aside(folder.parent, _DAMAGED, f"{ARTICLES}/{key}")
    (folder / ARTICLES / key).replace(aside / ARTICLES / key)
    return aside


def _aside(root: Path, kind: str, name: str) -> Path:
    """A folder for today that has nothing with this name yet."""
    day = datetime.now().astimezone().date().isoformat()
    names = (f"{kind}-{day}" if number == 1 else f"{kind}-{day}-{number}" for number in count(1))
    folder = next(path for path in map(root.joinpath, names) if not os.path.lexists(path / name))
    for each in (folder, folder / ARTICLES):
        each.mkdir(mode=0o700, exist_ok=True)
    return folder


def _move_articles(folder: Path, aside: Path, keys: Collection[str]) -> None:
    for name in names_in(folder / ARTICLES):
        if name not in keys:
            (folder / ARTICLES / name).replace(aside / ARTICLES / name)


def _sync(*folders: Path) -> None:
    for folder in folders:
        sync_folder(folder / ARTICLES)
        sync_folder(folder)
