"""Writing files so that nothing is lost."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QFileInfo, QIODevice, QObject, QSaveFile, Signal

from gui.features.export.errors import ExportError
from gui.i18n.system_words import system_reason

#: Bytes that are written at a time: Qt lets no other thread run meanwhile.
_CHUNK = 1 << 18


class SaveError(ExportError):
    """A file could not be written. What stood there before is as it was."""


def save_file(path: str, content: str | bytes, unwanted: Callable[[], bool] = bool) -> bool:
    """Writes a text as UTF-8, or bytes as they are: all of it or nothing.

    ``unwanted`` is asked now and then whether to give it up; False where it was. Raises SaveError.
    """
    data = content.encode() if isinstance(content, str) else content
    # It writes a file beside the old one, which takes the old one's place once all of it is on the disk.
    file = QSaveFile(path)
    place = QFileInfo(path)
    if place.exists() and not place.isFile():
        # It would take the place of a device or a pipe as well.
        raise _error(file, QCoreApplication.translate("files", "it is not a file"))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _error(file)
    for start in range(0, len(data), _CHUNK):
        if unwanted():
            file.cancelWriting()
            return False
        if not _write(file, data[start : start + _CHUNK]):
            raise _error(file)
    if not file.flush():
        raise _error(file)
    _reach_disk(file)
    if unwanted():
        file.cancelWriting()
        return False
    if not file.commit():
        raise _error(file)
    return True


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


def _write(file: QSaveFile, data: bytes) -> bool:
    """Writes all of it. A disk that is nearly full takes a part first, and says why only when it takes no more."""
    done = 0
    while done < len(data):
        written = file.write(data[done:])
        if written <= 0:
            return False
        done += written
    return True


def _reach_disk(file: QSaveFile) -> None:
    """Waits until the disk has what was written. Qt does so too, but lets no other thread run meanwhile."""
    if file.handle() >= 0:
        # Qt asks again and knows which errors count.
        with suppress(OSError):
            os.fsync(file.handle())


def _error(file: QSaveFile, reason: str = "") -> SaveError:
    message = QCoreApplication.translate(
        "files", "{path} can't be written: {reason}. The summary is still here; save it in another place."
    )
    return SaveError(message.format(path=file.fileName(), reason=reason or _reason(file)))


def _reason(file: QSaveFile) -> str:
    place = QFileInfo(file.fileName())
    if not place.absoluteDir().exists():
        return QCoreApplication.translate("files", "its folder is not there")
    if place.exists() and not place.isWritable():
        return QCoreApplication.translate("files", "it is write-protected")
    return system_reason(file.errorString())
