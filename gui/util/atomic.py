"""Writes a file so that it is complete or not there at all."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

# The suffix of a file being written, next to the one that it will replace.
NEW = ".new"
# Windows would write two bytes for a line end.
_BINARY = getattr(os, "O_BINARY", 0)
# Bytes written at a time; writing can be cancelled in between.
_CHUNK = 1 << 18
# Errors of a file system that does not support waiting for its disk.
_NOT_OFFERED = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)


def write_atomically(
    path: Path, data: bytes, *, mode: int | None = None, new_name: str = "", unwanted: Callable[[], bool] = bool
) -> bool:
    """Replaces a file with these bytes; at every moment the old or the new is there, complete.

    So it is after a power failure, as far as the disk keeps its word: the bytes are on it before the name is given
    to them. The file has the ``mode`` given, else that of the old one, or the system's default for new ones. If the
    path is a link, its target is replaced. ``new_name`` is the file's name until it is complete, for a
    caller that is the only writer of the path and cleans up after a crash; otherwise no two writers share one.
    ``unwanted`` is asked now and then whether to cancel; returns False if so. Raises OSError. Either way the old file
    stays, with nothing beside it. Python's own calls release the GIL, so the window keeps running while the disk works.
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
    """Writes a file and waits until the disk has it; False if that was cancelled."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o666 if mode is None else mode)
    try:
        if mode is not None and os.fstat(descriptor).st_mode & 0o777 != mode:
            path.chmod(mode)
        view = memoryview(data)
        for start in range(0, len(data), _CHUNK):
            if unwanted():
                return False
            rest = view[start : start + _CHUNK]
            # A nearly full disk accepts a part first, and reports why only when it accepts no more.
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
