"""What every format tells of a summary besides its sentences."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import core
from core.export.summary_facts import Fact, facts


def _told(article: core.Article, method: str = "standfirst", topic: str = "") -> dict[str, str]:
    return _values(core.rank(article, method, topic).summary(core.Length(2)))


def _values(summary: core.Summary) -> dict[str, str]:
    return {fact.label: fact.value for fact in facts(summary)}


def test_method_source_and_length_are_told(seed: core.Article) -> None:
    summary = core.rank(seed, "lexrank").summary(core.Length(2))
    assert facts(summary) == (
        Fact("Source", "seed-article.txt"),
        Fact("Method", "LexRank"),
        Fact("Length", f"2 of 15 sentences, {summary.words} of {seed.words} words, word for word"),
    )


def test_a_text_without_a_source_is_told_of_without_one() -> None:
    assert list(_told(core.load_text("It stands."))) == ["Method", "Length"]


def test_who_wrote_it_and_when_come_first(seed: core.Article) -> None:
    told = _told(replace(seed, byline="Ann Bell", date="2026-11-25"))
    assert list(told.items())[:2] == [("By", "Ann Bell"), ("Date", "2026-11-25")]


def test_a_file_of_any_name_is_told_of_in_a_line_that_can_be_encoded(tmp_path: Path) -> None:
    path = tmp_path / "a\nb\udcff.txt"
    path.write_text("It stands.", encoding="utf-8")
    name = _told(core.load(path))["Source"]
    assert "\n" not in name
    assert name.encode()


def test_an_address_is_told_whole_and_a_path_without_its_folders(seed: core.Article) -> None:
    assert _told(replace(seed, source="/home/ann/secret/a.txt"))["Source"] == "a.txt"
    assert _told(replace(seed, source="https://example.org/news/a"))["Source"] == "https://example.org/news/a"


@pytest.mark.parametrize(
    ("source", "link"),
    [("https://example.org/a b", "https://example.org/a%20b"), ("/home/ann/a.txt", ""), ("ftp://example.org/a", "")],
)
def test_only_a_web_page_is_linked_to(seed: core.Article, source: str, link: str) -> None:
    told = facts(core.rank(replace(seed, source=source), "luhn").summary(core.Length(2)))
    assert [fact.link for fact in told] == [link, "", ""]


def test_what_stands_around_a_value_is_the_rest_of_its_line() -> None:
    wording = core.export.Wording(fact="{label}\u00a0: {value}.")
    assert Fact("Méthode", "{LexRank}").around(wording) == ("Méthode\u00a0: ", ".")
    assert Fact("Méthode", "{LexRank}").line(wording) == "Méthode\u00a0: {LexRank}."


@pytest.mark.parametrize(
    ("topic", "told"), [("rain", "rain"), ("\u00a0rain\n", "rain"), ("snow", "snow (does not occur)")]
)
def test_a_topic_is_told_and_whether_it_occurs(topic: str, told: str) -> None:
    assert _told(core.load_text("The bridge fell. It rained. The rain stopped."), topic=topic)["Topic"] == told


def test_pinned_and_excluded_sentences_are_counted_where_there_are_any(seed: core.Article) -> None:
    ranking = core.rank(seed)
    told = _values(ranking.summary(core.Length(2), pinned=[4, 5], excluded=[1]))
    assert (told["Pinned sentences"], told["Excluded sentences"]) == ("2", "1")
    assert not {"Pinned sentences", "Excluded sentences"} & _told(seed).keys()


def test_a_part_of_an_article_is_told_by_its_paragraphs(story: core.Article) -> None:
    later = story.sentences[8]
    part = story.within(later.start, len(story.text))
    assert _told(part)["Part"] == f"paragraphs {story.paragraphs[8]} to {story.paragraphs[-1]}"
    assert "Part" not in _told(story)


def test_the_words_can_be_in_another_language(seed: core.Article) -> None:
    summary = core.rank(seed).summary(core.Length(2))
    french = core.export.Wording(method="Méthode", fact="{label}\u00a0: {value}", untitled="Résumé")
    assert "Méthode\u00a0: Standfirst" in core.export.fact_lines(summary, french)
    assert core.export.headline(replace_title(summary, ""), french) == "Résumé"


def replace_title(summary: core.Summary, title: str) -> core.Summary:
    ranking = replace(summary.ranking, article=replace(summary.article, title=title))
    return replace(summary, ranking=ranking)


def test_a_title_is_one_line_of_what_can_be_shown(seed: core.Article) -> None:
    summary = core.rank(seed).summary(core.Length(2))
    assert core.export.headline(replace_title(summary, "One\n two\x00")) == "One two\ufffd"
