"""Keeps the line of key phrases in step with the article, and leads to their places."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance

from core import Article
from core.service.messages import FindPhrases
from gui.client.answer import Answer
from gui.client.client import WorkerClient
from gui.documents.views import View
from gui.features.phrases.view import PhraseLine
from gui.textview.article_view import ArticleView

if TYPE_CHECKING:
    from core import Keyword

# As many phrases as a wide window has room for.
_MOST = 12
# The worker finds them in half a second in this many sentences; longer texts have none, for other work would wait.
_LONGEST = 5_000


class Readable(Protocol):
    """A page whose article has key phrases."""

    @property
    def article(self) -> Article | None:
        """The article that is shown, or the part of it."""

    @property
    def shows_summary_alone(self) -> bool:
        """Whether the article is out of sight."""

    @property
    def summary_changed(self) -> SignalInstance:
        """Emitted when there is another summary or article, or none."""

    def set_view(self, view: View) -> None:
        """Shows another view of the document."""


class Phrases(QObject):
    """Asks for the phrases of an article once it is shown, quietly, and shows them when they come."""

    def __init__(
        self,
        line: PhraseLine,
        page: Readable,
        view: ArticleView,
        *,
        go_to: Callable[[int], None],
        client: WorkerClient,
    ) -> None:
        """``go_to`` goes to a position of the text in the view, from where the reader can go back."""
        super().__init__(line)
        self._line = line
        self._page = page
        self._view = view
        self._go_to = go_to
        self._client = client
        self._article: Article | None = None
        self._phrases: tuple[Keyword, ...] = ()
        self._answer: Answer | None = None
        # The phrase last gone to, and the position.
        self._chosen, self._position = -1, -1
        line.chosen.connect(self._go)
        page.summary_changed.connect(self._follow)

    def _follow(self) -> None:
        article = self._page.article
        if article is self._article:
            return
        if self._answer is not None:
            self._answer.cancel()
        self._article, self._answer = article, None
        self._take(())
        if article is not None and 0 < len(article.sentences) <= _LONGEST:
            self._line.keep_room()
            self._answer = self._client.ask(FindPhrases(_MOST), article, quiet=True)
            self._answer.done.connect(self._take)
            self._answer.failed.connect(self._take_nothing)

    def _take(self, phrases: tuple[Keyword, ...]) -> None:
        self._phrases, self._chosen = phrases, -1
        self._line.set_phrases([(phrase.text, len(phrase.spans)) for phrase in phrases])

    def _take_nothing(self) -> None:
        self._take(())

    def _go(self, index: int, back: bool) -> None:
        """Goes to the phrase's next occurrence after the last one, or after what is in view; wraps around."""
        places = self._phrases[index].spans
        here = self._position if index == self._chosen else self._view.place - (not back)
        if back:
            place = next((place for place in reversed(places) if place.start < here), places[-1])
        else:
            place = next((place for place in places if place.start > here), places[0])
        self._chosen, self._position = index, place.start
        if self._page.shows_summary_alone:
            self._page.set_view("article")
        self._go_to(place.start)
        self._view.marks.flash(place.start, place.end)
