"""Finds words in the shown article and summary, and goes from match to match."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from core import Article, Summary
from gui.features.find.find_bar import FindBar
from gui.features.find.finding import each_of
from gui.textview.article_view import ArticleView
from gui.textview.spans import Range, containing
from gui.textview.summary_view import SummaryView
from gui.textview.typesetting import SHORT
from gui.util.slices import Sliced, Slices

_Places = Sequence[Range]
# Matches that are found within a few milliseconds.
_SLICE = 4_000


class _Found(NamedTuple):
    """What was searched for in which article, and where it is there and in the summary."""

    needle: str = ""
    article: Article | None = None
    in_article: _Places = ()
    in_summary: _Places = ()


class Searchable(Protocol):
    """A page with an article and its summary in which words are found."""

    @property
    def article(self) -> Article | None:
        """The shown article."""

    @property
    def summary(self) -> Summary | None:
        """The shown summary."""

    @property
    def article_view(self) -> ArticleView:
        """Where the article is shown."""

    @property
    def summary_view(self) -> SummaryView:
        """Where the summary is shown."""

    @property
    def shows_summary_alone(self) -> bool:
        """Whether the summary is shown without the article."""

    @property
    def summary_changed(self) -> SignalInstance:
        """Emitted when there is another summary, or none."""

    @property
    def refreshed(self) -> SignalInstance:
        """Emitted when all changes of the document are shown."""

    @property
    def travelled(self) -> SignalInstance:
        """Emitted when the reader went to another place."""

    def stay(self, index: int | None, begun_at: int) -> None:
        """Makes a sentence, if there is one, current without scrolling; the reader can go back from there."""


class Finder(QObject):
    """Connects the find bar to the page. ``found(bool)`` says whether there are matches to go to.

    The search starts from where the reader was when the bar was opened, or has gone since: typing on
    never skips a match, and deleting a letter goes back. If only the summary is shown its matches are visited,
    otherwise the article's.
    """

    found = Signal(bool)

    def __init__(self, bar: FindBar, page: Searchable) -> None:
        super().__init__(bar)
        self._bar = bar
        self._page = page
        self._needle = ""
        self._found = _Found()
        # Whether the matches are the summary's.
        self._in_summary = False
        self._is_folded = False
        # The index of the shown match; None while none was visited.
        self._current: int | None = None
        # The position from which the search starts; None for where the reader is.
        self._from: int | None = None
        # Where in the article the reader was when the bar was opened.
        self._begin = 0
        # Whether to go to a match once all are found, and how many matches further the reader wants to be by then.
        self._is_to_go, self._steps = False, 0
        # What was opened in a folded article to show a match.
        self._opened: frozenset[Range] = frozenset()
        self._looking = Slices(self)
        self._looking.finished.connect(self._take)
        bar.find_changed.connect(self._find)
        bar.next_wanted.connect(self.go_to_next)
        bar.previous_wanted.connect(self.go_to_previous)
        bar.closed.connect(self._end)
        page.summary_changed.connect(self._find_again)
        page.refreshed.connect(self._follow_view)
        page.travelled.connect(self._leave)
        for view in (page.article_view, page.summary_view):
            view.verticalScrollBar().actionTriggered.connect(self._leave)

    def open(self) -> None:
        """Opens the bar and gives it the focus."""
        # Before the bar takes space from the page.
        self._in_summary = self._page.shows_summary_alone
        self._from = self._place
        if not self.is_open:
            self._begin = self._page.article_view.place
        self._bar.open()

    def close(self) -> None:
        """Closes the bar; the reader stays at the shown match."""
        self._bar.hide()

    def forget(self) -> None:
        """Closes the bar, because something other than the searched text is shown."""
        self._current = None
        self._bar.hide()

    @property
    def is_open(self) -> bool:
        """Whether the bar is shown."""
        return not self._bar.isHidden()

    @property
    def has_places(self) -> bool:
        """Whether there are places to go to."""
        return bool(self._places)

    def go_to_next(self) -> None:
        """Goes to the next match, from the last to the first."""
        self._step(1)

    def go_to_previous(self) -> None:
        """Goes to the previous match, from the first to the last."""
        self._step(-1)

    @property
    def _places(self) -> _Places:
        return self._found.in_summary if self._in_summary else self._found.in_article

    @property
    def _place(self) -> int:
        """The position at the top of the searched text."""
        return (self._page.summary_view if self._in_summary else self._page.article_view).place

    def _find(self, needle: str) -> None:
        self._needle, self._is_to_go, self._steps = needle, True, 0
        self._look()

    def _find_again(self) -> None:
        """Searches again after a change of the text; the reader stays in place."""
        if self._needle:
            self._look()

    def _follow_view(self) -> None:
        """Switches between the article's matches and the summary's, to the nearest one there.

        In an article that was folded or unfolded the match stays the same, and is shown.
        """
        in_summary, folded = self._page.shows_summary_alone, self._page.article_view.folded
        is_refolded, self._is_folded = folded != self._is_folded, folded
        if in_summary == self._in_summary:
            if is_refolded and not in_summary and self._needle and not self._looking.is_busy:
                self._show(go=True)
            return
        self._in_summary, self._current, self._from = in_summary, None, None
        if self._needle:
            self._is_to_go, self._steps = True, 0
            if not self._looking.is_busy:
                self._take(self._found)

    def _leave(self) -> None:
        """The reader went elsewhere: the search now starts from there."""
        self._from = None

    def _look(self) -> None:
        """Searches for the words, in slices if the text is long; any earlier search is dropped."""
        article = self._page.article
        is_short = article is None or len(article.text) <= SHORT
        self._looking.drop()
        if not is_short:
            self._bar.set_looking()
        self._looking.do(self._find_all(self._needle, article, self._page.summary), at_once=is_short)

    def _find_all(self, needle: str, article: Article | None, summary: Summary | None) -> Sliced[_Found]:
        """The work of finding words; already done if they were found in this article before."""
        before = self._found
        is_known = needle == before.needle and article is before.article
        in_article = before.in_article if is_known else (yield from _places_in(article, needle))
        in_summary = yield from _places_in(summary, needle)
        return _Found(needle, article, in_article, in_summary)

    def _take(self, found: _Found) -> None:
        shown = None if self._current is None else self._places[self._current]
        is_other_text = self._in_summary or found.article is not self._found.article
        self._found = found
        if self._is_to_go:
            if self._from is None:
                self._from = self._place
            self._current = self._beyond(self._from, 1)
            self._go_on(self._steps)
        elif shown is not None and is_other_text:
            # The same words may be elsewhere now.
            self._current = self._places.index(shown) if shown in self._places and not self._in_summary else None
        go, self._is_to_go, self._steps = self._is_to_go, False, 0
        self._show(go=go)

    def _beyond(self, position: int, by: int) -> int | None:
        """The index of the first match from a position on, or the last one before it, wrapping around."""
        places = self._places
        if not places:
            return None
        first = bisect_left(places, (position, 0))
        return (first if by > 0 else first - 1) % len(places)

    def _go_on(self, by: int) -> None:
        if self._current is not None:
            self._current = (self._current + by) % len(self._places)

    def _step(self, by: int) -> None:
        if self._looking.is_busy:
            self._steps += by
            return
        if not self._places:
            return
        if self._current is None:
            self._current = self._beyond(self._place, by)
        else:
            self._go_on(by)
        self._show(go=True)
        if self._current is not None:
            self._from = self._places[self._current][0]

    def _show(self, *, go: bool) -> None:
        article, summary = (None, self._current) if self._in_summary else (self._current, None)
        self._page.article_view.show_hits(self._found.in_article, article)
        self._page.summary_view.show_hits(self._found.in_summary, summary)
        self._bar.set_count(self._current, len(self._places))
        self.found.emit(bool(self._places))
        if go and self._current is not None:
            self._go_to(self._places[self._current][0])

    def _go_to(self, position: int) -> None:
        if self._in_summary:
            self._page.summary_view.show_position(position)
        else:
            self._opened = self._page.article_view.show_position(position, instead_of=self._opened)

    def _sentence_at(self, position: int) -> int | None:
        """The index in the article of the sentence at a position of the searched text; None between two."""
        article, summary = self._page.article, self._page.summary
        if self._in_summary and summary is not None:
            return summary.indices[summary.text.count("\n", 0, position)]
        return None if article is None else containing(article.sentences, position)

    def _end(self) -> None:
        """Leaves the reader at the sentence with the visited match, and clears the marks."""
        if self._current is not None:
            self._page.stay(self._sentence_at(self._places[self._current][0]), self._begin)
        self._looking.drop()
        self._is_to_go, self._steps = False, 0
        self._needle, self._current, self._from, self._found = "", None, None, _Found()
        self._opened = frozenset()
        self._page.article_view.show_hits(())
        self._page.summary_view.show_hits(())
        self.found.emit(False)


def _places_in(text: Article | Summary | None, needle: str) -> Sliced[_Places]:
    places: list[Range] = []
    found = each_of(text.text, needle) if text is not None and needle else iter(())
    while some := list(islice(found, _SLICE)):
        places += some
        yield
    return places
