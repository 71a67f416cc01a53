"""What a worker prints on standard error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess

if TYPE_CHECKING:
    from gui.client.traceback_lines import TracebackLines


class WorkerErrors(QObject):
    """Passes what a process prints on to the terminal that Standfirst was started in, and logs where errors arose."""

    def __init__(self, process: QProcess) -> None:
        super().__init__(process)
        self._process = process
        self._tracebacks: TracebackLines | None = None
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.readyReadStandardError.connect(self._read)

    def _read(self) -> None:
        # Not at start-up: these take long to import, and most workers never print anything.
        from core.terminal.printing import print_error
        from gui.client.journal import log
        from gui.client.traceback_lines import TracebackLines

        printed = bytes(self._process.readAllStandardError().data())
        print_error(printed.decode(errors="replace"))
        if self._tracebacks is None:
            self._tracebacks = TracebackLines()
        lines = list(self._tracebacks.feed(printed))
        if lines:
            log.error("printed a traceback:\n%s", "\n".join(lines))
