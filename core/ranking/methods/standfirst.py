"""The method Standfirst: its name, description and summarizer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.ranking.method import Description, Method

if TYPE_CHECKING:
    from core.ranking.base import Explained


def _summarizer(language: str) -> Explained:
    from core.ranking.summarizers.standfirst import Standfirst

    return Standfirst.for_language(language)


METHOD = Method(
    title="Standfirst",
    description=Description(
        "Detects the kind of text and weighs place, centrality, title and more accordingly; no repeats."
    ),
    citation="Edmundson 1969 (doi 10.1145/321510.321519); Erkan and Radev 2004 (doi 10.1613/jair.1523);"
    " Carbonell and Goldstein 1998 (doi 10.1145/290941.291025)",
    summarizer=_summarizer,
)
