"""How much of what people wrote is in a summary: ROUGE-1 and ROUGE-2 (Lin 2004, aclanthology.org/W04-1013)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from nltk.stem.porter import PorterStemmer

#: Words of up to so many characters stay as they are, as in the usual implementation.
_SHORT = 3
_porter = PorterStemmer()


@lru_cache(maxsize=200_000)
def _stem(word: str) -> str:
    return str(_porter.stem(word)) if len(word) > _SHORT else word


def tokens(text: str) -> list[str]:
    """The stems of a text's runs of Latin letters and digits."""
    return [_stem(word) for word in re.findall("[a-z0-9]+", text.lower())]


class Reference:
    """A summary that somebody wrote."""

    def __init__(self, text: str) -> None:
        words = tokens(text)
        self._grams = [_grams(words, size) for size in (1, 2)]

    def f1(self, summary: Sequence[str]) -> tuple[float, float]:
        """F1 of the words and of the pairs of words of a summary, from 0 to 1."""
        one, two = (self._shared(summary, size) for size in (1, 2))
        return _harmonic(one), _harmonic(two)

    def recall(self, summary: Sequence[str]) -> float:
        """The share of the reference's words that the summary has."""
        shared, wanted, _ = self._shared(summary, 1)
        return shared / wanted if wanted else 0.0

    def _shared(self, summary: Sequence[str], size: int) -> tuple[int, int, int]:
        wanted, given = self._grams[size - 1], _grams(summary, size)
        shared = sum(min(count, wanted[gram]) for gram, count in given.items() if gram in wanted)
        return shared, wanted.total(), given.total()


def _grams(words: Sequence[str], size: int) -> Counter[tuple[str, ...]]:
    return Counter(zip(*(words[start:] for start in range(size)), strict=False))


def _harmonic(counts: tuple[int, int, int]) -> float:
    shared, wanted, given = counts
    return 2 * shared / (wanted + given) if shared else 0.0
