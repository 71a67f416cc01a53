"""The furniture of the current article: selected, put back into the article, and taken out again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from gui.documents.choices import TextSpan
from gui.documents.travelling import furniture_from

if TYPE_CHECKING:
    from gui.window.reading_page import ReadingPage


class PageFurniture(QObject):
    """What the reader does with furniture on a reading page."""

    def __init__(self, page: ReadingPage) -> None:
        super().__init__(page)
        self._page = page
        # The index of the current furniture, in place of a sentence.
        self.index: int | None = None

    @property
    def is_shown(self) -> bool:
        """Whether the shown article has furniture."""
        article = self._page.article
        return article is not None and bool(article.furniture) and not self._page.shows_summary_alone

    @property
    def chosen(self) -> tuple[TextSpan, ...]:
        """The furniture in which the reader selected words, or else the current passage."""
        if not self.is_shown:
            return ()
        looked_at = () if self.index is None else (self.index,)
        return self._places(self._page.article_view.selected_furniture or looked_at)

    def look_at(self, index: int) -> None:
        """Makes a passage of furniture current, and no sentence."""
        self._page.look_at(None)
        self.index = index
        self._page.article_view.set_current_furniture(index)
        self._page.current_changed.emit()

    def ask_for_menu(self, index: int, place: QPoint) -> None:
        """Makes a passage of furniture current and requests its menu at a point on the screen."""
        self.look_at(index)
        self._page.furniture_menu.emit(place)

    def go_to_next(self) -> None:
        """Makes the next passage current, after the current one or else from the top of the page."""
        document, article = self._page.document, self._page.article
        if document is None or article is None or not self.is_shown:
            return
        here = self._page.article_view.place if document.current is None else document.current
        if self.index is not None:
            here = article.furniture[self.index].end
        index = furniture_from(article, here)
        self.look_at(index)
        self._page.travels.go_to(article.furniture[index].start)

    def put_back(self) -> None:
        """Makes the chosen furniture part of the article, and current there."""
        document, chosen = self._page.document, self.chosen
        if document is not None and chosen:
            document.current = chosen[0][0]
            document.put_furniture_back(chosen)

    def put_back_dropped(self, indices: list[int]) -> None:
        """Makes furniture that was dragged into the summary part of the article."""
        if self._page.document is not None:
            self._page.document.put_furniture_back(self._places(indices))

    def take_out(self) -> None:
        """Makes the current passage, which was put back, furniture again."""
        document = self._page.document
        passage = document.choices.put_back_at(document.current) if document and document.current is not None else None
        if document is not None and passage is not None:
            document.take_furniture_out([passage])

    def _places(self, indices: Iterable[int]) -> tuple[TextSpan, ...]:
        furniture = () if self._page.article is None else self._page.article.furniture
        return tuple((furniture[index].start, furniture[index].end) for index in indices)
