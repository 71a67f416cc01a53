"""sumy's TextRank: a random walk over sentences that share words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from sumy.summarizers.text_rank import TextRankSummarizer

from core.ranking.base import TO_THE_BIT
from core.ranking.features.overlap import Overlap
from core.ranking.random_walk import Walk, settle
from core.ranking.terms import Terms, Vector


@dataclass(frozen=True, eq=False)
class Links:
    """Sentences linked by the words they share, for a walk that jumps anywhere in a share 1 - damping of its steps."""

    overlap: Overlap
    damping: float
    #: What is added to the sum of a sentence's links, to avoid dividing by 0.
    something: float

    @cached_property
    def sums(self) -> Vector:
        """The sum of each sentence's links, never 0; shape (sentences,)."""
        return self.overlap.times(np.ones(self.overlap.terms.sentences)) + self.something

    def step(self, walk: Vector) -> Vector:
        """Each sentence sends its share of the walk along its links; shape (sentences,)."""
        anywhere = (1.0 - self.damping) / len(walk) * walk.sum()
        return np.asarray(anywhere + self.damping * self.overlap.times(walk / self.sums), dtype=np.float64)


class TextRank(Walk[Links], TextRankSummarizer):  # type: ignore[misc]
    """TextRank (Mihalcea and Tarau 2004, aclanthology.org/W04-3252), as implemented by sumy.

    sumy writes down a link for each pair of sentences (its issue 121, github.com/miso-belica/sumy/issues/121). A link
    is a product of word counts and lengths, and the matrix is symmetric before its rows are made to add up to 1, so a
    step of the walk takes a few products with the counts, and a book's matrix is never needed.
    """

    def ties(self, terms: Terms) -> Links:
        """The links. Two sentences of the same single word are linked by 1, as in sumy."""
        return Links(Overlap(terms, single=1.0), self.damping, self._ZERO_DIVISION_PREVENTION)

    def centrality(self, ties: Links) -> Vector:
        """The walk that sumy's power method finds."""
        sentences = ties.overlap.terms.sentences
        if sentences > TO_THE_BIT:
            return settle(ties.step, sentences, self.epsilon)
        weights = ties.overlap.matrix().toarray()
        weights /= weights.sum(axis=1)[:, np.newaxis] + self._ZERO_DIVISION_PREVENTION
        weights *= self.damping
        weights += (1.0 - self.damping) / sentences
        return np.asarray(self.power_method(weights, self.epsilon))
