"""How much text there is, in what its language is counted in."""

from __future__ import annotations

import pytest

from core import Length
from gui.i18n.amounts import amount, for_language, for_words


@pytest.mark.parametrize(
    ("count", "language", "said"),
    [
        (1, "de", "1 word"),
        (1240, "ko", "1,240 words"),
        (1, "zh", "1 character"),
        (1240, "ja", "1,240 characters"),
        (2, "th", "2 characters"),
        (2, "und", "2 words"),
    ],
)
def test_it_is_told_in_words_or_in_characters(count: int, language: str, said: str) -> None:
    assert amount(count, language) == said


def test_a_length_in_words_is_carried_to_characters_and_back() -> None:
    words = Length(150, "words")
    assert for_language(words, "zh") == Length(300, "words")
    assert for_language(words, "th") == Length(750, "words")
    assert for_words(for_language(words, "th"), "th") == words
    assert for_language(words, "de") is words
    assert for_words(words, "de") is words


@pytest.mark.parametrize("unit", ["sentences", "percent", "minutes"])
def test_other_lengths_are_the_same_in_every_language(unit: str) -> None:
    length = Length(5, unit)  # type: ignore[arg-type]
    assert for_language(length, "ja") is length
    assert for_words(length, "ja") is length
