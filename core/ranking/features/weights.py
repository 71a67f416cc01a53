"""The weight of each contribution to the default method's score, by kind of text.

Learned from news, scientific papers, stories and headlines with summaries that people wrote:
``python -m tests.benchmarks.weights`` learns and evaluates them again.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

#: Contribution -> its maximum value in a report, a treatise and a narrative, as in core.ranking.features.genre.Genre.
WEIGHTS: Mapping[str, tuple[float, float, float]] = MappingProxyType(
    {
        "position": (1.7, 0.1, 0.2),
        "centrality": (0.5, 0.5, 1.2),
        "vocabulary": (0.0, 0.0, 0.6),
        "title": (0.3, 0.7, 0.1),
        "section": (0.0, 0.5, 0.0),
        "cue words": (0.0, 0.5, 0.0),
        "length": (0.3, 0.2, 0.1),
        "speech": (-0.4, 0.0, 0.0),
        "references": (0.0, -0.3, 0.0),
        "points back": (-0.15, -0.1, -0.1),
        "repetition": (-0.75, -0.6, -0.6),
        # A sentence with half a quotation comes after all others.
        "cut quotation": (-5.0, -5.0, -5.0),
        # So does a line that is no sentence.
        "no sentence": (-5.0, -5.0, -5.0),
    }
)
