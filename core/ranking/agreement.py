"""Which methods agree on a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from core.article import Article
from core.ranking.methods.registry import METHODS
from core.ranking.rank import rank
from core.summary import Length, Ranking


def agreement(article: Article, length: Length, *, methods: Iterable[str] = METHODS) -> tuple[tuple[str, ...], ...]:
    """For every sentence, in article order, the ids of the methods that pick it at this length, in METHODS' order.

    What several methods pick for different reasons is a safer pick than what one does. The article is ranked by every
    method, or by those named in ``methods``: nine rankings, for a book the time of all of them. Raises RankError for an
    unknown method.
    """
    rankings = {method: rank(article, method) for method in methods}
    return agreement_of(rankings, length) if rankings else ((),) * len(article.sentences)


def agreement_of(rankings: Mapping[str, Ranking], length: Length) -> tuple[tuple[str, ...], ...]:
    """As ``agreement``, from at least one ranking of the article that is there already, each under its method's id.

    Raises ValueError where there is none, or where they are not of equally many sentences.
    """
    picked = {method: frozenset(rankings[method].summary(length).indices) for method in METHODS if method in rankings}
    counts = {len(ranking.order) for ranking in rankings.values()}
    if len(counts) != 1:
        raise ValueError("agreement is among rankings of one article")
    return tuple(tuple(method for method in picked if index in picked[method]) for index in range(counts.pop()))
