"""sumy's TextRank: a random walk over sentences that share words."""

from __future__ import annotations

from sumy.summarizers.text_rank import TextRankSummarizer

from core.ranking.base import Explained


class TextRank(Explained, TextRankSummarizer):  # type: ignore[misc]
    """sumy's TextRank: a random walk over sentences that share words."""

    contribution = "centrality"
