"""Writing files so that nothing is lost."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QFileInfo, QIODevice, QSaveFile


class SaveError(Exception):
    """A file could not be written; the message is for people. What stood there before is as it was."""


def save_file(path: str, content: str | bytes) -> None:
    """Writes a text as UTF-8, or bytes as they are: all of it or nothing. Raises SaveError."""
    data = content.encode() if isinstance(content, str) else content
    # It writes a file beside the old one, which takes the old one's place once all of it is on the disk.
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or not _write(file, data) or not file.commit():
        message = QCoreApplication.translate(
            "files", "{path} can't be written: {reason}. The summary is still here; save it in another place."
        )
        raise SaveError(message.format(path=path, reason=_reason(file)))


def _write(file: QSaveFile, data: bytes) -> bool:
    """Writes all of it. A disk that is nearly full takes a part first, and says why only when it takes no more."""
    done = 0
    while done < len(data):
        written = file.write(data[done:])
        if written <= 0:
            return False
        done += written
    return True


def _reason(file: QSaveFile) -> str:
    if not QFileInfo(file.fileName()).absoluteDir().exists():
        return QCoreApplication.translate("files", "its folder is not there")
    return file.errorString().rstrip(".")
