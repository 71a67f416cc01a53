"""What is written together with Korean words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ranking.function_words import key_phrase_rules
from core.ranking.stemming import stemmer_for

stem = stemmer_for("ko")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("시의회는", "시의회"),
        ("연구진들에게서", "연구진"),
        ("서울에서는", "서울"),
        ("발표했다", "발표"),
        ("건설하기로", "건설"),
        ("건설되었으며", "건설"),
        ("사람들의", "사람"),
        ("다리", "다리"),
        ("강이", "강이"),
        ("north", "north"),
    ],
)
def test_particles_and_verb_endings_are_no_part_of_a_stem(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize("word", ["나라", "국가", "경로", "바다", "아이", "지도"])
def test_a_word_of_two_syllables_stays_whole(word: str) -> None:
    assert stem(word) == word


@pytest.mark.parametrize("noun", ["고양이", "전문가", "고속도로", "엘제이"])
def test_a_noun_that_ends_like_a_particle_has_one_stem_with_and_without_one(noun: str) -> None:
    assert len({stem(noun + particle) for particle in ("", "의", "도", "까지")}) == 1


def test_nouns_are_told_from_verbs_that_are_made_of_them() -> None:
    rules = key_phrase_rules("ko")
    assert re.search(rules.verbs, "발표했다")
    assert not re.search(rules.verbs, "발표를")
    assert re.sub(rules.after, "", "발표를") == "발표"


@given(st.text(st.sampled_from("가나다리는은를에서로했던한들의북"), min_size=1, max_size=12))
def test_a_stem_is_a_beginning_of_its_word_and_its_own_stem(word: str) -> None:
    assert word.startswith(stem(word))
    assert stem(stem(word)) == stem(word)
    assert len(stem(word)) >= min(2, len(word))
