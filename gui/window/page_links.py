"""The links of what the reader looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.textview.spans import link_at, link_in
from gui.window.web_links import open_link

if TYPE_CHECKING:
    from core import Span
    from gui.window.reading_page import ReadingPage


class PageLinks:
    """Finds the link that is meant without pointing at it."""

    def __init__(self, page: ReadingPage) -> None:
        self._page = page

    @property
    def chosen(self) -> str:
        """The address of the link at the text cursor, or else of the first one in the current passage; "" for none."""
        article = self._page.article
        if article is None or not article.inlines:
            return ""
        view, passage = self._page.article_view, self._passage
        place = view.positions.to_text(view.textCursor().position())
        if passage is None:
            return link_at(article, place)
        here = link_at(article, place) if passage.start <= place < passage.end else ""
        return here or link_in(article, passage.start, passage.end)

    def open(self) -> None:
        """Opens the chosen link in the browser."""
        open_link(self.chosen)

    @property
    def _passage(self) -> Span | None:
        """The current sentence or passage of furniture."""
        page = self._page
        if page.article is None:
            return None
        if page.furniture.index is not None:
            return page.article.furniture[page.furniture.index]
        return None if page.current is None else page.article.sentences[page.current]
