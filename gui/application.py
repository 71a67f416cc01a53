"""The QApplication and its names."""

from __future__ import annotations

import atexit
import sys

from PySide6.QtWidgets import QApplication

from gui.clipboard import hand_over_clipboard


def make_application() -> QApplication:
    """The one QApplication, named so that settings find their place."""
    application = QApplication(sys.argv[:1])
    application.setOrganizationName("Standfirst")
    application.setApplicationName("Standfirst")
    application.setDesktopFileName("standfirst")
    atexit.register(hand_over_clipboard)
    return application
