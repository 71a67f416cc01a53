"""Rankings that are remembered by what was ranked and how."""

from __future__ import annotations

import pytest

import core
from core import METHODS, Article, Ranking
from gui.documents.ranking_cache import RankingCache

WHOLE = frozenset[tuple[int, int]]()


@pytest.fixture
def ranking() -> Ranking:
    return core.rank(core.load_text("The tide turns. The boats leave. Nobody waits.", language="en"), "luhn")


def of_method(article: Article, method: str) -> Ranking:
    return Ranking(article, method, (0, 1, 2), (0.3, 0.2, 0.1), {})


def test_a_ranking_is_there_for_its_method_scope_and_topic_alone(ranking: Ranking) -> None:
    cache = RankingCache()
    cache.of(WHOLE, None, "tide").take(ranking)
    assert cache.of(WHOLE, None, "tide").by("luhn") is ranking
    assert cache.of(WHOLE, None, "tide").by("lexrank") is None
    assert cache.of(WHOLE, None, "").by("luhn") is None
    assert cache.of(WHOLE, (0, 15), "tide").by("luhn") is None
    assert cache.of(frozenset({(0, 15)}), None, "tide").by("luhn") is None


def test_a_part_knows_the_ranking_of_the_whole(ranking: Ranking) -> None:
    cache = RankingCache()
    cache.of(WHOLE, None, "").take(ranking)
    assert cache.of(WHOLE, (0, 15), "").of_whole("luhn") is ranking
    assert cache.of(WHOLE, (0, 15), "").by("luhn") is None


def test_every_method_is_remembered_with_and_without_a_topic_and_then_the_oldest_goes(ranking: Ranking) -> None:
    cache = RankingCache()
    for topic in ("", "tide"):
        for method in METHODS:
            cache.of(WHOLE, None, topic).take(of_method(ranking.article, method))
    first = next(iter(METHODS))
    assert cache.of(WHOLE, None, "").by(first) is not None
    cache.of(WHOLE, None, "boats").take(ranking)
    assert cache.of(WHOLE, None, "").by(first) is None
    assert all(cache.of(WHOLE, None, "tide").by(method) for method in METHODS)


def test_what_is_given_up_is_so_until_it_is_asked_for_again() -> None:
    rankings = RankingCache().of(WHOLE, None, "")
    rankings.give_up("kl")
    assert (rankings.is_given_up("kl"), rankings.is_given_up("luhn")) == (True, False)
    rankings.ask_again("kl")
    assert not rankings.is_given_up("kl")


def test_of_another_text_nothing_holds(ranking: Ranking) -> None:
    cache = RankingCache()
    rankings = cache.of(WHOLE, None, "")
    rankings.take(ranking)
    rankings.give_up("kl")
    cache.clear()
    assert rankings.by("luhn") is None
    assert not rankings.is_given_up("kl")
