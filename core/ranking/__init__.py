"""Ranking: an order over an article's sentences, with scores and reasons."""

from core.ranking.method import Method
from core.ranking.methods.registry import METHODS
from core.ranking.rank import rank

__all__ = ["METHODS", "Method", "rank"]
