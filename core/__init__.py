"""Standfirst's core: load an article, rank its sentences, cut a summary of any length. It has no user interface.

Beside what stands here, these modules are public: ``core.export`` (summaries as files, citations), ``core.languages``
(which there are, what they are called and count in), ``core.addresses`` and ``core.direction`` (of texts from outside),
``core.steps`` (work done a little at a time) and ``core.service`` (the core as a process).
"""

from typing import TYPE_CHECKING

from core.article import Article, Furniture, Sentence, Span
from core.errors import LoadError, RankError, StandfirstError
from core.languages import LANGUAGES
from core.notice import Notice
from core.parts import Part, outline
from core.ranking import METHODS, Method, rank
from core.summary import LENGTH_UNITS, Length, LengthUnit, Ranking, Summary
from core.util.lazy_import import lazy_import

if TYPE_CHECKING:
    from core import addresses as addresses
    from core import direction as direction
    from core import export as export
    from core import service as service
    from core import steps as steps
    from core.export import export_summary
    from core.formats.registry import FORMATS
    from core.loading import in_language, load, load_text, put_back
    from core.ranking.agreement import agreement
    from core.ranking.explain import Explanation, explain
    from core.ranking.keywords import Keyword, keywords

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

#: Imported when they are asked for: the window, which never does any of it itself, opens sooner without.
_LAZY = {
    "Explanation": "core.ranking.explain",
    "FORMATS": "core.formats.registry",
    "Keyword": "core.ranking.keywords",
    "addresses": "core.addresses",
    "agreement": "core.ranking.agreement",
    "direction": "core.direction",
    "explain": "core.ranking.explain",
    "export": "core.export",
    "export_summary": "core.export",
    "in_language": "core.loading",
    "keywords": "core.ranking.keywords",
    "load": "core.loading",
    "load_text": "core.loading",
    "put_back": "core.loading",
    "service": "core.service",
    "steps": "core.steps",
}


__getattr__ = lazy_import(__name__, _LAZY)
