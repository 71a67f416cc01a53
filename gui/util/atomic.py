"""Writing a file so that it is there whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

# What ends the name of a file that is being written, beside the one whose place it takes.
NEW = ".new"
# Windows would write two bytes for the end of a line.
_BINARY = getattr(os, "O_BINARY", 0)
# Bytes that are written at a time, between which the writing can be given up.
_CHUNK = 1 << 18
# What a file system says that does not offer to wait for its disk.
_NOT_OFFERED = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)


def write_atomically(
    path: Path, data: bytes, *, mode: int | None = None, new_name: str = "", unwanted: Callable[[], bool] = bool
) -> bool:
    """Puts bytes in the place of a file; at every moment the old or the new is there, whole.

    So it is after a loss of power too, as far as the disk keeps its word: the bytes are on it before the name is given
    to them. The file has the ``mode`` given, else that of the old one, or what the system gives to new ones. Where the
    path is a link, what it leads to is replaced. ``new_name`` is what the file is called until it is whole, for a
    caller who is the only writer of the path and clears up after a crash; otherwise no two writers share one.
    ``unwanted`` is asked now and then whether to give up; False if it was. Raises OSError. Either way the old file
    stays, with nothing beside it. Python's own calls let the window go on while the disk works.
    """
    target = Path(os.path.realpath(path))
    new = target.with_name(new_name or f".{secrets.token_hex(8)}{NEW}")
    is_done = False
    try:
        if _write(new, data, mode if mode is not None else _mode_of(target), unwanted):
            new.replace(target)
            is_done = True
    finally:
        if not is_done:
            with suppress(OSError):
                new.unlink(missing_ok=True)
    return is_done


def _mode_of(path: Path) -> int | None:
    """The permissions of a file; None if there is none."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return None


def _write(path: Path, data: bytes, mode: int | None, unwanted: Callable[[], bool]) -> bool:
    """Writes a file and waits until the disk has it; False if that was given up."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o666 if mode is None else mode)
    try:
        if mode is not None and os.fstat(descriptor).st_mode & 0o777 != mode:
            path.chmod(mode)
        view = memoryview(data)
        for start in range(0, len(data), _CHUNK):
            if unwanted():
                return False
            rest = view[start : start + _CHUNK]
            # A disk that is nearly full takes a part first, and says why only when it takes no more.
            while rest:
                rest = rest[os.write(descriptor, rest) :]
        _reach_disk(descriptor)
        return not unwanted()
    finally:
        os.close(descriptor)


def _reach_disk(descriptor: int) -> None:
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NOT_OFFERED:
            raise
