"""Opens a window as its own program does, prints when things were painted, in seconds since the epoch, and ends.

python -m tests.benchmarks.launch bare               window
python -m tests.benchmarks.launch standfirst [FILE]  window, then summary where there is a file
"""

from __future__ import annotations

import sys
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


def bare() -> None:
    """A main window of PySide6 with one word in it."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    application = QApplication(sys.argv[:1])
    watch = Watch("window")
    application.installEventFilter(watch)
    window = QMainWindow()
    window.setObjectName("mainWindow")
    window.setCentralWidget(QLabel("Word"))
    window.show()
    application.exec()


def standfirst(arguments: list[str]) -> None:
    """The program by its own way of starting, watched from the moment its QApplication is there."""
    import gui.app.application

    make = gui.app.application.make_application
    watch = Watch("window", *(["summary"] if arguments else []))

    def make_watched() -> QCoreApplication:
        application = make()
        application.installEventFilter(watch)
        return application

    gui.app.application.make_application = make_watched

    from gui.__main__ import main

    main(arguments)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        standfirst(sys.argv[2:])
