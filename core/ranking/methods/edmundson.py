"""The method Edmundson: its name, description and summarizer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.ranking.method import Description, Method

if TYPE_CHECKING:
    from core.ranking.base import Explained


def _summarizer(language: str) -> Explained:
    from core.ranking.summarizers.edmundson import Edmundson

    return Edmundson.for_language(language)


METHOD = Method(
    title="Edmundson",
    description=Description("Adds up cue phrases, words of the title and headings, and the place in the article."),
    citation="Edmundson 1969 (doi 10.1145/321510.321519)",
    summarizer=_summarizer,
)
