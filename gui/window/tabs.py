"""Keeps the tab strip in step with the open documents."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from gui.documents.open_documents import OpenDocuments
from gui.widgets.tab_strip import TabStrip


class Tabs(QObject):
    """Connects the strip to the documents. ``titled(str)`` with the title of the current one, "" for none."""

    titled = Signal(str)

    def __init__(self, strip: TabStrip, documents: OpenDocuments) -> None:
        super().__init__(documents)
        self._strip = strip
        self._documents = documents
        strip.chosen.connect(partial(self._at_strip, documents.tabs.choose))
        strip.close_wanted.connect(partial(self._at_strip, documents.close))
        strip.moved.connect(documents.move)
        documents.tabs_changed.connect(self.show)

    def show(self) -> None:
        """Shows what is open."""
        titles = self._documents.titles
        current = self._documents.current_tab
        self._strip.set_tabs([title for title, _ in titles], current, sources=[source for _, source in titles])
        self.titled.emit("" if self._documents.current is None else titles[current][0])

    def close_current(self) -> None:
        """Closes the current document."""
        self._documents.close(self._documents.current_tab)

    def _at_strip(self, act: Callable[[int], object], index: int) -> None:
        """Does what was requested in the strip, which keeps the focus if it has it."""
        has_keyboard = self._strip.hasFocus()
        act(index)
        if has_keyboard and self._strip.isVisible():
            self._strip.setFocus()
