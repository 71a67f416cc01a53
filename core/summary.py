"""Lengths, rankings and the summaries cut from them.

A ranking is an order over an article's sentences. A summary of any length is a prefix of that order, shown in
reading order, so a longer summary keeps what a shorter one had and a change of length needs no new run.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Literal, overload

from core.article import WORDS_PER_MINUTE, Article, Sentence, reading_seconds

LengthUnit = Literal["sentences", "percent", "words", "minutes"]
LENGTH_UNITS: tuple[LengthUnit, ...] = ("sentences", "percent", "words", "minutes")


@dataclass(frozen=True, slots=True)
class Length:
    """How long a summary may be: up to ``value`` sentences, words or minutes, or per cent of the article's words.

    A summary has one sentence in any case, were it longer than that.

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
    """One mapping a sentence, from the name of a contribution to what it added to the sentence's score."""

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


@dataclass(frozen=True)
class Ranking:
    """An order over an article's sentences, best first, with the scores and reasons it came from.

    ``order`` holds each sentence index once. ``scores`` and every column of ``contributions`` have one number a
    sentence, in article order; a sentence's contributions add up to its score. Raises ValueError where the sizes or
    the indices do not fit the article.
    """

    article: Article
    method: str
    order: tuple[int, ...]
    scores: tuple[float, ...]
    contributions: Mapping[str, tuple[float, ...]]
    topic: str = ""

    def __post_init__(self) -> None:
        count = len(self.article.sentences)
        if sorted(self.order) != list(range(count)):
            raise ValueError("the order must hold every sentence once")
        if any(len(column) != count for column in (self.scores, *self.contributions.values())):
            raise ValueError("scores and contributions need one number a sentence")

    @property
    def reasons(self) -> Sequence[Mapping[str, float]]:
        """One mapping a sentence, in article order: contribution name to number."""
        return Reasons(self.contributions, len(self.scores))

    @cached_property
    def ranks(self) -> tuple[int, ...]:
        """The place of each sentence in the order, from 1, in article order."""
        ranks = [0] * len(self.order)
        for rank, index in enumerate(self.order, start=1):
            ranks[index] = rank
        return tuple(ranks)

    @cached_property
    def _words_so_far(self) -> tuple[int, ...]:
        sentences = self.article.sentences
        return tuple(accumulate(sentences[index].words for index in self.order))

    def summary(self, length: Length) -> Summary:
        """The longest prefix of the order that fits the length, but at least one sentence where there is any."""
        if length.unit == "sentences":
            count = int(length.value)
        else:
            count = bisect_right(self._words_so_far, self._words(length))
        return Summary(self, length, tuple(sorted(self.order[: max(1, count)])))

    def _words(self, length: Length) -> float:
        if length.unit == "percent":
            return self.article.words * length.value / 100
        return length.value * (WORDS_PER_MINUTE if length.unit == "minutes" else 1)


@dataclass(frozen=True)
class Summary:
    """The sentences with these ``indices``, in reading order."""

    ranking: Ranking
    length: Length
    indices: tuple[int, ...]

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
        """The picked sentences word for word, one a line."""
        return "\n".join(sentence.text for sentence in self)

    @property
    def words(self) -> int:
        """How many words the picked sentences have."""
        return sum(sentence.words for sentence in self)

    @property
    def seconds(self) -> float:
        """How long they take to read, in seconds."""
        return reading_seconds(self.words)

    @property
    def share(self) -> float:
        """The share of the article's words that the summary has, from 0 to 1."""
        return self.words / self.article.words if self.article.words else 0.0

    def __iter__(self) -> Iterator[Sentence]:
        return iter(self.sentences)

    def __len__(self) -> int:
        return len(self.indices)
