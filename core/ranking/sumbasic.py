"""sumy's SumBasic: its rating is the turn in which a sentence was chosen, counted down from 0."""

from __future__ import annotations

from sumy.summarizers.sum_basic import SumBasicSummarizer

from core.ranking.base import Explained


class SumBasic(Explained, SumBasicSummarizer):  # type: ignore[misc]
    """sumy's SumBasic: its rating is the turn in which a sentence was chosen, counted down from 0."""

    contribution = "turn"
