"""Lengths, rankings and the summaries cut from them.

A ranking is an order over an article's sentences. A summary of any length is a prefix of that order, shown in
reading order, so a longer summary keeps what a shorter one had and a change of length needs no new run.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, repeat
from math import isfinite
from operator import index as as_index
from typing import Literal, overload

from core.article import Article, Sentence
from core.bonds import Bond
from core.languages import reading_seconds, reading_speed

LengthUnit = Literal["sentences", "percent", "words", "minutes"]
LENGTH_UNITS: tuple[LengthUnit, ...] = ("sentences", "percent", "words", "minutes")

#: How many combinations of pinned and excluded sentences a ranking remembers, so that a reader can go back and forth.
_QUEUES_KEPT = 4


@dataclass(frozen=True, slots=True)
class Length:
    """How long a summary may be: up to ``value`` sentences, words or minutes, or a percentage of the article's words.

    A summary has at least one sentence, even if that is longer. If a language counts in characters (see
    ``core.languages.counts_in``) so do ``"words"``, and minutes follow its reading speed.

    Raises ValueError for an unknown unit or a value that is not above 0 (per cent: up to 100).
    """

    value: float
    unit: LengthUnit = "sentences"

    def __post_init__(self) -> None:
        if self.unit not in LENGTH_UNITS:
            raise ValueError(f"a length is in {', '.join(LENGTH_UNITS)}, not in {self.unit!r}")
        if not 0 < self.value < float("inf"):
            raise ValueError("a length is a number above 0")
        if self.unit == "percent" and self.value > 100:
            raise ValueError("a length in per cent is at most 100")


class Reasons(Sequence[Mapping[str, float]]):
    """One mapping per sentence, from the name of a contribution to what it added to the sentence's score."""

    def __init__(self, contributions: Mapping[str, Sequence[float]], count: int) -> None:
        self._contributions = contributions
        self._count = count

    @overload
    def __getitem__(self, index: int) -> Mapping[str, float]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Mapping[str, float]]: ...
    def __getitem__(self, index: int | slice) -> Mapping[str, float] | Sequence[Mapping[str, float]]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(self._count))]
        place = range(self._count)[index]
        return {name: column[place] for name, column in self._contributions.items()}

    def __len__(self) -> int:
        return self._count

    def __repr__(self) -> str:
        return repr(list(self))


@dataclass(frozen=True, slots=True)
class _Queue:
    """The sentences that a summary may have, in the order in which they are taken.

    ``words_so_far`` has the number of words up to and including each sentence. ``ends`` are the numbers of sentences,
    in order, after which no unit is cut; the pinned ones come first and are one unit.
    """

    order: tuple[int, ...]
    words_so_far: tuple[int, ...]
    ends: tuple[int, ...]

    def end(self, count: int) -> int:
        """The greatest of the ends up to a count; the first one if there is none."""
        return self.ends[max(0, bisect_right(self.ends, count) - 1)] if self.ends else 0


