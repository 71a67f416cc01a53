"""What the methods pick from an article at one length, and how many agree on a sentence."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence

from core import METHODS, Article, Length, Ranking


class Picks:
    """Picks by method, cut one method at a time so that there is no long wait for all.

    Rankings are those of the article, under the ids of their methods.
    """

    def __init__(self, article: Article, length: Length) -> None:
        self.article = article
        self.rankings: dict[str, Ranking] = {}
        self.failed: set[str] = set()
        self._length = length
        self._picks: dict[str, frozenset[int]] = {}
        self._agree: Counter[int] = Counter()
        # Methods whose picks are not yet up to date with their ranking and the current length.
        self._due: deque[str] = deque()

    @property
    def is_due(self) -> bool:
        """Whether there is something left to cut."""
        return bool(self._due)

    @property
    def awaited(self) -> int:
        """How many methods have neither a result nor failed."""
        return len(METHODS) - len(self.rankings.keys() | self.failed)

    def set_length(self, length: Length) -> None:
        """Makes all picks due again, if the length is another."""
        if length != self._length:
            self._length = length
            self._due = deque(self.rankings)

    def add(self, method: str, ranking: Ranking) -> None:
        """Takes a method's ranking; its picks become due, if the ranking has changed."""
        self.failed.discard(method)
        if self.rankings.get(method) is not ranking:
            self.rankings[method] = ranking
            if method not in self._due:
                self._due.append(method)

    def cut_next(self) -> None:
        """Cuts the summary that has been due longest."""
        method = self._due.popleft()
        picks = frozenset(self.rankings[method].summary(self._length).indices)
        before = self._picks.get(method, frozenset())
        self._agree.subtract(before - picks)
        self._agree.update(picks - before)
        self._picks[method] = picks

    def picked(self, method: str, sentence: int) -> bool | None:
        """Whether a method picks a sentence; None if that is not known yet."""
        picks = self._picks.get(method)
        return None if picks is None else sentence in picks

    def agreement(self, sentence: int) -> int:
        """How many methods pick a sentence."""
        return self._agree[sentence]

    def order(self, *, by_agreement: bool, picked_only: bool) -> Sequence[int]:
        """The sentences in reading order or by how many methods pick them; all, or only those that any method picks."""
        everything = range(len(self.article.sentences))
        if not by_agreement and not picked_only:
            return everything
        # What fell to 0 is still counted.
        picked = sorted(sentence for sentence, count in self._agree.items() if count)
        if by_agreement:
            picked.sort(key=self._agree.__getitem__, reverse=True)
        if picked_only:
            return picked
        return [*picked, *(sentence for sentence in everything if not self._agree.get(sentence))]
