"""Languages by their names, in the language of the window: those of the Unicode CLDR, which Babel brings."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

import core
from core import LANGUAGES
from gui.i18n.translating import spoken_language


def language_names() -> dict[str, str]:
    """The name of each of core.LANGUAGES by its code, in the order of the names."""
    names = {code: language_name(code) for code in LANGUAGES}
    return dict(sorted(names.items(), key=lambda item: _in_order(item[1])))


def language_name(code: str) -> str:
    """The name of a language that a text was found to be in, as it stands in a list.

    It is English where CLDR has none; a code that core knows no name for is its own name.
    """
    name = _names(spoken_language()).get(code) or core.language_name(code)
    # Many languages begin such names with a small letter inside a sentence. The first letter's own form for titles is
    # not always its capital: Georgian writes words in capitals or not at all.
    return name if name == code else name[:1].title() + name[1:]


@cache
def _names(language: str) -> Mapping[str, str]:
    """CLDR's names of languages by code, in a language; none in English, which core speaks, and in one not known."""
    if language == "en":
        return {}
    # The window has no need of it before there is an article, and its data take a while.
    from babel import Locale, UnknownLocaleError

    try:
        return dict(Locale.parse(language).languages)
    except UnknownLocaleError:
        return {}


def _in_order(name: str) -> str:
    """By what names are put in order: accents do not count."""
    return "".join(filter(str.isalpha, unicodedata.normalize("NFD", name))).casefold()
