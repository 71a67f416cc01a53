"""Rankings by every method, of any article."""

from __future__ import annotations

import math

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import core
from core.ranking.rank import warm_up

FIRST = ("standfirst", "lexrank", "textrank", "lsa", "luhn", "edmundson", "sumbasic", "kl", "reduction")
METHOD_IDS = tuple(core.METHODS)
every_method = pytest.mark.parametrize("method", METHOD_IDS)

SENTENCES = st.sampled_from(
    [
        "The bridge stands.",
        "The bridge over the river stands in the town.",
        "Fishermen fear for the river and the bridge.",
        "It was the and of to in.",
        "12 3.4 $5.",
        "Is it so?",
        "A.",
        "# The bridge and the river",
        "Read more: Something else",
        "– – – no",
        "Мост стоит. Река течёт.",
        "新桥很长。河流很宽。",
        "الجسر قائم.",
        "สะพานใหม่",
        "😀 1",
        "aA Aa aa",
        "I've we'll don't",
    ]
)
TEXTS = st.lists(SENTENCES, max_size=12).map("\n\n".join) | st.text(st.sampled_from("ab cd. \n?!éЖ漢1"), max_size=120)
TOPICS = st.sampled_from(["", "bridge", "the", "river fishermen", "zeppelin", "1", "…", "桥", "\ud800"])

LENGTHS = st.floats(0.01, 100)


def check(ranking: core.Ranking) -> None:
    count = len(ranking.article.sentences)
    assert sorted(ranking.order) == list(range(count))
    assert len(ranking.scores) == len(ranking.reasons) == count
    assert all(map(math.isfinite, ranking.scores))
    for score, reasons in zip(ranking.scores, ranking.reasons, strict=True):
        assert math.isclose(math.fsum(reasons.values()), score, rel_tol=0, abs_tol=1e-9)
    in_order = [ranking.scores[index] for index in ranking.order]
    assert in_order == sorted(in_order, reverse=True)


def test_the_methods_begin_with_standfirst_and_sumys_own() -> None:
    assert METHOD_IDS[: len(FIRST)] == FIRST


def test_standfirst_is_the_default(story: core.Article) -> None:
    assert core.rank(story).method == "standfirst"


def test_an_unknown_method_is_an_error_that_names_those_known(story: core.Article) -> None:
    with pytest.raises(core.RankError, match="standfirst, lexrank") as caught:
        core.rank(story, "magic")
    assert caught.value.kind == "method"


@every_method
def test_an_article_is_ranked_completely_and_explained(method: str, seed: core.Article, story: core.Article) -> None:
    check(core.rank(story, method))
    ranking = core.rank(seed, method)
    check(ranking)
    assert len(set(ranking.scores)) > 1


@every_method
@pytest.mark.parametrize("code", core.LANGUAGES)
def test_every_language_is_ranked(method: str, code: str, paragraphs: dict[str, str]) -> None:
    check(core.rank(core.load_text(paragraphs[code], language=code), method))


@every_method
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(text=TEXTS, language=st.sampled_from(sorted(core.LANGUAGES)), topic=TOPICS)
@example(text="The bridge. The bridge. The bridge.", language="en", topic="bridge")
@example(text="A.\n\nb", language="cs", topic="a")
def test_any_article_is_ranked_completely_and_explained(method: str, text: str, language: str, topic: str) -> None:
    check(core.rank(core.load_text(text, language=language), method, topic))


@every_method
@pytest.mark.parametrize("text", ["", "# Only\n\n## Headings", "* * *", "Share this article"])
def test_an_article_without_sentences_has_an_empty_ranking(method: str, text: str) -> None:
    ranking = core.rank(core.load_text(text), method)
    assert (ranking.order, ranking.scores, list(ranking.reasons)) == ((), (), [])
    assert ranking.summary(core.Length(3)).text == ""


@every_method
@pytest.mark.parametrize("text", ["The bridge stands.", "It is.", "1984.", "A"])
def test_an_article_of_one_sentence_is_its_own_summary(method: str, text: str) -> None:
    ranking = core.rank(core.load_text(text), method)
    check(ranking)
    assert ranking.summary(core.Length(3)).text == text


@every_method
@pytest.mark.parametrize(
    "text",
    [
        "1 2. 3 4. 5 6.",
        "It is. We were so. They have been the ones.",
        "The bridge stands. " * 5,
        "Yes. No. Yes. No.",
    ],
    ids=["no letters", "stop words", "one sentence again and again", "short answers"],
)
def test_a_text_that_says_little_is_ranked(method: str, text: str) -> None:
    check(core.rank(core.load_text(text, language="en"), method))


@every_method
def test_equal_sentences_have_a_place_each(method: str) -> None:
    text = "The bridge stands over the river. Fishermen fear the flood. The bridge stands over the river. It rains."
    ranking = core.rank(core.load_text(text), method)
    check(ranking)
    assert len(ranking.summary(core.Length(4))) == 4


@every_method
def test_sentences_of_equal_score_keep_the_articles_order(method: str) -> None:
    ranking = core.rank(core.load_text("Aaa bbb. Ccc ddd. Eee fff. Ggg hhh.", language="en"), method)
    for before, after in zip(ranking.order, ranking.order[1:], strict=False):
        assert ranking.scores[before] > ranking.scores[after] or before < after


@every_method
def test_a_ranking_is_the_same_in_every_run(method: str, seed: core.Article) -> None:
    assert core.rank(seed, method).order == core.rank(seed, method).order


@every_method
def test_a_topic_leans_the_order(method: str, seed: core.Article) -> None:
    ranking = core.rank(seed, method, "Litvinenko")
    best = seed.sentences[ranking.order[0]]
    assert "Litvinenko" in best.text
    assert ranking.reasons[ranking.order[0]]["topic"] > 0
    check(ranking)


@every_method
def test_a_topic_is_matched_by_its_stem(method: str, story: core.Article) -> None:
    ranking = core.rank(story, method, "lawsuit")
    assert "lawsuits are pending" in story.sentences[ranking.order[0]].text


@every_method
@pytest.mark.parametrize("topic", ["zeppelin", "the", " ", "…", "4.5"])
def test_a_topic_that_does_not_occur_changes_nothing(method: str, topic: str, seed: core.Article) -> None:
    without, with_topic = core.rank(seed, method), core.rank(seed, method, topic)
    assert with_topic.order == without.order
    assert with_topic.scores == pytest.approx(without.scores, abs=1e-12)


@every_method
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    text=TEXTS, topic=TOPICS, unit=st.sampled_from(core.LENGTH_UNITS), values=st.tuples(LENGTHS, LENGTHS).map(sorted)
)
def test_what_a_shorter_summary_has_a_longer_one_keeps(
    method: str, text: str, topic: str, unit: core.LengthUnit, values: list[float]
) -> None:
    ranking = core.rank(core.load_text(text, language="en"), method, topic)
    shorter, longer = (set(ranking.summary(core.Length(value, unit)).indices) for value in values)
    assert shorter <= longer


def test_a_ranking_remembers_its_topic_and_method(seed: core.Article) -> None:
    ranking = core.rank(seed, "luhn", "Moscow")
    assert (ranking.method, ranking.topic, ranking.article) == ("luhn", "Moscow", seed)


def test_warming_up_loads_every_method() -> None:
    warm_up()
