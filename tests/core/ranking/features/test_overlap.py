"""The ties of TextRank and Reduction, with and without their matrix."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ranking.features.overlap import Overlap
from core.ranking.terms import Terms

STEMS = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=12), min_size=1, max_size=14)
SINGLE = st.sampled_from([0.0, 1.0])


def overlap(stems: list[list[str]], single: float = 1.0) -> Overlap:
    return Overlap(Terms.of(stems, [], str, frozenset()), single)


def test_a_tie_is_the_words_shared_over_the_logarithms_of_both_lengths() -> None:
    matrix = overlap([["a", "b", "a"], ["a", "c"], ["d", "e"]]).matrix().toarray()
    assert matrix[0, 1] == matrix[1, 0] == 2 / (math.log(3) + math.log(2))
    assert matrix[0, 2] == 0


def test_a_sentence_is_tied_to_itself() -> None:
    assert overlap([["a", "b", "a"]]).matrix().toarray()[0, 0] == 5 / (2 * math.log(3))


@pytest.mark.parametrize("single", [0.0, 1.0])
def test_sentences_of_the_same_one_word_are_tied_as_told(single: float) -> None:
    assert overlap([["a"], ["a"], ["b"]], single).matrix().toarray()[0].tolist() == [single, single, 0]


@given(STEMS, SINGLE, st.integers(0, 100))
def test_a_product_needs_no_matrix(stems: list[list[str]], single: float, seed: int) -> None:
    ties = overlap(stems, single)
    vector = np.random.default_rng(seed).random(len(stems))
    assert ties.times(vector) == pytest.approx(ties.matrix() @ vector, rel=1e-11, abs=1e-12)


@given(STEMS, SINGLE)
def test_the_ties_to_themselves_are_the_diagonal(stems: list[list[str]], single: float) -> None:
    ties = overlap(stems, single)
    assert ties.own == pytest.approx(ties.matrix().toarray().diagonal(), rel=1e-12)


def test_many_lengths_need_few_columns() -> None:
    ties = overlap([["a"] * length for length in range(1, 400)])
    assert ties.times(np.ones(399)) == pytest.approx(ties.matrix().sum(axis=1), rel=1e-11)
    assert ties._factors[0].shape[1] < 20
