"""sumy's LexRank: centrality in the graph of sentences that resemble one another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from scipy import sparse
from sumy.summarizers.lex_rank import LexRankSummarizer

from core.ranking.base import TO_THE_BIT
from core.ranking.graph import Duplicates, duplicates_of
from core.ranking.random_walk import Walk, settle
from core.ranking.terms import Flags, Numbers, Terms, Vector

#: Sentences compared with all later ones at a time.
_ROWS = 1024
#: More than a cosine may be off by rounding.
_NEAR = 1e-9


@dataclass(frozen=True, eq=False)
class Alike:
    """Which sentences resemble one another, each pair once; sentences of one group have the same ties.

    ``blocks`` has rows of the strict upper triangle of the matrix of ties between groups: the group of a block's first
    row and column, and a matrix of 0 and 1 with at most _ROWS rows. ``itself`` is 1 if a group is tied to itself,
    ``degrees`` how many sentences each group is tied to, at least 1; both have shape (groups,). ``of`` has the group of
    each sentence.
    """

    blocks: Sequence[tuple[int, sparse.csr_array]]
    itself: Vector
    degrees: Vector
    of: Numbers

    @classmethod
    def linked(cls, blocks: Sequence[tuple[int, sparse.csr_array]], itself: Vector, duplicates: Duplicates) -> Self:
        """The groups with these ties."""
        degrees = cls(blocks, itself, np.ones(len(itself)), duplicates.of).neighbours(duplicates.sizes)
        return cls(blocks, itself, np.maximum(degrees, 1.0), duplicates.of)

    def step(self, walk: Vector) -> Vector:
        """Each sentence sends its share of the walk to those like it, in equal parts; shape (sentences,)."""
        of_kinds = np.bincount(self.of, weights=walk, minlength=len(self.degrees))
        return self.neighbours(of_kinds / self.degrees)[self.of]

    def neighbours(self, values: Vector) -> Vector:
        """For each group, the sum of the values of the groups it is tied to; both have shape (groups,)."""
        summed = self.itself * values
        for start, block in self.blocks:
            end = start + block.shape[0]
            summed[start:end] += block @ values[start:]
            summed[start:] += block.T @ values[start:end]
        return summed

    def matrix(self) -> Vector:
        """The matrix that sumy builds, for a text that fits one block: the probability of each step, row to column."""
        ((_, block),) = self.blocks
        upper = block.toarray().astype(np.float64)
        return np.asarray((upper + upper.T + np.diag(self.itself)) / self.degrees[:, np.newaxis])


class LexRank(Walk[Alike], LexRankSummarizer):  # type: ignore[misc]
    """LexRank with a threshold (Erkan and Radev 2004, doi 10.1613/jair.1523), as implemented by sumy.

    sumy compares all pairs of sentences in Python (its issues 109 and 156, github.com/miso-belica/sumy/issues/109).
    Here rows of unit length are multiplied, block by block, so that a book's cosines are never all in memory;
    a cosine within rounding of the threshold is computed again as sumy does. If no sentence resembles any, itself
    included, sumy divides by zero and keeps the text's order; ratings of 0 do the same here.
    """

    passes = 2

    def ties(self, terms: Terms) -> Alike:
        """The pairs whose cosine is above the threshold."""
        each = np.arange(terms.sentences)
        # In a long text the same short sentences recur; in a short one each keeps its own rounding.
        duplicates = (
            Duplicates(each, each, np.ones(len(each))) if len(each) <= TO_THE_BIT else duplicates_of(terms.counts)
        )
        rows, itself = self._unit_rows(terms, duplicates.firsts)
        starts = self.progress.through(range(0, rows.shape[0], _ROWS), nth=1)
        blocks = [(start, self._above(terms, rows, start)) for start in starts]
        return Alike.linked(blocks, itself, duplicates)

    def centrality(self, ties: Alike) -> Vector:
        """The walk that sumy's power method finds, of unit length."""
        sentences = len(ties.of)
        if not ties.itself.any():
            return np.zeros(sentences)
        if sentences <= TO_THE_BIT:
            return np.asarray(self.power_method(ties.matrix(), self.epsilon))

        def step(walk: Vector) -> Vector:
            moved = ties.step(walk)
            return moved / np.linalg.norm(moved)

        return settle(step, sentences, self.epsilon)

    @staticmethod
    def _unit_rows(terms: Terms, sentences: Numbers) -> tuple[sparse.csr_array, Vector]:
        """Counts times idf of these sentences, each row of unit length, and 1 for the rows that are not empty."""
        rows = sparse.csr_array(terms.counts[sentences])
        occurrences = np.bincount(terms.counts.indices, minlength=rows.shape[1])
        rows.data *= np.log(terms.sentences / (1.0 + occurrences))[rows.indices]
        norms = np.sqrt(rows.multiply(rows).sum(axis=1))
        rows.data /= np.repeat(np.where(norms > 0, norms, 1.0), np.diff(rows.indptr))
        return rows, (norms > 0).astype(np.float64)

    def _above(self, terms: Terms, rows: sparse.csr_array, start: int) -> sparse.csr_array:
        """The ties of a block of rows to later ones; columns count from the block's first sentence."""
        cosines = sparse.csr_array(rows[start : start + _ROWS] @ rows[start:].T.tocsr())
        near = np.flatnonzero(cosines.data > self.threshold - _NEAR)
        sentences = np.searchsorted(cosines.indptr, near, side="right") - 1
        others, cosine = cosines.indices[near], cosines.data[near]
        above = (others > sentences) & (cosine > self.threshold)
        if terms.sentences <= TO_THE_BIT:
            doubtful = np.flatnonzero((others > sentences) & (cosine < self.threshold + _NEAR))
            for pair in doubtful.tolist():
                above[pair] = self._sumys_cosine(terms, int(sentences[pair]), int(others[pair])) > self.threshold
        cells = (sentences[above], others[above])
        ones: Flags = np.ones(len(cells[0]), dtype=np.bool_)
        return sparse.csr_array(sparse.coo_array((ones, cells), shape=cosines.shape))

    def _sumys_cosine(self, terms: Terms, one: int, other: int) -> float:
        """The cosine of two sentences as sumy computes it, to the last bit."""
        numbers = [self._content(terms, sentence) for sentence in (one, other)]
        occurrences = {number: terms.counts[:, [number]].nnz for number in {*numbers[0], *numbers[1]}}
        idf = {terms.stems[number]: math.log(terms.sentences / (1 + found)) for number, found in occurrences.items()}
        stems = [[terms.stems[number] for number in sentence] for sentence in numbers]
        return float(self.cosine_similarity(*stems, *self._compute_tf(stems), idf))

    @staticmethod
    def _content(terms: Terms, sentence: int) -> list[int]:
        tokens = terms.tokens[terms.offsets[sentence] : terms.offsets[sentence + 1]]
        numbers: list[int] = terms.stem_of[tokens[terms.content[tokens]]].tolist()
        return numbers
