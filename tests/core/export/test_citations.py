"""Sentences to be quoted elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import html

import core


def _of(article: core.Article) -> core.Summary:
    return core.rank(article).summary(core.Length(2))


def test_a_citation_is_one_line_of_title_byline_date_and_source(cited: core.Summary) -> None:
    assert core.export.citation(cited) == (
        "Harbour city bets on tidal power. Ann Bell, 2026-11-25. https://example.org/tides"
    )


@pytest.mark.parametrize(
    ("title", "byline", "date", "source", "told"),
    [
        ("Who pays?", "", "", "", "Who pays?"),
        ("", "Ann Bell", "", "/home/ann/a.txt", "Ann Bell. a.txt"),
        ("", "", "2026", "", "2026."),
        ("One\nline", "Ann\nBell", "", "", "One line. Ann Bell."),
        ("", "", "", "", ""),
    ],
)
def test_what_is_not_known_is_not_in_it(
    seed: core.Article, title: str, byline: str, date: str, source: str, told: str
) -> None:
    assert core.export.citation(_of(replace(seed, title=title, byline=byline, date=date, source=source))) == told


def test_the_sentences_stand_before_it_with_their_paragraphs(cited: core.Summary) -> None:
    *lines, gap, last = core.export.cited_text(cited).split("\n")
    first, *others = [f"{item.text} (¶ {number})" for item, number in zip(cited, cited.paragraphs, strict=True)]
    assert lines == [first, "[Part of a quotation: who says it is in ¶ 3.]", *others]
    assert (gap, last) == ("", core.export.citation(cited))


def test_a_text_with_nothing_to_cite_ends_with_its_sentences() -> None:
    assert core.export.cited_text(_of(core.load_text("It stands."))) == "It stands. (¶ 1)"


def test_in_html_every_sentence_is_a_paragraph_and_links_to_itself_on_the_web(cited: core.Summary) -> None:
    paragraphs = html.fragments_fromstring(core.export.cited_html(cited))
    first, *others = [f"{item.text} ¶ {number}" for item, number in zip(cited, cited.paragraphs, strict=True)]
    assert [words.text_content() for words in paragraphs] == [
        f"{first}Part of a quotation: who says it is in ¶ 3.",
        *others,
        core.export.citation(cited),
    ]
    assert all("#:~:text=" in words.find(".//a").get("href") for words in paragraphs[:-1])


def test_marks_in_the_text_are_text_in_html(traps: core.Summary) -> None:
    written = core.export.cited_html(traps)
    assert "<script" not in written
    tags = {element.tag for words in html.fragments_fromstring(written) for element in words.iter()}
    assert tags <= {"p", "small", "bdi", "i", "br"}
