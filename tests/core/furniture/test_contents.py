"""Tables of contents that someone typed."""

from __future__ import annotations

import pytest

from tests.core.furniture.blocks import kept, texts

BODY = "The harbour at Lowick was built in 1840. It failed within ten years because the railway came first."


def test_lines_with_dots_and_numbers_are_contents_without_a_heading() -> None:
    lines = ["Wool ........ 1", "Fish . . . . . . 12", "Guests ........ xii"]
    assert texts("\n".join((*lines, "", BODY)), "table of contents") == lines


def test_lines_with_numbers_below_the_heading_are_contents() -> None:
    text = f"CONTENTS\n\nWool 1\n\nFish 12\n\nB. Guests 1-1\n\nWool\n\n{BODY}"
    assert texts(text, "table of contents") == ["CONTENTS", "Wool 1", "Fish 12", "B. Guests 1-1"]
    assert kept(text) == ["Wool", BODY]


def test_the_first_chapter_ends_them() -> None:
    text = f"Contents\n\nCHAPTER I. Wool\nCHAPTER II. Fish\nCHAPTER III. Guests\n\nCHAPTER I.\n\nWOOL\n\n{BODY}"
    assert kept(text) == ["CHAPTER I.", "WOOL", BODY]


@pytest.mark.parametrize(
    ("code", "heading"),
    [
        ("de", "Inhaltsverzeichnis"),
        ("fr", "Table des matières"),
        ("ru", "Содержание"),
        ("ja", "目次"),
        ("ar", "المحتويات"),
    ],
)
def test_the_heading_is_told_in_other_languages(code: str, heading: str) -> None:
    lines = ["A 1", "B 12", "C 30"]
    assert texts("\n".join((heading, "", *lines, "", BODY)), "table of contents", code) == [heading, *lines]


def test_short_lines_that_name_nothing_further_down_are_article() -> None:
    text = f"In this issue\n\nThe sea\n\nThe land\n\nThe sky\n\n{BODY}"
    assert len(kept(text)) == 5


def test_an_article_on_contents_is_article() -> None:
    assert kept(f"Contents\n\n{BODY}\n\n{BODY}\n\n{BODY}") == ["Contents", BODY, BODY, BODY]
