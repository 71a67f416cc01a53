"""Summaries on their way out of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import core
from gui.data import SAMPLE
from gui.features.export.presenter import Output
from gui.features.export.save_formats import save_formats
from tests.gui.hands import Page


@pytest.fixture(scope="module")
def book() -> core.Summary:
    """A summary that takes a while in every format."""
    lines = [f"Boat number {n} came home at noon with a catch that nobody had seen before." for n in range(3000)]
    article = core.load_text("\n\n".join(lines), title="Boats", language="en")
    return core.rank(article, "luhn").summary(core.Length(100, "percent"))


@pytest.fixture(scope="module")
def short() -> core.Summary:
    """A summary of one sentence."""
    return core.rank(core.load_text("It stands."), "luhn").summary(core.Length(1))


@pytest.fixture
def output(qtbot: QtBot) -> Output:
    window = QWidget()
    qtbot.addWidget(window)
    return Output(window)


def _until_done(qtbot: QtBot, output: Output, begin: Callable[[], object]) -> list[str]:
    """What is said until nothing is on its way any more."""
    said: list[str] = []
    output.noticed.connect(said.append)
    output.refused.connect(said.append)
    begin()
    qtbot.waitUntil(lambda: not output.busy)
    return said


@pytest.mark.parametrize("format_id", save_formats())
def test_the_window_lives_while_a_book_is_saved(
    qtbot: QtBot,
    output: Output,
    book: core.Summary,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    format_id: str,
) -> None:
    # However fast the machine is, the whole of it takes longer than a turn may.
    monkeypatch.setattr("gui.features.export.work._SECONDS", 0)
    turns: list[bool] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(output.busy))
    timer.start()
    shares: list[int] = []
    output.progressed.connect(lambda step, done, total: shares.append(done))
    _until_done(qtbot, output, lambda: output.save(book, str(tmp_path / "book"), format_id))
    assert turns.count(True) > 1
    assert shares == sorted(shares)
    assert (tmp_path / "book").stat().st_size > 100_000 or format_id == "docx"


@pytest.mark.parametrize("format_id", save_formats())
def test_saving_that_is_cancelled_leaves_the_file_that_was_there(
    qtbot: QtBot, output: Output, book: core.Summary, tmp_path: Path, format_id: str
) -> None:
    file = tmp_path / "book"
    file.write_text("before")
    output.save(book, str(file), format_id)
    with qtbot.waitSignal(output.busy_changed) as told:
        QTimer.singleShot(0, output.cancel)
    assert told.args == [False]
    qtbot.wait(50)
    assert [(found.name, found.read_text()) for found in tmp_path.iterdir()] == [("book", "before")]


def test_two_that_are_saved_at_once_are_both_saved(
    qtbot: QtBot, output: Output, book: core.Summary, short: core.Summary, tmp_path: Path
) -> None:
    def begin() -> None:
        output.save(book, str(tmp_path / "book.md"), "markdown")
        output.save(short, str(tmp_path / "short.md"), "markdown")

    said = _until_done(qtbot, output, begin)
    assert said == [f"Saved as {tmp_path / 'book.md'}", f"Saved as {tmp_path / 'short.md'}"]
    assert (tmp_path / "book.md").read_text(encoding="utf-8") == core.export_summary(book, "markdown")
    assert (tmp_path / "short.md").read_text(encoding="utf-8") == core.export_summary(short, "markdown")


def test_of_two_in_the_same_file_the_later_one_stays(
    qtbot: QtBot, output: Output, book: core.Summary, short: core.Summary, tmp_path: Path
) -> None:
    def begin() -> None:
        output.save(book, str(tmp_path / "summary.txt"), "text")
        output.save(short, str(tmp_path / "summary.txt"), "text")

    _until_done(qtbot, output, begin)
    assert (tmp_path / "summary.txt").read_text(encoding="utf-8") == core.export_summary(short, "text")


def test_what_waits_goes_on_when_what_is_under_way_is_cancelled(
    qtbot: QtBot, output: Output, book: core.Summary, short: core.Summary, tmp_path: Path
) -> None:
    def begin() -> None:
        output.save(book, str(tmp_path / "book.pdf"), "pdf")
        output.save(short, str(tmp_path / "short.txt"), "text")
        output.cancel()

    said = _until_done(qtbot, output, begin)
    assert said == [f"Saved as {tmp_path / 'short.txt'}"]
    assert [file.name for file in tmp_path.iterdir()] == ["short.txt"]


def test_what_is_copied_need_not_wait(
    qtbot: QtBot, output: Output, book: core.Summary, short: core.Summary, tmp_path: Path
) -> None:
    output.save(book, str(tmp_path / "book.pdf"), "pdf")
    output.copy_cited(short)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == core.export.cited_text(short))
    assert not (tmp_path / "book.pdf").exists()
    qtbot.waitUntil((tmp_path / "book.pdf").exists)


def test_what_comes_afterwards_waits_for_all(qtbot: QtBot, output: Output, book: core.Summary, tmp_path: Path) -> None:
    there: list[bool] = []

    def begin() -> None:
        output.save(book, str(tmp_path / "book.md"), "markdown")
        output.when_done(lambda: there.append((tmp_path / "book.md").exists()))
        assert there == []

    _until_done(qtbot, output, begin)
    assert there == [True]


def test_nothing_comes_afterwards_where_something_could_not_be_done(
    qtbot: QtBot, output: Output, short: core.Summary, tmp_path: Path
) -> None:
    done: list[bool] = []

    def begin() -> None:
        output.save(short, str(tmp_path / "gone" / "short.txt"), "text")
        output.when_done(lambda: done.append(True))

    said = _until_done(qtbot, output, begin)
    assert "its folder does not exist" in said[0]
    assert done == []


def test_a_window_that_is_closed_meanwhile_saves_first(page: Page, tmp_path: Path) -> None:
    page.open_text("\n\n".join(f"Boat number {n} came home at noon." for n in range(500)))
    file = tmp_path / "boats.pdf"
    page.window.save_summary(str(file), "pdf")
    page.window.close()
    assert page.window.isVisible()
    page.wait_for(lambda: not page.window.isVisible())
    assert core.load(file).text


def test_a_window_that_is_closed_stays_where_saving_fails(page: Page, tmp_path: Path) -> None:
    page.open_text("The tide turns twice a day. Boats wait for it.")
    page.window.save_summary(str(tmp_path / "gone" / "boats.md"), "markdown")
    page.window.close()
    page.wait_for(lambda: "its folder does not exist" in page.message.text())
    assert page.window.isVisible()


def test_a_window_that_is_closed_closes_when_saving_is_cancelled(page: Page, tmp_path: Path) -> None:
    page.open_text("\n\n".join(f"Boat number {n} came home at noon." for n in range(500)))
    page.window.save_summary(str(tmp_path / "boats.pdf"), "pdf")
    page.window.close()
    page.action("cancelAction").trigger()
    assert not page.window.isVisible()
    assert not (tmp_path / "boats.pdf").exists()


def test_a_tab_that_is_closed_meanwhile_is_saved_all_the_same(page: Page, tmp_path: Path) -> None:
    page.open_text("\n\n".join(f"Boat number {n} came home at noon." for n in range(300)))
    file = tmp_path / "boats.md"
    summary = page.shown
    page.window.save_summary(str(file), "markdown")
    page.action("closeTabAction").trigger()
    page.wait_for(file.exists)
    assert file.read_text(encoding="utf-8") == core.export_summary(summary, "markdown")


@pytest.mark.parametrize("name", ["exportAction", "printAction", "copyAction", "copyCitedAction"])
def test_of_a_summary_that_is_not_ready_yet_the_reader_is_told_so(page: Page, name: str) -> None:
    QGuiApplication.clipboard().setText("mine")
    seen: list[str] = []

    def ask() -> None:
        page.action(name).trigger()
        seen.append(page.message.text())

    page.window.documents.opened.connect(ask)
    page.open_path(SAMPLE)
    assert seen == ["The summary is not ready yet. Try again in a moment."]
    assert QGuiApplication.clipboard().text() == "mine"
    assert page.lines
