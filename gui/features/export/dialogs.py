"""Where a summary is saved to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.features.export.save_formats import save_formats

translate = QCoreApplication.translate


def ask_where_to_save(parent: QWidget, name: str, folder: str = "") -> tuple[str, str] | None:
    """The path to save a summary at and a format's id, by the path's suffix or else as chosen; None if cancelled.

    The dialog begins in a folder, or with "" where the last one of its kind was.
    """
    formats = save_formats()
    filters = {f"{kind.title} (*{kind.suffix})": format_id for format_id, kind in formats.items()}
    dialog = QFileDialog(parent, translate("dialogs", "Save the summary"), folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))

    def use_suffix(chosen: str) -> None:
        # The dialog itself adds it, so that it asks about overwriting the right file.
        dialog.setDefaultSuffix(formats[filters[chosen]].suffix.removeprefix("."))

    dialog.filterSelected.connect(use_suffix)
    use_suffix(dialog.selectedNameFilter())
    dialog.selectFile(name)
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    path, chosen = (dialog.selectedFiles() or [""])[0], dialog.selectedNameFilter()
    dialog.deleteLater()
    if not accepted or not path:
        return None
    by_suffix = {kind.suffix: format_id for format_id, kind in formats.items()}
    return path, by_suffix.get(Path(path).suffix.lower(), filters[chosen])
