"""Putting a summary on paper while the window stays alive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QWidget

from core import Summary, headline
from gui.export.paper import PaperError, pages, pdf_device, set_paper
from gui.export.wording import wording

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

#: How long the event loop is kept waiting at a time, a page more at most.
_MILLISECONDS = 12


class PaperJob(QObject):
    """Puts a summary on the pages of a device, a few milliseconds at a time.

    ``progressed(float)`` tells the share that is done, from 0 to 1. Then comes ``finished()``, or ``failed(str)`` with
    a message for people. A job is started once, and cancelled before the device goes if it has not come to its end.
    """

    progressed = Signal(float)
    finished = Signal()
    failed = Signal(str)

    def __init__(self, summary: Summary, device: QPagedPaintDevice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device = device
        self._slices = pages(summary, device)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    def start(self) -> None:
        """Begins; whatever comes of it is told by a signal, later."""
        self._timer.start()

    @property
    def running(self) -> bool:
        """Whether it was started and has not come to its end."""
        return self._timer.isActive()

    def cancel(self) -> None:
        """Stops at once, without a signal."""
        self._timer.stop()
        self._slices.close()

    def _work(self) -> None:
        watch = QElapsedTimer()
        watch.start()
        try:
            for done in self._slices:
                if watch.elapsed() >= _MILLISECONDS:
                    self.progressed.emit(done)
                    return
        except PaperError as error:
            self.cancel()
            self.failed.emit(str(error))
            return
        self._timer.stop()
        self.finished.emit()


class PdfJob(PaperJob):
    """Makes a PDF of a summary; once it is finished, ``pdf`` has it."""

    def __init__(self, summary: Summary, parent: QObject | None = None) -> None:
        self._buffer = QBuffer()
        super().__init__(summary, pdf_device(summary, self._buffer), parent)

    @property
    def pdf(self) -> bytes:
        """What was written so far."""
        return bytes(self._buffer.data().data())


class PrintJob(PaperJob):
    """Prints a summary."""

    def __init__(self, summary: Summary, printer: QPrinter, parent: QObject | None = None) -> None:
        self._printer = printer
        super().__init__(summary, printer, parent)

    def cancel(self) -> None:
        """Stops at once, and takes back what was sent to the printer as far as that goes."""
        if self.running:
            self._printer.abort()
        super().cancel()


def ask_for_printer(parent: QWidget, summary: Summary) -> QPrinter | None:
    """The printer that the reader chose for this summary, with paper and copies as chosen; None for none."""
    # Not at start-up: few sessions print.
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(headline(summary, wording()))
    set_paper(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if accepted else None
