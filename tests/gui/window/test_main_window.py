"""The window's menus and keys, and what becomes of a summary: copied, saved, kept when something fails."""

from __future__ import annotations

import platform
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot, qVersion
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
)

import core
from gui.data import SAMPLE
from gui.diagnostics.log import log_folder
from gui.features.export.save_formats import save_formats
from gui.window.about import AboutDialog
from gui.window.main_window import MainWindow
from tests.gui.dialogs import Answer, answered, choose_file
from tests.gui.hands import Page

CONTRACT = ["openAction", "openUrlAction", "pasteAction", "exportAction", "copyAction"]


def menu_actions(window: MainWindow) -> list[QAction]:
    menus = [action.menu() for action in window.menuBar().actions()]
    actions = [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]
    return [action for action in actions if not action.isSeparator()]


def test_every_action_of_the_contract_is_in_a_menu(page: Page) -> None:
    assert set(CONTRACT) <= {action.objectName() for action in menu_actions(page.window)}


def test_no_two_actions_have_the_same_key_and_every_one_says_what_it_does(page: Page) -> None:
    keys = [key.toString() for action in menu_actions(page.window) for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(action.toolTip() and action.text() for action in menu_actions(page.window))


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("openAction", QKeySequence.StandardKey.Open),
        ("openUrlAction", "Ctrl+L"),
        ("pasteAction", QKeySequence.StandardKey.Paste),
        ("exportAction", QKeySequence.StandardKey.Save),
        ("copyAction", "Ctrl+Shift+C"),
        ("quitAction", "Ctrl+Q"),
        ("zoomInAction", QKeySequence.StandardKey.ZoomIn),
        ("zoomOutAction", QKeySequence.StandardKey.ZoomOut),
        ("cancelAction", "Esc"),
    ],
)
def test_an_action_has_its_usual_key(page: Page, name: str, key: QKeySequence.StandardKey | str) -> None:
    assert QKeySequence(key) in page.action(name).shortcuts()


