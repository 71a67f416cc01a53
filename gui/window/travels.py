"""Going through what is read: to places and sentences, from pick to pick, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.documents.travelling import pick_beyond
from gui.textview.anchor import Anchor

if TYPE_CHECKING:
    from gui.window.reading_page import ReadingPage


class Travels(QObject):
    """Moves the texts of a reading page, and remembers the places that jumps left.

    ``travelled()`` when there is another place to go back or forward to.
    """

    travelled = Signal()

    def __init__(self, page: ReadingPage) -> None:
        super().__init__(page)
        self._page = page
        self._view = page.article_view

    def go_to(self, position: int) -> None:
        """Goes to a position of the text; the place that is left can be gone back to."""
        self.leave_place()
        self._view.show_position(position)

    def go_to_sentence(self, index: int) -> None:
        """Goes to a sentence and looks at it."""
        self.leave_place()
        self._page.look_at(index)
        self._view.show_sentence(index)
        self._page.summary_view.show_sentence(index)

    def go_to_sentence_at(self, start: int) -> None:
        """Goes to the sentence that starts there, which may be outside of the part that is summarised."""
        index = None if self._page.document is None else self._page.document.index_at(start)
        if index is None:
            self.go_to(start)
        else:
            self.go_to_sentence(index)

    def go_to_pick(self, by: int) -> None:
        """Goes to the next pick after the sentence that is looked at, or the one before it for -1."""
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
        """Takes the jump again that was returned from."""
        document = self._page.document
        if document is not None and document.history.can_go_forward:
            self._view.show_position(document.history.forward(self._view.place))
            self.travelled.emit()

    def leave_place(self, place: int | None = None) -> None:
        """Remembers a place that is left, or the one where the page stands."""
        if self._page.document is not None and self._page.article is not None:
            self._page.document.history.jump(self._view.place if place is None else place)
            self.travelled.emit()

    def stand_in_the_middle(self, position: int) -> None:
        """Scrolls at once and every time, as the map is dragged."""
        if self._view.folded:
            self._view.show_position(position)
        else:
            self._view.places.stand(Anchor(position, self._view.viewport().height() / 2))
