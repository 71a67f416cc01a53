"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from pathlib import Path

from gui.util.atomic import NEW, write_atomically

# Windows would write two bytes for the end of a line, and Unix would wait for the other end of a pipe.
_BINARY = getattr(os, "O_BINARY", 0)
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)


def read_file(path: Path, most: int = -1) -> bytes:
    """The bytes of a file, of a long one the first ``most``. Raises OSError, also for what is no regular file."""
    descriptor = os.open(path, os.O_RDONLY | _BINARY | _NO_WAIT)
    with os.fdopen(descriptor, "rb") as file:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            number = errno.EISDIR if stat.S_ISDIR(mode) else errno.EINVAL
            raise OSError(number, os.strerror(number))
        return file.read(most)


def replace_file(path: Path, data: bytes) -> None:
    """Puts bytes in the place of a file, for its owner only, as ``write_atomically`` has it, and its name on the disk.

    For one writer a path. Raises OSError, and leaves the old and nothing else.
    """
    _demand_room(path.parent, len(data))
    write_atomically(path, data, mode=0o600, new_name=path.name + NEW)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Has the names in a folder on the disk, where the system offers that. Raises OSError."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _demand_room(folder: Path, size: int) -> None:
    """Raises OSError where a disk has no room for so many bytes, before all that is left is filled with some of them.

    Some network file systems do not tell their size, and claim to be of none.
    """
    usage = shutil.disk_usage(folder)
    if usage.total and usage.free < size:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
