"""Opens a window as its own program does, prints when things were painted, in seconds since the epoch, and ends.

python -m tests.benchmarks.launch bare               window
python -m tests.benchmarks.launch standfirst [FILE]  window, then summary where there is a file
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


def bare() -> None:
    """A main window of PySide6 with one word in it."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    from tests.benchmarks.watch import Watch

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
    # As the program does before it imports PySide.
    gc.disable()
    import gui.app.application
    from tests.benchmarks.watch import Watch

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
