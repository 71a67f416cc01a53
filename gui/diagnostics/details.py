"""The details for a fault report, with nothing of what was read."""

from __future__ import annotations

import platform
import sys
from functools import cache

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.diagnostics.log import current_log

# Log lines included in a report.
_LINES = 120


@cache
def versions() -> str:
    """The versions of Standfirst and of what it is built on, one per line. Slow to determine the first time."""
    parts = {
        "Standfirst": _version("standfirst"),
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        "sumy": _version("sumy"),
    }
    return "\n".join(f"{name} {version}" for name, version in parts.items())


def screen() -> str:
    """How the program is shown: Qt's platform and style, and how much larger than usual. Main thread only."""
    application = QApplication.instance()
    style = application.style().name() if isinstance(application, QApplication) else ""
    scales = ", ".join(f"{screen.devicePixelRatio():g}" for screen in QGuiApplication.screens())
    return f"{QGuiApplication.platformName()}, {style}, scale {scales}"


def system() -> str:
    """The system and the kind of machine, without its name."""
    return f"{platform.system()} {platform.release()} {platform.machine()}, {sys.implementation.name}"


def started() -> str:
    """The beginning of the log at each start. Slow to determine."""
    return ", ".join((*versions().splitlines(), system()))


def details() -> str:
    """The versions, the system, and the last lines of the log."""
    log = current_log()
    lines = [] if log is None else log.recent(_LINES)
    return "\n".join((versions(), system(), screen(), "", *lines)) + "\n"


def _version(name: str) -> str:
    # It is slower to import than most of our own modules.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return "(not installed)"
