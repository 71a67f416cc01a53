"""Which methods agree on a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from core.article import Article
from core.ranking.methods.registry import METHODS
from core.ranking.rank import rank
from core.summary import Length


def agreement(article: Article, length: Length, *, methods: Iterable[str] = METHODS) -> tuple[tuple[str, ...], ...]:
    """For every sentence, in article order, the ids of the methods that pick it at this length, in METHODS' order.

    A sentence that several methods pick for different reasons is a safer pick. The article is ranked by every
    method, or by those named in ``methods``: for a book that takes the time of nine rankings. Raises RankError for an
    unknown method.
    """
    rankings = {method: rank(article, method) for method in methods}
    picked = {method: frozenset(rankings[method].summary(length).indices) for method in METHODS if method in rankings}
    return tuple(
        tuple(method for method in picked if index in picked[method]) for index in range(len(article.sentences))
    )
