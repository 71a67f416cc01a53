"""One article that is being read, with what the reader made of it: choices, part, method, topic, length and view."""

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

# What is shown where there is no article.
NOTHING = Article("", "", "", (), (), ())
_NO_SCOPE = Scope(NOTHING, frozenset(), None)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a document has no article: the kind of core.StandfirstError, "died" or "cancelled"; and a line on it."""

    kind: str
    message: str

    @property
    def is_fault(self) -> bool:
        """Whether the program is at fault, not what was read."""
        return is_fault(self.kind)


class Document(QObject):
    """Knows what should be shown, and what of it is there.

    ``changed()`` when anything that decides what is shown has changed; ``moved()`` when the reader went elsewhere.
    What is missing is told by ``needs``, and taken in by ``take_article`` and ``take_ranking``. Sentences are counted
    in ``scope``: the article with the furniture that was put back, or the part of it that is looked at alone.
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
        # Names it in the session.
        self.key = key or uuid4().hex
        self.source = source
        self.title = title
        self.encoding = ""
        # The language that the reader says it is in; "" for the one that is found.
        self.language = ""
        # When its file was written, in seconds since 1970; 0 where it came from no file.
        self.modified = 0.0
        # Whether its file was opened with a password.
        self.protected = False
        # Whether it never had an article.
        self.is_new = False
        # How often its article was begun to be read, without an end, since it was there last.
        self.tried = 0
        # Why its article could not be had; None while it is there, or may be.
        self.failure: Failure | None = None
        self.method = method
        self.topic = ""
        self.length = length
        self.view: View = "article"
        # The position in the text that stands at the top of the page.
        self.place = 0
        # Where the sentence starts that the reader looks at.
        self.current: int | None = None
        self.history = History()
        self.undo_steps = UndoSteps(self._set, self)
        self.undo_stack = self.undo_steps.stack
        self.choices = Choices()
        self.part: TextSpan | None = None
        # The language that the article was last read in, "" for the one that was found.
        self.language_read = ""
        # The code of the language that the article was found to be in; "" as long as nobody looked.
        self.language_found = ""
        # What the reader was told of how the article was read, and dismissed.
        self.notices_read: tuple[Notice, ...] = ()
        # The article by the furniture that was put back into it.
        self._articles: dict[frozenset[TextSpan], Article] = {}
        self._scope = _NO_SCOPE
        self._rankings = RankingCache()
        self._ranking: Ranking | None = None

    @property
    def article(self) -> Article | None:
        """The whole article as it was loaded; None while it is not there."""
        return self._articles.get(frozenset())

    @property
    def whole(self) -> Article | None:
        """The whole article of which the scope is all or a part."""
        return self._articles.get(self._in_scope.put_back)

    @property
    def scope(self) -> Article | None:
        """What is summarised. While something is missing for what is wanted, what was there before."""
        return None if self._in_scope is _NO_SCOPE else self._in_scope.article

    @property
    def rankings(self) -> ScopeRankings:
        """The rankings of the scope with the topic that is set."""
        return self._rankings.of(self._in_scope.put_back, self._in_scope.part, self.topic)

    @property
    def ranking(self) -> Ranking | None:
        """The ranking that is wanted, or while it is missing the last one of the same scope."""
        if self.scope is not None:
            self._ranking = self.rankings.by(self.method) or self._ranking
        return self._ranking

    @property
    def summary(self) -> Summary | None:
        """The summary at the length that is set, None without a ranking."""
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
        """What has to be found next for what is wanted to be shown."""
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
        """Takes the article in, with this furniture put back into it.

        Without any it was read in a ``language``, "" for the one that is found, or else in the one that is set.
        """
        if not put_back:
            self.is_new, self.tried, self.failure = False, 0, None
            self.language_read = self.language if language is None else language
            if not self.language_read:
                self.language_found = article.language
            # Another text than before: nothing that was found out about that one holds.
            self._articles.clear()
            self._rankings.clear()
            self._scope, self._ranking = _NO_SCOPE, None
        self._articles[put_back] = article
        self.changed.emit()

    def take_ranking(self, ranking: Ranking) -> bool:
        """Takes a ranking in, if it is one of the scope with the topic that is set."""
        if ranking.article is not self.scope or ranking.topic != self.topic:
            return False
        self.rankings.take(ranking)
        if ranking.method == self.method:
            self._ranking = ranking
        self.changed.emit()
        return True

    def ask_again(self) -> None:
        """Wants its article, though that could not be had; tries are counted anew."""
        self.failure, self.tried = None, 0
        self.changed.emit()

    def give_up(self) -> None:
        """Wants what is there, after what was wanted could not be found or was cancelled."""
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
        """Ranks by this method, also where that failed before."""
        if method == self.method:
            self._set("method", method)
        else:
            self.undo_steps.make(SettingStep("method", self.method, method))

    def set_topic(self, topic: str) -> None:
        """Ranks with another topic."""
        self.undo_steps.make(SettingStep("topic", self.topic, encodable(topic)))

    def set_language(self, language: str) -> None:
        """Reads it as in this language, or "" for the one that is found; what was chosen stays where it was."""
        self.language = language
        self.changed.emit()

    def set_length(self, length: Length) -> None:
        """Cuts the summary at another length."""
        self.undo_steps.make(SettingStep("length", self.length, length))

    def set_view(self, view: View) -> None:
        """Shows it in another way."""
        self.view = view
        self.changed.emit()

    def set_place(self, place: int) -> None:
        """The reader went to this position of the text."""
        if place != self.place:
            self.place = place
            self.moved.emit()

    def set_current(self, index: int | None) -> None:
        """The reader looks at this sentence of the scope."""
        self.current = None if index is None or self.scope is None else self.scope.sentences[index].start
        self.moved.emit()

    def set_part(self, part: TextSpan | None) -> None:
        """Summarises a part alone, or the whole again."""
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
        """Neither pins nor excludes these sentences of the scope any more."""
        after = self.choices.leave_to_rank(self._in_scope.starts(indices))
        self.undo_steps.make(Step("leave to rank", self.choices, after))

    def put_furniture_back(self, passages: Iterable[TextSpan]) -> None:
        """Makes these passages part of the article."""
        self.undo_steps.make(Step("put back", self.choices, self.choices.put_furniture_back(passages)))

    def take_furniture_out(self, passages: Iterable[TextSpan]) -> None:
        """Makes passages that were put back furniture again."""
        self.undo_steps.make(Step("take out", self.choices, self.choices.take_furniture_out(passages)))

    def _set(self, change: Change | Setting, value: Value) -> None:
        """Has the value that a step of this kind leads to, or led from."""
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
        """What is summarised, made anew once there is what is wanted."""
        wanted, part = self.choices.put_back, self.part
        is_there = self._scope is not _NO_SCOPE and (self._scope.put_back, self._scope.part) == (wanted, part)
        if not is_there and wanted in self._articles:
            self._scope = Scope(self._articles[wanted], wanted, part)
            self._ranking = None
        return self._scope


def name_of(document: Document) -> str:
    """A document's title, or else the name of its file; "" for a text without a title."""
    return document.title or Path(document.source).name
