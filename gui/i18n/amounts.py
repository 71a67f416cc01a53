"""Amounts of text, in the unit that its language is counted in."""

from __future__ import annotations

from core import Length
from core.languages import counts_in
from gui.i18n.format import counted

# How many characters make a word when a length is carried from a language that counts words to one that
# counts characters. Chinese words have one or two, Japanese ones two or three, and where characters are letters there
# are about five. It only sets where a slider begins.
_CHARACTERS, _LETTERS = 2, 5
_WITHOUT_LETTERS = frozenset({"ja", "zh"})


def amount(count: int, language: str) -> str:
    """A number of words, or of characters if the language, an ISO 639-1 code, counts these."""
    if counts_in(language) == "characters":
        return counted("amounts", "%Ln character(s)", count)
    return counted("amounts", "%Ln word(s)", count)


def for_language(length: Length, language: str) -> Length:
    """A length that was set for texts that count words, for one in this language."""
    return _scaled(length, _characters(language))


def for_words(length: Length, language: str) -> Length:
    """A length that was set for a text in this language, for texts that count words."""
    return _scaled(length, 1 / _characters(language))


def _characters(language: str) -> int:
    """How many of a language's units make one word."""
    if counts_in(language) == "words":
        return 1
    return _CHARACTERS if language in _WITHOUT_LETTERS else _LETTERS


def _scaled(length: Length, by: float) -> Length:
    return Length(length.value * by, "words") if length.unit == "words" and by != 1 else length
