"""Takes a summary out of the window: into a file, onto paper, onto the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core import Summary, export_summary
from gui.articles.recent import is_address, is_lasting
from gui.dialogs import ask_where_to_save
from gui.export.copying import copied_with_citation
from gui.export.files import SaveError, save_file
from gui.export.printing import PaperJob, PdfJob, PrintJob, ask_for_printer
from gui.export.save_formats import PDF
from gui.export.wording import wording


class Output(QObject):
    """Saves, prints and copies summaries. ``noticed(str)`` and ``refused(str)`` say what became of it.

    Putting one on pages takes a while: ``busy_changed(bool)``, ``progressed(step, done, total)`` as the engine does.
    """

    noticed = Signal(str)
    refused = Signal(str)
    busy_changed = Signal(bool)
    progressed = Signal(str, int, int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._job: PaperJob | None = None
        self._path = ""

    @property
    def busy(self) -> bool:
        """Whether a summary is being put on pages."""
        return self._job is not None

    def choose_and_save(self, summary: Summary) -> None:
        """Asks where and in which format to save, and saves."""
        choice = ask_where_to_save(self._window, self._file_name(summary), _folder(summary.article.source))
        if choice is not None:
            self.save(summary, *choice)

    def save(self, summary: Summary, path: str, format_id: str) -> None:
        """Saves a summary in one of the formats of ``save_formats``."""
        if format_id != PDF:
            self._write(path, export_summary(summary, format_id, wording()))
            return
        self._path = path
        self._start(PdfJob(summary, self))

    def print_out(self, summary: Summary) -> None:
        """Asks for a printer and prints."""
        printer = ask_for_printer(self._window, summary)
        if printer is not None:
            self._start(PrintJob(summary, printer, self))

    def copy_cited(self, summary: Summary) -> None:
        """Copies the sentences with their paragraph numbers and where they are from."""
        QGuiApplication.clipboard().setMimeData(copied_with_citation(summary))

    def cancel(self) -> None:
        """Puts no more on pages."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _start(self, job: PaperJob) -> None:
        self.cancel()
        self._job = job
        job.progressed.connect(self._progress)
        job.finished.connect(self._finished)
        job.failed.connect(self._failed)
        self.busy_changed.emit(True)
        job.start()

    def _progress(self, share: float) -> None:
        self.progressed.emit("pages", round(1000 * share), 1000)

    def _finished(self) -> None:
        job = self._job
        self._end()
        if isinstance(job, PdfJob):
            self._write(self._path, job.pdf)
        else:
            self.noticed.emit(self.tr("Printed."))

    def _failed(self, message: str) -> None:
        self._end()
        self.refused.emit(message)

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()
        self.busy_changed.emit(False)

    def _write(self, path: str, content: str | bytes) -> None:
        try:
            save_file(path, content)
        except SaveError as error:
            self.refused.emit(str(error))
        else:
            self.noticed.emit(self.tr("Saved as {path}").format(path=path))

    def _file_name(self, summary: Summary) -> str:
        source = summary.article.source
        name = Path(source).stem if source else ""
        return f"{name or self.tr('article')}-summary"


def _folder(source: str) -> str:
    """The folder of the reader's own file; "" for all else."""
    return str(Path(source).parent) if is_lasting(source) and not is_address(source) else ""
