"""The QApplication and its names."""

from __future__ import annotations

import atexit
import sys

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from gui.data import SHARE


def make_application() -> QApplication:
    """The one QApplication: named so that settings are found, with an icon and a focus ring."""
    application = QApplication(sys.argv[:1])
    application.setOrganizationName("Standfirst")
    application.setApplicationName("Standfirst")
    application.setDesktopFileName("standfirst")
    application.setWindowIcon(QIcon(str(SHARE / "icons/hicolor/scalable/apps/standfirst.svg")))
    application.focusChanged.connect(_follow_focus)
    atexit.register(_hand_over_clipboard)
    return application


def _follow_focus(before: QWidget | None, now: QWidget | None) -> None:
    # Not before there is a window: the worker starts first.
    from gui.theme.focus_ring import follow_focus

    follow_focus(before, now)


def _hand_over_clipboard() -> None:
    from gui.widgets.clipboard import hand_over_clipboard

    hand_over_clipboard()
