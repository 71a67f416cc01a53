"""What every method has from sumy: stemmers and stop words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sumy.nlp.stemmers import Stemmer
from sumy.utils import get_stop_words

from core.language import LANGUAGES
from core.ranking.base import stemmer_for, stop_words_for
from core.ranking.luhn import Luhn

LETTERS = {
    "cs": "aáčďéěíňóřšťúůýžkl",
    "fi": "aäöåiklnst",
    "fr": "aàâæçéèêëîïôœùûeirst",
    "hu": "aáeéiíoóöőuúüűklt",
    "ro": "aăâîșțeirstu",
    "ru": "абвгдеёийклмностуыья",
    "sk": "aáäčďéíĺľňóôŕšťúýž",
    "tr": "açğıöşüielrk",
    "uk": "абвгґдеєиіїклмнт'",
    "ar": "ابتثجحدرسعفقلمنهوي",
    "es": "aáéíñóúerst",
    "it": "aàèéìòùeirst",
    "de": "aäöüßenrst",
}


@pytest.mark.parametrize("code", ["de", "en", "es", "fr", "it", "nl", "ru", "cs", "uk", "ar"])
def test_words_are_stemmed_as_sumy_stems_them(code: str, paragraphs: dict[str, str]) -> None:
    for word in paragraphs[code].lower().split():
        if word.islower():
            assert stemmer_for(code)(word) == Stemmer(LANGUAGES[code].lower())(word)


def test_a_language_without_a_stemmer_of_sumys_keeps_words_in_lower_case() -> None:
    assert stemmer_for("tr")("Köprüler") == "köprüler"


@pytest.mark.parametrize("code", ["el", "pl"])
def test_a_stemmer_that_needs_a_package_of_its_own_is_done_without(code: str) -> None:
    assert isinstance(stemmer_for(code)("word"), str)


@pytest.mark.parametrize("code", LETTERS)
def test_any_word_of_a_language_has_a_stem(code: str) -> None:
    @given(st.text(st.sampled_from(LETTERS[code]), min_size=1, max_size=14))
    def check(word: str) -> None:
        assert isinstance(stemmer_for(code)(word), str)

    check()


def test_stop_words_are_sumys() -> None:
    assert stop_words_for("en") == get_stop_words("english")


def test_a_language_without_stop_words_of_sumys_has_none() -> None:
    assert stop_words_for("fi") == frozenset()


def test_stems_leave_out_stop_words_and_keep_the_order() -> None:
    assert Luhn.for_language("en").stems(("The", "bridges", "and", "the", "River")) == ["bridg", "river"]
