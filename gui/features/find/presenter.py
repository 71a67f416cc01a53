"""Finds words in the article and the summary that are shown, and goes from place to place."""

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
# Places that are found within a few milliseconds.
_SLICE = 4_000


class _Found(NamedTuple):
    """What was looked for in which article, and where it is there and in the summary."""

    needle: str = ""
    article: Article | None = None
    in_article: _Places = ()
    in_summary: _Places = ()


class Searchable(Protocol):
    """A page with an article and its summary in which words are found."""

    @property
    def article(self) -> Article | None:
        """The article that is shown."""

    @property
    def summary(self) -> Summary | None:
        """The summary that is shown."""

    @property
    def article_view(self) -> ArticleView:
        """Where the article is shown."""

    @property
    def summary_view(self) -> SummaryView:
        """Where the summary is shown."""

    @property
    def shows_summary_alone(self) -> bool:
        """Whether there is no article beside the summary."""

    @property
    def summary_changed(self) -> SignalInstance:
        """Emitted when there is another summary, or none."""

    @property
    def refreshed(self) -> SignalInstance:
        """Emitted when all that has changed of the document is shown."""

    @property
    def travelled(self) -> SignalInstance:
        """Emitted when the reader went to another place."""

    def stay(self, index: int | None, begun_at: int) -> None:
        """Looks at a sentence, if that is one, where the page stands; to where it came from one can go back."""


class Finder(QObject):
    """Joins the bar in which words are typed to the page. ``found(bool)`` tells whether there are places to go to.

    Whatever is typed is looked for from where the reader was when the bar was opened, or has gone since: typing on
    never leads past a place, and a letter taken back leads back. Where the summary stands alone its places are gone to,
    else the article's.
    """

    found = Signal(bool)

    def __init__(self, bar: FindBar, page: Searchable) -> None:
        super().__init__(bar)
        self._bar = bar
        self._page = page
        self._needle = ""
        self._found = _Found()
        # Whether the places are the summary's.
        self._in_summary = False
        self._is_folded = False
        # The index of the place that is shown; None while none was gone to.
        self._current: int | None = None
        # The position from which is looked; None for where the reader is.
        self._from: int | None = None
        # Where in the article the reader was when the bar was opened.
        self._begin = 0
        # Whether a place is to be gone to once all are found, and how many further on the reader wants to be by then.
        self._is_to_go, self._steps = False, 0
        # What was opened of a folded article to show a place.
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
        """Opens the bar and gives it the keyboard."""
        # Before the bar takes room from the page.
        self._in_summary = self._page.shows_summary_alone
        self._from = self._place
        if not self.is_open:
            self._begin = self._page.article_view.place
        self._bar.open()

    def close(self) -> None:
        """Closes the bar; the reader is left with the place that is shown."""
        self._bar.hide()

    def forget(self) -> None:
        """Closes the bar, as something else is shown than what was looked in."""
        self._current = None
        self._bar.hide()

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return not self._bar.isHidden()

    @property
    def has_places(self) -> bool:
        """Whether there are places to go to."""
        return bool(self._places)

    def go_to_next(self) -> None:
        """Goes to the next place, from the last to the first."""
        self._step(1)

    def go_to_previous(self) -> None:
        """Goes to the place before, from the first to the last."""
        self._step(-1)

    @property
    def _places(self) -> _Places:
        return self._found.in_summary if self._in_summary else self._found.in_article

    @property
    def _place(self) -> int:
        """The position at the top of the text that is looked in."""
        return (self._page.summary_view if self._in_summary else self._page.article_view).place

    def _find(self, needle: str) -> None:
        self._needle, self._is_to_go, self._steps = needle, True, 0
        self._look()

    def _find_again(self) -> None:
        """Looks again in what has changed under the same words; the reader stays where he is."""
        if self._needle:
            self._look()

    def _follow_view(self) -> None:
        """Turns from the article's places to the summary's or back, to the one that is nearest there.

        In an article that was folded or unfolded the place stays the same, and is shown.
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
        """The reader went elsewhere: what is typed from now on is looked for from there."""
        self._from = None

    def _look(self) -> None:
        """Looks for the words, in a long text in slices; what was looked for until now no longer matters."""
        article = self._page.article
        is_short = article is None or len(article.text) <= SHORT
        self._looking.drop()
        if not is_short:
            self._bar.set_looking()
        self._looking.do(self._find_all(self._needle, article, self._page.summary), at_once=is_short)

    def _find_all(self, needle: str, article: Article | None, summary: Summary | None) -> Sliced[_Found]:
        """The work of finding words; in an article where they were found before, it is done already."""
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
            # The same words may stand elsewhere now.
            self._current = self._places.index(shown) if shown in self._places and not self._in_summary else None
        go, self._is_to_go, self._steps = self._is_to_go, False, 0
        self._show(go=go)

    def _beyond(self, position: int, by: int) -> int | None:
        """The index of the first place from a position on, or of the last one before it; round the end of the text."""
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
        """The index in the article of the sentence at a position of the text that is looked in; None between two."""
        article, summary = self._page.article, self._page.summary
        if self._in_summary and summary is not None:
            return summary.indices[summary.text.count("\n", 0, position)]
        return None if article is None else containing(article.sentences, position)

    def _end(self) -> None:
        """Leaves the reader with the sentence that has the place he went to, and marks nothing any more."""
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
