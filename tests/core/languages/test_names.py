"""The languages a text may be in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.languages import (
    LANGUAGES,
    NEUTRAL,
    OTHER_LANGUAGES,
    UNDETERMINED,
    is_named,
    is_supported,
    language_code,
    language_name,
)
from core.languages.ngrams import tables
from core.languages.scripts import LANGUAGE_OF

ARTICLES = Path(__file__).parents[2] / "data" / "articles"


def test_every_language_that_an_article_is_kept_for_is_supported_by_its_two_letter_code() -> None:
    assert list(LANGUAGES) == sorted(path.stem for path in ARTICLES.iterdir())
    assert [code for code in LANGUAGES if not re.fullmatch("[a-z]{2}", code)] == []


def test_the_neutral_language_is_one_of_them() -> None:
    assert NEUTRAL in LANGUAGES


def test_no_language_is_both_supported_and_not() -> None:
    assert LANGUAGES.keys() & OTHER_LANGUAGES.keys() == set()
    assert [code for code in OTHER_LANGUAGES if not re.fullmatch("[a-z]{2}", code)] == []


def test_the_languages_that_can_be_found_are_those_with_a_name() -> None:
    found = {*LANGUAGE_OF.values(), *(code for table in tables().values() for code in table.languages)}
    assert found == LANGUAGES.keys() | OTHER_LANGUAGES.keys()


@pytest.mark.parametrize(
    ("code", "named"), [("de", True), ("bg", True), (UNDETERMINED, True), ("xx", False), ("", False)]
)
def test_a_code_has_a_name_or_not(code: str, named: bool) -> None:
    assert is_named(code) is named


@pytest.mark.parametrize(("code", "supported"), [("de", True), ("bg", False), (UNDETERMINED, False), ("", False)])
def test_a_language_is_supported_or_not(code: str, supported: bool) -> None:
    assert is_supported(code) is supported


@pytest.mark.parametrize(
    ("code", "name"), [("de", "German"), ("bg", "Bulgarian"), (UNDETERMINED, "Unknown language"), ("xx", "xx")]
)
def test_a_language_has_an_english_name(code: str, name: str) -> None:
    assert language_name(code) == name


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("de", "de"),
        ("DE", "de"),
        ("pt-BR", "pt"),
        ("zh-Hant-TW", "zh"),
        ("en_GB", "en"),
        ("nb", "no"),
        ("nn-NO", "no"),
        ("iw", "he"),
        ("in", "id"),
        (" fr ", "fr"),
        ("tlh", "tlh"),
        ("", ""),
    ],
)
def test_a_tag_has_the_code_of_its_language(tag: str, code: str) -> None:
    assert language_code(tag) == code
