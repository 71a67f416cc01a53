"""Languages by their names, in the language of the window: those of the Unicode CLDR, provided by Babel."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

import core
from gui.i18n.translating import spoken_language


def language_names() -> dict[str, str]:
    """The name of each of core.LANGUAGES by its code, in the order of the names."""
    names = {code: language_name(code) for code in core.LANGUAGES}
    return dict(sorted(names.items(), key=lambda item: _in_order(item[1])))


def language_name(code: str) -> str:
    """The name of a text's detected language, as it appears in a list.

    It is English if CLDR has none; a code without a name in core is its own name.
    """
    name = _names(spoken_language()).get(code) or core.languages.language_name(code)
    # Many languages write such names in lower case inside a sentence. A letter's title-case form is
    # not always its capital: Georgian writes whole words in capitals or none.
    return name if name == code else name[:1].title() + name[1:]


@cache
def _names(language: str) -> Mapping[str, str]:
    """CLDR's names of languages by code, in a language; none for English, which core has, and for an unknown one."""
    if language == "en":
        return {}
    # The window does not need it before there is an article, and its data are slow to load.
    from babel import Locale, UnknownLocaleError

    try:
        return dict(Locale.parse(language).languages)
    except UnknownLocaleError:
        return {}


def _in_order(name: str) -> str:
    """The sort key of names: accents do not count."""
    return "".join(filter(str.isalpha, unicodedata.normalize("NFD", name))).casefold()
