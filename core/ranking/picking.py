"""Picks sentences in order when each pick changes the value of the others."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heapify, heappop, heappush

import numpy as np
from scipy import sparse

from core.ranking.graph import Duplicates
from core.ranking.pass_progress import SILENT, PassProgress
from core.ranking.terms import Vector

#: A sentence freed from its dependence on the one before gets this much less than that one, so it comes after it.
_JUST_AFTER = 1e-9


@dataclass(frozen=True, eq=False)
class Taken:
    """What sentences had lost when they were taken; both have shape (sentences,) and are 0 or less."""

    repetition: Vector
    dependence: Vector


def take(
    worth: Vector,
    duplicates: Duplicates,
    graph: sparse.csr_array,
    repetition: float,
    dependence: Vector,
    progress: PassProgress = SILENT,
) -> Taken:
    """Repeatedly takes the best remaining sentence, and reports what each had lost by then.

    A sentence loses ``repetition`` times its greatest similarity to one taken before (maximal marginal relevance,
    Carbonell and Goldstein 1998, doi 10.1145/290941.291025); ``graph`` has the similarity of groups, and within
    one group it is 1. It loses its own ``dependence``, which has shape (sentences,), as long as the sentence before it
    isn't taken. ``repetition`` and ``dependence`` are 0 or less. ``worth``, of shape (sentences,), is their value
    apart from that; of equal ones the first is taken. The value of a sentence when taken never rises along the order.
    """
    sentences = len(worth)
    of = duplicates.of.tolist()
    likeness = np.zeros(len(duplicates.sizes))
    own = worth.tolist()
    loss = dependence.tolist()
    taken = [False] * sentences
    lost_by_repetition = np.zeros(sentences)

    # Values are never too low, and corrected when they come up: similarity grows. Freed sentences are re-pushed.
    left = [(-(own[index] + loss[index]), index) for index in range(sentences)]
    heapify(left)
    for _ in progress.through(range(sentences), nth=2):
        while True:
            claimed, index = heappop(left)
            if taken[index]:
                continue
            lost = repetition * float(likeness[of[index]])
            value = own[index] + lost + loss[index]
            if -value <= claimed:
                break
            heappush(left, (-value, index))
        taken[index] = True
        lost_by_repetition[index] = lost
        _resemble(likeness, graph, of[index])
        after = index + 1
        if after < sentences and not taken[after] and loss[after]:
            # Never more than the last one taken: the order is that of the scores.
            free = own[after] + repetition * float(likeness[of[after]])
            loss[after] = max(loss[after], min(0.0, value - _JUST_AFTER - free))
            heappush(left, (-(free + loss[after]), after))
    return Taken(lost_by_repetition, np.array(loss))


def _resemble(likeness: Vector, graph: sparse.csr_array, group: int) -> None:
    if likeness[group] == 1.0:
        return
    ties = slice(graph.indptr[group], graph.indptr[group + 1])
    neighbours = graph.indices[ties]
    likeness[neighbours] = np.maximum(likeness[neighbours], graph.data[ties])
    likeness[group] = 1.0