@dataclass(frozen=True)
class Ranking:
    """An order over an article's sentences, best first, with the scores and reasons behind it.

    ``order`` holds each sentence index once. ``scores`` and every column of ``contributions`` have one number per
    sentence, in article order; a sentence's contributions add up to its score. ``bonds`` say which sentences need
    others. ``units`` are the sizes of the runs of the order that are taken whole, so that a summary breaks none of
    them; empty where the method knows no bonds and every sentence is taken alone. Raises ValueError if the sizes or the
    indices do not fit the article, or if a number is not finite.
    """

    article: Article
    method: str
    order: tuple[int, ...]
    scores: tuple[float, ...]
    contributions: Mapping[str, tuple[float, ...]]
    topic: str = ""
    bonds: tuple[Bond, ...] = ()
    units: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        count = len(self.article.sentences)
        if sorted(self.order) != list(range(count)):
            raise ValueError("the order must hold every sentence once")
        columns = (self.scores, *self.contributions.values())
        if any(len(column) != count for column in columns):
            raise ValueError("scores and contributions need one number a sentence")
        # JSON, which carries them to the window and into exports, has neither infinity nor NaN.
        if not all(all(map(isfinite, column)) for column in columns):
            raise ValueError("scores and contributions must be finite numbers")
        if self.units and (sum(self.units) != count or min(self.units) < 1):
            raise ValueError("the units must hold every sentence once")
        if any(not self._has(bond) for bond in self.bonds):
            raise ValueError("a bond names a sentence or a line that is not there")

    @property
    def reasons(self) -> Sequence[Mapping[str, float]]:
        """One mapping per sentence, in article order: contribution name to number."""
        return Reasons(self.contributions, len(self.scores))

    @cached_property
    def ranks(self) -> tuple[int, ...]:
        """The rank of each sentence, from 1, in article order."""
        ranks = [0] * len(self.order)
        for rank, index in enumerate(self.order, start=1):
            ranks[index] = rank
        return tuple(ranks)

    def best(self, first: int, last: int) -> int | None:
        """The sentence that ranks best of those with the indices ``[first, last)``; None if there is none."""
        indices = range(len(self.order))[max(0, first) : max(0, last)]
        return min(indices, key=self.ranks.__getitem__, default=None)

    @property
    def topic_occurs(self) -> bool:
        """Whether a topic was given and moves any sentence. A topic whose words do not occur changes nothing."""
        return bool(self.topic) and any(self.contributions.get("topic", ()))

    def summary(self, length: Length, pinned: Iterable[int] = (), excluded: Iterable[int] = ()) -> Summary:
        """The longest prefix of the order that fits the length and cuts no unit, but at least one unit if there is any.

        The sentences with the ``pinned`` indices are always included, and count towards the length; those with the
        ``excluded`` indices are not. The others follow in the order. So with the same pinned and excluded ones a
        longer summary keeps what a shorter one had, and if the pinned ones alone exceed the length they are
        all it has. Raises ValueError for an index that does not exist, or one that is both pinned and excluded.
        """
        kept, dropped = self._indices(pinned), self._indices(excluded)
        if both := kept & dropped:
            raise ValueError(f"sentence {min(both)} can't be both pinned and excluded")
        queue = self._queue(kept, dropped)
        if length.unit == "sentences":
            count = int(length.value)
        else:
            count = bisect_right(queue.words_so_far, self._words(length))
        # A set yields small integers nearly in order, and a nearly sorted list is sorted several times faster.
        picked = sorted(set(queue.order[: queue.end(count)]))
        return Summary(self, length, tuple(picked), tuple(sorted(kept)), tuple(sorted(dropped)))

    def enters_at(self, index: int, pinned: Iterable[int] = (), excluded: Iterable[int] = ()) -> int:
        """The least number of sentences at which a summary has the one with this index, if that were not excluded."""
        kept = self._indices(pinned) - {index}
        queue = self._queue(kept, self._indices(excluded) - kept - {index})
        place = queue.order.index(index)
        end = queue.ends[bisect_left(queue.ends, place + 1)]
        return 1 if end == queue.ends[0] else end

    def _has(self, bond: Bond) -> bool:
        sentences, blocks = len(self.order), len(self.article.blocks)
        return all(0 <= index < sentences for index in (bond.sentence, *bond.needs)) and all(
            0 <= line < blocks for line in bond.lines
        )

    def _indices(self, indices: Iterable[int]) -> frozenset[int]:
        found = frozenset(map(as_index, indices))
        count = len(self.order)
        for index in sorted(found):
            if not 0 <= index < count:
                raise ValueError(f"there is no sentence {index} among {count}, which are counted from 0")
        return found

    def _queue(self, pinned: frozenset[int], excluded: frozenset[int]) -> _Queue:
        choice = (pinned, excluded)
        if choice not in self._queues:
            if len(self._queues) == _QUEUES_KEPT:
                del self._queues[next(iter(self._queues))]
            self._queues[choice] = self._queue_of(pinned, excluded)
        return self._queues[choice]

    def _queue_of(self, pinned: frozenset[int], excluded: frozenset[int]) -> _Queue:
        order, ends = [index for index in self.order if index in pinned], list[int]()
        if order:
            ends.append(len(order))
        for unit in self._units():
            left = [index for index in unit if index not in pinned and index not in excluded]
            if left:
                order += left
                ends.append(len(order))
        sentences = self.article.sentences
        words = accumulate(sentences[index].words for index in order)
        return _Queue(tuple(order), tuple(words), tuple(ends))

    def _units(self) -> Iterator[tuple[int, ...]]:
        """The sentences that are taken together, in the order in which they are taken."""
        start = 0
        for size in self.units or repeat(1, len(self.order)):
            yield self.order[start : start + size]
            start += size

    @cached_property
    def _queues(self) -> dict[tuple[frozenset[int], frozenset[int]], _Queue]:
        return {}

    @cached_property
    def _article_words(self) -> int:
        return self.article.words

    def _words(self, length: Length) -> float:
        if length.unit == "percent":
            return self._article_words * length.value / 100
        return length.value * (reading_speed(self.article.language) if length.unit == "minutes" else 1)


@dataclass(frozen=True)
class Summary:
    """The sentences with these ``indices``, in reading order.

    ``pinned`` are those among them that were required, ``excluded`` those of the article that were ruled
    out; all are in article order.
    """

    ranking: Ranking
    length: Length
    indices: tuple[int, ...]
    pinned: tuple[int, ...] = ()
    excluded: tuple[int, ...] = ()

    @property
    def article(self) -> Article:
        """The article it was taken from."""
        return self.ranking.article

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The picked sentences, in reading order."""
        return tuple(self.article.sentences[index] for index in self.indices)

    @property
    def paragraphs(self) -> tuple[int, ...]:
        """The number of each picked sentence's paragraph, from 1, in reading order."""
        return tuple(self.article.paragraphs[index] for index in self.indices)

    @property
    def text(self) -> str:
        """The picked sentences word for word, one per line."""
        return "\n".join(sentence.text for sentence in self)

    @cached_property
    def words(self) -> int:
        """How many words the picked sentences have; in some languages characters, see ``core.languages.counts_in``."""
        return sum(sentence.words for sentence in self)

    @property
    def seconds(self) -> float:
        """How long they take to read, in seconds."""
        return reading_seconds(self.words, self.article.language)

    @cached_property
    def bonds(self) -> tuple[Bond, ...]:
        """The bonds of the picked sentences."""
        return tuple(bond for bond in self.ranking.bonds if bond.sentence in self._picked)

    @cached_property
    def broken(self) -> tuple[Bond, ...]:
        """The bonds of picked sentences that must be kept and are not."""
        return tuple(bond for bond in self.bonds if bond.must and not self.keeps(bond))

    def keeps(self, bond: Bond) -> bool:
        """Whether all sentences that a bond needs are picked; its lines are shown wherever its sentence is."""
        return self._picked.issuperset(bond.needs)

    @cached_property
    def _picked(self) -> frozenset[int]:
        return frozenset(self.indices)

    @property
    def share(self) -> float:
        """The share of the article's words that is in the summary, from 0 to 1."""
        return self.words / self.article.words if self.article.words else 0.0

    def __iter__(self) -> Iterator[Sentence]:
        return iter(self.sentences)

    def __len__(self) -> int:
        return len(self.indices)
