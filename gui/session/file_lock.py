"""Files locked by one process; the system releases them however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def locked(path: Path) -> int:
    """A descriptor that locks a file until ``unlock`` or the end of its process. BlockingIOError if already locked."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            except PermissionError as error:
                raise BlockingIOError from error
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def unlock(descriptor: int) -> None:
    """Releases the lock of a descriptor, and closes it.

    Closing alone would not do: a process that is just being started has a copy of it until it runs its own program.
    """
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_UN)
    os.close(descriptor)
