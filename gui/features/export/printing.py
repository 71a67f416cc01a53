"""Printing a summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from core import Summary
from core.export import headline
from core.steps import Steps
from gui.features.export.pdf_painter import pages, set_paper
from gui.features.export.wording import wording

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def print_steps(summary: Summary, printer: QPrinter) -> Steps[None]:
    """Prints a summary; raises PaperError. If closed before the end, it cancels what the printer allows."""
    steps = pages(summary, printer)
    try:
        # Not "yield from", which would close them first: a finished page is on its way to the printer.
        for done in steps:  # noqa: UP028
            yield done
    except GeneratorExit:
        printer.abort()
        raise
    finally:
        steps.close()


def ask_for_printer(parent: QWidget, summary: Summary) -> QPrinter | None:
    """The printer that the reader chose for this summary, with paper and copies as chosen; None if cancelled."""
    # Imported here: few sessions print.
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(headline(summary, wording()))
    set_paper(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if accepted else None
