"""Standfirst's core: load an article, rank its sentences, cut a summary of any length. It has no user interface.

Beside what stands here, these modules are public: ``core.export`` (summaries as files, citations), ``core.bonds`` (what
must not be shown without what), ``core.languages`` (which there are, what they are called and count in),
``core.addresses`` and ``core.direction`` (of texts from outside), ``core.steps`` (work done a little at a time) and
``core.service`` (the core as a process).
"""

from typing import TYPE_CHECKING

from core.util.lazy_import import lazy_import

if TYPE_CHECKING:
    from core import addresses as addresses
    from core import bonds as bonds
    from core import direction as direction
    from core import export as export
    from core import languages as languages
    from core import service as service
    from core import steps as steps
    from core.article import Article, Furniture, Sentence, Span
    from core.errors import LoadError, RankError, StandfirstError
    from core.export import export_summary
    from core.formats.registry import FORMATS
    from core.languages import LANGUAGES
    from core.loading import in_language, load, load_text, put_back
    from core.notice import Notice
    from core.parts import Part, outline
    from core.ranking import METHODS, Method, rank
    from core.ranking.agreement import agreement
    from core.ranking.explain import Explanation, explain
    from core.ranking.keywords import Keyword, keywords
    from core.summary import LENGTH_UNITS, Length, LengthUnit, Ranking, Summary

__all__ = [
    "FORMATS",
    "LANGUAGES",
    "LENGTH_UNITS",
    "METHODS",
    "Article",
    "Explanation",
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
    "Summary",
    "agreement",
    "explain",
    "export_summary",
    "in_language",
    "keywords",
    "load",
    "load_text",
    "outline",
    "put_back",
    "rank",
]

#: Imported on first use: a window that has nothing to show yet opens sooner without, and never loads or ranks itself.
_LAZY = {
    "Article": "core.article",
    "Explanation": "core.ranking.explain",
    "FORMATS": "core.formats.registry",
    "Furniture": "core.article",
    "Keyword": "core.ranking.keywords",
    "LANGUAGES": "core.languages",
    "LENGTH_UNITS": "core.summary",
    "Length": "core.summary",
    "LengthUnit": "core.summary",
    "LoadError": "core.errors",
    "METHODS": "core.ranking",
    "Method": "core.ranking",
    "Notice": "core.notice",
    "Part": "core.parts",
    "RankError": "core.errors",
    "Ranking": "core.summary",
    "Sentence": "core.article",
    "Span": "core.article",
    "StandfirstError": "core.errors",
    "Summary": "core.summary",
    "addresses": "core.addresses",
    "agreement": "core.ranking.agreement",
    "bonds": "core.bonds",
    "direction": "core.direction",
    "explain": "core.ranking.explain",
    "export": "core.export",
    "export_summary": "core.export",
    "in_language": "core.loading",
    "keywords": "core.ranking.keywords",
    "languages": "core.languages",
    "load": "core.loading",
    "load_text": "core.loading",
    "outline": "core.parts",
    "put_back": "core.loading",
    "rank": "core.ranking",
    "service": "core.service",
    "steps": "core.steps",
}

__getattr__ = lazy_import(__name__, _LAZY)


def __dir__() -> list[str]:
    return [*globals(), *_LAZY]
