"""Lines in a file that never grows too long, with a few older ones beside it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from gui.session.files import read_file
from gui.session.private import make_private_file

# Bytes of a file, and how many older ones are kept.
_MOST_BYTES, _OLDER = 256_000, 2


class LogFile:
    """A file that only the reader may access, shared by all programs that run at once.

    The standard library's RotatingFileHandler is for one program: if a second one holds the file open, it can't be
    renamed on Windows, and elsewhere that program keeps writing to the renamed file. So none is held open here.
    """

    def __init__(self, path: Path, most_bytes: int = _MOST_BYTES) -> None:
        self.path = path
        self._most_bytes = most_bytes

    def append(self, text: str) -> None:
        """Appends to the file. Raises OSError."""
        make_private_file(self.path)
        data = text.encode(errors="replace")
        if self.path.stat().st_size + len(data) > self._most_bytes:
            self._turn_over()
        descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NONBLOCK", 0), 0o600)
        try:
            # In one call, so that lines of several programs stay whole; a second call reports why not all fitted.
            while data:
                data = data[os.write(descriptor, data) :]
        finally:
            os.close(descriptor)

    def tail(self, lines: int) -> list[str]:
        """The last lines of it, without their ends. Raises OSError."""
        return read_file(self.path).decode(errors="replace").splitlines()[-lines:]

    def _turn_over(self) -> None:
        """Begins a new file. If that fails, the old one is continued."""
        names = [self.path, *(self.path.with_name(f"{self.path.name}.{number}") for number in range(1, _OLDER + 1))]
        for newer, older in zip(names[-2::-1], names[:0:-1], strict=True):
            with suppress(OSError):
                newer.replace(older)
        make_private_file(self.path)
