"""Picks sentences in order when each pick changes the value of the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from math import inf

import numpy as np
from scipy import sparse

from core.ranking.bonds.ties import Ties
from core.ranking.graph import Duplicates
from core.ranking.pass_progress import SILENT, PassProgress
from core.ranking.terms import Vector

#: A sentence freed by another pick gets this much less than the last one taken, so it comes after it.
_JUST_AFTER = 1e-9
#: What sentences taken together are worth lies between their mean and their best: this share of the way.
_BEST = 0.5


@dataclass(frozen=True, eq=False)
class Taken:
    """The order in which sentences were taken, in units of so many, and what each had lost or gained by then.

    ``repetition`` and ``dependence`` are 0 or less; like ``together``, the difference between the value of a unit and
    that of each of its sentences, they have shape (sentences,).
    """

    order: tuple[int, ...]
    units: tuple[int, ...]
    repetition: Vector
    dependence: Vector
    together: Vector


class Likeness:
    """How much each sentence resembles those taken so far, from 0 to 1.

    ``graph`` has the similarity of the groups in ``duplicates``; within one group it is 1.
    """

    def __init__(self, duplicates: Duplicates, graph: sparse.csr_array) -> None:
        self._of = duplicates.of.tolist()
        self._greatest = np.zeros(len(duplicates.sizes))
        self._graph = graph

    def __getitem__(self, index: int) -> float:
        return float(self._greatest[self._of[index]])

    def add(self, index: int) -> None:
        """Takes a sentence."""
        group, greatest, graph = self._of[index], self._greatest, self._graph
        if greatest[group] == 1.0:
            return
        ties = slice(graph.indptr[group], graph.indptr[group + 1])
        neighbours = graph.indices[ties]
        greatest[neighbours] = np.maximum(greatest[neighbours], graph.data[ties])
        greatest[group] = 1.0


def take(
    worth: Vector,
    likeness: Likeness,
    ties: Ties,
    repetition: float,
    dependence: float,
    progress: PassProgress = SILENT,
) -> Taken:
    """Repeatedly takes the best remaining sentence with those it is tied to, until none is left.

    A sentence loses ``repetition`` times its greatest similarity to one taken before (maximal marginal relevance,
    Carbonell and Goldstein 1998, doi 10.1145/290941.291025). It loses ``dependence`` as long as one that it should
    follow is neither taken nor in its unit. Both are 0 or less. ``worth``, of shape (sentences,), is the value apart
    from that; of equal ones the first is taken. A unit is valued as one. Values never rise along the order.
    """
    taking = _Taking(worth.tolist(), likeness, ties, repetition, dependence)
    units = taking.units()
    order, sizes = list[int](), list[int]()
    for done in progress.through(range(len(worth)), nth=2):
        if done == len(order):
            unit = next(units)
            order += unit
            sizes.append(len(unit))
    return Taken(tuple(order), tuple(sizes), *map(np.array, (taking.repetition, taking.dependence, taking.together)))


class _Taking:
    """What is taken, what that leaves of the value of the others, and what each lost when it was taken itself."""

    def __init__(
        self, worth: list[float], likeness: Likeness, ties: Ties, repetition: float, dependence: float
    ) -> None:
        sentences = len(worth)
        self.repetition, self.dependence, self.together = ([0.0] * sentences for _ in range(3))
        self._worth, self._likeness, self._ties = worth, likeness, ties
        self._repeats, self._depends = repetition, dependence
        self._taken = [False] * sentences
        self._last = inf

    def units(self) -> Iterator[list[int]]:
        """The units, best first, each in the order of the article."""
        # Values are never too low, and corrected when they come up: similarity grows. Freed sentences are re-pushed.
        heap = [(-self._value(index, self._unit(index)), index) for index in range(len(self._worth))]
        heapify(heap)
        while heap:
            claimed, index = heappop(heap)
            if self._taken[index]:
                continue
            unit = self._unit(index)
            value = self._value(index, unit)
            if -value > claimed:
                heappush(heap, (-value, index))
                continue
            self._take(unit, value)
            yield unit
            for freed in self._freed(unit):
                heappush(heap, (-self._value(freed, self._unit(freed)), freed))

    def _unit(self, index: int) -> list[int]:
        return [each for each in self._ties.together.get(index, (index,)) if not self._taken[each]]

    def _value(self, index: int, unit: list[int]) -> float:
        if len(unit) == 1:
            value = self._alone(index) + self._loss(index, unit)
        else:
            values = [self._alone(each) + self._loss(each, unit) for each in unit]
            value = _BEST * max(values) + (1 - _BEST) * sum(values) / len(values)
        # Never more than the last one taken: the order is that of the scores.
        return value if value <= self._last else self._last - _JUST_AFTER

    def _alone(self, index: int) -> float:
        return self._worth[index] + self._repeats * self._likeness[index]

    def _loss(self, index: int, unit: list[int]) -> float:
        needs = self._ties.after.get(index, ())
        return 0.0 if all(self._taken[need] or need in unit for need in needs) else self._depends

    def _take(self, unit: list[int], value: float) -> None:
        for index in unit:
            self.repetition[index] = self._repeats * self._likeness[index]
            self.dependence[index] = self._loss(index, unit)
            rest = value - self._worth[index] - self.repetition[index] - self.dependence[index]
            if len(unit) == 1 and index in self._ties.after:
                self.dependence[index] += min(0.0, rest)
            elif len(unit) > 1 or value == self._last - _JUST_AFTER:
                self.together[index] = rest
        for index in unit:
            self._taken[index] = True
            self._likeness.add(index)
        self._last = value

    def _freed(self, unit: list[int]) -> Iterable[int]:
        freed = {each for index in unit for each in self._ties.needed_by.get(index, ())}
        return (each for each in freed if not self._taken[each])
