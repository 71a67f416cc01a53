"""sumy's Reduction: the sum of a sentence's ties to all the others."""

from __future__ import annotations

from sumy.summarizers.reduction import ReductionSummarizer

from core.ranking.base import Explained


class Reduction(Explained, ReductionSummarizer):  # type: ignore[misc]
    """sumy's Reduction: the sum of a sentence's ties to all the others."""

    contribution = "centrality"
