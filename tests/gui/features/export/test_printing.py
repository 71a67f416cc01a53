"""Printing a summary."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

import core
from gui.features.export.pdf_painter import PaperError
from gui.features.export.printing import ask_for_printer, print_steps
from tests.gui.dialogs import answered


@pytest.fixture(scope="module")
def story() -> core.Article:
    """A news article."""
    return core.load(Path(__file__).parents[3] / "data" / "article.txt", language="en")


@pytest.fixture
def summary(story: core.Article) -> core.Summary:
    return core.rank(story).summary(core.Length(100, "percent"))


@pytest.fixture
def long() -> core.Summary:
    lines = [f"Boat number {n} came home at noon with a catch that nobody had seen before." for n in range(1000)]
    article = core.load_text("\n\n".join(lines), title="Boats", language="en")
    return core.rank(article, "luhn").summary(core.Length(100, "percent"))


def _printer(file: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def test_a_printer_prints_every_sentence(qapp: QApplication, summary: core.Summary, tmp_path: Path) -> None:
    file = tmp_path / "printed.pdf"
    core.steps.finish(print_steps(summary, _printer(file)))
    read = core.load(file)
    assert [sentence.text for sentence in summary if sentence.text not in read.text] == []


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_no_page_is_told_of(qapp: QApplication, summary: core.Summary, tmp_path: Path) -> None:
    with pytest.raises(PaperError, match=r"^The summary can't be printed: the printer does not accept the page\.$"):
        core.steps.finish(print_steps(summary, _printer(tmp_path / "gone" / "printed.pdf")))


def test_printing_that_is_stopped_half_way_leaves_nothing_open(
    qapp: QApplication, long: core.Summary, tmp_path: Path
) -> None:
    printer = _printer(tmp_path / "printed.pdf")
    steps = print_steps(long, printer)
    while next(steps) < 0.8:
        pass
    assert printer.paintingActive()
    steps.close()
    assert not printer.paintingActive()


@pytest.mark.parametrize("accepts", [True, False])
def test_the_reader_chooses_a_printer_or_none(
    qtbot: QtBot, summary: core.Summary, tmp_path: Path, accepts: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog)
        dialog.done(QDialog.DialogCode.Accepted if accepts else QDialog.DialogCode.Rejected)

    with answered(answer):
        printer = ask_for_printer(window, summary)
    assert (printer is not None) == accepts
    if printer is not None:
        assert printer.docName() == "Harbour city bets on tidal power"
