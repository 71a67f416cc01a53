"""Exports a summary: to a file, a printer or the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core import Summary
from core.addresses import is_web_address
from gui.documents.recent import is_lasting
from gui.features.export.copying import citing_steps
from gui.features.export.dialogs import ask_where_to_save
from gui.features.export.printing import ask_for_printer, print_steps
from gui.features.export.saving import Saving
from gui.features.export.work import Work
from gui.widgets.clipboard import CopiedText


class Output(QObject):
    """Saves, prints and copies summaries. ``noticed(str)`` and ``refused(str)`` report the outcome.

    That may take a while: ``busy_changed(bool)``, ``progressed(step, done, total)`` as in WorkerClient. Exports wait
    for one another, except for a copy, since the reader is about to paste it.
    """

    noticed = Signal(str)
    refused = Signal(str)
    busy_changed = Signal(bool)
    progressed = Signal(str, int, int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        # The first one is in progress.
        self._works: list[Work] = []
        self._afterwards: Callable[[], object] | None = None

    @property
    def busy(self) -> bool:
        """Whether an export is in progress."""
        return bool(self._works)

    def choose_and_save(self, summary: Summary) -> None:
        """Asks where and in which format to save, and saves."""
        choice = ask_where_to_save(self._window, self._file_name(summary), _folder(summary.article.source))
        if choice is not None:
            self.save(summary, *choice)

    def save(self, summary: Summary, path: str, format_id: str) -> None:
        """Saves a summary in one of the formats of ``save_formats``."""
        saving = Saving(summary, path, format_id, self)
        saving.finished.connect(self._saved)
        self._add(saving)

    def print_out(self, summary: Summary) -> None:
        """Asks for a printer and prints."""
        printer = ask_for_printer(self._window, summary)
        if printer is not None:
            work = Work(print_steps(summary, printer), self)
            work.finished.connect(self._printed)
            self._add(work)

    def copy_cited(self, summary: Summary) -> None:
        """Copies the sentences with their paragraph numbers and their source."""
        work = Work(citing_steps(summary), self)
        work.finished.connect(self._copied)
        self._add(work, first=True)

    def cancel(self) -> None:
        """Cancels what is in progress; what waits for it continues."""
        if self._works:
            self._works[0].cancel()
            self._go_on()

    def when_done(self, action: Callable[[], object]) -> None:
        """Does something once nothing is in progress; never if something failed."""
        if self.busy:
            self._afterwards = action
        else:
            action()

    def _add(self, work: Work, *, first: bool = False) -> None:
        work.progressed.connect(self._progress)
        work.failed.connect(self._failed)
        if first and self._works:
            self._works[0].hold()
        self._works.insert(0 if first else len(self._works), work)
        if len(self._works) == 1:
            self.busy_changed.emit(True)
        self._works[0].start()

    def _progress(self, share: float) -> None:
        self.progressed.emit("writing", round(1000 * share), 1000)

    def _saved(self, path: str) -> None:
        self.noticed.emit(self.tr("Saved as {path}").format(path=path))
        self._go_on()

    def _printed(self) -> None:
        self.noticed.emit(self.tr("Printed."))
        self._go_on()

    def _copied(self, copied: CopiedText) -> None:
        QGuiApplication.clipboard().setMimeData(copied)
        self._go_on()

    def _failed(self, message: str) -> None:
        self._afterwards = None
        self.refused.emit(message)
        self._go_on()

    def _go_on(self) -> None:
        """Starts what is waiting, if anything is."""
        for work in self._works:
            if work.over:
                work.deleteLater()
        self._works = [work for work in self._works if not work.over]
        if self._works:
            self._works[0].start()
            return
        self.busy_changed.emit(False)
        action, self._afterwards = self._afterwards, None
        if action is not None:
            action()

    def _file_name(self, summary: Summary) -> str:
        source = summary.article.source
        name = Path(source).stem if source else ""
        return f"{name or self.tr('article')}-summary"


def _folder(source: str) -> str:
    """The folder of the reader's own file; "" for anything else."""
    return str(Path(source).parent) if is_lasting(source) and not is_web_address(source) else ""
