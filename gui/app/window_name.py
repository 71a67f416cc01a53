"""The name of the reader's window on a screen: where it can be reached, and a lock that says who has it."""

from __future__ import annotations

import os
import re
import stat
import sys
from pathlib import Path

from PySide6.QtCore import QDir

from gui.session.file_lock import locked, unlock

# Bytes of a socket's path: BSD and macOS have room for this many and a terminating zero, Linux for four more.
_LONGEST_PATH = 103


class WindowName:
    """One process at a time has it, from before it makes its window until it ends, however it ends."""

    def __init__(self, address: str = "") -> None:
        """Without an ``address`` it is that of this user's window on this screen."""
        self._given = address
        self._lock: int | None = None
        # Where its window listens: the path of a socket, or a pipe's name on Windows; "" if no place is safe.
        self.address = ""
        self.renew()

    def renew(self) -> None:
        """Releases the name, and determines its location again: that may have been removed."""
        self.let_go()
        self.address = _within_reach(self._given or _usual_address())

    def take(self) -> bool:
        """Takes the name; False if another process has it. If files can't be locked, everyone may take it."""
        if self._lock is None and self.address:
            try:
                self._lock = locked(self._lock_file)
            except BlockingIOError:
                return False
            except OSError:
                return True
        return True

    def let_go(self) -> None:
        """Leaves the name to others."""
        if self._lock is not None:
            unlock(self._lock)
            self._lock = None

    @property
    def may_be_heard(self) -> bool:
        """Whether something is at its address; it may be left over from a killed program."""
        return bool(self.address) and (sys.platform == "win32" or Path(self.address).exists())

    @property
    def _lock_file(self) -> Path:
        folder = Path(QDir.tempPath()) if sys.platform == "win32" else Path()
        return folder / f"{self.address}.lock"


def _usual_address() -> str:
    """A window on one screen must not open what was requested on another, as over ``ssh -X``."""
    if sys.platform == "win32":
        return f"standfirst-{os.environ.get('USERNAME', '')}"
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "screen"
    folder = _private_folder()
    return str(folder / f"standfirst-{re.sub(r'[^A-Za-z0-9]+', '-', screen)[:32]}") if folder else ""


def _within_reach(address: str) -> str:
    """The address, or a short substitute if a socket can't have such a path; "" if no place is safe.

    Such a path is too long, or not Unicode, which Qt would misread.
    """
    if sys.platform == "win32":
        return address
    path = os.fsencode(address)
    if len(path) <= _LONGEST_PATH and path == address.encode(errors="replace"):
        return address
    from hashlib import sha256

    folder = _temporary_folder()
    return str(folder / sha256(path).hexdigest()[:16]) if folder else ""


def _private_folder() -> Path | None:
    """A folder that only this user can write to: the session's own, or else one in the folder for temporary files."""
    session = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    return session if session.is_absolute() and _is_own(session, 0o022) else _temporary_folder()


def _temporary_folder() -> Path | None:
    folder = Path(QDir.tempPath()) / f"standfirst-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return folder if _is_own(folder, 0o077) else None


def _is_own(folder: Path, forbidden: int) -> bool:
    """Whether a folder is this user's, and grants none of these rights, given as mode bits."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & forbidden
