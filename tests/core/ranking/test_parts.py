"""Rankings of a part of an article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core

every_method = pytest.mark.parametrize("method", core.METHODS)

PART = """## What the fishermen fear

Salmon could be cut to pieces, the fishermen say. They saw catches fall by a third elsewhere.

### A study

A study of 2024 doubts that salmon come near. It watched one river. Salmon and fishermen were not asked."""
BEFORE = "# The bridge\n\nThe bridge over the river stands. Fishermen like salmon.\n\n"
AFTER = "\n\n## What comes\n\nThe bridge leads over the river. Rain fell on the study."


def part_of(text: str) -> core.Article:
    """The part about the fishermen, of an article that has this title whatever else it has."""
    article = core.load_text(text, title="A bridge for the fishermen", language="en")
    start = article.text.index("What the fishermen fear")
    return article.within(start, article.text.index("not asked.") + len("not asked."))


@every_method
@pytest.mark.parametrize("topic", ["", "catches"])
def test_it_is_that_of_an_article_with_nothing_else(method: str, topic: str) -> None:
    alone = core.rank(part_of(PART), method, topic)
    within = core.rank(part_of(BEFORE + PART + AFTER), method, topic)
    assert within.order == alone.order
    assert within.contributions == alone.contributions


@every_method
def test_it_does_not_change_with_what_stands_around(method: str) -> None:
    one = core.rank(part_of(f"{BEFORE}{PART}{AFTER}"), method)
    other = core.rank(
        part_of(f"# Salmon\n\nSalmon, salmon, study, catches.\n\n{PART}\n\n# Rivers\n\n## Catches"), method
    )
    assert one.contributions == other.contributions


@every_method
def test_after_the_whole_was_ranked_it_is_the_same(method: str) -> None:
    part = part_of(BEFORE + PART + AFTER)
    expected = core.rank(part, method).contributions
    whole = core.load_text(BEFORE + PART + AFTER, title="A bridge for the fishermen", language="en")
    core.rank(whole, method)
    assert core.rank(whole.within(part.sentences[0].start, part.sentences[-1].end), method).contributions == expected
    assert len(core.rank(whole, method).order) == len(whole.sentences)


@every_method
@given(start=st.integers(-5, 1300), end=st.integers(-5, 1300))
def test_any_part_is_ranked_completely(method: str, start: int, end: int) -> None:
    whole = core.load_text(BEFORE + PART + AFTER, language="en")
    part = whole.within(start, end)
    ranking = core.rank(part, method, "salmon")
    assert sorted(ranking.order) == list(range(len(part.sentences)))
    assert ranking.summary(core.Length(100, "percent")).sentences == part.sentences


def test_it_is_explained_by_its_own_sentences() -> None:
    part = part_of(BEFORE + PART + AFTER)
    alone = part_of(PART)
    explanation = core.explain(core.rank(part), 0)
    assert explanation.stands_for == core.explain(core.rank(alone), 0).stands_for
    assert [word.text for word in explanation.words] == [word.text for word in core.explain(core.rank(alone), 0).words]


def test_its_key_phrases_are_its_own() -> None:
    texts = [[keyword.text for keyword in core.keywords(part_of(text))] for text in (PART, BEFORE + PART + AFTER)]
    assert texts[0] == texts[1]
