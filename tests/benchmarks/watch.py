"""Tells when a window was painted."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer


class Watch(QObject):
    """Prints a line once the main window was painted and one once the summary was, and ends the program then."""

    def __init__(self, *wanted: str) -> None:
        super().__init__()
        self._wanted = list(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and self._wanted and self._shows(watched, self._wanted[0]):
            name = self._wanted.pop(0)
            # The event comes before the painting; the loop's next turn comes after it.
            QTimer.singleShot(0, lambda: self._tell(name))
        return False

    def _shows(self, watched: QObject, name: str) -> bool:
        if name == "window":
            return watched.objectName() == "mainWindow"
        view = watched.parent()
        return view is not None and view.objectName() == "summaryView" and not view.document().isEmpty()

    def _tell(self, name: str) -> None:
        print(name, time.time(), flush=True)
        if not self._wanted:
            QCoreApplication.quit()
