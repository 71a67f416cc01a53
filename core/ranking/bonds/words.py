"""The words of a language that show bonds, ready to be matched."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from core.languages.language import BondWords
from core.languages.registry import language_of

Pattern = re.Pattern[str]

_NOTHING = re.compile(r"(?!)")
#: What may stand before the first word of a sentence: opening marks, and the number of a clause.
_OPENING = r"[\s\"'“”„‘’«»‹›「『(¿¡*_–—-]*(?:\(?[\w]{1,3}[.)]\s+)?"


class Words(NamedTuple):
    """One pattern for each part of core.languages.language.BondWords, which says what they are.

    Labels are matched against the whole of a text, opening words at its start, others are searched for.
    """

    replies: Pattern
    corrects: Pattern
    claims: Pattern
    facts: Pattern
    untrue: Pattern
    accuses: Pattern
    denies: Pattern
    imagines: Pattern
    imagined: Pattern
    says: Pattern
    person: Pattern
    people: Pattern
    places: Pattern
    thing: Pattern
    before: Pattern
    several: Pattern
    not_back: Pattern
    excepts: Pattern


_LABELS = frozenset(("corrects", "claims", "facts"))
_WITHIN = frozenset(("accuses", "denies", "says", "people"))


@lru_cache
def words_of(language: str) -> Words:
    """The patterns of a language, an ISO 639-1 code; where words are not known, one that matches nothing."""
    known = language_of(language)
    spaced = known.counts == "words"
    listed = (known.bonds or BondWords())._asdict()
    return Words(**{name: _compiled(name, words, spaced=spaced) for name, words in listed.items()})


def _compiled(name: str, words: str, *, spaced: bool) -> Pattern:
    if not words:
        return _NOTHING
    begin, end = (r"(?<!\w)", r"(?!\w)") if spaced else ("", "")
    if name in _LABELS:
        written = rf"(?:{words})"
    elif name in _WITHIN:
        written = rf"{begin}(?:{words}){end}"
    elif name == "places":
        written = rf"{begin}(?:{words})\s*$"
    else:
        written = rf"{_OPENING}(?:{words}){end}"
    return re.compile(written, re.IGNORECASE)
