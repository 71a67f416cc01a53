"""A browser that is asked to open pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Slot

SCHEMES = ("http", "https", "file", "ftp", "javascript", "mailto")


class Browser(QObject):
    """Stands in for the desktop: notes what it is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toString())
