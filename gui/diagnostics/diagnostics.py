"""Everything that the running program records about itself, from start to end."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.diagnostics.faults import Faults

if TYPE_CHECKING:
    from gui.diagnostics.crashes import Crashes
    from gui.diagnostics.log import Log
    from gui.diagnostics.qt_messages import QtMessages


class Diagnostics(QObject):
    """Logs, and reports that a fault has occurred: ``arisen()``, once per kind of fault, from any thread.

    From ``begin`` on, which takes no time, no error is lost; the rest starts with ``open``, once the window is shown.
    With ``debug`` more is logged, and all of it goes to standard error as well.
    """

    arisen = Signal()

    def __init__(self, parent: QObject | None = None, *, debug: bool = False) -> None:
        super().__init__(parent)
        self._debug = debug
        self._faults = Faults(self.open, self)
        self._faults.arisen.connect(self.arisen)
        self._log: Log | None = None
        self._messages: QtMessages | None = None
        self._crashes: Crashes | None = None

    def begin(self) -> None:
        """Handles errors from now on."""
        self._faults.begin()
        if self._debug:
            self.open()

    def open(self) -> None:
        """Opens the log, unless it is already open."""
        if self._log is not None:
            return
        import logging

        from gui.diagnostics.crashes import Crashes
        from gui.diagnostics.details import screen, started
        from gui.diagnostics.log import log_folder, open_log
        from gui.diagnostics.qt_messages import QtMessages

        folder = log_folder()
        self._log = open_log(folder, started, debug=self._debug)
        if threading.current_thread() is threading.main_thread():
            logging.getLogger("standfirst.start").info("shown by %s", screen())
        self._messages = QtMessages()
        self._messages.begin()
        self._crashes = Crashes(folder)
        self._crashes.begin()

    def end(self) -> None:
        """Logs the end, and restores the previous error handlers."""
        self._faults.end()
        if self._log is None:
            return
        import logging

        from gui.diagnostics.log import close_log

        if self._messages is not None:
            self._messages.end()
        if self._crashes is not None:
            self._crashes.end()
        logging.getLogger("standfirst.end").info("the program ends")
        close_log(self._log)
        self._log = None
