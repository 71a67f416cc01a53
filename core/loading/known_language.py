"""The language that a reader says a text is in."""

from __future__ import annotations

from core.errors import LoadError, Template
from core.languages import LANGUAGES, is_named, language_code


def known_language(language: str) -> str:
    """The code that a code or tag means, in the same form as detected languages.

    "" stays "". Raises LoadError for anything that names none of core.LANGUAGES and core.languages.OTHER_LANGUAGES.
    """
    code = language_code(language)
    if code and not is_named(code):
        unknown = Template("Standfirst does not know the language '{language}'. Use one of: {languages}.")
        raise LoadError("language", unknown, language=language, languages=", ".join(LANGUAGES))
    return code
