"""The outline of an article: its parts under headings, or evenly cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core

BRIDGE = """# The bridge

It is old. It leaks.

## What it cost

Ten million.

### The steel

Six million. Nobody knew.

### The paint

## What comes now

A new one."""


def outlined(text: str, title: str = "") -> list[tuple[str, int, str]]:
    """The parts of a text: title, level and the words of the sentences."""
    article = core.load_text(text, title=title, language="en")
    return [
        (part.title, part.level, " ".join(sentence.text for sentence in article.sentences[part.first : part.last]))
        for part in core.outline(article)
    ]


def long(paragraphs: int, sentences: int = 2) -> str:
    return "\n\n".join(
        f"Paragraph {number} is here. " + "It goes on. " * (sentences - 1) for number in range(paragraphs)
    )


def test_parts_go_on_to_the_next_heading_of_the_same_or_a_higher_level() -> None:
    assert outlined(BRIDGE) == [
        ("", 2, "It is old. It leaks."),
        ("What it cost", 2, "Ten million. Six million. Nobody knew."),
        ("The steel", 3, "Six million. Nobody knew."),
        ("The paint", 3, ""),
        ("What comes now", 2, "A new one."),
    ]


def test_a_part_begins_with_its_heading_and_ends_where_the_next_begins() -> None:
    article = core.load_text(BRIDGE, language="en")
    beginning, cost, *_, now = core.outline(article)
    assert (beginning.start, beginning.end) == (0, cost.start)
    assert cost.text.startswith("What it cost")
    assert cost.end == now.start
    assert now.end == len(article.text)


def test_there_is_no_beginning_where_the_text_opens_with_a_heading() -> None:
    assert outlined("# One\n\nA is here.\n\n# Two\n\nB is here.") == [
        ("One", 1, "A is here."),
        ("Two", 1, "B is here."),
    ]


def test_the_title_without_a_text_of_its_own_is_no_part_even_where_others_have_its_level() -> None:
    assert outlined("# The bridge\n\n# One\n\nA is here.\n\n# Two\n\nB is here.") == [
        ("One", 1, "A is here."),
        ("Two", 1, "B is here."),
    ]


def test_a_heading_over_everything_is_no_part_whatever_the_title() -> None:
    text = "# The bridge\n\nIt is old.\n\n## Two\n\nB is here."
    assert outlined(text, title="Another") == [("", 2, "It is old."), ("Two", 2, "B is here.")]


@pytest.mark.parametrize(
    "text", ["", "# Only\n\n## Headings", "One is here. Two is here.", "# The bridge\n\nIt is old."]
)
def test_a_short_text_without_headings_has_no_outline(text: str) -> None:
    assert core.outline(core.load_text(text, language="en")) == ()


def test_a_heading_that_is_furniture_makes_no_part() -> None:
    article = core.load_text(
        "# One\n\nA is here.\n\n# Two\n\nB is here.\n\n## Related stories\n\nC is here.", language="en"
    )
    assert [furniture.text for furniture in article.furniture] == ["Related stories"]
    assert [part.title for part in core.outline(article)] == ["One", "Two"]


def test_a_long_text_without_headings_is_cut_at_paragraphs_into_even_parts() -> None:
    article = core.load_text(long(100), language="en")
    parts = core.outline(article)
    assert len(parts) == 10
    assert {(part.title, part.level) for part in parts} == {("", 1)}
    assert (parts[0].start, parts[-1].end) == (0, len(article.text))
    for before, after in pairwise(parts):
        assert before.end == after.start
        assert article.sentences[after.first - 1].block != article.sentences[after.first].block
    sizes = [part.last - part.first for part in parts]
    assert max(sizes) - min(sizes) <= 4


def test_a_very_long_text_has_no_more_than_twelve_even_parts() -> None:
    assert len(core.outline(core.load_text(long(2000), language="en"))) == 12


def test_a_long_text_in_one_paragraph_has_nowhere_to_be_cut() -> None:
    assert core.outline(core.load_text("It goes on and on. " * 100, language="en")) == ()


def test_a_long_text_in_two_paragraphs_has_two_parts() -> None:
    assert len(core.outline(core.load_text(long(2, sentences=50), language="en"))) == 2


def test_the_outline_of_a_part_has_the_parts_of_that() -> None:
    article = core.load_text(BRIDGE.replace("### The paint", "### The paint\n\nIt is red."), language="en")
    _, cost, *_ = core.outline(article)
    assert [part.title for part in core.outline(article.within(cost.start, cost.end))] == ["", "The steel", "The paint"]


LINES = st.lists(
    st.sampled_from(["One is here. Two is there.", "Three.", "# A", "## B", "### C", "#### D", "###### E", "Related"]),
    max_size=30,
)


@given(LINES)
def test_every_sentence_is_in_a_part_and_parts_nest(lines: list[str]) -> None:
    article = core.load_text("\n\n".join(lines), language="en")
    parts = core.outline(article)
    covered = {index for part in parts for index in range(part.first, part.last)}
    assert not parts or covered == set(range(len(article.sentences)))
    for part in parts:
        assert article.sentences[part.first : part.last] == article.within(part.start, part.end).sentences
        assert 1 <= part.level <= 6
    for before, after in pairwise(parts):
        assert before.start < after.start
        inside = after.level > before.level and before.title
        assert after.end <= before.end if inside else after.start >= before.end
