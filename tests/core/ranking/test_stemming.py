"""Stemmers and stop words by language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sumy.nlp.stemmers import Stemmer

from core.languages import LANGUAGES, fold
from core.ranking.stemming import stemmer_for

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
    "el": "αβγδεηικλμνοπρστυω",
    "ko": "가나다리는은를에서로했던한발표",
    "pl": "aąbcćeęiklłnńoósśtzźż",
    "es": "aáéíñóúerst",
    "it": "aàèéìòùeirst",
    "de": "aäöüßenrst",
}


@pytest.mark.parametrize("code", ["de", "en", "es", "fr", "it", "nl", "ru", "cs", "uk", "ar"])
def test_words_are_stemmed_as_sumy_stems_them(code: str, paragraphs: dict[str, str]) -> None:
    for word in paragraphs[code].lower().split():
        if word.islower():
            assert stemmer_for(code)(word) == Stemmer(LANGUAGES[code].lower())(word)


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("ar", "الجسر جسر للجسر"),
        ("cs", "řeka řeky"),
        ("da", "floden flod"),
        ("de", "Brücke Brücken"),
        ("el", "γέφυρα γέφυρες ΓΕΦΥΡΑΣ"),
        ("en", "bridge bridges"),
        ("es", "puente puentes"),
        ("fi", "kalastaja kalastajat"),
        ("fr", "pont ponts"),
        ("he", "גֶּשֶׁר גשר"),
        ("hu", "folyó folyót"),
        ("it", "ponte ponti"),
        ("ja", "橋"),
        ("ko", "다리는 다리를 다리에서는 다리"),
        ("nl", "rivier rivieren"),
        ("no", "elver elven"),
        ("pl", "rzeka rzeki rzekę"),
        ("pt", "ponte pontes"),
        ("ro", "știința ştiinţe"),
        ("ru", "река реки рекой"),
        ("sk", "rieka rieky"),
        ("sv", "floden floder"),
        ("th", "สะพาน"),
        ("tr", "köprü köprüler KÖPRÜNÜN"),
        ("uk", "річка річки"),
        ("zh", "桥"),
    ],
)
def test_forms_of_a_word_have_one_stem(code: str, forms: str) -> None:
    stem = stemmer_for(code)
    assert len({stem(fold(form, code)) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("code", "one", "other"), [("ko", "다리", "다시"), ("tr", "köprü", "kör"), ("pl", "rzeka", "rzecz")]
)
def test_words_of_other_meaning_have_other_stems(code: str, one: str, other: str) -> None:
    assert stemmer_for(code)(one) != stemmer_for(code)(other)


def test_words_of_a_language_without_a_stemmer_stay_as_they_are() -> None:
    assert stemmer_for("bg")("мостове") == "мостове"
    assert stemmer_for("xx")("word") == "word"


@pytest.mark.parametrize("code", LETTERS)
def test_any_word_of_a_language_has_a_stem(code: str) -> None:
    @given(st.text(st.sampled_from(LETTERS[code]), min_size=1, max_size=14))
    def check(word: str) -> None:
        assert isinstance(stemmer_for(code)(word), str)

    check()


def test_a_language_has_one_stemmer() -> None:
    assert stemmer_for("en") is stemmer_for("en")


@pytest.mark.parametrize("code", ["cs", "sk"])
def test_no_word_makes_a_stemmer_warn(code: str) -> None:
    assert stemmer_for(code)("žÁrovka") == "žÁrovka"
