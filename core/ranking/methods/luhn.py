"""The method Luhn: its name, description and summarizer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.ranking.method import Description, Method

if TYPE_CHECKING:
    from core.ranking.base import Explained


def _summarizer(language: str) -> Explained:
    from core.ranking.summarizers.luhn import Luhn

    return Luhn.for_language(language)


METHOD = Method(
    title="Luhn",
    description=Description("Picks sentences in which the article's frequent words stand close together."),
    citation="Luhn 1958 (doi 10.1147/rd.22.0159)",
    summarizer=_summarizer,
)
