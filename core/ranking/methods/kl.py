"""The method KL-Sum: its name, description and summarizer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.ranking.method import Description, Method

if TYPE_CHECKING:
    from core.ranking.base import Explained


def _summarizer(language: str) -> Explained:
    from core.ranking.summarizers.kl import Kl

    return Kl.for_language(language)


METHOD = Method(
    title="KL-Sum",
    description=Description("Adds sentences so that the summary uses words as often as the article does."),
    citation="Haghighi and Vanderwende 2009 (aclanthology.org/N09-1041)",
    summarizer=_summarizer,
)
