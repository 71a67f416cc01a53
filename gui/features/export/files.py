"""Writing files so that nothing is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileInfo, QObject, Signal

from gui.features.export.errors import ExportError
from gui.i18n.system_words import system_reason
from gui.util.atomic import write_atomically


class SaveError(ExportError):
    """A file could not be written. What stood there before is as it was."""


def save_file(path: str, content: str | bytes, unwanted: Callable[[], bool] = bool) -> bool:
    """Writes a text as UTF-8, or bytes as they are: all of it or nothing.

    ``unwanted`` is asked now and then whether to give it up; False where it was. Raises SaveError.
    """
    data = content.encode() if isinstance(content, str) else content
    place = QFileInfo(path)
    if place.exists() and not place.isFile():
        # It would take the place of a device or a pipe as well.
        raise _error(path, QCoreApplication.translate("files", "it is not a file"))
    if not place.absoluteDir().exists():
        raise _error(path, QCoreApplication.translate("files", "its folder is not there"))
    if place.exists() and not place.isWritable():
        raise _error(path, QCoreApplication.translate("files", "it is write-protected"))
    try:
        return write_atomically(Path(path), data, unwanted=unwanted)
    except OSError as error:
        raise _error(path, system_reason(error.strerror or str(error))) from None


class Writing(QObject):
    """Writes a file on a thread of its own: a disk may stall for seconds, and the window must not.

    ``finished()`` once all of it is there, or ``failed(str)`` with a message for people; neither where it was given up
    in time.
    """

    finished = Signal()
    failed = Signal(str)

    def __init__(self, path: str, content: str | bytes) -> None:
        super().__init__()
        self._path = path
        self._content = content
        self._unwanted = threading.Event()

    def start(self) -> None:
        """Begins; a disk that never answers does not keep the program from ending."""
        threading.Thread(target=self._write, name="saving", daemon=True).start()

    def give_up(self) -> None:
        """Leaves the file as it was, if it is not there already."""
        self._unwanted.set()

    def _write(self) -> None:
        try:
            written = save_file(self._path, self._content, self._unwanted.is_set)
        except SaveError as error:
            self.failed.emit(str(error))
        else:
            if written:
                self.finished.emit()


def _error(path: str, reason: str) -> SaveError:
    message = QCoreApplication.translate(
        "files", "{path} can't be written: {reason}. The summary is still here; save it in another place."
    )
    return SaveError(message.format(path=path, reason=reason))
