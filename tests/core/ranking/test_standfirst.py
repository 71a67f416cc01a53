"""The default method: what adds up to its scores."""

from __future__ import annotations

import pytest

import core


def reasons(text: str, title: str = "") -> list[dict[str, float]]:
    article = core.load_text(text, title=title, language="en")
    return [dict(of_one) for of_one in core.rank(article).reasons]


def test_its_reasons_are_named(story: core.Article) -> None:
    names = ["centrality", "position", "title", "length", "repetition"]
    assert list(core.rank(story).reasons[0]) == names
    assert list(core.rank(story, topic="salmon").reasons[0]) == [*names[:4], "topic", names[4]]


def test_an_earlier_place_is_worth_more() -> None:
    places = [
        of_one["position"] for of_one in reasons("The old stone harbour bridge collapsed yesterday morning. " * 9)
    ]
    assert places == sorted(places, reverse=True)
    assert len(set(places)) == len(places)


def test_a_place_is_worth_little_to_what_says_little() -> None:
    places = [of_one["position"] for of_one in reasons("Review. The old stone harbour bridge collapsed on Monday.")]
    assert 0 < places[0] < places[1]


def test_a_topic_may_be_a_year() -> None:
    text = "The harbour was built long ago. The wall came in 1953. Boats sail from it daily."
    ranking = core.rank(core.load_text(text), topic="1953")
    assert ranking.order[0] == 1
    assert ranking.reasons[1]["topic"] > 0 == ranking.reasons[0]["topic"]


def test_a_heading_that_is_not_the_title_lends_nothing() -> None:
    article = core.load_text("It rained all day in the town.\n\n## The harbour bridge\n\nThe harbour bridge fell down.")
    assert article.title == ""
    assert not any(of_one["title"] for of_one in core.rank(article).reasons)


def test_words_of_the_title_are_worth_something() -> None:
    text = "It rained. The river bridge fell. A bridge!"
    titles = [of_one["title"] for of_one in reasons(text, "The river bridge")]
    assert titles[0] == 0 < titles[2] < titles[1]


def test_a_long_sentence_is_worth_more_than_a_short_one_and_a_very_long_one_no_more() -> None:
    words = [f"word{chr(97 + a)}{chr(97 + b)}" for a in range(5) for b in range(10)]
    texts = [" ".join(words[:2]), " ".join(words[2:10]), " ".join(words[10:28]), " ".join(words[10:50])]
    lengths = [of_one["length"] for of_one in reasons(". ".join(text.capitalize() for text in texts) + ".")]
    assert lengths[0] < lengths[1] < lengths[2] == lengths[3]


def test_the_sentence_that_others_resemble_is_most_central(seed: core.Article) -> None:
    central = [of_one["centrality"] for of_one in core.rank(seed).reasons]
    assert max(central) == pytest.approx(0.5)
    assert min(central) > 0


def test_a_sentence_that_repeats_a_better_one_loses() -> None:
    text = "The old bridge over the river fell. Nobody was hurt in town. The old bridge over the river fell. It rained."
    repetitions = [of_one["repetition"] for of_one in reasons(text)]
    assert repetitions[2] == pytest.approx(-0.5)
    assert repetitions[0] == repetitions[1] == repetitions[3] == 0


def test_an_article_that_ends_with_its_first_sentence_does_not_give_it_twice(seed: core.Article) -> None:
    article = core.load_text(f"{seed.text}\n{seed.sentences[0].text}")
    ranking = core.rank(article)
    assert ranking.order[0] == 0
    assert len(article.sentences) - 1 not in ranking.order[:10]


def test_sentences_without_words_resemble_none() -> None:
    text = "The bridge of the town fell. Fishermen saw the bridge. It rained in town. 1 2. 3 4. 5 6. 7 8. 9 0."
    rows = reasons(text)[3:]
    assert [of_one["repetition"] for of_one in rows] == [0] * 5
    assert max(of_one["centrality"] for of_one in rows) < 0.2


def test_the_best_of_the_seed_article_is_its_first_sentence(seed: core.Article) -> None:
    assert core.rank(seed).order[0] == 0
