"""One article being read, with the reader's settings for it: choices, part, method, topic, length and view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from core import Article, Length, Notice, Ranking, Summary
from core.service.messages import encodable
from gui.client.answer import is_fault
from gui.documents.choices import Change, Choices, Setting, SettingStep, Step, TextSpan, Value
from gui.documents.history import History
from gui.documents.ranking_cache import RankingCache, ScopeRankings
from gui.documents.scope import Scope
from gui.documents.undo_steps import UndoSteps
from gui.documents.views import View

# Shown if there is no article.
NOTHING = Article("", "", "", (), (), ())
_NO_SCOPE = Scope(NOTHING, frozenset(), None)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a document has no article: a kind as of core.StandfirstError, "died" or "cancelled"; and a line about it."""

    kind: str
    message: str

    @property
    def is_fault(self) -> bool:
        """Whether the program is at fault, rather than what was read."""
        return is_fault(self.kind)


class Document(QObject):
    """Knows what should be shown, and how much of it is available.

    ``changed()`` when anything that affects what is shown has changed; ``moved()`` when the reader went elsewhere.
    ``needs`` says what is missing; ``take_article`` and ``take_ranking`` accept it. Indices of sentences refer to
    ``scope``: the article with the furniture that was put back, or the part of it that is summarised alone.
    """

    changed = Signal()
    moved = Signal()

    def __init__(
        self,
        *,
        method: str,
        length: Length,
        source: str = "",
        title: str = "",
        key: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        # Identifies it in the session.
        self.key = key or uuid4().hex
        self.source = source
        self.title = title
        self.encoding = ""
        # The language that the reader chose for it; "" for the detected one.
        self.language = ""
        # When its file was last modified, in seconds since 1970; 0 if it did not come from a file.
        self.modified = 0.0
        # Whether its file was opened with a password.
        self.protected = False
        # Whether it never had an article.
        self.is_new = False
        # How often reading its article was begun without finishing, since it was last available.
        self.tried = 0
        # Why its article could not be loaded; None while it is available, or may become so.
        self.failure: Failure | None = None
        self.method = method
        self.topic = ""
        self.length = length
        self.view: View = "article"
        # The position in the text that is at the top of the page.
        self.place = 0
        # Where the current sentence starts.
        self.current: int | None = None
        self.history = History()
        self.undo_steps = UndoSteps(self._set, self)
        self.undo_stack = self.undo_steps.stack
        self.choices = Choices()
        self.part: TextSpan | None = None
        # The language in which the article was last read, "" for the detected one.
        self.language_read = ""
        # The code of the article's detected language; "" before any detection.
        self.language_found = ""
        # The notes on how the article was read that the reader has dismissed.
        self.notices_read: tuple[Notice, ...] = ()
        # The versions of the article, by the furniture that was put back into it.
        self._articles: dict[frozenset[TextSpan], Article] = {}
        self._scope = _NO_SCOPE
        self._rankings = RankingCache()
        self._ranking: Ranking | None = None

    @property
    def article(self) -> Article | None:
        """The whole article as it was loaded; None while it is not available."""
        return self._articles.get(frozenset())

    @property
    def whole(self) -> Article | None:
        """The whole article that the scope is all or part of."""
        return self._articles.get(self._in_scope.put_back)

    @property
    def scope(self) -> Article | None:
        """What is summarised; the previous scope while something is missing for the one wanted."""
        return None if self._in_scope is _NO_SCOPE else self._in_scope.article

    @property
    def rankings(self) -> ScopeRankings:
        """The rankings of the scope with the current topic."""
        return self._rankings.of(self._in_scope.put_back, self._in_scope.part, self.topic)

    @property
    def ranking(self) -> Ranking | None:
        """The ranking wanted, or while it is missing the last one of the same scope."""
        if self.scope is not None:
            self._ranking = self.rankings.by(self.method) or self._ranking
        return self._ranking

    @property
    def summary(self) -> Summary | None:
        """The summary at the current length, None without a ranking."""
        ranking = self.ranking
        if ranking is None:
            return None
        return ranking.summary(self.length, self.pinned, self.excluded)

    @property
    def pinned(self) -> tuple[int, ...]:
        """The indices of the pinned sentences in the scope."""
        return self._in_scope.indices(self.choices.pinned)

    @property
    def excluded(self) -> tuple[int, ...]:
        """The indices of the excluded sentences in the scope."""
        return self._in_scope.indices(self.choices.excluded)

    def index_at(self, start: int | None) -> int | None:
        """The index in the scope of the sentence that starts there."""
        return None if start is None else self._in_scope.index_at(start)

    @property
    def needs(self) -> Literal["", "article", "language", "furniture put back", "ranking"]:
        """What is needed next in order to show what is wanted; "" if nothing."""
        if self.article is None:
            return "" if self.failure else "article"
        if self.language != self.language_read:
            return "language"
        if self.choices.put_back not in self._articles:
            return "furniture put back"
        rankings = self.rankings
        if self.scope is None or not self.scope.sentences:
            return ""
        return "" if rankings.by(self.method) is not None or rankings.is_given_up(self.method) else "ranking"

    def take_article(
        self, article: Article, put_back: frozenset[TextSpan] = frozenset(), language: str | None = None
    ) -> None:
        """Accepts the article, with this furniture put back into it.

        If there is no furniture, it was read in ``language``, "" for the detected one; otherwise in the current one.
        """
        if not put_back:
            self.is_new, self.tried, self.failure = False, 0, None
            self.language_read = self.language if language is None else language
            if not self.language_read:
                self.language_found = article.language
            # A different text: nothing known about the previous one applies.
            self._articles.clear()
            self._rankings.clear()
            self._scope, self._ranking = _NO_SCOPE, None
        self._articles[put_back] = article
        self.changed.emit()

    def take_ranking(self, ranking: Ranking) -> bool:
        """Accepts a ranking, if it is of the scope and with the current topic; returns whether it did."""
        if ranking.article is not self.scope or ranking.topic != self.topic:
            return False
        self.rankings.take(ranking)
        if ranking.method == self.method:
            self._ranking = ranking
        self.changed.emit()
        return True

    def ask_again(self) -> None:
        """Requests its article although that failed before; attempts are counted anew."""
        self.failure, self.tried = None, 0
        self.changed.emit()

    def give_up(self) -> None:
        """Settles for what is available, after what was wanted failed or was cancelled."""
        self.language = self.language_read
        if self.choices.put_back not in self._articles:
            self.choices = replace(self.choices, put_back=self._scope.put_back)
        if self.ranking is not None:
            method, topic = self.ranking.method, self.ranking.topic
            wanted: set[tuple[Setting, str]] = {("method", self.method), ("topic", self.topic)}
            self.undo_steps.forget(wanted - {("method", method), ("topic", topic)})
            self.method, self.topic = method, topic
        else:
            self.rankings.give_up(self.method)
        self.changed.emit()

    def set_method(self, method: str) -> None:
        """Ranks by this method, even if that failed before."""
        if method == self.method:
            self._set("method", method)
        else:
            self.undo_steps.make(SettingStep("method", self.method, method))

    def set_topic(self, topic: str) -> None:
        """Ranks with this topic."""
        self.undo_steps.make(SettingStep("topic", self.topic, encodable(topic)))

    def set_language(self, language: str) -> None:
        """Reads it as in this language, or "" for the detected one; choices keep their positions."""
        self.language = language
        self.changed.emit()

    def set_length(self, length: Length) -> None:
        """Cuts the summary at this length."""
        self.undo_steps.make(SettingStep("length", self.length, length))

    def set_view(self, view: View) -> None:
        """Shows it in this view."""
        self.view = view
        self.changed.emit()

    def set_place(self, place: int) -> None:
        """Records the position of the text that the reader went to."""
        if place != self.place:
            self.place = place
            self.moved.emit()

    def set_current(self, index: int | None) -> None:
        """Makes this sentence of the scope current, or none."""
        self.current = None if index is None or self.scope is None else self.scope.sentences[index].start
        self.moved.emit()

    def set_part(self, part: TextSpan | None) -> None:
        """Summarises only a part, or the whole again."""
        if part != self.part:
            self.part = part
            self.changed.emit()

    def pin(self, indices: Iterable[int]) -> None:
        """Pins these sentences of the scope into the summary."""
        after = self.choices.pin(self._in_scope.starts(indices))
        self.undo_steps.make(Step("pin", self.choices, after))

    def exclude(self, indices: Iterable[int]) -> None:
        """Keeps these sentences of the scope out of the summary."""
        after = self.choices.exclude(self._in_scope.starts(indices))
        self.undo_steps.make(Step("exclude", self.choices, after))

    def leave_to_rank(self, indices: Iterable[int]) -> None:
        """Leaves these sentences of the scope to the ranking again, neither pinned nor excluded."""
        after = self.choices.leave_to_rank(self._in_scope.starts(indices))
        self.undo_steps.make(Step("leave to rank", self.choices, after))

    def put_furniture_back(self, passages: Iterable[TextSpan]) -> None:
        """Makes these passages part of the article."""
        self.undo_steps.make(Step("put back", self.choices, self.choices.put_furniture_back(passages)))

    def take_furniture_out(self, passages: Iterable[TextSpan]) -> None:
        """Makes passages that were put back furniture again."""
        self.undo_steps.make(Step("take out", self.choices, self.choices.take_furniture_out(passages)))

    def _set(self, change: Change | Setting, value: Value) -> None:
        """Sets the value that a step of this kind leads to, or led from."""
        if isinstance(value, Choices):
            self.choices = value
        elif isinstance(value, Length):
            self.length = value
        elif change == "topic":
            self.topic = value
        else:
            self.method = value
            self.rankings.ask_again(value)
        self.changed.emit()

    @property
    def _in_scope(self) -> Scope:
        """The scope, replaced once what is wanted is available."""
        wanted, part = self.choices.put_back, self.part
        is_there = self._scope is not _NO_SCOPE and (self._scope.put_back, self._scope.part) == (wanted, part)
        if not is_there and wanted in self._articles:
            self._scope = Scope(self._articles[wanted], wanted, part)
            self._ranking = None
        return self._scope


def name_of(document: Document) -> str:
    """A document's title, or else its file name; "" for a text without a title."""
    return document.title or Path(document.source).name
