"""How fast people read."""

from __future__ import annotations

import pytest

from core.languages import LANGUAGES, reading_seconds, reading_speed


@pytest.mark.parametrize("code", [*LANGUAGES, "bg", "hi", "km"])
def test_a_minute_has_as_much_as_is_read_in_one(code: str) -> None:
    assert reading_seconds(reading_speed(code), code) == 60
    assert reading_seconds(0, code) == 0


def test_measured_languages_have_what_was_measured() -> None:
    assert {code: reading_speed(code) for code in ("en", "de", "fi", "es", "zh", "ja")} == {
        "en": 238,
        "de": 179,
        "fi": 161,
        "es": 218,
        "zh": 255,
        "ja": 357,
    }


def test_a_language_that_was_not_measured_is_read_as_fast_as_its_relative_or_as_the_mean() -> None:
    assert reading_speed("sk") == reading_speed("pl")
    assert reading_speed("ko") == reading_speed("el") == reading_speed("bg") == 184
    assert reading_speed("th") == reading_speed("km") == 882
