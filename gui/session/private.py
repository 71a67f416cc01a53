"""Files and folders that the reader alone may look into, whatever the system lets others see of new ones."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

# Windows keeps others out of a user's folders by other means.
_HAS_MODES = os.name == "posix"


def make_private_folder(folder: Path) -> None:
    """Makes a folder, or narrows one that is there. Where that can't be done, whoever writes there says so."""
    if _HAS_MODES:
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _narrow(folder, 0o700)


def make_private_file(file: Path) -> None:
    """Makes an empty file in a private folder, or narrows what is there, before anything is written into it."""
    make_private_folder(file.parent)
    if _HAS_MODES:
        with suppress(OSError):
            # Not to wait for a pipe that bears its name.
            os.close(os.open(file, os.O_RDONLY | os.O_CREAT | os.O_NONBLOCK, 0o600))
            _narrow(file, 0o600)


def _narrow(path: Path, mode: int) -> None:
    if path.stat().st_mode & 0o777 & ~mode:
        path.chmod(mode)
