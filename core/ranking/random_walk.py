"""Methods that rate a sentence by its share of a random walk, and how a topic biases the walk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

import numpy as np
from sumy.models.dom import ObjectDocumentModel

from core.article import Article
from core.ranking.base import Contributions, Explained
from core.ranking.terms import Terms, Vector

#: At this share of its steps a biased walk jumps to a sentence of the topic instead.
_BIAS = 0.95
#: This share of the walkers ignores the topic. So what the topic does not reach keeps its order.
_HEEDLESS = 0.05
#: The change of the whole biased walk, which adds up to 1, at which it has settled.
_SETTLED = 1e-12


class Ties(Protocol):
    """The ties between sentences."""

    def step(self, walk: Vector) -> Vector:
        """The distribution of a walk after one step, from its distribution now; shape (sentences,)."""


AnyTies = TypeVar("AnyTies", bound=Ties)


class Walk(Explained, Generic[AnyTies]):
    """A summarizer whose rating is a random walk's share of each sentence, the centrality.

    A topic biases the walk (topic-sensitive LexRank, Otterbacher, Erkan and Radev 2005, aclanthology.org/H05-1115): it
    jumps to sentences in proportion to their share of the topic's words, weighted by rarity, and so often visits their
    neighbours too. The change is the contribution named topic, which takes from some what it gives to others.
    """

    contribution = "centrality"

    def ties(self, terms: Terms) -> AnyTies:
        """The ties between the sentences; there is at least one sentence."""
        raise NotImplementedError

    def centrality(self, ties: AnyTies) -> Vector:
        """Sumy's rating, shape (sentences,)."""
        raise NotImplementedError

    def rate(self, dom: ObjectDocumentModel, terms: Terms) -> Contributions:
        """The centrality."""
        return {self.contribution: self.centrality(self.ties(terms))}

    def contributions(self, article: Article, topic: str = "") -> Contributions:
        """The centrality and, if a topic is given, what it changes."""
        if not topic:
            return super().contributions(article)
        ties = self.ties(self.read(article).terms)
        central = self.centrality(ties)
        return {self.contribution: central, "topic": bias(ties.step, central, self.topic_match(article, topic))}


def bias(step: Callable[[Vector], Vector], central: Vector, match: Vector) -> Vector:
    """What a topic changes in the centrality, in its units; adds up to 0, and is 0 if no sentence matches.

    ``match`` has each sentence's share of the topic; all have shape (sentences,).
    """
    if not match.any():
        return np.zeros(len(match))
    jump = match / match.sum()
    walk, change = jump, 1.0
    while change > _SETTLED:
        moved = _BIAS * jump + (1 - _BIAS) * step(walk)
        change = float(np.abs(moved - walk).sum())
        walk = moved
    # A walk that reaches a sentence without ties ends there.
    biased = walk * ((central.sum() or 1.0) / walk.sum())
    return np.asarray((1 - _HEEDLESS) * (biased - central), dtype=np.float64)


def settle(step: Callable[[Vector], Vector], sentences: int, epsilon: float) -> Vector:
    """Sumy's power method without its matrix: steps from a uniform start until one changes it by epsilon at most."""
    walk, change = np.full(sentences, 1.0 / sentences), 1.0
    while change > epsilon:
        moved = step(walk)
        change = float(np.linalg.norm(moved - walk))
        walk = moved
    return walk
