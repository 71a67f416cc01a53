"""Stop words by language."""

from __future__ import annotations

import pytest
from sumy.utils import get_stop_words

from core.languages import LANGUAGES, fold
from core.ranking.stop_words import stop_words_for

#: A few of the most frequent words of each language, inflected or not, and one with a meaning.
FREQUENT = {
    "ar": ("في من على إلى", "جسر"),
    "cs": ("a v že jsou", "most"),
    "da": ("og i det er", "bro"),
    "de": ("und der nicht wurden", "brücke"),
    "el": ("και το είναι στην", "γέφυρα"),
    "en": ("the of and were", "bridge"),
    "es": ("de la que están", "puente"),
    "fi": ("ja on että olivat", "silta"),
    "fr": ("de la et étaient", "pont"),
    "he": ("של את על הוא", "גשר"),
    "hu": ("a az és volt", "híd"),
    "it": ("di che è sono", "ponte"),
    "ja": ("は の を です", "橋"),
    "ko": ("그 이 및 있다", "다리"),
    "nl": ("de van het waren", "brug"),
    "no": ("og i det var", "bro"),
    "pl": ("i w na jest", "most"),
    "pt": ("de que não são", "ponte"),
    "ro": ("de și este în", "pod"),
    "ru": ("и в не ещё", "мост"),
    "sk": ("a v že sú", "most"),
    "sv": ("och i att är", "bro"),
    "th": ("ที่ และ ใน เป็น", "สะพาน"),
    "tr": ("ve bir bu için", "köprü"),
    "uk": ("і в на що", "міст"),
    "zh": ("的 了 是 這", "桥"),
}


def test_every_language_is_tried() -> None:
    assert FREQUENT.keys() == LANGUAGES.keys()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_most_frequent_words_are_stop_words_and_one_with_a_meaning_is_none(code: str) -> None:
    frequent, meaning = FREQUENT[code]
    assert {fold(word, code) for word in frequent.split()} <= stop_words_for(code)
    assert fold(meaning, code) not in stop_words_for(code)


@pytest.mark.parametrize("code", LANGUAGES)
def test_there_are_enough_of_them_all_folded(code: str) -> None:
    stop_words = stop_words_for(code)
    assert len(stop_words) > 120
    assert all(fold(word, code) == word for word in stop_words)


def test_english_ones_are_sumys() -> None:
    assert stop_words_for("en") == get_stop_words("english")


@pytest.mark.parametrize(
    "code", ["ar", "cs", "de", "el", "es", "fr", "he", "it", "ja", "ko", "pl", "pt", "sk", "sv", "th", "uk", "zh"]
)
def test_sumys_are_among_them(code: str) -> None:
    assert {fold(word, code) for word in get_stop_words(LANGUAGES[code].lower())} <= stop_words_for(code)


@pytest.mark.parametrize("code", ["bg", "hi", "und", "xx"])
def test_other_languages_have_none(code: str) -> None:
    assert stop_words_for(code) == frozenset()
