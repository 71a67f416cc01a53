"""The method LexRank: its name, description and summarizer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.ranking.method import Description, Method

if TYPE_CHECKING:
    from core.ranking.base import Explained


def _summarizer(language: str) -> Explained:
    from core.ranking.summarizers.lexrank import LexRank

    return LexRank.for_language(language)


METHOD = Method(
    title="LexRank",
    description=Description("Picks sentences that many others resemble, by shared words weighted by rarity."),
    citation="Erkan and Radev 2004 (doi 10.1613/jair.1523)",
    summarizer=_summarizer,
)
