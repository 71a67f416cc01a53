"""Telling by its mark that a text asks something."""

from __future__ import annotations

from core.languages.registry import language_of

_MARKS = "?？؟⁇‽\u037e"
#: A sentence ends in it in languages that ask with it, such as Greek; in others it does not end one.
_SEMICOLON = ";"
_BEHIND = " \"'”’»›」』）)]*_"


def is_question(text: str, language: str) -> bool:
    """Whether a text ends in a question mark, as its language, an ISO 639-1 code, writes it."""
    end = text.rstrip(_BEHIND)[-1:]
    if end == _SEMICOLON:
        rules = language_of(language).sentences
        return rules is not None and _SEMICOLON in rules.marks
    return bool(end) and end in _MARKS
