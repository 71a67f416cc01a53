"""Random walks over sentences, and what a topic changes of them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sumy.summarizers.text_rank import TextRankSummarizer

import core
from core.ranking.random_walk import bias, settle
from core.ranking.terms import Vector

walks = pytest.mark.parametrize("method", ["lexrank", "textrank"])
SHARES = st.lists(st.floats(0.01, 1), min_size=4, max_size=4)


def step_of(rows: list[list[float]]) -> Vector:
    """A matrix that sends a walk on: each row of weights shared out among its sentences."""
    weights = np.array(rows)
    return (weights / weights.sum(axis=1)[:, np.newaxis]).T


#: Four sentences in a row, each tied to itself and to those beside it.
CHAIN = step_of([[1, 1, 0, 0], [1, 1, 1, 0], [0, 1, 1, 1], [0, 0, 1, 1]])
CENTRAL = np.array([0.4, 0.6, 0.6, 0.4])


@given(SHARES)
def test_a_topic_takes_from_some_what_it_gives_to_others(match: list[float]) -> None:
    assert bias(CHAIN.__matmul__, CENTRAL, np.array(match)).sum() == pytest.approx(0, abs=1e-9)


def test_a_topic_gives_most_to_the_sentences_that_match() -> None:
    changed = CENTRAL + bias(CHAIN.__matmul__, CENTRAL, np.array([0, 0, 0, 1.0]))
    assert changed.argmax() == 3


def test_what_is_tied_to_a_match_gains_over_what_is_not() -> None:
    changed = CENTRAL + bias(CHAIN.__matmul__, CENTRAL, np.array([0, 0, 0, 1.0]))
    assert changed[2] > changed[1] > changed[0]


def test_what_the_topic_does_not_reach_keeps_its_order() -> None:
    apart = step_of([[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
    central = np.array([0.3, 0.1, 0.2, 0.4])
    changed = central + bias(apart.__matmul__, central, np.array([0, 1.0, 0, 0]))
    assert np.argsort(-changed).tolist() == [1, 3, 0, 2]


def test_a_topic_without_a_match_changes_nothing() -> None:
    assert bias(CHAIN.__matmul__, CENTRAL, np.zeros(4)).tolist() == [0, 0, 0, 0]


def test_a_topic_leans_sentences_without_ties_too() -> None:
    changed = bias(lambda walk: 0 * walk, np.zeros(4), np.array([0, 0, 0.5, 0.5]))
    assert changed[2] == changed[3] > changed[0] == changed[1]


@given(st.lists(st.lists(st.floats(0.1, 1), min_size=3, max_size=3), min_size=3, max_size=3))
def test_a_walk_settles_where_sumys_power_method_does(rows: list[list[float]]) -> None:
    step = 0.05 + 0.85 * step_of(rows)
    assert settle(step.__matmul__, 3, 1e-4) == pytest.approx(TextRankSummarizer.power_method(step.T, 1e-4))


@walks
def test_the_reasons_are_the_walk_without_the_topic_and_what_that_changes(method: str, seed: core.Article) -> None:
    without, leant = core.rank(seed, method), core.rank(seed, method, "Moscow")
    assert leant.contributions["centrality"] == without.scores
    assert math.fsum(leant.contributions["topic"]) == pytest.approx(0, abs=1e-9)
    assert min(leant.contributions["topic"]) < 0 < max(leant.contributions["topic"])


@walks
def test_a_sentence_with_more_of_the_topic_comes_before_one_with_less(method: str) -> None:
    text = "The bridge fell. The bridge over the river. The town sleeps. A river. Nobody came. Night fell on the town."
    ranking = core.rank(core.load_text(text, language="en"), method, "bridge river")
    assert ranking.order[0] == 1
    assert {*ranking.order[:3]} == {0, 1, 3}


@walks
def test_a_topic_that_does_not_occur_leaves_no_trace_in_the_scores(method: str, seed: core.Article) -> None:
    ranking = core.rank(seed, method, "zeppelin")
    assert not any(ranking.contributions["topic"])
    assert ranking.scores == core.rank(seed, method).scores


@walks
def test_a_topic_may_be_a_year(method: str) -> None:
    text = "The harbour was built long ago. The wall came in 1953. Boats sail from it daily."
    assert core.rank(core.load_text(text), method, topic="1953").order[0] == 1
