"""Files that are complete or not there at all."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from pathlib import Path

from gui.util.atomic import NEW, write_atomically

# Windows would write two bytes for a line end, and Unix would wait for the other end of a pipe.
_BINARY = getattr(os, "O_BINARY", 0)
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)


def read_file(path: Path, most: int = -1) -> bytes:
    """The bytes of a file, the first ``most`` of a long one. Raises OSError, also for anything but a regular file."""
    descriptor = os.open(path, os.O_RDONLY | _BINARY | _NO_WAIT)
    with os.fdopen(descriptor, "rb") as file:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            number = errno.EISDIR if stat.S_ISDIR(mode) else errno.EINVAL
            raise OSError(number, os.strerror(number))
        return file.read(most)


def replace_file(path: Path, data: bytes) -> None:
    """Replaces a file with these bytes, for its owner only, as by ``write_atomically``, and syncs its name to disk.

    For one writer per path. Raises OSError, and then leaves only the old file.
    """
    _demand_room(path.parent, len(data))
    write_atomically(path, data, mode=0o600, new_name=path.name + NEW)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Syncs the names in a folder to disk, if the system can. Raises OSError."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _demand_room(folder: Path, size: int) -> None:
    """Raises OSError if a disk has no room for this many bytes, before filling the rest of it with some of them.

    Some network file systems do not report their size, and claim to have none.
    """
    usage = shutil.disk_usage(folder)
    if usage.total and usage.free < size:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
