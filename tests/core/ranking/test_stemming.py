"""Stemmers and stop words by language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sumy.nlp.stemmers import Stemmer
from sumy.utils import get_stop_words

from core.language import LANGUAGES
from core.ranking import stemming
from core.ranking.stemming import Stems, stemmer_for, stop_words_for

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


def test_a_language_has_one_stemmer() -> None:
    assert stemmer_for("en") is stemmer_for("en")


def test_a_word_is_stemmed_once() -> None:
    asked: list[str] = []

    def stem(word: str) -> str:
        asked.append(word)
        return word[:3]

    stems = Stems(stem)
    assert [stems[word] for word in ("bridge", "bridges", "bridge")] == ["bri"] * 3
    assert asked == ["bridge", "bridges"]


def test_stems_are_forgotten_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stemming, "_KEPT", 3)
    stems = Stems(str.upper)
    assert [stems[word] for word in "abcdeab"] == list("ABCDEAB")
    assert len(stems) <= 3


@pytest.mark.parametrize("code", ["cs", "sk"])
def test_no_word_makes_a_stemmer_warn(code: str) -> None:
    assert stemmer_for(code)("žÁrovka") == "žÁrovka"
