"""Words for ranking."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.languages import LANGUAGES, figures, unify, word_spans, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge stands.", ("The", "bridge", "stands")),
        ("It’s Britain’s, isn't it?", ("It's", "Britain's", "isn't", "it")),
        ("a well-known one‑off", ("a", "well-known", "one-off")),
        ("‘quoted’ — (so) “said” he", ("quoted", "so", "said", "he")),
        ("$2.4bn in 2031, 4.5%", ("bn", "in")),
        ("", ()),
        ("1984 😀 !?", ()),
        ("cafe\u0301 naïve Łódź", ("café", "naïve", "Łódź")),
        ("snake_case", ("snake", "case")),
        ("cov\u00aderage", ("coverage",)),
        ("40² crowns¹ a m²", ("crowns", "a", "m")),
    ],
)
def test_words_are_runs_of_letters(text: str, expected: tuple[str, ...]) -> None:
    assert words(text, "en") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "الجِسْر قائم، منذ ١٩٥٣", ("الجسر", "قائم", "منذ")),
        ("cs", "Řeka je široká.", ("Řeka", "je", "široká")),
        ("da", "Åen er bred.", ("Åen", "er", "bred")),
        ("de", "Die Straße führt zum U-Bahnhof.", ("Die", "Straße", "führt", "zum", "U-Bahnhof")),
        ("el", "Η γέφυρα στέκει· πού;", ("η", "γεφυρα", "στεκει", "που")),
        ("es", "¿Dónde está el río?", ("Dónde", "está", "el", "río")),
        ("fi", "Joki on leveä.", ("Joki", "on", "leveä")),
        ("fr", "L’eau d'aujourd’hui, qu'elle voit", ("eau", "aujourd'hui", "elle", "voit")),
        ("he", 'הַגֶּשֶׁר של צה"ל', ("הגשר", "של", 'צה"ל')),
        ("hu", "A folyó széles.", ("A", "folyó", "széles")),
        ("it", "Dell’acqua e un'isola", ("acqua", "e", "isola")),
        ("ja", "研究者は橋を調べた。", ("研究者", "は", "橋", "を", "調べ", "た")),
        ("ko", "새 다리를 짓는다.", ("새", "다리를", "짓는다")),
        ("nl", "De rivier is zo'n 40 meter.", ("De", "rivier", "is", "zo'n", "meter")),
        ("no", "Elva er brei.", ("Elva", "er", "brei")),
        ("pl", "Rzeka płynie.", ("Rzeka", "płynie")),
        ("pt", "A ponte não cai.", ("A", "ponte", "não", "cai")),
        ("ro", "Știința și într-un pod", ("Ştiinţa", "şi", "într-un", "pod")),
        ("ru", "Ёлка у реки", ("Елка", "у", "реки")),
        ("sk", "Rieka je široká.", ("Rieka", "je", "široká")),
        ("sv", "Älven är bred.", ("Älven", "är", "bred")),
        ("th", "สะพานใหม่ข้ามแม่น้ำ", ("สะพาน", "ใหม่", "ข้าม", unify("แม่น้ำ", "th"))),
        ("tr", "İstanbul'un IŞIĞI", ("istanbul'un", "ışığı")),
        ("uk", "Пʼять мостів", ("П'ять", "мостів")),
        ("zh", "市议会决定建新桥。", ("市议会", "决定", "建", "新桥")),
        ("bg", "Мостът е нов.", ("Мостът", "е", "нов")),
        ("fa", "او می\u200cرود", ("او", "میرود")),
        ("hi", "दिल्ली विश्वविद्यालय में", ("दिल्ली", "विश्वविद्यालय", "में")),
        ("ta", "தமிழ் மொழி", ("தமிழ்", "மொழி")),
    ],
)
def test_every_language_has_its_words(language: str, text: str, expected: tuple[str, ...]) -> None:
    assert words(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "桥\u200c", ("桥",)),
        ("zh", "桥\u0301", ("桥",)),
        ("th", "a\u0e31b", ("a", "b")),
        ("my", "မြန်\u200d", ("မြန်",)),
    ],
)
def test_a_mark_or_joiner_alone_is_no_word(language: str, text: str, expected: tuple[str, ...]) -> None:
    assert words(text, language) == expected


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_language_is_left_out(code: str, paragraphs: dict[str, str]) -> None:
    assert len(words(paragraphs[code], code)) > 12


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("建新桥 costs 40 元", "zh", ("建", "新桥", "costs", "元")),
        ("Kölnの橋", "ja", ("Köln", "の", "橋")),
        ("北京 in winter", "en", ("北京", "in", "winter")),
    ],
)
def test_a_text_may_have_words_with_spaces_and_without(text: str, language: str, expected: tuple[str, ...]) -> None:
    assert words(text, language) == expected


@pytest.mark.parametrize(
    "script", ["DEVANAGARI", "BENGALI", "TAMIL", "HEBREW", "ARABIC", "TIBETAN", "KHMER", "SINHALA"]
)
def test_a_mark_parts_no_word_in_any_script(script: str) -> None:
    letters = [chr(code) for code in range(0x590, 0x1800) if unicodedata.name(chr(code), "").startswith(script)]
    letter = next(one for one in letters if one.isalpha())
    for mark in letters:
        if unicodedata.category(mark).startswith("M"):
            assert list(word_spans(f"{letter}{mark}{letter}", "xx"))[-1][1] == 3


def test_french_without_its_articles_is_still_french_alone() -> None:
    assert words("l'eau", "en") == ("l'eau",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1953, 2,614 and 71.3%.", ("1953", "2,614", "71.3")),
        ("٢٠٢٦ و١٫٥", ("2026", "1.5")),
        ("２０２６年", ("2026",)),
        ("none", ()),
    ],
)
def test_figures_are_found_in_any_digits(text: str, expected: tuple[str, ...]) -> None:
    assert figures(text) == expected


@example("中文、文", "zh")
@example("哈哈哈 ab ab1ba", "zh")
@example("A中文B中", "ja")
@example("สะพานใหม่ ใหม่", "th")
@example("l’eau d'", "fr")
@given(
    st.text(st.sampled_from("ab’'-‐ .1中文の哈éЖสะพ\u0301\u05b7صה\"カー가ld"), max_size=30),
    st.sampled_from([*LANGUAGES, "xx"]),
)
def test_the_spans_of_words_are_where_they_stand(text: str, language: str) -> None:
    places = list(word_spans(text, language))
    assert tuple(unify(text[start:end], language) for start, end in places) == words(text, language)
    end = 0
    for place in places:
        assert end <= place[0] < place[1]
        end = place[1]


@given(st.text(st.characters(max_codepoint=127)), st.sampled_from([*LANGUAGES]))
def test_ascii_has_the_words_that_it_would_have_among_other_letters(text: str, language: str) -> None:
    assert words(text, language) == words(f"{text} é", language)[:-1]
