"""Ratings of texts beyond the length up to which they are sumy's to the last bit."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import given
from sumy.models.dom import ObjectDocumentModel

import core
from core.ranking.base import TO_THE_BIT
from tests.benchmarks.texts import text
from tests.core.ranking.documents import DOCUMENTS, ordered, our_summarizer

in_two_ways = pytest.mark.parametrize("method", ["lexrank", "textrank", "reduction"])


@in_two_ways
@given(dom=DOCUMENTS)
def test_they_are_the_same_but_for_rounding(method: str, dom: ObjectDocumentModel) -> None:
    _, short = ordered(our_summarizer(method, "en"), dom)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(import_module(f"core.ranking.summarizers.{method}"), "TO_THE_BIT", 0)
        _, long = ordered(our_summarizer(method, "en"), dom)
    assert long == pytest.approx(short, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("method", ["textrank", "reduction", "kl"])
def test_the_order_of_an_article_is_the_same(method: str, seed: core.Article, monkeypatch: pytest.MonkeyPatch) -> None:
    short = core.rank(seed, method).order
    monkeypatch.setattr(import_module(f"core.ranking.summarizers.{method}"), "TO_THE_BIT", 0)
    assert core.rank(seed, method).order == short


@pytest.fixture(scope="module")
def long() -> core.Article:
    """More sentences than any method rates to the last bit, the first of them again at the end."""
    first = "The old harbour bridge over the river fell into the water."
    return core.load_text(f"{first}\n\n{text(TO_THE_BIT + 50)}\n\n{first}", language="en")


@pytest.mark.parametrize("method", core.METHODS)
def test_a_long_text_is_ranked_completely(method: str, long: core.Article) -> None:
    ranking = core.rank(long, method, "bridge")
    assert sorted(ranking.order) == list(range(len(long.sentences)))
    assert len(set(ranking.scores)) > 1


@in_two_ways
def test_in_a_long_text_equal_sentences_have_equal_scores(method: str, long: core.Article) -> None:
    scores = core.rank(long, method).scores
    assert scores[0] == scores[-1]


@pytest.fixture(scope="module")
def repetitive() -> core.Article:
    """A long text that says the same again and again."""
    text = "The old bridge over the river stands. Fishermen fear for the harbour and the town. It rained.\n\n" * 3000
    return core.load_text(text, language="en")


@pytest.mark.parametrize("method", core.METHODS)
def test_a_long_text_that_says_the_same_again_and_again_is_ranked(method: str, repetitive: core.Article) -> None:
    assert len(core.rank(repetitive, method).order) == len(repetitive.sentences) == 9000
