"""Putting a summary on paper while the window stays alive."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

import core
from gui.export.paper import write_pdf
from gui.export.printing import PaperJob, PdfJob, PrintJob, ask_for_printer
from tests.gui.dialogs import answered


@pytest.fixture(scope="module")
def story() -> core.Article:
    """A news article."""
    return core.load(Path(__file__).parents[2] / "data" / "article.txt", language="en")


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


def test_a_pdf_is_made_as_if_all_at_once(qtbot: QtBot, summary: core.Summary) -> None:
    job = PdfJob(summary)
    with qtbot.waitSignal(job.finished):
        job.start()
    assert core.load(job.pdf).text == core.load(write_pdf(summary)).text
    assert not job.running


def test_a_long_one_tells_how_far_it_is(qtbot: QtBot, long: core.Summary) -> None:
    job = PdfJob(long)
    shares: list[float] = []
    job.progressed.connect(shares.append)
    with qtbot.waitSignal(job.finished):
        job.start()
    assert shares
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] <= 1


def test_a_job_that_is_cancelled_says_nothing_more(qtbot: QtBot, long: core.Summary) -> None:
    job = PdfJob(long)
    with qtbot.waitSignal(job.progressed):
        job.start()
    job.cancel()
    with qtbot.assertNotEmitted(job.finished, wait=50):
        assert not job.running


def test_a_printer_prints_the_same(qtbot: QtBot, summary: core.Summary, tmp_path: Path) -> None:
    file = tmp_path / "printed.pdf"
    job = PrintJob(summary, _printer(file))
    with qtbot.waitSignal(job.finished):
        job.start()
    read = core.load(file)
    assert [sentence.text for sentence in summary if sentence.text not in read.text] == []


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_no_page_is_told_of(qtbot: QtBot, summary: core.Summary, tmp_path: Path) -> None:
    job = PaperJob(summary, _printer(tmp_path / "gone" / "printed.pdf"))
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert failed.args == ["The summary can't be printed: the printer takes no page."]
    assert not job.running


def test_printing_that_is_cancelled_ends(qtbot: QtBot, long: core.Summary, tmp_path: Path) -> None:
    job = PrintJob(long, _printer(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(job.progressed):
        job.start()
    job.cancel()
    assert not job.running


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
