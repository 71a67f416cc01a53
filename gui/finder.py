"""Finds words in the article and the summary that are shown, and goes from place to place."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject, Signal

from core import Article
from gui.find.find_bar import FindBar
from gui.find.finding import find_all
from gui.reader import Reader

_Places = list[tuple[int, int]]


class Finder(QObject):
    """Joins the bar in which words are typed to the page. ``found(bool)`` tells whether there are places to go to."""

    found = Signal(bool)

    def __init__(self, bar: FindBar, reader: Reader) -> None:
        super().__init__(bar)
        self._bar = bar
        self._reader = reader
        self._article: Article | None = None
        self._needle = ""
        self._in_article: _Places = []
        self._in_summary: _Places = []
        self._current: int | None = None
        bar.find_changed.connect(self._find)
        bar.next_wanted.connect(self.go_to_next)
        bar.previous_wanted.connect(self.go_to_previous)
        bar.closed.connect(self._forget)
        reader.summary_changed.connect(self._find_again)

    def open(self) -> None:
        """Opens the bar and gives it the keyboard."""
        self._bar.open()

    def close(self) -> None:
        """Closes the bar and marks nothing any more."""
        self._bar.hide()
        self._forget()

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return not self._bar.isHidden()

    def go_to_next(self) -> None:
        """Goes to the next place, from the last to the first."""
        self._step(1)

    def go_to_previous(self) -> None:
        """Goes to the place before, from the first to the last."""
        self._step(-1)

    @property
    def _places(self) -> _Places:
        """The places to go to: the summary's where it stands alone."""
        document = self._reader.document
        alone = document is not None and document.view == "summary"
        return self._in_summary if alone else self._in_article

    def _find(self, needle: str) -> None:
        self._needle = needle
        self._look_in_article()
        self._look_in_summary()
        places = self._places
        here = self._reader.article_view.place if places is self._in_article else 0
        # The first from where the reader is, else the first of all.
        self._current = bisect_left(places, (here, 0)) % len(places) if places else None
        self._show(go=True)

    def _find_again(self) -> None:
        """Looks again in what has changed under the same words; the reader stays where he is."""
        if not self._needle:
            return
        if self._reader.article is not self._article:
            self._look_in_article()
        self._look_in_summary()
        if self._current is not None and self._current >= len(self._places):
            self._current = 0 if self._places else None
        self._show(go=False)

    def _look_in_article(self) -> None:
        self._article = self._reader.article
        self._in_article = find_all(self._article.text, self._needle) if self._article and self._needle else []

    def _look_in_summary(self) -> None:
        summary = self._reader.summary
        self._in_summary = find_all(summary.text, self._needle) if summary and self._needle else []

    def _step(self, by: int) -> None:
        places = self._places
        if not places:
            if self._bar.needle:
                self._find(self._bar.needle)
            return
        self._current = ((self._current if self._current is not None else -by) + by) % len(places)
        self._show(go=True)

    def _show(self, *, go: bool) -> None:
        places = self._places
        in_article = places is self._in_article
        self._reader.article_view.show_hits(self._in_article, self._current if in_article else None)
        self._reader.summary_view.show_hits(self._in_summary, None if in_article else self._current)
        self._bar.set_count(self._current, len(places))
        self.found.emit(bool(places))
        if go and self._current is not None:
            view = self._reader.article_view if in_article else self._reader.summary_view
            view.show_position(places[self._current][0])

    def _forget(self) -> None:
        self._needle, self._current = "", None
        self._in_article, self._in_summary = [], []
        self._reader.article_view.show_hits(())
        self._reader.summary_view.show_hits(())
        self.found.emit(False)
