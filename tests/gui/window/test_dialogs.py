"""Where the dialogs begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.features.export.dialogs import ask_where_to_save
from tests.gui.dialogs import answered


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
