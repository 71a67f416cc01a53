"""Text on the clipboard, and how it survives there."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QClipboard, QGuiApplication


class CopiedText(QMimeData):
    """Text that a view put on the clipboard, without any styles."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)


def hand_over_clipboard() -> None:
    """Replaces what we copied with Qt's own copy before the program ends.

    CopiedText is a Python object; Qt would release it only after Python has ended, which crashes.
    """
    if QGuiApplication.instance() is None:
        return
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = clipboard.mimeData(mode)
        if isinstance(data, CopiedText):
            clipboard.setMimeData(_handed_over(data), mode)


def _handed_over(data: QMimeData) -> QMimeData:
    """The text and the HTML of data, as an object with nothing of Python's attached.

    Even a plain QMimeData() made here is really a class of the bindings. What a model makes is Qt's alone.
    """
    model = QStringListModel([""])
    copy = model.mimeData([model.index(0)])
    copy.clear()
    copy.setText(data.text())
    if data.hasHtml():
        copy.setHtml(data.html())
    return copy
