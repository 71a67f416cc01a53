"""What each word of a sentence can be in a phrase."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.languages import LANGUAGES
from core.ranking.phrase_words import tokens


def runs(text: str, language: str = "en") -> list[str]:
    """The words of the text that stand together, as written."""
    places: list[tuple[int, int]] = []
    for token in tokens(text, language):
        if token.joined:
            places[-1] = (places[-1][0], token.end)
        else:
            places.append((token.start, token.end))
    return [text[start:end] for start, end in places]


def weights(text: str, language: str = "en") -> dict[str, float]:
    return {text[token.start : token.end]: token.word.weight for token in tokens(text, language)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the salt marsh and the sea wall", ["salt marsh", "sea wall"]),
        ("salt, marsh; sea (wall) – “tide” ebb", ["salt", "marsh", "sea", "wall", "tide", "ebb"]),
        ("salt\u00a0marsh", ["salt\u00a0marsh"]),
        ("Tim Berners-Lee’s web", ["Tim Berners-Lee", "web"]),
        ("China's economy, the boys' school", ["China", "economy", "boys", "school"]),
        ("AT&T bought COVID-19 tests", ["AT&T", "COVID-19 tests"]),
        ("the U.S. economy, e.g. steel", ["U.S. economy", "steel"]),
        ("President John F. Kennedy spoke", ["President John F. Kennedy"]),
        ("Mr Johnson met Dr. Jones", ["Johnson", "Jones"]),
        ("the council denied residents water", ["council", "residents water"]),
        ("the Bank of England", ["Bank of England"]),
        ("vitamin D", ["vitamin D"]),
        ("plan b", ["plan"]),
        ("snake_case", ["snake", "case"]),
        ("", []),
    ],
)
def test_words_stand_together_where_only_space_parts_them(text: str, expected: list[str]) -> None:
    assert runs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He went to New York in May", ["New York", "May"]),
        ("Then Theresa May resigned", ["Theresa May resigned"]),
        ("New homes for all", ["homes"]),
        ("“Our friends” sang", ["friends", "sang"]),
        ("the US and the WHO told us who", ["US", "WHO"]),
        ("TELL US WHO BUILT THE WALL", ["WALL"]),
    ],
)
def test_stop_words_written_as_names_are_parts_of_phrases(text: str, expected: list[str]) -> None:
    assert runs(text) == expected


def test_general_words_are_not_enough_for_a_phrase_unless_they_are_names() -> None:
    assert weights("the world saw high Point") == {"world": 0.0, "high": 0.0, "Point": 1.0}


def test_days_and_months_are_not_enough_even_as_names() -> None:
    assert weights("On the first Monday of December") == {"Monday": 0.0, "of": 0.0, "December": 0.0}


def test_figures_neither_begin_a_phrase_nor_make_one() -> None:
    (figure,) = tokens("about 2,614.5", "en")
    assert (figure.word.weight, figure.word.first, figure.word.last) == (0.0, False, True)


def test_participles_end_no_phrase() -> None:
    assert [token.word.last for token in tokens("annotated corpora annotated, a seed, the need", "en")] == [
        False,
        True,
        False,
        True,
    ]


def test_a_german_phrase_ends_with_a_noun() -> None:
    assert [token.word.last for token in tokens("der bayerische Landtag tagt", "de")] == [False, True, False]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "le ministre de l’Intérieur et l'économie d’aujourd’hui", ["ministre de l’Intérieur", "économie"]),
        ("it", "il presidente dell'assemblea", ["presidente", "assemblea"]),
        ("es", "el Banco de España", ["Banco de España"]),
        ("nl", "minister Van der Wal", ["minister Van der Wal"]),
        ("tr", "Ankara'nın havalimanı", ["Ankara", "havalimanı"]),
        ("ko", "시의회는 다리를 건설한다", ["시의회", "다리"]),
        ("zh", "市议会的决定，新桥。", ["市议会", "决定", "新桥"]),
        ("ja", "日本銀行は金利を決めた", ["日本銀行", "金利", "決め"]),
        ("th", "รัฐบาลและเชียงใหม่", ["รัฐบาล", "เชียงใหม่"]),
        ("he", "שָׁלוֹם עוֹלָם", ["שָׁלוֹם עוֹלָם"]),
    ],
)
def test_what_is_written_together_with_a_word_is_taken_off(language: str, text: str, expected: list[str]) -> None:
    assert runs(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("市议会建新桥", "zh", {"市议会": 1, "建": 0.5, "新桥": 1}),
        ("新しい橋", "ja", {"新しい": 0.5, "橋": 0.5}),
        ("เชียงใหม่", "th", {"เชียงใหม่": 1}),
    ],
)
def test_one_character_or_an_adjective_is_too_little_for_a_phrase(
    text: str, language: str, expected: dict[str, float]
) -> None:
    assert weights(text, language) == expected


def test_forms_of_a_word_have_one_key_and_an_abbreviation_that_of_its_letters() -> None:
    assert len({token.word.key for token in tokens("bridge, bridges, Bridge", "en")}) == 1
    assert {token.word.key for token in tokens("the U.S. is the US", "en")} == {"US"}


@given(
    st.text(st.sampled_from("abé AB.’'-& 1,\u0301中文の的สะพ가는\u00a0İß\n“"), max_size=40),
    st.sampled_from(sorted(LANGUAGES)),
)
def test_words_stand_in_order_and_none_is_empty(text: str, language: str) -> None:
    end = 0
    for token in tokens(text, language):
        assert end <= token.start < token.end <= len(text)
        assert not text[token.start : token.end].isspace()
        end = token.end
