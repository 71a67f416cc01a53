"""sumy's Edmundson, with its parts as reasons."""

from __future__ import annotations

import pytest

import core


def test_its_reasons_are_cue_words_title_and_place(story: core.Article) -> None:
    assert list(core.rank(story, "edmundson").reasons[0]) == ["cue words", "title", "place"]


def test_a_bonus_word_adds_and_a_stigma_word_takes_away() -> None:
    text = "It rained today. The result is significant. Perhaps hardly anyone saw it. It rained again."
    cues = [reasons["cue words"] for reasons in core.rank(core.load_text(text, language="en"), "edmundson").reasons]
    assert cues[1] > 0 > cues[2]
    assert cues[0] == cues[3] == 0


def test_a_word_of_the_title_adds() -> None:
    article = core.load_text("It rained. The bridge fell. Nobody came.", title="The bridge", language="en")
    assert [reasons["title"] for reasons in core.rank(article, "edmundson").reasons] == [0, 1, 0]


@pytest.mark.parametrize("code", ["de", "zh", "fi"])
def test_no_cue_words_are_counted_in_other_languages(code: str, paragraphs: dict[str, str]) -> None:
    ranking = core.rank(core.load_text(paragraphs[code], language=code), "edmundson")
    assert list(ranking.reasons[0]) == ["title", "place"]
