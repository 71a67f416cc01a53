"""From any place in an article to the next pick, sentence or passage of furniture."""

from __future__ import annotations

import pytest

import core
from core import Article
from gui.data import SAMPLE
from gui.documents.travelling import furniture_from, pick_beyond, sentence_from


@pytest.fixture(scope="module")
def article() -> Article:
    return core.load(SAMPLE)


@pytest.mark.parametrize(
    ("current", "by", "expected"),
    [(2, 1, 7), (3, 1, 7), (7, 1, 20), (20, 1, 2), (30, 1, 2), (2, -1, 20), (3, -1, 2), (7, -1, 2), (0, -1, 20)],
)
def test_from_a_sentence_one_gets_to_the_pick_on_either_side_and_round(
    article: Article, current: int, by: int, expected: int
) -> None:
    assert pick_beyond(article, (2, 7, 20), current, 0, by) == expected


def test_without_a_sentence_one_starts_from_the_place(article: Article) -> None:
    place = article.sentences[7].start
    assert pick_beyond(article, (2, 7, 20), None, place, 1) == 7
    assert pick_beyond(article, (2, 7, 20), None, place, -1) == 2
    assert pick_beyond(article, (2, 7, 20), None, 0, -1) == 20
    assert pick_beyond(article, (2, 7, 20), None, len(article.text), 1) == 2


def test_every_position_has_the_sentence_that_holds_it_or_comes_next(article: Article) -> None:
    for position in range(0, len(article.text) + 1, 7):
        ends = [sentence.end for sentence in article.sentences]
        expected = next((index for index, end in enumerate(ends) if end > position), len(ends) - 1)
        assert sentence_from(article, position) == expected


def test_beyond_the_last_furniture_is_the_first(article: Article) -> None:
    starts = [passage.start for passage in article.furniture]
    assert [furniture_from(article, start) for start in starts] == [0, 1, 2]
    assert furniture_from(article, starts[-1] + 1) == 0
