"""What a topic adds to a sentence's score."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ranking.topic import topic_contribution

STEMS = [["bridg", "river"], ["river"], ["flood"], []]


def test_a_sentence_with_all_words_of_the_topic_passes_every_one_without_a_match() -> None:
    scores = np.array([0.0, 5.0, 9.0, 10.0])
    moved = scores + topic_contribution(scores, STEMS, ["bridg"])
    assert moved.argmax() == 0


def test_a_rare_word_of_the_topic_weighs_more_than_a_common_one() -> None:
    added = topic_contribution(np.zeros(4), [["a"], ["b"], ["b"], ["b"]], ["a", "b"])
    assert added[0] > added[1] > 0
    assert added[1] == added[2]


@pytest.mark.parametrize("topic", [[], ["zeppelin"]])
def test_a_topic_without_a_match_adds_nothing(topic: list[str]) -> None:
    assert topic_contribution(np.arange(4.0), STEMS, topic).tolist() == [0, 0, 0, 0]


def test_a_word_that_does_not_occur_does_not_weaken_the_others() -> None:
    scores = np.arange(4.0)
    one, both = (topic_contribution(scores, STEMS, topic) for topic in (["flood"], ["flood", "zeppelin"]))
    assert one == pytest.approx(both)


def test_equal_scores_are_leant_too() -> None:
    assert topic_contribution(np.ones(4), STEMS, ["flood"])[2] > 0


@given(
    st.lists(st.lists(st.sampled_from("abc"), max_size=4), min_size=1, max_size=8), st.lists(st.sampled_from("abcd"))
)
def test_a_topic_never_takes_away(stems: list[list[str]], topic: list[str]) -> None:
    added = topic_contribution(np.arange(float(len(stems))), stems, topic)
    assert ((added > 0) == [bool(set(sentence) & set(topic)) for sentence in stems]).all()
