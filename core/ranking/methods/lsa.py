"""The method LSA: its name, description and summarizer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.ranking.method import Description, Method

if TYPE_CHECKING:
    from core.ranking.base import Explained


def _summarizer(language: str) -> Explained:
    from core.ranking.summarizers.lsa import Lsa

    return Lsa.for_language(language)


METHOD = Method(
    title="LSA",
    description=Description("Picks sentences that carry most of the article's hidden topics."),
    citation="Steinberger and Ježek 2004 (Proceedings of ISIM '04, pages 93 to 100)",
    summarizer=_summarizer,
)
