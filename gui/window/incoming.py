"""What is to be opened: files, web pages and texts, chosen, pasted or dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from gui.data import SAMPLE

if TYPE_CHECKING:
    from gui.window.main_window import MainWindow


class Incoming(QObject):
    """Opens files, pages and texts in a window, each in a tab, and reports what can't be read."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def open_path(self, *paths: str) -> None:
        """Opens files and web addresses."""
        self._window.composition.refusals.begin()
        self._window.documents.open(*paths)

    def open_text(self, text: str, html: str = "") -> None:
        """Opens a text; ``html`` is the same as HTML, if available."""
        self._window.composition.refusals.begin()
        self._window.documents.open_text(text, html)

    def open_data(self, data: QMimeData | None, nothing: str) -> None:
        """Opens what was dropped or pasted; shows the message ``nothing`` if there is nothing to open."""
        from gui.documents.sources import sources_of

        sources = sources_of(data)
        texts = [source for source in sources if source.kind == "text"]
        if not sources:
            self._window.composition.messages.show_error(nothing)
        elif texts:
            self.open_text(texts[0].value, texts[0].html)
        else:
            self.open_path(*(source.value for source in sources))

    def choose_file(self) -> None:
        """Asks for a file, and opens it."""
        from gui.window.dialogs import ask_for_file

        path = ask_for_file(self._window)
        if path:
            self.open_path(path)

    def choose_address(self) -> None:
        """Asks for the address of a web page, and opens it."""
        from gui.window.dialogs import ask_for_address

        address = ask_for_address(self._window)
        if address:
            self.open_path(address)

    def open_sample(self) -> None:
        """Opens the article that the program comes with."""
        self.open_path(str(SAMPLE))

    def paste(self) -> None:
        """Opens what is on the clipboard."""
        self.open_data(QGuiApplication.clipboard().mimeData(), self._nothing_to_read())

    def drop(self, data: QMimeData) -> None:
        """Opens what was dropped."""
        # If the other program ends before it has delivered the data.
        lost = self.tr("Nothing arrived from the other program. Drag it here once more.")
        self.open_data(data, self._nothing_to_read() if data.formats() else lost)

    def _nothing_to_read(self) -> str:
        return self.tr("There is no text to read here. Copy or drop a text, a file or an address.")
