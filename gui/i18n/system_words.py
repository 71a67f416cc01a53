"""Messages from the system, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# Why a file can't be written if the system is not at fault.
OWN_FAULT = QT_TRANSLATE_NOOP("system", "an error in Standfirst itself")
# Why a file can't be written, as worded by C libraries and Qt; these are the common ones.
SYSTEM_REASONS = (
    QT_TRANSLATE_NOOP("system", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("system", "File name too long"),
    QT_TRANSLATE_NOOP("system", "Input/output error"),
    QT_TRANSLATE_NOOP("system", "Is a directory"),
    QT_TRANSLATE_NOOP("system", "No space left on device"),
    QT_TRANSLATE_NOOP("system", "No such file or directory"),
    QT_TRANSLATE_NOOP("system", "Not a directory"),
    QT_TRANSLATE_NOOP("system", "Operation not permitted"),
    QT_TRANSLATE_NOOP("system", "Permission denied"),
    QT_TRANSLATE_NOOP("system", "Read-only file system"),
)


def system_reason(reason: str) -> str:
    """What the system says, without a full stop; what is not among SYSTEM_REASONS stays unchanged."""
    return QCoreApplication.translate("system", reason.rstrip("."))
