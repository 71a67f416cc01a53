"""sumy's Luhn: the densest cluster of frequent words in a sentence."""

from __future__ import annotations

from sumy.summarizers.luhn import LuhnSummarizer

from core.ranking.base import Explained


class Luhn(Explained, LuhnSummarizer):  # type: ignore[misc]
    """sumy's Luhn: the densest cluster of frequent words in a sentence."""

    contribution = "clusters"
