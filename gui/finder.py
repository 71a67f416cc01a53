"""Finds words in the article and the summary that are shown, and goes from place to place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from core import Article, Summary
from gui.find.find_bar import FindBar
from gui.find.finding import each_of
from gui.reader import Reader
from gui.text.slices import Sliced, Slices
from gui.text.typesetting import SHORT

_Places = Sequence[tuple[int, int]]
#: Places that are found within a few milliseconds.
_SLICE = 4_000


class _Found(NamedTuple):
    """What was looked for in which article, and where it is there and in the summary."""

    needle: str = ""
    article: Article | None = None
    in_article: _Places = ()
    in_summary: _Places = ()


class Finder(QObject):
    """Joins the bar in which words are typed to the page. ``found(bool)`` tells whether there are places to go to."""

    found = Signal(bool)

    def __init__(self, bar: FindBar, reader: Reader) -> None:
        super().__init__(bar)
        self._bar = bar
        self._reader = reader
        self._needle = ""
        self._found = _Found()
        #: Whether what is being looked for is to be gone to.
        self._is_to_go = False
        self._current: int | None = None
        self._looking = Slices(self)
        self._looking.finished.connect(self._take)
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
        return self._found.in_summary if alone else self._found.in_article

    def _find(self, needle: str) -> None:
        self._needle, self._is_to_go = needle, True
        self._look()

    def _find_again(self) -> None:
        """Looks again in what has changed under the same words; the reader stays where he is."""
        if self._needle:
            self._look()

    def _look(self) -> None:
        """Looks for the words, in a long text in slices."""
        article = self._reader.article
        is_short = article is None or len(article.text) <= SHORT
        self._looking.do(self._find_all(self._needle, article, self._reader.summary), at_once=is_short)

    def _find_all(self, needle: str, article: Article | None, summary: Summary | None) -> Sliced[_Found]:
        """The work of finding words; in an article where they were found before, it is done already."""
        before = self._found
        is_known = needle == before.needle and article is before.article
        in_article = before.in_article if is_known else (yield from _places_in(article, needle))
        in_summary = yield from _places_in(summary, needle)
        return _Found(needle, article, in_article, in_summary)

    def _take(self, found: _Found) -> None:
        self._found = found
        places = self._places
        if self._is_to_go:
            here = self._reader.article_view.place if places is found.in_article else 0
            # The first from where the reader is, else the first of all.
            self._current = bisect_left(places, (here, 0)) % len(places) if places else None
        elif self._current is not None and self._current >= len(places):
            self._current = 0 if places else None
        go, self._is_to_go = self._is_to_go, False
        self._show(go=go)

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
        in_article = places is self._found.in_article
        self._reader.article_view.show_hits(self._found.in_article, self._current if in_article else None)
        self._reader.summary_view.show_hits(self._found.in_summary, None if in_article else self._current)
        self._bar.set_count(self._current, len(places))
        self.found.emit(bool(places))
        if go and self._current is not None:
            view = self._reader.article_view if in_article else self._reader.summary_view
            view.show_position(places[self._current][0])

    def _forget(self) -> None:
        self._looking.drop()
        self._needle, self._current, self._found = "", None, _Found()
        self._reader.article_view.show_hits(())
        self._reader.summary_view.show_hits(())
        self.found.emit(False)


def _places_in(text: Article | Summary | None, needle: str) -> Sliced[_Places]:
    places: list[tuple[int, int]] = []
    found = each_of(text.text, needle) if text is not None and needle else iter(())
    while some := list(islice(found, _SLICE)):
        places += some
        yield
    return places
