"""The order in which sentences are taken."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import sparse

from core.bonds import Bond
from core.ranking.bonds.ties import ties_of
from core.ranking.graph import Duplicates
from core.ranking.picking import Likeness, Taken, take

Matrix = NDArray[np.float64]


def single(count: int) -> Duplicates:
    """Duplicates of one sentence each."""
    return Duplicates(np.arange(count), np.arange(count), np.ones(count))


def scores(worth: list[float], taken: Taken) -> list[float]:
    """What each sentence had when it was taken."""
    return [float(score) for score in np.array(worth) + taken.repetition + taken.dependence + taken.together]


def taken(
    worth: list[float],
    likeness: Matrix | None = None,
    repetition: float = -0.5,
    dependence: float = -0.3,
    bonds: tuple[Bond, ...] = (),
) -> Taken:
    count = len(worth)
    graph = sparse.csr_array(np.zeros((count, count)) if likeness is None else likeness)
    return take(np.array(worth), Likeness(single(count), graph), ties_of(bonds), repetition, dependence)


def should(index: int, *needs: int) -> Bond:
    return Bond("pointing", index, needs or (index - 1,), must=False)


def must(index: int, *needs: int) -> Bond:
    return Bond("answer", index, needs)


def test_without_ties_sentences_are_taken_by_worth() -> None:
    found = taken([1.0, 3.0, 2.0])
    assert found.order == (1, 2, 0)
    assert found.units == (1, 1, 1)
    assert found.repetition.tolist() == found.dependence.tolist() == found.together.tolist() == [0, 0, 0]


def test_what_repeats_a_better_one_loses_by_their_likeness() -> None:
    likeness = np.array([[0, 0.8, 0], [0.8, 0, 0], [0, 0, 0]])
    found = taken([3.0, 2.9, 2.6], likeness)
    assert found.repetition == pytest.approx([0, -0.4, 0])
    assert found.order == (0, 2, 1)


def test_sentences_of_one_kind_repeat_each_other_whole() -> None:
    duplicates = Duplicates(np.array([0, 1, 0]), np.array([0, 1]), np.array([2.0, 1.0]))
    likeness = Likeness(duplicates, sparse.csr_array((2, 2)))
    found = take(np.array([3.0, 1.0, 2.0]), likeness, ties_of(()), -0.5, -0.3)
    assert found.repetition.tolist() == [0, 0, -0.5]


def test_a_sentence_that_should_follow_one_that_is_not_taken_loses() -> None:
    found = taken([1.0, 3.0, 2.9], bonds=(should(1),))
    assert found.dependence.tolist() == [0, -0.3, 0]
    assert found.order == (2, 1, 0)


def test_a_sentence_that_should_follow_one_follows_it_at_once_where_its_worth_allows() -> None:
    found = taken([2.0, 2.1, 1.9], dependence=-0.5, bonds=(should(1),))
    assert found.order == (0, 1, 2)
    assert found.dependence.tolist() == pytest.approx([0, -0.1, 0])


def test_a_sentence_that_should_follow_several_loses_until_all_are_taken() -> None:
    assert taken([2.0, 1.0, 2.1], dependence=-5, bonds=(should(2, 0, 1),)).order == (0, 1, 2)


def test_of_equal_sentences_the_first_is_taken() -> None:
    assert taken([1.0] * 4).order == (0, 1, 2, 3)


def test_what_must_stand_together_is_taken_as_one_in_reading_order() -> None:
    found = taken([1.0, 0.4, 0.9, 3.0], bonds=(must(3, 1),))
    assert found.order == (1, 3, 0, 2)
    assert found.units == (2, 1, 1)


def test_a_sentence_that_others_need_can_be_taken_without_them() -> None:
    found = taken([3.0, 0.1], bonds=(must(1, 0),))
    assert found.units == (1, 1)


def test_a_unit_is_worth_less_than_its_best_sentence_and_more_than_its_mean() -> None:
    worth = [3.0, 1.0, 2.6, 1.9]
    found = taken(worth, bonds=(must(0, 1),))
    assert found.order == (2, 0, 1, 3)
    assert scores(worth, found)[0] == pytest.approx(scores(worth, found)[1])
    assert 2.0 < scores(worth, found)[0] < 2.6


def test_what_is_left_of_a_unit_is_no_worse_for_what_was_taken_of_it() -> None:
    found = taken([0.1, 2.0, 5.0, 1.0], bonds=(must(1, 0), must(2, 0)))
    assert found.order == (0, 2, 1, 3)
    assert found.units == (2, 1, 1)


def test_what_needs_something_that_needs_more_brings_all_of_it() -> None:
    found = taken([0.0, 0.0, 5.0, 1.0], bonds=(must(2, 1), must(1, 0)))
    assert found.order[:3] == (0, 1, 2)
    assert found.units == (3, 1)


def test_a_chain_does_not_grow_without_end() -> None:
    found = taken([*[0.0] * 30, 5.0], bonds=tuple(must(index, index - 1) for index in range(1, 31)))
    assert max(found.units) <= 8


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[float], Matrix, float, tuple[Bond, ...]]:
    count = draw(st.integers(1, 9))
    levels = st.integers(0, 6).map(lambda level: level / 4)
    worth = draw(st.lists(levels, min_size=count, max_size=count))
    pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(lambda pair: pair[0] != pair[1])
    drawn = draw(st.lists(st.tuples(pairs, st.booleans()), max_size=6)) if count > 1 else []
    bonds = tuple(Bond("answer", index, (need,), must=is_must) for (index, need), is_must in drawn)
    upper = np.triu(np.array(draw(st.lists(st.sampled_from([0, 0, 0.3, 0.9]), min_size=count**2, max_size=count**2)),
                             dtype=np.float64).reshape(count, count), 1)  # fmt: skip
    return worth, upper + upper.T, draw(st.sampled_from([0.0, -0.5, -2.0])), bonds


@given(cases())
def test_every_sentence_is_taken_once_with_what_it_needs_and_scores_fall(
    case: tuple[list[float], Matrix, float, tuple[Bond, ...]],
) -> None:
    worth, likeness, repetition, bonds = case
    found = taken(worth, likeness, repetition, bonds=bonds)
    assert sorted(found.order) == list(range(len(worth)))
    assert sum(found.units) == len(worth)
    shown, ends = set[int](), 0
    for size in found.units:
        unit = found.order[ends : ends + size]
        assert list(unit) == sorted(unit)
        shown.update(unit)
        ends += size
        # Eight are the most that are taken as one; here a chain can hardly be longer.
        assert size == 8 or all(shown.issuperset(bond.needs) for bond in bonds if bond.must and bond.sentence in shown)
    in_order = [scores(worth, found)[index] for index in found.order]
    assert all(after <= before + 1e-12 for before, after in pairwise(in_order))
    assert (found.repetition <= 0).all()
    assert (found.dependence <= 0).all()


@given(cases())
def test_each_time_the_best_of_all_that_is_left_is_taken(
    case: tuple[list[float], Matrix, float, tuple[Bond, ...]],
) -> None:
    worth, likeness, repetition, bonds = case
    shoulds = tuple(bond for bond in bonds if not bond.must)
    found = taken(worth, likeness, repetition, bonds=shoulds)
    assert found.order == tuple(by_the_book(worth, likeness, repetition, shoulds))


def by_the_book(worth: list[float], likeness: Matrix, repetition: float, bonds: tuple[Bond, ...]) -> list[int]:
    """The same by looking at all sentences again and again."""
    left, order, last = list(range(len(worth))), list[int](), np.inf
    while left:
        values = {}
        for index in left:
            lacks = any(not set(bond.needs) <= set(order) for bond in bonds if bond.sentence == index)
            value = worth[index] + repetition * max((likeness[index][other] for other in order), default=0)
            value += -0.3 if lacks else 0.0
            values[index] = value if value <= last else last - 1e-9
        best = max(left, key=lambda index: (values[index], -index))
        last = values[best]
        order.append(best)
        left.remove(best)
    return order
