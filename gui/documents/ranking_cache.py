"""The remembered rankings of a document, so that going back to one requires no new run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from core import METHODS, Ranking
from gui.documents.choices import TextSpan

# Every method with and without a topic.
_MOST = 2 * len(METHODS)


class _Key(NamedTuple):
    """The furniture that was put back, the part that is summarised alone, the method and the topic."""

    put_back: frozenset[TextSpan]
    part: TextSpan | None
    method: str
    topic: str


class RankingCache:
    """Rankings by what was ranked and how, the oldest dropped first; and which ones failed or were cancelled."""

    def __init__(self) -> None:
        self._rankings: dict[_Key, Ranking] = {}
        # What is not requested again automatically.
        self._given_up: set[_Key] = set()

    def of(self, put_back: frozenset[TextSpan], part: TextSpan | None, topic: str) -> ScopeRankings:
        """The rankings of an article with this furniture put back, or of a part of it, with one topic."""
        return ScopeRankings(self._rankings, self._given_up, put_back, part, topic)

    def clear(self) -> None:
        """Forgets everything: it is about another text."""
        self._rankings.clear()
        self._given_up.clear()


@dataclass(frozen=True, slots=True)
class ScopeRankings:
    """The rankings of one scope with one topic, backed by the cache."""

    _rankings: dict[_Key, Ranking]
    _given_up: set[_Key]
    put_back: frozenset[TextSpan]
    part: TextSpan | None
    topic: str

    def by(self, method: str) -> Ranking | None:
        """The ranking by a method, if available."""
        return self._rankings.get(self._key(method))

    def of_whole(self, method: str) -> Ranking | None:
        """The ranking of the whole article, even if the scope is a part of it, if available."""
        return self._rankings.get(_Key(self.put_back, None, method, self.topic))

    def take(self, ranking: Ranking) -> None:
        """Remembers a ranking."""
        if len(self._rankings) >= _MOST:
            del self._rankings[next(iter(self._rankings))]
        self._rankings[self._key(ranking.method)] = ranking

    def give_up(self, method: str) -> None:
        """Requests the ranking by a method no more, until the reader chooses it."""
        self._given_up.add(self._key(method))

    def ask_again(self, method: str) -> None:
        """Allows requesting the ranking by a method again, even if that failed before."""
        self._given_up.discard(self._key(method))

    def is_given_up(self, method: str) -> bool:
        """Whether the ranking by a method failed or was cancelled."""
        return self._key(method) in self._given_up

    def _key(self, method: str) -> _Key:
        return _Key(self.put_back, self.part, method, self.topic)
