"""sumy's Edmundson, with its parts as reasons."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.edmundson import EdmundsonSummarizer

import core
from core.ranking.stemming import stemmer_for
from core.ranking.summarizers.edmundson import Edmundson
from tests.core.ranking.documents import DOCUMENTS, ordered


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


WEIGHTS = st.fixed_dictionaries(
    {f"{name}_weight": st.sampled_from([0.0, 0.5, 2.0]) for name in ("cue", "key", "title", "location")}
)


@given(DOCUMENTS, WEIGHTS.filter(lambda weights: any(weights.values())))
def test_any_of_its_methods_may_be_on_or_off(dom: ObjectDocumentModel, weights: dict[str, float]) -> None:
    ratings = []
    for implementation in (Edmundson, EdmundsonSummarizer):
        summarizer = implementation(stemmer_for("en"), **weights)
        summarizer.bonus_words = ["bridge", "river"]
        summarizer.stigma_words = ["perhaps", "flood"]
        summarizer.null_words = ["the", "of", "town"]
        ratings.append(ordered(summarizer, dom))
    assert ratings[0] == ratings[1]


def test_with_all_methods_off_all_sentences_are_equal(story: core.Article) -> None:
    off = Edmundson(stemmer_for("en"), cue_weight=0, key_weight=0, title_weight=0, location_weight=0)
    assert set(off.contributions(story)["rating"].tolist()) == {0.0}


@pytest.mark.parametrize("words", ["bonus", "stigma", "null"])
def test_without_its_words_it_refuses_to_work_as_sumys_does(words: str, story: core.Article) -> None:
    summarizer = Edmundson(stemmer_for("en"))
    for name in {"bonus", "stigma", "null"} - {words}:
        setattr(summarizer, f"{name}_words", ["bridge"])
    with pytest.raises(ValueError, match=f"Set of {words} words is empty"):
        summarizer.contributions(story)
