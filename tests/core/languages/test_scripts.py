"""Which script a text is written in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.languages.scripts import main_script


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("", ""),
        ("12 + 3 = 15 😀", ""),
        ("Größe", "LATIN"),
        ("Ελλάδα", "GREEK"),
        ("мост", "CYRILLIC"),
        ("新しい橋", "KANA"),
        ("カタカナ", "KANA"),
        ("新橋", "CJK"),
        ("다리", "HANGUL"),
        ("ㄅㄆㄇ", "CJK"),
    ],
)
def test_letters_tell_their_script(text: str, script: str) -> None:
    assert main_script(text) == script


def test_most_letters_decide() -> None:
    assert main_script("мост is a bridge") == "LATIN"
    assert main_script("мост через реку is") == "CYRILLIC"


def test_a_word_of_japanese_does_not_make_chinese_japanese() -> None:
    assert main_script("日本人说「すし」的时候，指的是用醋调味的米饭，再配上生鱼片或者其他海鲜，味道很好") == "CJK"


@given(st.text(st.characters(categories=["L"]), min_size=1))
def test_a_text_of_letters_has_a_script(text: str) -> None:
    assert main_script(text)
