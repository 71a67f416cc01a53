"""Text on the clipboard, and how it is left there."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QClipboard, QGuiApplication


class CopiedText(QMimeData):
    """Words that a view put on the clipboard, without any styles."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)


def hand_over_clipboard() -> None:
    """Puts Qt's own copy of what we copied on the clipboard, before the program ends.

    CopiedText is an object of Python's; Qt would let go of it only after Python has ended, which is a crash.
    """
    if QGuiApplication.instance() is None:
        return
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = clipboard.mimeData(mode)
        if isinstance(data, CopiedText):
            clipboard.setMimeData(_handed_over(data), mode)


def _handed_over(data: QMimeData) -> QMimeData:
    """The text and the HTML of data, as an object that nothing of Python's hangs on.

    Even a plain QMimeData() made here is in truth a class of the bindings. What a model makes is Qt's alone.
    """
    model = QStringListModel([""])
    copy = model.mimeData([model.index(0)])
    copy.clear()
    copy.setText(data.text())
    if data.hasHtml():
        copy.setHtml(data.html())
    return copy
