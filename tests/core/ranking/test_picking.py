"""The order in which sentences are taken."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import sparse

from core.ranking.graph import Duplicates
from core.ranking.picking import Taken, take

Matrix = NDArray[np.float64]


def single(count: int) -> Duplicates:
    """Duplicates of one sentence each."""
    return Duplicates(np.arange(count), np.arange(count), np.ones(count))


def scores(worth: list[float], taken: Taken) -> list[float]:
    """What each sentence had when it was taken."""
    return [float(score) for score in np.array(worth) + taken.repetition + taken.dependence]


def order(of_all: list[float]) -> list[int]:
    """Sentences in the order of their scores."""
    return sorted(range(len(of_all)), key=lambda index: -of_all[index])


def taken(
    worth: list[float], likeness: Matrix, repetition: float = -0.5, dependence: list[float] | None = None
) -> Taken:
    count = len(worth)
    graph = sparse.csr_array(likeness)
    return take(np.array(worth), single(count), graph, repetition, np.array(dependence or [0.0] * count))


def by_the_book(worth: list[float], likeness: Matrix, repetition: float, dependence: list[float]) -> list[int]:
    """The same by looking at all sentences again and again."""
    left, order = list(range(len(worth))), list[int]()
    last, loss = np.inf, list(dependence)
    while left:
        values = {
            index: worth[index] + repetition * max((likeness[index][other] for other in order), default=0) + loss[index]
            for index in left
        }
        best = max(left, key=lambda index: (values[index], -index))
        last = min(last, values[best])
        order.append(best)
        left.remove(best)
        if best + 1 in left:
            loss[best + 1] = 0
            free = worth[best + 1] + repetition * max((likeness[best + 1][other] for other in order), default=0)
            loss[best + 1] = max(dependence[best + 1], min(0.0, last - 1e-9 - free))
    return order


def test_without_ties_sentences_are_taken_by_worth() -> None:
    found = taken([1.0, 3.0, 2.0], np.zeros((3, 3)))
    assert found.repetition.tolist() == found.dependence.tolist() == [0, 0, 0]


def test_what_repeats_a_better_one_loses_by_their_likeness() -> None:
    likeness = np.array([[0, 0.8, 0], [0.8, 0, 0], [0, 0, 0]])
    found = taken([3.0, 2.9, 2.6], likeness)
    assert found.repetition == pytest.approx([0, -0.4, 0])
    assert order(scores([3.0, 2.9, 2.6], found)) == [0, 2, 1]


def test_sentences_of_one_kind_repeat_each_other_whole() -> None:
    duplicates = Duplicates(np.array([0, 1, 0]), np.array([0, 1]), np.array([2.0, 1.0]))
    found = take(np.array([3.0, 1.0, 2.0]), duplicates, sparse.csr_array((2, 2)), -0.5, np.zeros(3))
    assert found.repetition.tolist() == [0, 0, -0.5]


def test_a_sentence_that_depends_on_one_that_is_not_taken_loses() -> None:
    worth = [1.0, 3.0, 2.9]
    found = taken(worth, np.zeros((3, 3)), dependence=[0, -0.3, 0])
    assert found.dependence.tolist() == [0, -0.3, 0]
    assert order(scores(worth, found)) == [2, 1, 0]


def test_what_depends_on_a_sentence_follows_it_at_once_where_its_worth_allows() -> None:
    worth = [2.0, 2.1, 1.9]
    found = taken(worth, np.zeros((3, 3)), dependence=[0, -0.5, 0])
    assert order(scores(worth, found)) == [0, 1, 2]


def test_of_equal_sentences_the_first_is_taken() -> None:
    assert order(scores([1.0] * 4, taken([1.0] * 4, np.zeros((4, 4))))) == [0, 1, 2, 3]


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[float], Matrix, float, list[float]]:
    count = draw(st.integers(1, 9))
    levels = st.integers(0, 6).map(lambda level: level / 4)
    worth = draw(st.lists(levels, min_size=count, max_size=count))
    dependence = [0.0, *draw(st.lists(st.sampled_from([0.0, -0.3]), min_size=count - 1, max_size=count - 1))]
    upper = np.triu(np.array(draw(st.lists(st.sampled_from([0, 0, 0.3, 0.9]), min_size=count**2, max_size=count**2)),
                             dtype=np.float64).reshape(count, count), 1)  # fmt: skip
    return worth, upper + upper.T, draw(st.sampled_from([0.0, -0.5, -2.0])), dependence


@given(cases())
def test_the_order_is_that_of_looking_at_all_again_and_again(
    case: tuple[list[float], Matrix, float, list[float]],
) -> None:
    worth, likeness, repetition, dependence = case
    found = taken(worth, likeness, repetition, dependence)
    of_all = scores(worth, found)
    expected = by_the_book(worth, likeness, repetition, dependence)
    assert sorted((of_all[index] for index in expected), reverse=True) == pytest.approx([of_all[i] for i in expected])
    assert (found.repetition <= 0).all()
    assert (found.dependence <= 0).all()
    assert (found.dependence >= np.array(dependence) - 1e-12).all()
