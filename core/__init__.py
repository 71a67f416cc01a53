"""Standfirst's core: load an article, rank its sentences, cut a summary of any length. It knows no screen."""

from core.article import Article, Block, Furniture, Sentence, Span
from core.errors import LoadError, RankError, StandfirstError
from core.export import EXPORT_FORMATS, export_summary
from core.language import LANGUAGES
from core.loading import load, load_text
from core.ranking import METHODS, Method, rank
from core.summary import LENGTH_UNITS, Length, LengthUnit, Ranking, Summary

__all__ = [
    "EXPORT_FORMATS",
    "LANGUAGES",
    "LENGTH_UNITS",
    "METHODS",
    "Article",
    "Block",
    "Furniture",
    "Length",
    "LengthUnit",
    "LoadError",
    "Method",
    "RankError",
    "Ranking",
    "Sentence",
    "Span",
    "StandfirstError",
    "Summary",
    "export_summary",
    "load",
    "load_text",
    "rank",
]
