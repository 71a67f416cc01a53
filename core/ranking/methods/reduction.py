"""The method Reduction: its name, description and summarizer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.ranking.method import Description, Method

if TYPE_CHECKING:
    from core.ranking.base import Explained


def _summarizer(language: str) -> Explained:
    from core.ranking.summarizers.reduction import Reduction

    return Reduction.for_language(language)


METHOD = Method(
    title="Reduction",
    description=Description("Picks sentences that share the most words with all the others, added up."),
    citation="Fabish, Reduction (github.com/adamfabish/Reduction)",
    summarizer=_summarizer,
)
