"""The reader's choice of sentences: pinned into the summary, or excluded from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from gui.window.reading_page import ReadingPage


class SentenceChoices(QObject):
    """Pins and excludes sentences of the document on a reading page."""

    def __init__(self, page: ReadingPage) -> None:
        super().__init__(page)
        self._page = page

    def pin(self, indices: list[int]) -> None:
        """Pins sentences into the summary."""
        if self._page.document is not None:
            self._page.document.pin(indices)

    def exclude(self, indices: list[int]) -> None:
        """Keeps sentences out of the summary."""
        if self._page.document is not None:
            self._page.document.exclude(indices)

    def toggle_pin(self) -> None:
        """Pins the current sentence, or leaves it to the ranking again."""
        document, index = self._page.document, self._page.current
        if document is not None and index is not None:
            self._toggle(index, is_chosen=index in document.pinned, choose=self.pin)

    def toggle_exclude(self) -> None:
        """Excludes the current sentence, or leaves it to the ranking again."""
        document, index = self._page.document, self._page.current
        if document is not None and index is not None:
            self._toggle(index, is_chosen=index in document.excluded, choose=self.exclude)

    def _toggle(self, index: int, *, is_chosen: bool, choose: Callable[[list[int]], None]) -> None:
        if self._page.document is not None and is_chosen:
            self._page.document.leave_to_rank([index])
        else:
            choose([index])
        self._page.current_changed.emit()
