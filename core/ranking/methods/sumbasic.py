"""The method SumBasic: its name, description and summarizer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.ranking.method import Description, Method

if TYPE_CHECKING:
    from core.ranking.base import Explained


def _summarizer(language: str) -> Explained:
    from core.ranking.summarizers.sumbasic import SumBasic

    return SumBasic.for_language(language)


METHOD = Method(
    title="SumBasic",
    description=Description("Picks sentences with frequent words, and counts each word less once it has been used."),
    citation="Vanderwende et al. 2007 (doi 10.1016/j.ipm.2007.01.023)",
    summarizer=_summarizer,
)
