"""sumy's LSA: how much of the article's latent topics a sentence carries."""

from __future__ import annotations

from sumy.summarizers.lsa import LsaSummarizer

from core.ranking.base import Explained


class Lsa(Explained, LsaSummarizer):  # type: ignore[misc]
    """sumy's LSA: how much of the article's latent topics a sentence carries."""

    contribution = "topics"
