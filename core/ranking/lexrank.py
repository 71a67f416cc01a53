"""sumy's LexRank: centrality in the graph of sentences that resemble one another."""

from __future__ import annotations

from sumy.summarizers.lex_rank import LexRankSummarizer

from core.ranking.base import Explained


class LexRank(Explained, LexRankSummarizer):  # type: ignore[misc]
    """sumy's LexRank: centrality in the graph of sentences that resemble one another."""

    contribution = "centrality"
