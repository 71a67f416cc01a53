"""The lengths that the slider offers."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core import LENGTH_UNITS, Length, LengthUnit
from gui.features.controls.scale import length_values, steps


def article_of(sentences: int) -> core.Article:
    return core.load_text("\n\n".join(f"Boat number {number} left the harbour early." for number in range(sentences)))


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        (0, (1,)),
        (1, (1,)),
        (3, (1, 2, 3)),
        (100, tuple(range(1, 101))),
        (101, (*range(1, 101), 101)),
        (125, (*range(1, 101), 110, 120, 125)),
        (1250, (*range(1, 101), *range(110, 1001, 10), 1100, 1200, 1250)),
    ],
)
def test_steps_are_by_ones_up_to_a_hundred_then_by_tens_and_so_on(total: int, expected: tuple[int, ...]) -> None:
    assert steps(total) == expected


@given(st.integers(1, 10_000_000))
def test_steps_rise_from_one_to_the_total_and_stay_few(total: int) -> None:
    values = steps(total)
    assert (values[0], values[-1]) == (1, total)
    assert all(lower < higher for lower, higher in pairwise(values))
    assert len(values) <= 100 + 91 * len(str(total))


@given(st.integers(1, 10_000_000))
def test_no_step_is_larger_than_a_tenth_of_where_it_begins(total: int) -> None:
    assert all(higher - lower <= max(1, lower // 10) for lower, higher in pairwise(steps(total)))


@pytest.mark.parametrize("unit", LENGTH_UNITS)
def test_without_an_article_there_is_a_length(unit: LengthUnit) -> None:
    assert length_values(unit, None)[0] > 0


@pytest.mark.parametrize("sentences", [1, 2, 60])
@pytest.mark.parametrize("unit", LENGTH_UNITS)
def test_the_last_length_takes_in_the_whole_article_and_the_one_before_it_less(
    unit: LengthUnit, sentences: int
) -> None:
    ranking = core.rank(article_of(sentences))
    values = length_values(unit, ranking.article)
    assert len(ranking.summary(Length(values[-1], unit))) == sentences
    if sentences > 2:
        assert len(ranking.summary(Length(values[-2], unit))) < sentences


@pytest.mark.parametrize(
    ("unit", "first"),
    [("sentences", (1, 2, 3)), ("percent", (1, 2, 3)), ("words", (10, 20, 30)), ("minutes", (0.25, 0.5, 0.75))],
)
def test_lengths_go_by_ones_tens_of_words_and_quarters_of_a_minute(unit: LengthUnit, first: tuple[float, ...]) -> None:
    assert length_values(unit, article_of(60))[:3] == first
