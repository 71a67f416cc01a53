"""The method TextRank: its name, description and summarizer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.ranking.method import Description, Method

if TYPE_CHECKING:
    from core.ranking.base import Explained


def _summarizer(language: str) -> Explained:
    from core.ranking.summarizers.textrank import TextRank

    return TextRank.for_language(language)


METHOD = Method(
    title="TextRank",
    description=Description("Picks sentences that share words with many others, as web pages gain from links."),
    citation="Mihalcea and Tarau 2004 (aclanthology.org/W04-3252)",
    summarizer=_summarizer,
)
