"""The languages a text may be in."""

from __future__ import annotations

import re

from core.language import LANGUAGES, NEUTRAL


def test_there_are_26_languages_by_their_two_letter_codes() -> None:
    assert len(LANGUAGES) == 26
    assert [code for code in LANGUAGES if not re.fullmatch("[a-z]{2}", code)] == []


def test_the_neutral_language_is_one_of_them() -> None:
    assert NEUTRAL in LANGUAGES
