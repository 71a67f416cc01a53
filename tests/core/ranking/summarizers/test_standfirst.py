"""The default method: what adds up to its scores."""

from __future__ import annotations

import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

import core
from core.languages import Tokenizer
from core.ranking.features.weights import WEIGHTS
from core.ranking.summarizers.standfirst import Standfirst


def reasons(text: str, title: str = "") -> list[dict[str, float]]:
    article = core.load_text(text, title=title, language="en")
    return [dict(of_one) for of_one in core.rank(article).reasons]


NAMES = {*WEIGHTS, "topic", "taken together"}


def treatise() -> core.Article:
    """Six sections of twenty sentences with figures, the last of them a conclusion."""
    subjects = ["bridges", "harbours", "railways", "canals", "roads", "tunnels"]
    sections = []
    for number, subject in enumerate(subjects):
        heading = "Conclusion" if subject == "tunnels" else subject.title()
        lines = [f"Town {chr(97 + line)} counted {number}{line} {subject} before winter came." for line in range(20)]
        sections.append(f"## {heading}\n\n{' '.join(lines)}")
    return core.load_text("\n\n".join(sections), language="en")


def test_its_reasons_are_named(story: core.Article) -> None:
    assert set(core.rank(story).reasons[0]) <= NAMES
    assert {"position", "centrality", "title", "length", "repetition"} <= set(core.rank(story).reasons[0])
    assert "topic" in core.rank(story, topic="salmon").reasons[0]


def test_what_counts_for_no_sentence_is_no_reason(story: core.Article) -> None:
    assert not {"section", "vocabulary", "references"} & set(core.rank(story).reasons[0])


def test_a_treatise_is_told_by_its_opening_and_its_conclusion() -> None:
    article = treatise()
    sections = [of_one.get("section", 0) > 0 for of_one in core.rank(article).reasons]
    assert sections == [True] * 20 + [False] * 80 + [True] * 20


def test_the_beginning_counts_for_less_in_a_narrative_than_in_a_report() -> None:
    lines = [f"The old man of {chr(97 + n % 26)}{chr(97 + n // 26)} went down to the sea again." for n in range(200)]
    narrative, report = (core.load_text(" ".join(lines[:count]), language="en") for count in (200, 50))
    assert core.rank(narrative).reasons[0]["position"] < core.rank(report).reasons[0]["position"] / 3


def test_half_a_quotation_comes_last() -> None:
    text = "The mayor opened the bridge.\n\n“The bridge is ours.\n\nFishermen fear for the river. It rained."
    ranking = core.rank(core.load_text(text, language="en"))
    assert ranking.order[-1] == 1
    assert ranking.reasons[1]["cut quotation"] < -1


def test_a_line_that_ends_no_sentence_comes_last() -> None:
    text = (
        "Harbour Division\n\nFY 2009 PERFORMANCE BUDGET\n\nThe lock was repaired. It needs no rope.\n\nIt rained [2]."
    )
    ranking = core.rank(core.load_text(text, language="en"))
    assert ranking.order[-1] == 0
    assert ranking.reasons[0]["no sentence"] < -1


@pytest.mark.parametrize(("text", "code"), [("milk\n\nbread\n\nIt rained.", "en"), ("ท่าเรือเปิดแล้ว เมื่อวาน", "th")])
def test_a_text_without_ends_of_sentences_loses_nothing_for_it(text: str, code: str) -> None:
    assert not any("no sentence" in reasons for reasons in core.rank(core.load_text(text, language=code)).reasons)


def test_a_sentence_that_should_follow_the_one_before_loses_where_that_is_not_picked() -> None:
    needs = "Also the harbour police of the town closed the new bridge over the river again on Tuesday evening."
    first = "The mayor of the harbour town opened the new bridge over the river on Monday."
    alone = core.rank(core.load_text(f"{first} Hm. {needs}", language="en"))
    assert alone.order == (0, 2, 1)
    assert alone.reasons[2]["points back"] < 0
    together = core.rank(core.load_text(f"{first} {needs} Hm.", language="en"))
    assert together.order == (0, 1, 2)
    assert together.reasons[1].get("points back", 0) == 0


def test_a_sentence_that_must_stand_with_the_one_before_is_taken_with_it() -> None:
    first = "The mayor of the harbour town opened the new bridge over the river on Monday."
    needs = "But the harbour police of the town closed the new bridge over the river again on Tuesday evening."
    ranking = core.rank(core.load_text(f"{first} Hm. {needs} It rained.", language="en"))
    assert ranking.units == (1, 2, 1)
    assert ranking.order == (0, 1, 2, 3)
    assert ranking.reasons[1]["taken together"] > 0 > ranking.reasons[2]["taken together"]


def test_it_summarises_any_document_of_sumys() -> None:
    tokenizer = Tokenizer("en")
    texts = ["The bridge fell into the river.", "Nobody was hurt.", "The bridge was old."]
    dom = ObjectDocumentModel([Paragraph([Sentence(text, tokenizer) for text in texts])])
    assert [str(sentence) for sentence in Standfirst.for_language("en")(dom, 1)] == texts[:1]


def test_a_topic_may_be_a_year() -> None:
    text = "The harbour was built long ago. The wall came in 1953. Boats sail from it daily."
    ranking = core.rank(core.load_text(text), topic="1953")
    assert ranking.order[0] == 1
    assert ranking.reasons[1]["topic"] > 0 == ranking.reasons[0]["topic"]


def test_a_heading_that_is_not_the_title_lends_nothing() -> None:
    article = core.load_text("It rained all day in the town.\n\n## The harbour bridge\n\nThe harbour bridge fell down.")
    assert article.title == ""
    assert not any(of_one.get("title") for of_one in core.rank(article).reasons)


def test_words_of_the_title_are_worth_something() -> None:
    text = "It rained. The river bridge fell. A bridge!"
    titles = [of_one["title"] for of_one in reasons(text, "The river bridge")]
    assert titles[0] == 0 < titles[2] < titles[1]


def test_the_sentence_that_others_resemble_is_most_central(seed: core.Article) -> None:
    central = [of_one["centrality"] for of_one in core.rank(seed).reasons]
    assert max(central) == pytest.approx(0.5)
    assert min(central) > 0


def test_a_sentence_that_repeats_a_better_one_loses() -> None:
    text = "The old bridge over the river fell. Nobody was hurt in town. The old bridge over the river fell. It rained."
    repetitions = [of_one["repetition"] for of_one in reasons(text)]
    assert repetitions[2] == pytest.approx(WEIGHTS["repetition"][0])
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
