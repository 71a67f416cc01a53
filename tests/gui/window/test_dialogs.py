"""Where the dialogs begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import core
from gui.features.export.dialogs import ask_where_to_save
from gui.window.dialogs import ask_for_file
from tests.gui.dialogs import answered, choose_file


def test_a_summary_is_saved_in_the_folder_that_is_given_if_no_other_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    begun: list[tuple[str, str]] = []

    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        begun.append((dialog.directory().absolutePath(), line.text()))
        dialog.accept()

    with answered(accept):
        choice = ask_where_to_save(window, "tides.txt", str(tmp_path))
    assert begun == [(str(tmp_path), "tides.txt")]
    assert choice is not None
    assert choice[0] == str(tmp_path / "tides.txt")


def test_files_of_every_format_can_be_chosen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    offered: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        offered.extend(dialog.nameFilters())
        dialog.reject()

    with answered(look):
        assert ask_for_file(window) == ""
    documents, everything = offered
    patterns = documents.partition("(")[2].removesuffix(")").split()
    assert patterns == [f"*{suffix}" for known in core.FORMATS for suffix in known.suffixes]
    assert everything == "All files (*)"


def test_a_file_that_is_chosen_is_given_by_its_path(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    file = tmp_path / "tides.mkd"
    file.write_text("The tide rises.", encoding="utf-8")
    with answered(choose_file(file)):
        assert ask_for_file(window) == str(file)
