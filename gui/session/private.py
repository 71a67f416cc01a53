"""Files and folders that only the reader may access, whatever the system allows others for new ones."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

# Windows keeps others out of a user's folders by other means.
_HAS_MODES = os.name == "posix"


def make_private_folder(folder: Path) -> None:
    """Makes a folder, or restricts an existing one. If that fails, code that writes there will report it."""
    if _HAS_MODES:
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _narrow(folder, 0o700)


def make_private_file(file: Path) -> None:
    """Makes an empty file in a private folder, or restricts an existing one, before anything is written to it."""
    make_private_folder(file.parent)
    if _HAS_MODES:
        with suppress(OSError):
            # So as not to wait for a pipe of that name.
            os.close(os.open(file, os.O_RDONLY | os.O_CREAT | os.O_NONBLOCK, 0o600))
            _narrow(file, 0o600)


def _narrow(path: Path, mode: int) -> None:
    if path.stat().st_mode & 0o777 & ~mode:
        path.chmod(mode)
