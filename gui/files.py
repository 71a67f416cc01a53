"""Writing files so that nothing is lost."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile


class SaveError(Exception):
    """A file could not be written; the message is for people. What stood there before is as it was."""


def save_text(path: str, text: str) -> None:
    """Writes a text as UTF-8, all of it or nothing. Raises SaveError."""
    file = QSaveFile(path)
    data = text.encode()
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.commit():
        message = QCoreApplication.translate(
            "files", "{path} can't be written: {reason}. The summary is still here; save it in another place."
        )
        raise SaveError(message.format(path=path, reason=file.errorString().rstrip(".")))
