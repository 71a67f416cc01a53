"""A paragraph in each of many languages comes back whole from every encoding that it may be in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.formats.decoding import decode

#: Paragraphs of about 200 characters, by language.
TEXTS: dict[str, str] = json.loads((Path(__file__).parents[2] / "data" / "encodings.json").read_text(encoding="utf-8"))
LANGUAGES = {
    "cp1252": "ca da de en es et fi fr ga is it nl no pt sv",
    "iso8859-1": "ca da de es fi fr ga is it nl no pt sv",
    "cp1250": "cs hr hu pl ro sk sl",
    "iso8859-2": "cs hr hu pl ro sk sl",
    "cp1251": "be bg mk ru sr uk",
    "koi8-r": "ru",
    "cp866": "ru",
    "iso8859-5": "bg ru sr",
    "cp1253": "el",
    "iso8859-7": "el",
    "cp1254": "tr",
    "iso8859-9": "tr",
    "cp1255": "he",
    "cp1256": "ar",
    "cp1257": "et lt lv",
    "cp874": "th",
    "gb18030": "zh zh-tw",
    "big5": "zh-tw",
    "shift_jis": "ja",
    "euc_jp": "ja",
    "euc_kr": "ko",
}
#: What writers use for signs that an ISO encoding lacks.
TYPEWRITTEN = str.maketrans(dict.fromkeys("“”„«»", '"') | dict.fromkeys("’‘", "'") | dict.fromkeys("–—", "-"))


def written(text: str, encoding: str) -> str:
    """The text with typewriter's signs where the encoding has no others."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(TYPEWRITTEN)
    return text


def test_the_texts_are_in_more_than_thirty_languages() -> None:
    assert len(TEXTS) > 30


@pytest.mark.parametrize("language", sorted(TEXTS))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_whatever_the_language(language: str, encoding: str) -> None:
    assert decode(TEXTS[language].encode(encoding)).text == TEXTS[language]


@pytest.mark.parametrize(
    ("encoding", "language"),
    [(encoding, language) for encoding, languages in LANGUAGES.items() for language in languages.split()],
)
def test_a_languages_own_encodings_are_told_apart(encoding: str, language: str) -> None:
    text = written(TEXTS[language], encoding)
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_that_is_cut_inside_a_character_is_read_up_to_there(encoding: str) -> None:
    assert decode(TEXTS["ru"].encode(encoding)[:-1]).text[:-1] == TEXTS["ru"][:-1]


def test_ascii_is_never_taken_for_utf_16() -> None:
    assert decode(b"Bush hid the facts").text == "Bush hid the facts"
