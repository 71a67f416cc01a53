"""What every format tells of a summary besides its sentences."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import core
from core.export.facts import describe


def test_a_summary_is_described_in_one_line(seed: core.Article) -> None:
    described = describe(core.rank(seed, "lexrank").summary(core.Length(2)))
    assert described == "2 of 15 sentences of seed-article.txt, word for word, picked by LexRank"


def test_a_text_without_a_source_is_described_without_one() -> None:
    summary = core.rank(core.load_text("It stands.")).summary(core.Length(1))
    assert describe(summary) == "1 of 1 sentences, word for word, picked by Standfirst"


def test_a_file_of_any_name_is_described_in_a_line_that_can_be_encoded(tmp_path: Path) -> None:
    path = tmp_path / "a\nb\udcff.txt"
    path.write_text("It stands.", encoding="utf-8")
    described = describe(core.rank(core.load(path)).summary(core.Length(1)))
    assert "\n" not in described
    assert described.encode()


def test_a_topic_is_told_of() -> None:
    article = core.load_text("The bridge fell. It rained.")
    assert describe(core.rank(article, topic="rain").summary(core.Length(1))).endswith("leaning towards “rain”")


def test_an_address_is_told_whole_and_a_path_without_its_folders(seed: core.Article) -> None:
    summary = core.rank(seed).summary(core.Length(1))
    assert str(seed.source) not in describe(summary)
    page = replace(seed, source="https://example.org/news/a")
    assert "of https://example.org/news/a," in describe(core.rank(page).summary(core.Length(1)))


@pytest.mark.parametrize(
    ("byline", "date", "told"),
    [
        ("Ann Bell", "2026-11-25", "2 of 15 sentences of seed-article.txt (by Ann Bell 2026-11-25), word for word"),
        ("Ann Bell", "", "2 of 15 sentences of seed-article.txt (by Ann Bell), word for word"),
        ("", "2026", "2 of 15 sentences of seed-article.txt (2026), word for word"),
    ],
)
def test_a_summary_is_described_with_byline_and_date(seed: core.Article, byline: str, date: str, told: str) -> None:
    article = replace(seed, byline=byline, date=date)
    assert describe(core.rank(article, "lexrank").summary(core.Length(2))).startswith(told)
