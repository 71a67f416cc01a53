"""Words that make no key phrase."""

from __future__ import annotations

import pytest

from core.languages import LANGUAGES
from core.ranking.function_words import function_words
from core.ranking.stop_words import stop_words_for


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_stop_words_sumys_among_them(code: str) -> None:
    little = function_words(code)
    assert little.stops >= stop_words_for(code)
    assert len(little.stops) > 70


@pytest.mark.parametrize("code", LANGUAGES)
def test_all_words_are_in_lower_case_and_single(code: str) -> None:
    little = function_words(code)
    added = little.stops - stop_words_for(code)
    for word in added | little.beside_names | little.links | little.general | little.never_alone:
        assert word == word.lower()
        assert not any(map(str.isspace, word))


@pytest.mark.parametrize("code", LANGUAGES)
def test_links_are_stop_words(code: str) -> None:
    assert function_words(code).links <= function_words(code).stops


@pytest.mark.parametrize("word", ["deny", "denies", "denied", "push", "pushes", "pushed", "argue", "argued", "stays"])
def test_english_verbs_are_known_in_all_their_forms(word: str) -> None:
    assert word in function_words("en").stops


@pytest.mark.parametrize("word", ["development", "performance", "meeting", "building", "seed", "bed", "wind", "sites"])
def test_nouns_that_look_like_verbs_are_none(word: str) -> None:
    assert word not in function_words("en").stops


@pytest.mark.parametrize("word", ["import", "imports", "planes", "star", "party"])
def test_nouns_that_share_a_stem_with_a_general_word_are_not_general(word: str) -> None:
    assert word not in function_words("en").general
