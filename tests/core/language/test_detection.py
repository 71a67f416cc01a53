"""Which language a text is in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language import LANGUAGES, detect


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_paragraph_tells_its_language(paragraphs: dict[str, str], code: str) -> None:
    assert detect(paragraphs[code]) == code


@pytest.mark.parametrize("text", ["", "   ", "12.5 % — 2024", "😀😀", "...!?"])
def test_a_text_without_letters_is_taken_as_english(text: str) -> None:
    assert detect(text) == "en"


def test_a_foreign_headline_does_not_decide(paragraphs: dict[str, str]) -> None:
    assert detect(f"{paragraphs['fr']}\n\n{paragraphs['en'] * 30}") == "en"


def test_a_list_of_foreign_names_at_the_end_does_not_decide(paragraphs: dict[str, str]) -> None:
    assert detect(f"{paragraphs['de'] * 30}\n\n{paragraphs['pl']}") == "de"


@given(st.text())
def test_any_text_is_in_one_of_the_languages(text: str) -> None:
    assert detect(text) in LANGUAGES
