"""What a topic adds to a sentence's score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log

import numpy as np
from numpy.typing import NDArray

#: How far a full match moves a sentence, in widths of the scores' whole range: past every sentence without a match.
_STRENGTH = 1.5


def topic_contribution(
    scores: NDArray[np.float64], stems: Sequence[Sequence[str]], topic: Sequence[str]
) -> NDArray[np.float64]:
    """One number a sentence: its share of the topic's words, weighed by their rarity, in terms of the scores' range.

    ``scores`` has shape (sentences,), ``stems`` one sequence a sentence, ``topic`` the topic's own stems. All zeros
    where no sentence has any of them.
    """
    wanted = frozenset(topic)
    found = [wanted.intersection(sentence) for sentence in stems]
    occurrences = Counter(stem for sentence in found for stem in sentence)
    weights = {stem: log(1 + len(stems) / count) for stem, count in occurrences.items()}
    total = sum(weights.values())
    if not total:
        return np.zeros(len(stems))
    match = np.array([sum(weights[stem] for stem in sentence) for sentence in found]) / total
    spread = float(np.ptp(scores)) or 1.0
    return _STRENGTH * spread * match
