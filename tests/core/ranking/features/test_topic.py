"""Which sentences speak of a topic, and what that adds to a score."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.languages import words
from core.ranking.features.topic import topic_contribution, topic_match, topic_occurrences
from core.ranking.summarizers.luhn import Luhn
from core.ranking.terms import Vector

TEXT = "The bridge over the river. A river. The flood of 1953. It is so. Bridges and 2,614 boats."


def occurrences(topic: str, text: str = TEXT) -> list[list[int]]:
    """One row a term of the topic, one column a sentence."""
    article = core.load_text(text, language="en")
    luhn = Luhn.for_language("en")
    found = topic_occurrences(article, luhn.read(article).terms, topic, luhn.stems(words(topic, "en")))
    return found.astype(int).tolist()


@pytest.mark.parametrize(
    ("language", "text", "topic"),
    [
        ("tr", "Işık söndü. Yağmur yağdı.", "IŞIK"),
        ("tr", "İstanbul’un yolları. Yağmur yağdı.", "istanbul"),
        ("el", "Η ΓΕΦΥΡΑ έπεσε. Βρέχει.", "γέφυρα"),
        ("ar", "الجِسْر قائم. نزل المطر.", "جسر"),
        ("he", "הַגֶּשֶׁר נפל. ירד גשם.", "הגשר"),
        ("fr", "L’économie croît. Il pleut.", "économie"),
        ("de", "Die Straße ist lang. Es regnet.", "straße"),
        ("ru", "Ёлка стоит. Идёт дождь.", "елка"),
        ("zh", "市议会决定建桥。天下雨。", "市议会"),
        ("ja", "カーペンターさんが来た。雨だ。", "ｶｰﾍﾟﾝﾀｰ"),
        ("ko", "다리가 무너졌다. 비가 왔다.", "다리를"),
        ("zh", "市议会２０３１年建桥。天下雨。", "2031"),
    ],
)
def test_a_topic_is_found_however_it_is_written(language: str, text: str, topic: str) -> None:
    article = core.load_text(text, language=language)
    ranking = core.rank(article, topic=topic)
    assert ranking.reasons[0]["topic"] > 0 == ranking.reasons[1]["topic"]


def match(rows: list[list[int]]) -> Vector:
    return topic_match(np.array(rows, dtype=np.bool_).reshape(len(rows), -1))


def test_a_topic_is_found_by_stems() -> None:
    assert occurrences("bridge rivers") == [[1, 0, 0, 0, 1], [1, 1, 0, 0, 0]]


def test_a_stop_word_is_no_topic() -> None:
    assert occurrences("the of") == []


def test_a_topic_may_be_a_figure_but_not_a_part_of_one() -> None:
    assert occurrences("1953") == [[0, 0, 1, 0, 0]]
    assert occurrences("2,614 614") == [[0, 0, 0, 0, 1], [0, 0, 0, 0, 0]]


def test_a_term_that_is_named_twice_counts_once() -> None:
    assert occurrences("bridge Bridges 1953 1953") == [[1, 0, 0, 0, 1], [0, 0, 1, 0, 0]]


def test_a_word_of_a_heading_alone_is_not_in_the_text() -> None:
    assert occurrences("ferry", "# Ferries\n\nThe bridge. The river.") == [[0, 0]]


def test_all_terms_are_a_full_match() -> None:
    assert match([[1, 0, 1], [1, 1, 0]])[0] == pytest.approx(1)


def test_a_rare_term_of_the_topic_weighs_more_than_a_common_one() -> None:
    shares = match([[1, 0, 0, 0], [0, 1, 1, 1]])
    assert shares[0] > shares[1] > 0
    assert shares[1] == shares[2]


@pytest.mark.parametrize("rows", [[[0, 0, 0]], [[0, 0, 0], [0, 0, 0]]])
def test_a_topic_without_a_match_matches_nothing(rows: list[list[int]]) -> None:
    assert match(rows).tolist() == [0, 0, 0]


def test_a_topic_without_terms_matches_nothing() -> None:
    assert topic_match(np.zeros((0, 4), dtype=np.bool_)).tolist() == [0, 0, 0, 0]


def test_a_term_that_does_not_occur_does_not_weaken_the_others() -> None:
    assert match([[0, 1, 0], [0, 0, 0]]) == pytest.approx(match([[0, 1, 0]]))


def test_a_sentence_with_all_words_of_the_topic_passes_every_one_without_a_match() -> None:
    scores = np.array([0.0, 5.0, 9.0, 10.0])
    moved = scores + topic_contribution(scores, match([[1, 0, 0, 0]]))
    assert moved.argmax() == 0


def test_equal_scores_are_leant_too() -> None:
    assert topic_contribution(np.ones(4), match([[0, 0, 1, 0]]))[2] > 0


@given(
    st.integers(1, 8).flatmap(
        lambda sentences: st.lists(st.lists(st.integers(0, 1), min_size=sentences, max_size=sentences), min_size=1)
    )
)
def test_a_topic_never_takes_away(rows: list[list[int]]) -> None:
    added = topic_contribution(np.arange(float(len(rows[0]))), match(rows))
    assert ((added > 0) == np.any(rows, axis=0)).all()
    assert (added >= 0).all()