def test_without_a_summary_there_is_nothing_to_copy_or_save(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "summary.txt"
    assert not page.action("copyAction").isEnabled()
    assert not page.action("exportAction").isEnabled()
    page.window.save_summary(str(file), "text")
    assert not file.exists()
    page.open_path(SAMPLE)
    assert page.action("copyAction").isEnabled()
    assert page.action("exportAction").isEnabled()
    page.open_text("# Only a heading")
    assert not page.action("copyAction").isEnabled()


@pytest.mark.parametrize("format_id", core.export.EXPORT_FORMATS)
def test_a_summary_is_saved_in_every_format_and_the_reader_told_where(
    page: Page, format_id: str, tmp_path: Path
) -> None:
    page.open_path(SAMPLE)
    file = tmp_path / f"summary{core.export.EXPORT_FORMATS[format_id].suffix}"
    page.window.save_summary(str(file), format_id)
    page.wait_for(page.message.isVisible)
    expected = core.export_summary(page.shown, format_id)
    assert file.read_bytes() == (expected.encode() if isinstance(expected, str) else expected)
    assert page.message.text() == f"Saved as {file}"
    assert page.message.isVisible()


def test_save_asks_for_a_name_and_adds_the_suffix_of_the_format(page: Page, tmp_path: Path) -> None:
    page.open_path(SAMPLE)
    with answered(choose_file(tmp_path / "mine")):
        page.ctrl(Qt.Key.Key_S)
    page.wait_for((tmp_path / "mine.txt").exists)
    assert (tmp_path / "mine.txt").read_text(encoding="utf-8") == core.export_summary(page.shown, "text")


@pytest.mark.parametrize(("path", "offered"), [(SAMPLE, "sample-summary"), (None, "article-summary")])
def test_save_offers_a_name_after_the_article_and_every_format(page: Page, path: Path | None, offered: str) -> None:
    if path:
        page.open_path(path)
    else:
        page.open_text("The tide turns twice a day.")
    names: list[str] = []
    filters: list[str] = []

    def look(dialog) -> None:
        names.extend(Path(file).name for file in dialog.selectedFiles())
        filters.extend(dialog.nameFilters())
        dialog.reject()

    with answered(look):
        page.action("exportAction").trigger()
    assert names == [f"{offered}.txt"]
    assert filters == [f"{format_.title} (*{format_.suffix})" for format_ in save_formats().values()]
    assert not page.message.isVisible()


@pytest.mark.parametrize("place", ["missing/summary.txt", "."])
def test_a_summary_that_can_not_be_saved_there_is_told_of_and_still_here(
    page: Page, place: str, tmp_path: Path
) -> None:
    page.open_path(SAMPLE)
    lines = page.lines
    page.window.save_summary(str(tmp_path / place), "text")
    page.wait_for(page.message.isVisible)
    assert page.message.text().startswith(f"{tmp_path / place} can't be written: ")
    assert page.message.text().endswith("The summary is still here; save it in another place.")
    assert page.lines == lines
    page.window.save_summary(str(tmp_path / "summary.txt"), "text")
    page.wait_for((tmp_path / "summary.txt").exists)
    assert (tmp_path / "summary.txt").read_text(encoding="utf-8") == core.export_summary(page.shown, "text")


def test_type_grows_and_shrinks_in_both_panes_and_goes_back_to_its_usual_size(page: Page) -> None:
    def sizes() -> list[float]:
        return [view.document().defaultFont().pointSizeF() for view in (page.article, page.summary)]

    page.open_path(SAMPLE)
    usual = sizes()
    page.ctrl(Qt.Key.Key_Plus)
    page.ctrl(Qt.Key.Key_Equal)
    assert sizes() == [size + 2 for size in usual]
    page.slider.setValue(7)
    assert sizes() == [size + 2 for size in usual], "a summary shown anew keeps its size"
    page.ctrl(Qt.Key.Key_0)
    assert sizes() == usual
    page.ctrl(Qt.Key.Key_Minus)
    assert sizes() == [size - 1 for size in usual]


def test_type_stays_readable_and_within_the_window_however_often_it_is_changed(page: Page) -> None:
    page.open_path(SAMPLE)
    for key, extreme in ((Qt.Key.Key_Minus, -6), (Qt.Key.Key_Plus, 30)):
        for _ in range(50):
            page.ctrl(key)
        assert page.article.page_layout.zoom == extreme
        assert page.article.document().defaultFont().pointSizeF() >= 6


@pytest.fixture
def data_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program keeps its data in this test; never the reader's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


def about(page: Page) -> AboutDialog:
    """Opens the box that says what this program is."""
    page.action("aboutAction").trigger()
    box = page.window.findChild(AboutDialog)
    assert box is not None
    assert box.isVisible()
    return box


def test_about_tells_the_versions_and_does_not_hold_up_the_window(page: Page, data_home: Path) -> None:
    box = about(page)
    title, versions = (box.findChild(QLabel, name) for name in ("aboutTitle", "aboutVersions"))
    assert title is not None
    assert versions is not None
    assert title.text() == f"Standfirst {version('standfirst')}"
    for name, number in (("Python", platform.python_version()), ("Qt", qVersion()), ("sumy", version("sumy"))):
        assert f"{name} {number}" in versions.text().split("\n")
    assert versions.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    page.bot.mouseClick(page.find(QPushButton, "closeAbout"), Qt.MouseButton.LeftButton)
    page.wait_for(lambda: page.window.findChild(AboutDialog) is None)


def test_about_names_the_folder_of_the_log_and_opens_it(page: Page, data_home: Path) -> None:
    opened: list[QUrl] = []

    class Handler(QObject):
        @Slot(QUrl)
        def open(self, address: QUrl) -> None:
            opened.append(address)

    handler = Handler()
    QDesktopServices.setUrlHandler("file", handler, "open")
    label = about(page).findChild(QLabel, "aboutLog")
    assert label is not None
    assert log_folder().is_relative_to(data_home)
    assert str(log_folder()) in label.text()
    page.bot.mouseClick(page.find(QPushButton, "openLogFolder"), Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("file")
    assert [Path(address.toLocalFile()) for address in opened] == [log_folder()]


def test_about_copies_what_belongs_into_a_report(page: Page, data_home: Path) -> None:
    about(page)
    page.bot.mouseClick(page.find(QPushButton, "copyDetails"), Qt.MouseButton.LeftButton)
    assert f"Standfirst {version('standfirst')}\n" in QApplication.clipboard().text()


def test_quit_closes_the_window(page: Page) -> None:
    page.ctrl(Qt.Key.Key_Q)
    page.wait_for(lambda: not page.window.isVisible())


def test_a_window_can_be_closed_while_work_runs(page: Page) -> None:
    page.window.open_path(str(SAMPLE))
    page.window.close()
    page.settle()
    assert not page.window.isVisible()


def test_the_topic_and_method_of_a_run_that_failed_go_back_to_those_of_the_summary(
    employ_window: Callable[..., Page],
) -> None:
    page = employ_window("dies_at_third_job")
    page.open_text("The tide turns twice a day. Nobody looks at a clock.")
    assert len(page.lines) == 2
    page.method.setCurrentIndex(3)
    page.settle()
    assert page.message.text().startswith("The reading process ended unexpectedly")
    assert page.method.currentData() == page.shown.ranking.method == "standfirst"
    assert len(page.lines) == 2


def test_no_part_of_the_window_opens_another_by_itself(page: Page) -> None:
    page.open_path(SAMPLE)
    page.open_path("missing.txt")
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert windows == [page.window]


def type_name(name: Path, kind: str) -> Answer:
    """Chooses a kind of file, types a name and accepts."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        box = dialog.findChild(QComboBox, "fileTypeCombo")
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert box is not None
        assert line is not None
        while kind not in box.currentText():
            QTest.keyClick(box, Qt.Key.Key_Down)
        line.setText(str(name))
        dialog.accept()

    return answer


@pytest.mark.parametrize(
    ("typed", "kind", "written", "opening"),
    [
        ("notes", "Markdown", "notes.md", "# "),
        ("notes", "Plain text", "notes.txt", "Harbour town"),
        ("sum.json", "Plain text", "sum.json", "{"),
        ("page.html", "JSON", "page.html", "<!DOCTYPE html>"),
        ("notes", "PDF", "notes.pdf", "%PDF"),
        ("notes", "Word document", "notes.docx", "PK"),
    ],
)
def test_the_kind_of_file_follows_its_name_or_else_the_choice(
    page: Page, tmp_path: Path, typed: str, kind: str, written: str, opening: str
) -> None:
    page.open_path(SAMPLE)
    with answered(type_name(tmp_path / typed, kind)):
        page.action("exportAction").trigger()
    page.wait_for(lambda: page.message.text() == f"Saved as {tmp_path / written}")
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == [written]
    assert (tmp_path / written).read_bytes().startswith(opening.encode())


def test_an_empty_file_leaves_what_was_there(page: Page, tmp_path: Path) -> None:
    page.open_path(SAMPLE)
    lines = page.lines
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    page.window.open_path(str(tmp_path / "empty.txt"))
    page.settle()
    assert page.message.text().startswith("empty.txt: There is no text in it.")
    assert page.lines == lines


def test_another_method_during_a_load_does_not_end_the_load(page: Page) -> None:
    page.open_path(SAMPLE)
    page.window.open_text("The tide turns twice a day. Boats wait for it.")
    page.method.setCurrentIndex(list(core.METHODS).index("luhn"))
    page.settle()
    assert page.shown.article.text.startswith("The tide")
    assert page.shown.ranking.method == "standfirst"
    page.ctrl(Qt.Key.Key_Tab)
    page.settle()
    assert page.shown.ranking.method == "luhn"


def test_below_a_page_the_status_bar_has_its_ground_and_below_the_controls_theirs(page: Page) -> None:
    bar = page.window.statusBar()
    grounds = [bar.backgroundRole()]
    page.open_path(SAMPLE)
    grounds.append(bar.backgroundRole())
    for _ in range(2):
        page.action("focusAction").trigger()
        grounds.append(bar.backgroundRole())
    base, window = QPalette.ColorRole.Base, QPalette.ColorRole.Window
    assert grounds == [base, window, base, window]
