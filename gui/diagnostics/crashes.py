"""Where the window's own process crashed: Python records that, and the next start copies it into the log."""

from __future__ import annotations

import faulthandler
import logging
import os
from contextlib import suppress
from pathlib import Path

from gui.client.traceback_lines import TracebackLines
from gui.session.files import read_file
from gui.session.private import make_private_file

_NAME = "crashes"
_MOST_BYTES = 200_000


class Crashes:
    """Has crashes recorded in a file in a folder, for all programs that run at once."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME
        self._descriptor: int | None = None

    def begin(self) -> None:
        """Logs what is recorded there, and records from now on. Does neither if the file can't be used."""
        if os.name != "posix":
            # On Windows it would also record what Qt handles itself.
            return
        with suppress(OSError):
            make_private_file(self._path)
            self._take()
            self._descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_NONBLOCK)
            faulthandler.enable(self._descriptor)

    def end(self) -> None:
        """Stops recording."""
        if self._descriptor is not None:
            faulthandler.disable()
            os.close(self._descriptor)
            self._descriptor = None

    def _take(self) -> None:
        lines = list(TracebackLines().feed(read_file(self._path, _MOST_BYTES)))
        if lines:
            logging.getLogger("standfirst.start").error("an earlier window crashed:\n%s", "\n".join(lines))
            os.truncate(self._path, 0)
