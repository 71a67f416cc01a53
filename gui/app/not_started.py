"""What the reader sees if the program could not start."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from gui.diagnostics.details import details


def show_not_started() -> None:
    """Says that it could not, with the details for a report, and waits until it is dismissed."""
    translate = QCoreApplication.translate
    box = QMessageBox(QMessageBox.Icon.Critical, translate("start", "Standfirst"), "")
    box.setText(translate("start", "Something went wrong in Standfirst, and it could not start."))
    box.setInformativeText(
        translate("start", "Your open articles are kept. Try again; if it happens again, report it with the details.")
    )
    box.setDetailedText(details())
    box.exec()
