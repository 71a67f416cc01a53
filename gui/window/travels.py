"""Navigation in a text: to positions and sentences, from pick to pick, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.documents.travelling import pick_beyond
from gui.textview.anchor import Anchor

if TYPE_CHECKING:
    from gui.window.reading_page import ReadingPage


class Travels(QObject):
    """Moves the texts of a reading page, and remembers the positions before jumps.

    ``travelled()`` when there is another place to go back or forward to.
    """

    travelled = Signal()

    def __init__(self, page: ReadingPage) -> None:
        super().__init__(page)
        self._page = page
        self._view = page.article_view

    def go_to(self, position: int) -> None:
        """Goes to a position of the text; the reader can go back to where it came from."""
        self.leave_place()
        self._view.show_position(position)

    def go_to_sentence(self, index: int) -> None:
        """Goes to a sentence and makes it current."""
        self.leave_place()
        self._page.look_at(index)
        self._view.show_sentence(index)
        self._page.summary_view.show_sentence(index)

    def go_to_sentence_at(self, start: int) -> None:
        """Goes to the sentence that starts there, which may be outside the summarised part."""
        index = None if self._page.document is None else self._page.document.index_at(start)
        if index is None:
            self.go_to(start)
        else:
            self.go_to_sentence(index)

    def go_to_pick(self, by: int) -> None:
        """Goes to the next pick after the current sentence, or the one before it for -1."""
        summary, article = self._page.summary, self._page.article
        if summary is None or not summary.indices or article is None:
            return
        furniture = self._page.furniture.index
        place = self._view.place if furniture is None else article.furniture[furniture].start
        self.go_to_sentence(pick_beyond(article, summary.indices, self._page.current, place, by))

    def go_back(self) -> None:
        """Returns from the last jump."""
        document = self._page.document
        if document is not None and document.history.can_go_back:
            self._view.show_position(document.history.back(self._view.place))
            self.travelled.emit()

    def go_forward(self) -> None:
        """Repeats the jump that was undone."""
        document = self._page.document
        if document is not None and document.history.can_go_forward:
            self._view.show_position(document.history.forward(self._view.place))
            self.travelled.emit()

    def leave_place(self, place: int | None = None) -> None:
        """Remembers a position that the reader leaves, by default the current one."""
        if self._page.document is not None and self._page.article is not None:
            self._page.document.history.jump(self._view.place if place is None else place)
            self.travelled.emit()

    def stand_in_the_middle(self, position: int) -> None:
        """Scrolls to a position immediately, with each step of dragging on the map."""
        if self._view.folded:
            self._view.show_position(position)
        else:
            self._view.places.stand(Anchor(position, self._view.viewport().height() / 2))
