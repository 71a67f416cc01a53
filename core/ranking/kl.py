"""sumy's KL-Sum: its rating is the turn in which a sentence was chosen, counted down from 0."""

from __future__ import annotations

from sumy.summarizers.kl import KLSummarizer

from core.ranking.base import Explained


class Kl(Explained, KLSummarizer):  # type: ignore[misc]
    """sumy's KL-Sum: its rating is the turn in which a sentence was chosen, counted down from 0."""

    contribution = "turn"
