"""Ranking: an order over an article's sentences, with scores and reasons."""

from core.ranking.methods.registry import METHODS, Method
from core.ranking.rank import rank

__all__ = ["METHODS", "Method", "rank"]
