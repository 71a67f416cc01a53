"""Standfirst's core: load an article, rank its sentences, cut a summary of any length. It has no user interface."""

from typing import TYPE_CHECKING

from core.addresses import is_web_address, scheme_of, shown_address
from core.article import Article, Block, Furniture, Sentence, Span
from core.errors import LoadError, RankError, StandfirstError
from core.languages import (
    LANGUAGES,
    OTHER_LANGUAGES,
    CountUnit,
    counts_in,
    is_named,
    is_supported,
    language_code,
    language_name,
)
from core.notice import Notice
from core.parts import Part, outline
from core.ranking import METHODS, Method, rank
from core.steps import Steps, between, finish
from core.summary import LENGTH_UNITS, Length, LengthUnit, Ranking, Summary
from core.util.lazy_import import lazy_import

if TYPE_CHECKING:
    from core.direction import is_right_to_left
    from core.export import (
        EXPORT_FORMATS,
        Fact,
        Wording,
        citation,
        cited_html,
        cited_html_steps,
        cited_text,
        cited_text_steps,
        export_steps,
        export_summary,
        fact_lines,
        facts,
        headline,
        link_steps,
    )
    from core.formats.registry import FORMATS, Format
    from core.loading import in_language, load, load_text, put_back
    from core.ranking.agreement import agreement
    from core.ranking.explain import Explanation, explain
    from core.ranking.keywords import Keyword, keywords

__all__ = [
    "EXPORT_FORMATS",
    "FORMATS",
    "LANGUAGES",
    "LENGTH_UNITS",
    "METHODS",
    "OTHER_LANGUAGES",
    "Article",
    "Block",
    "CountUnit",
    "Explanation",
    "Fact",
    "Format",
    "Furniture",
    "Keyword",
    "Length",
    "LengthUnit",
    "LoadError",
    "Method",
    "Notice",
    "Part",
    "RankError",
    "Ranking",
    "Sentence",
    "Span",
    "StandfirstError",
    "Steps",
    "Summary",
    "Wording",
    "agreement",
    "between",
    "citation",
    "cited_html",
    "cited_html_steps",
    "cited_text",
    "cited_text_steps",
    "counts_in",
    "explain",
    "export_steps",
    "export_summary",
    "fact_lines",
    "facts",
    "finish",
    "headline",
    "in_language",
    "is_named",
    "is_right_to_left",
    "is_supported",
    "is_web_address",
    "keywords",
    "language_code",
    "language_name",
    "link_steps",
    "load",
    "load_text",
    "outline",
    "put_back",
    "rank",
    "scheme_of",
    "shown_address",
]

#: Imported on first use: the window, which never does any of this itself, opens faster without them.
_LAZY = {
    "EXPORT_FORMATS": "core.export",
    "FORMATS": "core.formats.registry",
    "Explanation": "core.ranking.explain",
    "Fact": "core.export",
    "Format": "core.formats.registry",
    "Keyword": "core.ranking.keywords",
    "Wording": "core.export",
    "agreement": "core.ranking.agreement",
    "citation": "core.export",
    "cited_html": "core.export",
    "cited_html_steps": "core.export",
    "cited_text": "core.export",
    "cited_text_steps": "core.export",
    "explain": "core.ranking.explain",
    "export_steps": "core.export",
    "export_summary": "core.export",
    "fact_lines": "core.export",
    "facts": "core.export",
    "headline": "core.export",
    "in_language": "core.loading",
    "is_right_to_left": "core.direction",
    "keywords": "core.ranking.keywords",
    "link_steps": "core.export",
    "load": "core.loading",
    "load_text": "core.loading",
    "put_back": "core.loading",
}


__getattr__ = lazy_import(__name__, _LAZY)
