"""A sentence's score taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core import METHODS, Ranking
from gui.data import SAMPLE
from gui.features.explanation.score import rounded_together, score_of

FIGURES = st.lists(st.floats(-1e4, 1e4, allow_nan=False), min_size=1, max_size=12)


def of_two(values: dict[str, tuple[float, float]]) -> Ranking:
    """A ranking of two sentences with these contributions."""
    article = core.load_text("The tide turns. The marsh stays.")
    scores = tuple(map(sum, zip(*values.values(), strict=True)))
    order = (0, 1) if scores[0] >= scores[1] else (1, 0)
    return Ranking(article, "standfirst", order, (scores[0], scores[1]), values)


@given(FIGURES, st.integers(0, 4))
def test_rounded_parts_add_up_to_the_rounded_sum(values: list[float], decimals: int) -> None:
    exact = [value * 10**decimals for value in values]
    assert sum(rounded_together(values, decimals)) == round(sum(exact))


@given(FIGURES, st.integers(0, 4))
def test_rounding_moves_no_part_by_a_whole_unit(values: list[float], decimals: int) -> None:
    for value, units in zip(values, rounded_together(values, decimals), strict=True):
        assert abs(value * 10**decimals - units) < 1 + 1e-6


@pytest.mark.parametrize("method", METHODS)
def test_the_figures_of_every_score_add_up_as_a_reader_adds_them(method: str) -> None:
    ranking = core.rank(core.load(SAMPLE), method)
    for index in ranking.order:
        score = score_of(ranking, index)
        total = sum(float(part.figure) for part in score.parts)
        assert total == pytest.approx(float(score.figure), abs=1e-9)
        assert float(score.figure) == pytest.approx(ranking.scores[index], abs=0.0051)


@pytest.mark.parametrize("method", METHODS)
def test_the_bars_of_every_score_lie_on_its_scale(method: str) -> None:
    ranking = core.rank(core.load(SAMPLE), method)
    for index in ranking.order:
        score = score_of(ranking, index)
        reached = 0.0
        for part in score.parts:
            reached += part.value
            assert score.low - 1e-9 <= reached <= score.high + 1e-9
        assert score.low <= 0 <= score.high


def test_what_adds_most_comes_first_and_what_takes_away_last() -> None:
    score = score_of(of_two({"repetition": (-0.3, 0.0), "title": (0.2, 0.0), "position": (1.0, 0.1)}), 0)
    assert [part.figure for part in score.parts] == ["+1.00", "+0.20", "-0.30"]
    assert score.figure == "0.90"


def test_what_is_too_little_to_be_shown_is_left_out() -> None:
    score = score_of(of_two({"position": (1.0, 0.1), "title": (0.001, 0.0), "speech": (0.0, 0.2)}), 0)
    assert [part.name for part in score.parts] == ["Near the beginning"]


def test_where_nothing_counts_that_is_shown() -> None:
    score = score_of(of_two({"turn": (0.0, -1.0)}), 0)
    assert [part.figure for part in score.parts] == ["+0"]


def test_small_scores_have_as_many_decimals_as_tell_them_apart() -> None:
    assert score_of(of_two({"centrality": (0.0071, 0.0023)}), 1).parts[0].figure == "+0.0023"


def test_bars_of_two_sentences_have_one_scale() -> None:
    ranking = of_two({"position": (1.0, 0.2), "title": (0.5, 0.1)})
    one, other = score_of(ranking, 0), score_of(ranking, 1)
    assert (one.low, one.high) == (other.low, other.high) == (0.0, 1.5)
