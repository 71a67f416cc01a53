"""What ends in a question mark, in the marks of any language."""

from __future__ import annotations

import pytest

from core.languages.questions import is_question


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Why?"), ("en", "“Why?”"), ("el", "Γιατί;"), ("el", "Γιατί\u037e"), ("ar", "لماذا؟"), ("zh", "为什么？")],
)
def test_a_question_mark_asks_also_before_closing_marks(language: str, text: str) -> None:
    assert is_question(text, language)


@pytest.mark.parametrize(
    ("language", "text"), [("en", "It runs;"), ("el", "Τρέχει."), ("xx", "x;"), ("en", ""), ("en", "”")]
)
def test_other_ends_do_not(language: str, text: str) -> None:
    assert not is_question(text, language)
