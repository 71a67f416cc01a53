"""The heat map: what a row of pixels shows of the sentences in it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from gui.features.heatmap.heat import heat, heat_image, row_scores

SCORES = st.floats(-1e6, 1e6)


@st.composite
def texts(draw: st.DrawFn) -> tuple[int, list[tuple[int, int]], list[float]]:
    """The length of a text, its sentences in order, and their scores."""
    cuts = sorted(draw(st.sets(st.integers(0, 500), min_size=2, max_size=40)))
    spans = [span for span in pairwise(cuts) if draw(st.booleans())]
    return cuts[-1], spans, draw(st.lists(SCORES, min_size=len(spans), max_size=len(spans)))


@given(texts(), st.integers(1, 60))
def test_a_row_has_the_greatest_score_of_the_sentences_that_reach_into_it(
    text: tuple[int, list[tuple[int, int]], list[float]], rows: int
) -> None:
    length, spans, scores = text
    expected = []
    for row in range(rows):
        # Row and span, both times their common denominator.
        top, bottom = row * length, (row + 1) * length
        inside = [
            score
            for (start, end), score in zip(spans, scores, strict=True)
            if start * rows < bottom and end * rows > top
        ]
        expected.append(max(inside, default=None))
    assert row_scores(length, spans, scores, rows) == expected


def test_a_sentence_of_many_rows_leaves_a_gap_before_the_next() -> None:
    assert row_scores(10, [(0, 5), (5, 10)], [1, 2], 10, gap=1) == [1, 1, 1, 1, None, 2, 2, 2, 2, None]


def test_a_sentence_of_few_rows_leaves_no_gap() -> None:
    assert row_scores(6, [(0, 3), (3, 6)], [1, 2], 6, gap=1) == [1, 1, 1, 2, 2, 2]


def test_every_sentence_needs_a_score() -> None:
    with pytest.raises(ValueError, match="shorter"):
        row_scores(10, [(0, 5), (5, 10)], [1], 10)


@given(st.lists(st.none() | SCORES, max_size=50))
def test_a_greater_score_is_hotter_and_an_equal_one_as_hot(rows: list[float | None]) -> None:
    heats = heat(rows)
    assert [it is None for it in heats] == [row is None for row in rows]
    pairs = sorted((row, it) for row, it in zip(rows, heats, strict=True) if row is not None and it is not None)
    for (score, cooler), (next_score, hotter) in pairwise(pairs):
        assert cooler < hotter if score < next_score else cooler == hotter


def test_heat_goes_from_nought_to_one() -> None:
    assert heat([3, None, 1, 2]) == [1, None, 0, 0.5]


def test_one_great_score_leaves_the_others_as_far_apart_as_they_were() -> None:
    assert heat([1, 2, 3, 1_000_000]) == heat([1, 2, 3, 4])


def test_where_all_scores_are_equal_nothing_is_hot() -> None:
    assert heat([2, 2, None]) == [0, 0, None]


def test_the_image_goes_from_near_the_ground_to_the_hot_colour() -> None:
    ground, hot = QColor("#ffffff"), QColor("#9a6b00")
    image = heat_image([1, 0.5, 0, None], ground, hot)
    assert (image.width(), image.height()) == (1, 4)
    colours = [image.pixelColor(0, row) for row in range(4)]
    assert (colours[0], colours[3]) == (hot, ground)
    greens = [colour.green() for colour in colours]
    assert greens == sorted(set(greens)), "each is cooler than the one above it"
