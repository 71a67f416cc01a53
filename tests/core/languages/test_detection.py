"""Which language a text is in."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.languages import LANGUAGES, OTHER_LANGUAGES, UNDETERMINED, detect

DATA = Path(__file__).parents[2] / "data"
OTHERS: dict[str, str] = json.loads((DATA / "other_languages.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_paragraph_tells_its_language(paragraphs: dict[str, str], code: str) -> None:
    assert detect(paragraphs[code]) == code


@pytest.mark.parametrize("code", OTHERS)
def test_a_paragraph_in_an_unsupported_language_tells_that_one(code: str) -> None:
    assert detect(OTHERS[code]) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_capitals_tell_the_same(paragraphs: dict[str, str], code: str) -> None:
    assert detect(paragraphs[code].upper()) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_letters_with_their_accents_apart_tell_the_same(paragraphs: dict[str, str], code: str) -> None:
    assert detect(unicodedata.normalize("NFD", paragraphs[code])) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Byrådet vedtok mandag å bygge ei ny bru over elva, og arbeidet skal ta til i vår.", "no"),
        ("Kommunestyret vedtok ikkje noko nytt, men eg veit at dei kjem til å gjere det.", "no"),
        ("市議會星期一決定在河上興建一座新橋，工程將於春天展開。", "zh"),
        ("市议会星期一决定在河上兴建一座新桥，工程将于春天展开。", "zh"),
    ],
    ids=["Bokmål", "Nynorsk", "traditional characters", "simplified characters"],
)
def test_varieties_of_a_language_have_its_code(text: str, code: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("O governo decidiu ontem que não vai aumentar os impostos, mas ainda há dúvidas.", "pt"),
        ("El gobierno decidió ayer que no va a subir los impuestos, pero aún hay dudas.", "es"),
        ("Regeringen besluttede i går ikke at hæve skatterne, men der er stadig tvivl.", "da"),
        ("Regjeringen besluttet i går å ikke heve skattene, men det er fortsatt tvil.", "no"),
        ("Vláda včera rozhodla, že daně nezvýší, ale stále jsou pochybnosti.", "cs"),
        ("Vláda včera rozhodla, že dane nezvýši, ale stále sú pochybnosti.", "sk"),
        ("Правительство вчера решило не повышать налоги, но сомнения остаются.", "ru"),
        ("Уряд учора вирішив не підвищувати податки, але сумніви залишаються.", "uk"),
    ],
)
def test_a_sentence_is_enough_for_close_languages(text: str, code: str) -> None:
    assert detect(text) == code


def test_serbian_in_latin_letters_is_not_taken_for_a_supported_language() -> None:
    # A sentence may be Croatian as well.
    assert detect("Predsednik je izjavio da će vlada sledeće nedelje razmotriti predlog.") in {"sr", "hr"}


@pytest.mark.parametrize("text", ["", "   ", "12.5 % — 2024", "😀😀", "...!?", "\ud800", "\u200b"])
def test_a_text_without_letters_is_taken_as_english(text: str) -> None:
    assert detect(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "class Reader:\n    def read(self, name):\n        with open(name) as file:\n            return file.read()",
        "John Smith, Mary Johnson, Robert Williams, Patricia Brown, Michael Jones",
        "https://example.org/les-nouvelles/du-jour https://example.org/et-la-suite",
    ],
    ids=["one letter", "program code", "names", "addresses"],
)
def test_what_tells_no_language_is_taken_as_english(text: str) -> None:
    assert detect(text) == "en"


def test_a_script_of_none_of_the_languages_is_undetermined() -> None:
    assert detect("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ") == UNDETERMINED


def test_names_in_latin_letters_do_not_decide_for_chinese() -> None:
    assert detect("我们在 GitHub 上发布了 PyTorch 2.0，支持 CUDA 和 Linux") == "zh"


def test_addresses_do_not_decide_for_russian() -> None:
    address = "https://example.org/a/long/address/of/an/article?with=some&more=parts&of=it"
    assert detect(f"Он сказал, что все подробности есть здесь: {address}") == "ru"


def test_what_follows_an_address_without_a_space_is_read() -> None:
    assert detect("https://example.org/a/long/address这篇文章说市议会决定建一座新桥") == "zh"


def test_chinese_characters_among_kana_are_japanese() -> None:
    assert detect("東京証券取引所の日経平均株価は続落した") == "ja"


def test_a_quoted_character_does_not_decide_for_chinese() -> None:
    assert detect("The word 道 means way in Chinese philosophy, and 德 means virtue.") == "en"


@pytest.mark.parametrize("text", ["𝐓𝐡𝐢𝐬 𝐭𝐞𝐱𝐭 𝐢𝐬 𝐛𝐨𝐥𝐝", "Ｔｈｉｓ　ｔｅｘｔ　ｉｓ　ｗｉｄｅ"])
def test_letters_in_other_forms_are_read(text: str) -> None:
    assert detect(text) == "en"


def test_vowel_points_do_not_hide_persian_from_arabic() -> None:
    assert detect("وَافَقَ مَجْلِسُ الْمَدِينَةِ عَلَى بِنَاءِ جِسْرٍ جَدِيدٍ فَوْقَ النَّهْرِ") == "ar"


def test_a_foreign_headline_does_not_decide(paragraphs: dict[str, str]) -> None:
    assert detect(f"{paragraphs['fr']}\n\n{paragraphs['en'] * 30}") == "en"


def test_a_list_of_foreign_names_at_the_end_does_not_decide(paragraphs: dict[str, str]) -> None:
    assert detect(f"{paragraphs['de'] * 30}\n\n{paragraphs['pl']}") == "de"


@pytest.mark.parametrize("share", range(1, 4))
def test_quotations_in_between_do_not_decide(paragraphs: dict[str, str], share: int) -> None:
    parts = [paragraphs["en"]] * (10 - share) + [paragraphs["fr"]] * share
    assert detect("\n\n".join(parts)) == "en"
    assert detect("\n\n".join(parts * 20)) == "en"


def test_what_is_no_text_around_it_does_not_hide_a_language(paragraphs: dict[str, str]) -> None:
    figures = "1 2 3 4 5 " * 5_000
    assert detect(f"{figures}{paragraphs['fi']}{figures}") == "fi"


@given(st.text())
def test_any_text_has_a_language_with_a_name(text: str) -> None:
    assert detect(text) in {*LANGUAGES, *OTHER_LANGUAGES, UNDETERMINED}
