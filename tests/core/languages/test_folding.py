"""Words as they are compared."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.languages import LANGUAGES, fold, straight, unify

CODES = st.sampled_from([*LANGUAGES, "az", "bg", "fa", "hi", "xx"])


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", "الجِسْرُ", "الجسر"),
        ("ar", "جـــسر", "جسر"),
        ("ar", "أَحْمَد", "احمد"),
        ("ar", "آثار", "اثار"),
        ("ar", "ﻻ", "لا"),
        ("cs", "ŘEKA", "řeka"),
        ("da", "ÅEN", "åen"),
        ("de", "STRAẞE", "straße"),
        ("el", "Γέφυρα", "ΓΕΦΥΡΑ"),
        ("el", "ΠΟΤΑΜΟΣ", "ποταμός"),
        ("el", "Ἀθῆναι", "Αθήναι"),
        ("el", "προϊόν", "ΠΡΟΙΟΝ"),
        ("en", "cafe\u0301", "Café"),
        ("en", "It’s", "it's"),
        ("en", "well‑known", "well-known"),
        ("en", "cov\u00aderage", "coverage"),
        ("en", "ﬁre", "fire"),
        ("en", "İstanbul", "Istanbul"),
        ("ru", "İstanbul", "Istanbul"),
        ("es", "AÑO", "an\u0303o"),
        ("fa", "می\u200cرود", "میرود"),
        ("fi", "SÄÄ", "sää"),
        ("fr", "ÉTÉ", "été"),
        ("he", "הַגֶּשֶׁר", "הגשר"),
        ("he", "צה״ל", 'צה"ל'),
        ("hu", "FOLYÓ", "folyó"),
        ("it", "CITTÀ", "città"),
        ("ja", "ｶﾞｲﾄﾞ", "ガイド"),
        ("ja", "ＡＩ", "ai"),
        ("ko", "\u1112\u1161\u11ab\u1100\u1161\u11bc", "한강"),
        ("nl", "ĳs", "IJS"),
        ("no", "BRØD", "brød"),
        ("pl", "ŁÓDŹ", "łódź"),
        ("pt", "AÇÃO", "ação"),
        ("ro", "Știință", "ştiinţă"),
        ("ru", "Ёлка", "елка"),
        ("sk", "RIEČKA", "riečka"),
        ("sv", "ÄLVEN", "älven"),
        ("th", "น้ำ", "น้ํา"),
        ("tr", "IŞIK", "ışık"),
        ("tr", "İSTANBUL", "istanbul"),
        ("uk", "ПʼЯТЬ", "п'ять"),
        ("zh", "ＡＢＣ", "abc"),
    ],
)
def test_what_is_written_differently_and_means_the_same_is_equal(language: str, one: str, other: str) -> None:
    assert fold(one, language) == fold(other, language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "Maße", "Masse"),
        ("de", "schon", "schön"),
        ("fr", "mais", "maïs"),
        ("pl", "los", "łoś"),
        ("ru", "мой", "мои"),
        ("sv", "får", "far"),
        ("tr", "sınır", "sinir"),
        ("he", "שר", "סר"),
        ("ar", "على", "علي"),
        ("ja", "は", "ば"),
    ],
)
def test_accents_and_letters_that_tell_words_apart_stay(language: str, one: str, other: str) -> None:
    assert fold(one, language) != fold(other, language)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_words_that_fold_alike_in_capitals(code: str, paragraphs: dict[str, str]) -> None:
    for word in paragraphs[code].split():
        # Python's capitals are not Turkish.
        capitals = word.replace("i", "İ").upper() if code == "tr" else word.upper()
        assert fold(capitals.replace("SS", "ss"), code) == fold(word, code)


@given(st.text(max_size=12), CODES)
@example("ŉ", "en")
@example("a\u00ad\u0301", "en")
@example("İ\u0308", "en")
@example("a\u064b\u0301", "ar")
@example("İ", "en")
@example("ΑΣ Σ", "el")
@example("ـ", "ar")
def test_what_is_folded_folds_to_itself(word: str, language: str) -> None:
    folded = fold(word, language)
    assert fold(folded, language) == unify(folded, language) == folded == folded.lower()


@given(st.text(max_size=12), CODES)
def test_pythons_lower_case_folds_what_is_unified(word: str, language: str) -> None:
    assert unify(word, language).lower() == fold(word, language)


@given(st.text(min_size=1, max_size=12).filter(str.isalpha), CODES)
def test_no_word_is_folded_away(word: str, language: str) -> None:
    assert fold(word, language)


@given(st.text())
def test_straight_text_is_as_long(text: str) -> None:
    assert len(straight(text)) == len(text)
