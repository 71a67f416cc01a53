"""What kind of text an article is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.ranking.dom import document
from core.ranking.features.genre import Genre, genre
from core.ranking.features.structure import Layout

PLAIN = "The old man went down to the sea again."
FIGURE = "The bridge cost 12 million in 1953."


def kind(paragraphs: list[str]) -> Genre:
    return genre(Layout.of(document(core.load_text("\n\n".join(paragraphs), language="en"))))


def test_a_short_text_is_a_report() -> None:
    assert kind([PLAIN] * 30) == Genre(1, 0, 0)


def test_a_news_article_is_a_report(seed: core.Article, story: core.Article) -> None:
    assert genre(Layout.of(document(seed))) == genre(Layout.of(document(story))) == Genre(1, 0, 0)


def test_a_long_text_with_hardly_any_figures_is_a_narrative() -> None:
    assert kind([PLAIN] * 200) == Genre(0, 0, 1)


def test_chapters_do_not_make_a_narrative_a_treatise() -> None:
    assert (
        kind(["# One", PLAIN, "# Two", PLAIN, "# Three", PLAIN, "# Four", PLAIN, "# Five", *[PLAIN] * 200]).narrative
        == 1
    )


def test_a_long_text_in_sections_is_a_treatise() -> None:
    section = ["## Heading", *[FIGURE] * 20]
    assert kind(section * 6) == Genre(0, 1, 0)


def test_a_long_text_with_figures_and_without_headings_is_a_report() -> None:
    assert kind([FIGURE] * 200) == Genre(1, 0, 0)


def test_between_the_kinds_a_text_is_some_of_both() -> None:
    found = kind([PLAIN] * 100)
    assert 0 < found.narrative < 1
    assert found.report + found.treatise + found.narrative == pytest.approx(1)


@given(st.integers(1, 200), st.integers(0, 12), st.integers(0, 100))
def test_the_shares_are_whole(sentences: int, headings: int, figures: int) -> None:
    lines = [FIGURE if 100 * index < figures * sentences else PLAIN for index in range(sentences)]
    for index in range(headings):
        lines.insert(index * 2, f"## Heading {chr(97 + index)}")
    found = kind(lines)
    assert min(found.report, found.treatise, found.narrative) >= 0
    assert found.report + found.treatise + found.narrative == pytest.approx(1)


def test_the_mean_weighs_by_the_shares() -> None:
    assert Genre(0.5, 0.25, 0.25).mean((2.0, 4.0, 8.0)) == 4.0
