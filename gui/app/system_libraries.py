"""The system libraries that Qt is linked against but does not bring along, and the Debian packages that hold them.

    python -m gui.app.system_libraries [--display] [--require]

prints the packages that are missing here on one line. Imports no Qt: if a library is missing, that would fail.
"""

from __future__ import annotations

import argparse
import ctypes
import sys
from collections.abc import Iterable, Sequence

# What QtCore, QtGui, QtWidgets and QtDBus need, even without a display: library -> Debian package.
# What apt itself needs is left out, since every Debian has it: libc, libgcc, libstdc++, libz and libzstd.
ANY_PROGRAM = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
}

# What the xcb platform plugin needs in addition to show a window on an X display: library -> Debian package.
X_WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def missing(on_display: bool) -> list[str]:
    """The Debian packages whose libraries can't be loaded here, each once; empty on anything but Linux.

    With ``on_display`` also those needed only for a window on an X display.
    """
    if not sys.platform.startswith("linux"):
        return []
    libraries = ANY_PROGRAM | X_WINDOW if on_display else ANY_PROGRAM
    return list(dict.fromkeys(package for library, package in libraries.items() if not _loads(library)))


def message(packages: Iterable[str]) -> str:
    """One line for people saying what is missing and how to get it."""
    return (
        f"Qt needs system libraries that are missing here. On Debian or Ubuntu: sudo apt install {' '.join(packages)}"
    )


def main(arguments: Sequence[str] | None = None) -> str | None:
    """Prints the missing packages on one line, empty if none is missing; or returns the message of ``--require``."""
    parser = argparse.ArgumentParser(
        prog="python -m gui.app.system_libraries", description="Find what Qt needs of the system and does not have."
    )
    parser.add_argument("--display", action="store_true", help="also what a window on an X display needs")
    parser.add_argument("--require", action="store_true", help="print nothing, or say what to install and exit with 1")
    options = parser.parse_args(arguments)
    packages = missing(on_display=options.display)
    if options.require:
        return message(packages) if packages else None
    sys.stdout.write(" ".join(packages) + "\n")
    return None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
