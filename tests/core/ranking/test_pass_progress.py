"""How a ranking tells how far it is."""

from __future__ import annotations

from itertools import pairwise

import pytest

import core
from core.ranking.pass_progress import PassProgress
from tests.benchmarks.texts import text

Told = list[tuple[str, int, int]]

LONG = text(1600)
#: How many passes a method makes that it can tell of; the others take next to no time once the words are read.
PASSES = {"standfirst": 3, "lexrank": 2, "sumbasic": 2, "kl": 2}


def told_of(article: core.Article, method: str) -> Told:
    told: Told = []
    core.rank(article, method, progress=lambda *report: told.append(report))
    return told


@pytest.mark.parametrize("method", core.METHODS)
def test_it_tells_of_every_pass_and_only_grows(method: str) -> None:
    article = core.load_text(LONG, language="en")
    told = told_of(article, method)
    count = len(article.sentences)
    assert {step for step, _, _ in told} == {"ranking"}
    assert {total for _, _, total in told} == {PASSES.get(method, 1) * count}
    assert all(before < after for (_, before, _), (_, after, _) in pairwise(told))
    assert {(done - 1) // count for _, done, _ in told} == set(range(PASSES.get(method, 1)))


def test_an_article_that_is_known_is_not_read_again() -> None:
    article = core.load_text(LONG, language="en")
    assert told_of(article, "textrank")
    assert told_of(article, "textrank") == []
    assert min(done for _, done, _ in told_of(article, "lexrank")) > len(article.sentences)


def test_of_a_short_article_nothing_is_told(story: core.Article) -> None:
    assert told_of(core.load_text(story.text), "standfirst") == []


@pytest.mark.parametrize("items", [[], [1], list(range(2000))])
def test_a_pass_gives_all_its_items_in_order(items: list[int]) -> None:
    told: Told = []
    assert list(PassProgress(lambda *report: told.append(report), 2000, 2).through(items, nth=1)) == items
    assert all(2000 < done <= total == 4000 for _, done, total in told)


def test_a_report_comes_when_what_it_counts_is_done() -> None:
    told: Told = []
    blocks = PassProgress(lambda *report: told.append(report), 1000).through(["first half", "second half"], nth=0)
    assert (next(blocks), told) == ("first half", [])
    assert (next(blocks), told) == ("second half", [("ranking", 500, 1000)])
    assert (next(blocks, None), told[1:]) == (None, [("ranking", 1000, 1000)])
