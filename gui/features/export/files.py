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
    """A file could not be written. What was there before is unchanged."""


def save_file(path: str, content: str | bytes, unwanted: Callable[[], bool] = bool) -> bool:
    """Writes a text as UTF-8, or bytes unchanged: all of it or nothing.

    ``unwanted`` is asked now and then whether to cancel; False if it was cancelled. Raises SaveError.
    """
    data = content.encode() if isinstance(content, str) else content
    place = QFileInfo(path)
    if place.exists() and not place.isFile():
        # It would replace a device or a pipe as well.
        raise _error(path, QCoreApplication.translate("files", "it is not a file"))
    if not place.absoluteDir().exists():
        raise _error(path, QCoreApplication.translate("files", "its folder does not exist"))
    if place.exists() and not place.isWritable():
        raise _error(path, QCoreApplication.translate("files", "it is write-protected"))
    try:
        return write_atomically(Path(path), data, unwanted=unwanted)
    except OSError as error:
        raise _error(path, system_reason(error.strerror or str(error))) from None


class Writing(QObject):
    """Writes a file on a thread of its own: a disk may stall for seconds, and the window must not.

    ``finished()`` once all of it is there, or ``failed(str)`` with a message for people; neither if it was cancelled
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
        """Begins; a disk that never answers does not stop the program from ending."""
        threading.Thread(target=self._write, name="saving", daemon=True).start()

    def give_up(self) -> None:
        """Leaves the old file unchanged, unless the new one is already there."""
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
