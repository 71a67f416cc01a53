"""What a topic adds to a sentence's score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]

#: How far a full match moves a sentence, in widths of the scores' whole range: past every sentence without a match.
_STRENGTH = 1.5


def topic_contribution(scores: Vector, terms: Sequence[Sequence[str]], topic: Sequence[str]) -> Vector:
    """One number a sentence: its share of the topic's words, weighed by their rarity, in terms of the scores' range.

    ``scores`` has shape (sentences,), ``terms`` one sequence a sentence, ``topic`` the topic's own terms. All zeros
    where no sentence has any of them.
    """
    wanted = frozenset(topic)
    found = [wanted.intersection(sentence) for sentence in terms]
    occurrences = Counter(term for sentence in found for term in sentence)
    weights = {term: log(1 + len(terms) / count) for term, count in occurrences.items()}
    total = sum(weights.values())
    if not total:
        return np.zeros(len(terms))
    match = np.array([sum(weights[term] for term in sentence) for sentence in found]) / total
    spread = float(np.ptp(scores)) or 1.0
    return _STRENGTH * spread * match
