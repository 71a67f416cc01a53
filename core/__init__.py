"""Standfirst's core: load an article, rank its sentences, cut a summary of any length. It knows no screen."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from core.article import Article, Block, Furniture, Sentence, Span
from core.errors import LoadError, RankError, StandfirstError
from core.language import LANGUAGES
from core.parts import Part, outline
from core.ranking import METHODS, Method, rank
from core.summary import LENGTH_UNITS, Length, LengthUnit, Ranking, Summary

if TYPE_CHECKING:
    from core.export import (
        EXPORT_FORMATS,
        Wording,
        citation,
        cited_html,
        cited_text,
        export_summary,
        fact_lines,
        headline,
    )
    from core.loading import load, load_text, put_back
    from core.ranking.agreement import agreement, agreement_of
    from core.ranking.explain import Explanation, explain
    from core.ranking.keywords import Keyword, keywords

__all__ = [
    "EXPORT_FORMATS",
    "LANGUAGES",
    "LENGTH_UNITS",
    "METHODS",
    "Article",
    "Block",
    "Explanation",
    "Furniture",
    "Keyword",
    "Length",
    "LengthUnit",
    "LoadError",
    "Method",
    "Part",
    "RankError",
    "Ranking",
    "Sentence",
    "Span",
    "StandfirstError",
    "Summary",
    "Wording",
    "agreement",
    "agreement_of",
    "citation",
    "cited_html",
    "cited_text",
    "explain",
    "export_summary",
    "fact_lines",
    "headline",
    "keywords",
    "load",
    "load_text",
    "outline",
    "put_back",
    "rank",
]

#: Imported when they are asked for: the window, which never does any of it itself, opens sooner without.
_LATER = {
    "EXPORT_FORMATS": "core.export",
    "Explanation": "core.ranking.explain",
    "Keyword": "core.ranking.keywords",
    "Wording": "core.export",
    "agreement": "core.ranking.agreement",
    "agreement_of": "core.ranking.agreement",
    "citation": "core.export",
    "cited_html": "core.export",
    "cited_text": "core.export",
    "explain": "core.ranking.explain",
    "export_summary": "core.export",
    "fact_lines": "core.export",
    "headline": "core.export",
    "keywords": "core.ranking.keywords",
    "load": "core.loading",
    "load_text": "core.loading",
    "put_back": "core.loading",
}


def __getattr__(name: str) -> Any:
    """Finds the names in _LATER (PEP 562)."""
    if name in _LATER:
        return getattr(import_module(_LATER[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
