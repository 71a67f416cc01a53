"""What Copy puts on the clipboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import core
from gui.features.export.copying import citing_steps
from gui.widgets.clipboard import CopiedText


@pytest.fixture(scope="module")
def story() -> core.Article:
    """A news article."""
    return core.load(Path(__file__).parents[3] / "data" / "article.txt", language="en")


@pytest.fixture
def summary(story: core.Article) -> core.Summary:
    """Three sentences of an article from the web."""
    article = replace(story, source="https://example.org/tides", byline="Ann Bell", date="2026-11-25")
    return core.rank(article).summary(core.Length(3))


def copied_with_citation(summary: core.Summary) -> CopiedText:
    return core.steps.finish(citing_steps(summary))


def test_no_break_spaces_stay(qapp: QApplication) -> None:
    summary = core.rank(core.load_text("It costs 5\u00a0€ a\u202fday.")).summary(core.Length(1))
    QApplication.clipboard().setMimeData(copied_with_citation(summary))
    assert "5\u00a0€ a\u202fday." in QApplication.clipboard().text()


def test_with_citation_each_sentence_has_its_paragraph_and_the_last_line_tells_the_source(
    summary: core.Summary,
) -> None:
    *sentences, gap, citation = copied_with_citation(summary).text().split("\n")
    assert sentences == [f"{one.text} (¶ {number})" for one, number in zip(summary, summary.paragraphs, strict=True)]
    assert gap == ""
    assert citation == "Harbour city bets on tidal power. Ann Bell, 2026-11-25. https://example.org/tides"


def test_with_citation_word_processors_get_links(summary: core.Summary) -> None:
    assert copied_with_citation(summary).html().count('<a href="https://example.org/tides#:~:text=') == 3
