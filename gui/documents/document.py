"""One article that is being read, with what the reader made of it: choices, part, method, topic, length and view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from core import METHODS, Article, Length, Notice, Ranking, Summary
from core.service.messages import encodable
from gui.documents.choices import Change, Choices, Place, Setting, SettingStep, Step, Value
from gui.documents.history import History
from gui.documents.undoing import Undoing
from gui.documents.views import View

#: Rankings that are remembered, so that going back to one needs no new run: every method with and without a topic.
_RANKINGS_KEPT = 2 * len(METHODS)

#: What is shown where there is no article.
NOTHING = Article("", "", "", (), (), ())

_RankingKey = tuple[frozenset[Place], Place | None, str, str]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a document has no article: the kind of core.StandfirstError, "died" or "cancelled"; and a line on it."""

    kind: str
    message: str

    @property
    def is_fault(self) -> bool:
        """Whether the program is at fault, not what was read."""
        return self.kind in ("fault", "protocol", "worker")


class Document(QObject):
    """Knows what should be shown, and what of it is there.

    ``changed()`` when anything that decides what is shown has changed; ``moved()`` when the reader went elsewhere.
    What is missing is told by ``needs``; who has it gives it with ``take_article`` and ``take_ranking``. Sentences are
    counted in ``scope``: the article with the furniture that was put back, or the part of it that is looked at alone.
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
        #: Names it in the session.
        self.key = key or uuid4().hex
        self.source = source
        self.title = title
        self.encoding = ""
        #: The language that the reader says it is in; "" for the one that is found.
        self.language = ""
        #: When its file was written, in seconds since 1970; 0 where it came from no file.
        self.modified = 0.0
        #: Whether its file was opened with a password.
        self.protected = False
        #: Whether it never had an article.
        self.is_new = False
        #: How often its article was begun to be read, without an end, since it was there last.
        self.tried = 0
        #: Why its article could not be had; None while it is there, or may be.
        self.failure: Failure | None = None
        self.method = method
        self.topic = ""
        self.length = length
        self.view: View = "article"
        #: The position in the text that stands at the top of the page.
        self.place = 0
        #: Where the sentence starts that the reader looks at.
        self.current: int | None = None
        self.history = History()
        self.undoing = Undoing(self._set, self)
        self.choices = Choices()
        self.part: Place | None = None
        #: The language that the article was last read in, and the one it was found to be in, as far as that is known.
        self._read_in = self._found = ""
        self._notices_read: tuple[Notice, ...] = ()
        #: The article by the furniture that was put back into it.
        self._articles: dict[frozenset[Place], Article] = {}
        self._scope: Article | None = None
        self._scope_key: tuple[frozenset[Place], Place | None] | None = None
        self._index_of: dict[int, int] = {}
        self._rankings: dict[_RankingKey, Ranking] = {}
        self._ranking: Ranking | None = None
        #: What was wanted when finding it failed or was cancelled; it is not asked for again by itself.
        self._given_up: set[_RankingKey] = set()

    @property
    def name(self) -> str:
        """Its title, or else the name of its file; "" for a text without a title."""
        return self.title or Path(self.source).name

    @property
    def article(self) -> Article | None:
        """The whole article as it was loaded; None while it is not there."""
        return self._articles.get(frozenset())

    @property
    def unread_notices(self) -> tuple[Notice, ...]:
        """What the reader has yet to be told of how the article was read."""
        article = self.article
        return tuple(notice for notice in article.notices if notice not in self._notices_read) if article else ()

    def take_notices_as_read(self) -> None:
        """Tells the reader no more what is to be told now."""
        self._notices_read += self.unread_notices

    @property
    def language_found(self) -> str:
        """The code of the language that the article was found to be in; "" as long as nobody looked."""
        return self._found

    @property
    def language_read(self) -> str:
        """The language that the article was last read in, "" for the one that was found."""
        return self._read_in

    @property
    def whole(self) -> Article | None:
        """The whole article with the furniture that was put back, as far as that is there."""
        return self._articles.get(self.choices.put_back, self.article)

    @property
    def scope(self) -> Article | None:
        """What is summarised. While something is missing for what is wanted, what was there before."""
        wanted = (self.choices.put_back, self.part)
        if wanted != self._scope_key and self.choices.put_back in self._articles:
            article = self._articles[self.choices.put_back]
            self._scope = article if self.part is None else article.within(*self.part)
            self._scope_key = wanted
            self._index_of = {sentence.start: index for index, sentence in enumerate(self._scope.sentences)}
            self._ranking = None
        return self._scope

    @property
    def ranking(self) -> Ranking | None:
        """The ranking that is wanted, or while it is missing the last one of the same scope."""
        if self.scope is not None:
            self._ranking = self._rankings.get(self._ranking_key(self.method), self._ranking)
        return self._ranking

    def ranking_by(self, method: str) -> Ranking | None:
        """The ranking of the scope by another method with the same topic, if it is there."""
        return None if self.scope is None else self._rankings.get(self._ranking_key(method))

    @property
    def whole_ranking(self) -> Ranking | None:
        """The ranking of the whole article, if it is there, for what is told of all its parts."""
        return self._rankings.get((self.choices.put_back, None, self.method, self.topic))

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
        return self._indices(self.choices.pinned)

    @property
    def excluded(self) -> tuple[int, ...]:
        """The indices of the excluded sentences in the scope."""
        return self._indices(self.choices.excluded)

    def index_at(self, start: int | None) -> int | None:
        """The index in the scope of the sentence that starts there."""
        return None if start is None or self.scope is None else self._index_of.get(start)

    @property
    def needs(self) -> Literal["", "article", "language", "furniture put back", "ranking"]:
        """What has to be found next for what is wanted to be shown."""
        if self.article is None:
            return "" if self.failure else "article"
        if self.language != self._read_in:
            return "language"
        if self.choices.put_back not in self._articles:
            return "furniture put back"
        scope, key = self.scope, self._ranking_key(self.method)
        if scope is None or not scope.sentences or key in self._rankings or key in self._given_up:
            return ""
        return "ranking"

    def take_article(
        self, article: Article, put_back: frozenset[Place] = frozenset(), language: str | None = None
    ) -> None:
        """Takes the article in, with this furniture put back into it.

        Without any it was read in a ``language``, "" for the one that is found, or else in the one that is set.
        """
        if not put_back:
            self.is_new, self.tried, self.failure = False, 0, None
            self._read_in = self.language if language is None else language
            if not self._read_in:
                self._found = article.language
            # Another text than before: nothing that was found out about that one holds.
            self._articles.clear()
            self._rankings.clear()
            self._given_up.clear()
            self._scope = self._scope_key = self._ranking = None
        self._articles[put_back] = article
        self.changed.emit()

    def take_ranking(self, ranking: Ranking) -> bool:
        """Takes a ranking in, if it is one of the scope with the topic that is set."""
        if ranking.article is not self.scope or ranking.topic != self.topic:
            return False
        if len(self._rankings) >= _RANKINGS_KEPT:
            del self._rankings[next(iter(self._rankings))]
        self._rankings[self._ranking_key(ranking.method)] = ranking
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
        self.language = self._read_in
        if self.choices.put_back not in self._articles:
            there = self._scope_key[0] if self._scope_key else frozenset()
            self.choices = replace(self.choices, put_back=there)
        if self.ranking is not None:
            method, topic = self.ranking.method, self.ranking.topic
            wanted: set[tuple[Setting, str]] = {("method", self.method), ("topic", self.topic)}
            self.undoing.forget(wanted - {("method", method), ("topic", topic)})
            self.method, self.topic = method, topic
        else:
            self.give_up_method(self.method)
        self.changed.emit()

    def give_up_method(self, method: str) -> None:
        """Asks no more for the ranking of the scope by a method, until the reader chooses it."""
        self._given_up.add(self._ranking_key(method))

    def is_given_up(self, method: str) -> bool:
        """Whether the ranking by a method failed or was cancelled."""
        return self._ranking_key(method) in self._given_up

    def set_method(self, method: str) -> None:
        """Ranks by this method, also where that failed before."""
        if method == self.method:
            self._set("method", method)
        else:
            self.undoing.make(SettingStep("method", self.method, method))

    def set_topic(self, topic: str) -> None:
        """Ranks with another topic."""
        topic = encodable(topic)
        if topic != self.topic:
            self.undoing.make(SettingStep("topic", self.topic, topic))

    def set_language(self, language: str) -> None:
        """Reads it as in this language, or "" for the one that is found; what was chosen stays where it was."""
        self.language = language
        self.changed.emit()

    def set_length(self, length: Length) -> None:
        """Cuts the summary at another length."""
        if length != self.length:
            self.undoing.make(SettingStep("length", self.length, length))

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

    def set_part(self, part: Place | None) -> None:
        """Summarises a part alone, or the whole again."""
        if part != self.part:
            self.part = part
            self.changed.emit()

    def pin(self, indices: Iterable[int]) -> None:
        """Pins these sentences of the scope into the summary."""
        self._choose("pin", self.choices.pin(self._starts(indices)))

    def exclude(self, indices: Iterable[int]) -> None:
        """Keeps these sentences of the scope out of the summary."""
        self._choose("exclude", self.choices.exclude(self._starts(indices)))

    def leave_to_rank(self, indices: Iterable[int]) -> None:
        """Neither pins nor excludes these sentences of the scope any more."""
        self._choose("leave to rank", self.choices.leave_to_rank(self._starts(indices)))

    def put_furniture_back(self, places: Iterable[Place]) -> None:
        """Makes these passages part of the article."""
        self._choose("put back", self.choices.put_furniture_back(places))

    def take_furniture_out(self, places: Iterable[Place]) -> None:
        """Makes passages that were put back furniture again."""
        self._choose("take out", self.choices.take_furniture_out(places))

    def put_back_at(self, position: int) -> Place | None:
        """The passage that was put back and holds this position."""
        return next((place for place in self.choices.put_back if place[0] <= position < place[1]), None)

    @property
    def undo_stack(self) -> QUndoStack:
        """What can be undone, as Qt has it."""
        return self.undoing.stack

    def take_steps(self, steps: Iterable[Step], made: int) -> None:
        """Takes over steps that can be undone, of which the first so many are made; the choices stay as they are."""
        choices = self.choices
        self.undoing.take_over(steps, made)
        self.choices = choices
        self.changed.emit()

    def _choose(self, change: Change, after: Choices) -> None:
        if after != self.choices:
            self.undoing.make(Step(change, self.choices, after))

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
            self._given_up.discard(self._ranking_key(value))
        self.changed.emit()

    def _starts(self, indices: Iterable[int]) -> list[int]:
        return [] if self.scope is None else [self.scope.sentences[index].start for index in indices]

    def _indices(self, starts: Iterable[int]) -> tuple[int, ...]:
        if self.scope is None:
            return ()
        return tuple(sorted(self._index_of[start] for start in starts if start in self._index_of))

    def _ranking_key(self, method: str) -> _RankingKey:
        return (*(self._scope_key or (frozenset(), None)), method, self.topic)
