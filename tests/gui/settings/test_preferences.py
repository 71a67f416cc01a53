"""What the reader wants, in words and back, and what becomes of it when the words are damaged."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from core import LANGUAGES, LENGTH_UNITS, METHODS, Length
from gui.i18n.languages import language_names
from gui.settings.preferences import INTERFACE_LANGUAGES, LIMITS, Preferences, as_words, from_words
from gui.theme.brightness import BRIGHTNESSES

NUMBERS = {name: st.integers(*limits) for name, limits in LIMITS.items()}
LENGTHS = st.builds(Length, st.floats(0.25, 100), st.sampled_from(LENGTH_UNITS))
PREFERENCES = st.builds(
    Preferences,
    family=st.text(max_size=40),
    theme=st.sampled_from(BRIGHTNESSES),
    method=st.sampled_from(list(METHODS)),
    length=LENGTHS,
    interface_language=st.sampled_from(["", *INTERFACE_LANGUAGES]),
    text_language=st.sampled_from(["", *LANGUAGES]),
    keep_protected=st.booleans(),
    **NUMBERS,
)
OTHER = Preferences("Charter", 3, 60, 160, "dark", "textrank", Length(20, "percent"), "de", "fr", 30, 2000, True)


@given(PREFERENCES)
def test_preferences_come_back_from_their_words(preferences: Preferences) -> None:
    assert from_words(as_words(preferences)) == preferences


def test_without_any_words_all_is_as_usual() -> None:
    assert from_words({}) == Preferences()


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("family", QByteArray(b"\xff")),
        ("points", "huge"),
        ("characters", "70.5"),
        ("spacing", None),
        ("theme", "sepia"),
        ("theme", ["dark", "light"]),
        ("method", "magic"),
        ("length", "nan"),
        ("length", "-1"),
        ("unit", "furlongs"),
        ("interface_language", "tlh"),
        ("text_language", "Deutsch"),
        ("seconds", ""),
        ("memory", "1e9"),
        ("keep_protected", "yes"),
    ],
)
def test_a_damaged_word_costs_only_its_own_preference(name: str, word: object) -> None:
    field = "length" if name == "unit" else name
    usual = getattr(Preferences(), field)
    assert from_words(as_words(OTHER) | {name: word}) == replace(OTHER, **{field: usual})


@pytest.mark.parametrize("name", LIMITS)
def test_a_number_beyond_its_limits_is_the_nearest_within(name: str) -> None:
    least, most = LIMITS[name]
    assert getattr(from_words({name: str(least - 1000)}), name) == least
    assert getattr(from_words({name: str(most + 1000)}), name) == most


@given(st.dictionaries(st.sampled_from(sorted(as_words(OTHER))), st.text() | st.integers() | st.none()))
def test_whatever_words_there_are_they_make_preferences(words: dict[str, object]) -> None:
    assert isinstance(from_words(words), Preferences)


@pytest.mark.parametrize(
    "wrong",
    [{name: limit} for name, (least, most) in LIMITS.items() for limit in (least - 1, most + 1)]
    + [{"theme": "sepia"}, {"method": "magic"}, {"interface_language": "it"}, {"text_language": "xx"}],
)
def test_preferences_that_can_not_be_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        replace(Preferences(), **wrong)


def test_every_language_of_texts_has_a_name() -> None:
    assert language_names().keys() == LANGUAGES.keys()
    assert language_names() == {code: LANGUAGES[code] for code in language_names()}
    assert list(language_names().values()) == sorted(LANGUAGES.values())
