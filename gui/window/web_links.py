"""Opens the links of an article in the browser."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SCHEMES = ("http", "https")


def open_link(address: str) -> None:
    """Opens a web page in the reader's browser; anything but an http or https address is left alone."""
    url = QUrl(address)
    if url.isValid() and url.scheme().lower() in _SCHEMES and url.host():
        QDesktopServices.openUrl(url)
