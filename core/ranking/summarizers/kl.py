"""sumy's KL-Sum: its rating is the turn in which a sentence was chosen, counted down from 0."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import Any, Self

import numpy as np
from scipy import sparse
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.kl import KLSummarizer

from core.ranking.base import TO_THE_BIT, Contributions, Explained
from core.ranking.terms import Numbers, Terms, Vector

#: Divergences that differ by less than this may differ only by rounding.
_NEAR = 1e-12


class Kl(Explained, KLSummarizer):  # type: ignore[misc]
    """KL-Sum (Haghighi and Vanderwende 2009, aclanthology.org/N09-1041), as implemented by sumy.

    Each turn takes the sentence with which the summary's words diverge least from the document's. sumy counts all
    words of the summary again for every sentence at every turn.

    sumy counts three kinds of words, and this does the same: the document's are dropped when they are stop words as
    written, then lower-cased; a candidate's are lower-cased first; those of the summary, once chosen, are
    taken as written, including stop words. A word that the document's table does not have counts for nothing.
    """

    contribution = "turn"
    passes = 2

    def rate(self, dom: ObjectDocumentModel, terms: Terms) -> Contributions:
        """The turn in which each sentence is taken: 0, -1, -2 and so on."""
        race = Race(Text.of(terms, self.stop_words))
        turns = np.zeros(terms.sentences)
        for turn in self.progress.through(range(terms.sentences), nth=1):
            turns[race.take()] = -turn
        return {self.contribution: turns}


@dataclass(frozen=True, eq=False)
class Text:
    """A document's words for KL-Sum: strings as numbers, both as written and in lower case.

    ``share`` is the share of the document's words that each string has, shape (strings,). ``candidates`` has the
    sentences by their words in order, as candidates. Sentence i has the words ``written[offsets[i]:offsets[i + 1]]``
    once it is chosen.
    """

    share: Vector
    candidates: dict[tuple[int, ...], list[int]]
    written: Numbers
    offsets: Numbers

    @classmethod
    def of(cls, terms: Terms, stop_words: frozenset[str]) -> Self:
        """The words of these terms."""
        strings = {word: number for number, word in enumerate(terms.words)}
        lowered = np.array([strings.setdefault(word.lower(), len(strings)) for word in terms.words], dtype=np.intp)
        kept = np.array([word not in stop_words for word in terms.words], dtype=np.bool_)
        words = lowered[terms.tokens[kept[terms.tokens]]]
        own = lowered[terms.tokens[terms.content[terms.tokens]]].tolist()
        ends = np.cumsum(terms.lengths).tolist()
        candidates: dict[tuple[int, ...], list[int]] = {}
        for sentence, (start, end) in enumerate(zip([0, *ends], ends, strict=False)):
            candidates.setdefault(tuple(own[start:end]), []).append(sentence)
        share = np.bincount(words, minlength=len(strings)) / max(len(words), 1)
        return cls(share, candidates, terms.tokens, terms.offsets)

    def counts(self) -> sparse.csr_array:
        """How often each candidate (row) has each string (column); shape (candidates, strings)."""
        lengths = [len(words) for words in self.candidates]
        cells = (np.repeat(np.arange(len(lengths)), lengths), list(chain.from_iterable(self.candidates)))
        ones = np.ones(sum(lengths), dtype=np.intp)
        return sparse.csr_array(sparse.coo_array((ones, cells), shape=(len(lengths), len(self.share))))


class Race:
    """The sentences that are not taken yet, and the summary's divergence with each.

    Sentences with the same words in the same order are one candidate, the first of them that remains.

    With d for a word's share of the document, c and s for its counts in the candidate and in the summary, and n for all
    words of both, the divergence is the sum of d (log d + log n - log (c + s)) over the words of both. The words of the
    summary alone add the same to every candidate, except for n. So a candidate has two numbers: ``fresh``, the d of its
    words that are not in the summary, added up, to be multiplied by log n, and ``rest``, the sum over its words of
    d (log d - log c) while s is 0, and of d (log s - log (c + s)) after. A first occurrence changes both, once for
    each sentence with it. Later occurrences only increase ``rest``. So an old ``rest`` is a lower bound, and at
    each turn only candidates whose bound is not above the best one's divergence are recomputed.
    """

    def __init__(self, text: Text) -> None:
        counts = text.counts()
        shares = text.share[counts.indices]
        self._text = text
        self._share: list[float] = text.share.tolist()
        self._candidates = list(text.candidates)
        #: The sentences of each candidate that remain, the first one last.
        self._left = [sentences[::-1] for sentences in text.candidates.values()]
        self._lengths = np.array([len(words) for words in self._candidates])
        #: What a candidate is computed from: its words, their counts and shares.
        entries = (np.split(column, counts.indptr[1:-1]) for column in (counts.indices, counts.data, shares))
        self._own = list(zip(*entries, strict=True))
        #: Which candidates have a word, and how often: those of word i from starts[i] to starts[i + 1].
        postings = counts.tocsc()
        self._starts: list[int] = postings.indptr.tolist()
        self._having, self._counts = postings.indices, postings.data
        #: The logarithms of whole numbers by number, with 0 for that of 0, which is only ever multiplied by 0.
        self._logs = np.log(np.maximum(np.arange(len(text.written) + self._lengths.max() + 1), 1))
        #: The summary: how many words it has, how often each, their total share of the document, and those
        #: that the document's table has in order of arrival.
        self._words = 0
        self._said = np.zeros(len(text.share), dtype=np.intp)
        self._known = 0.0
        self._summary: dict[int, int] = {}
        #: The logarithm of a word's count in the summary, or, before it is there, of its share of the document.
        self._base = np.log(text.share, where=text.share > 0, out=np.zeros(len(text.share)))
        of = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
        self._rest: Vector = np.zeros(counts.shape[0])
        self._fresh: Vector = np.zeros(counts.shape[0])
        np.add.at(self._rest, of, shares * (self._base[counts.indices] - self._logs[counts.data]))
        np.add.at(self._fresh, of, shares)

    def take(self) -> int:
        """The sentence with the least divergence, the first of equals, which joins the summary."""
        bounds = self._rest + self._logs[self._words + self._lengths] * (self._known + self._fresh)
        best = int(bounds.argmin())
        bounds[best] += self._reckon(best)
        least = bounds[best] + _NEAR
        rivals = np.flatnonzero(bounds <= least)
        for rival in rivals[np.argsort(bounds[rivals])].tolist():
            if bounds[rival] > least:
                break
            if rival != best:
                bounds[rival] += self._reckon(rival)
                least = min(least, bounds[rival] + _NEAR)
        equals = np.flatnonzero(bounds <= least).tolist()
        candidate: int = equals[0] if len(equals) == 1 else self._first_of_equals(equals)
        sentence = self._left[candidate].pop()
        if not self._left[candidate]:
            self._rest[candidate] = np.inf
        self._add(sentence)
        return sentence

    def _reckon(self, candidate: int) -> float:
        """Recomputes ``rest`` for one; returns the increase."""
        words, counts, shares = self._own[candidate]
        rest = shares @ (self._base[words] - self._logs[counts + self._said[words]])
        more = float(rest - self._rest[candidate])
        self._rest[candidate] = rest
        return more

    def _add(self, sentence: int) -> None:
        """Adds a sentence to the summary."""
        words = self._text.written[self._text.offsets[sentence] : self._text.offsets[sentence + 1]]
        before = self._base[words]
        np.add.at(self._said, words, 1)
        self._base[words] = self._logs[self._said[words]]
        self._words += len(words)
        for word, log_share in zip(words.tolist(), before.tolist(), strict=True):
            if word in self._summary:
                self._summary[word] += 1
            elif self._share[word]:
                self._summary[word] = 1
                self._hear(word, log_share)

    def _hear(self, word: int, log_share: float) -> None:
        """Updates the candidates' numbers when the summary gets a word for the first time."""
        share = self._share[word]
        self._known += share
        start, end = self._starts[word], self._starts[word + 1]
        # A word of only one candidate came with that one, which may be gone.
        if end - start > 1 or (end > start and self._left[self._having[start]]):
            having, counts = self._having[start:end], self._counts[start:end]
            more = self._base[word] - log_share + self._logs[counts] - self._logs[counts + self._said[word]]
            self._rest[having] += share * more
            self._fresh[having] -= share

    def _first_of_equals(self, equals: list[int]) -> int:
        """The one that sumy takes if rounding decides."""
        equals.sort(key=lambda candidate: self._left[candidate][-1])
        if len(self._text.offsets) - 1 > TO_THE_BIT:
            return equals[0]
        firsts: dict[tuple[Any, ...], int] = {}
        for candidate in equals:
            firsts.setdefault(self._addends(candidate), candidate)
        return equals[0] if len(firsts) == 1 else min(firsts.values(), key=self._sumys_divergence)

    def _addends(self, candidate: int) -> tuple[Any, ...]:
        """What sumy's sum for a candidate depends on: equal keys give equal sums, to the last bit.

        sumy adds up the candidate's words in order, then the summary's that it doesn't have. A word that the summary
        doesn't have either matters only by its share.
        """
        own = Counter(self._candidates[candidate])
        return tuple((word if word in self._summary else -self._share[word], count) for word, count in own.items())

    def _sumys_divergence(self, candidate: int) -> float:
        """The divergence added up as in sumy, to the last bit."""
        own = Counter(self._candidates[candidate])
        words = float(self._words + self._lengths[candidate])
        divergence = 0.0
        for word, count in own.items():
            if share := self._share[word]:
                divergence += share * math.log(share / ((count + self._summary.get(word, 0)) / words))
        for word, count in self._summary.items():
            if word not in own:
                share = self._share[word]
                divergence += share * math.log(share / (count / words))
        return divergence
