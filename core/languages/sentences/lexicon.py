"""A language's rules, ready for lookup."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import chain

from core.languages.language import SentenceRules
from core.languages.registry import language_of

#: What applies to every language, and is all there is for one without its own rules.
COMMON = SentenceRules(
    before="dr Mt mr mrs ms prof",
    before_number="fig n° no nr p pp vol",
    within="Bros Co Corp Inc Jr LLC Ltd Sr St",
    after="etc",
)


@dataclass(frozen=True)
class Words:
    """Words of one list, and ``endings`` of others; lower case also covers forms in upper case."""

    known: frozenset[str]
    endings: tuple[str, ...] = ()

    def __contains__(self, word: str) -> bool:
        if word in self.known:
            return True
        small = word if word.islower() else lower(word)
        return small in self.known or (bool(self.endings) and small.endswith(self.endings))


@dataclass(frozen=True)
class Lexicon:
    """The lists of :class:`SentenceRules` as sets, the expressions compiled."""

    before: Words
    before_number: Words
    within: Words
    after: Words
    after_number: Words
    followers: Words
    openers: Words
    starters: Words
    #: All the abbreviations.
    abbreviations: Words
    ordinals: bool
    marks: str
    finals: str
    reporting: re.Pattern[str] | None
    quoted: int
    spaced: bool


@cache
def lexicon_of(language: str) -> Lexicon:
    """The lexicon of a language by its code; one without its own rules has those common to all."""
    rules = language_of(language).sentences or COMMON
    return Lexicon(
        before=_words(rules.before, COMMON.before),
        before_number=_words(rules.before_number, COMMON.before_number),
        within=_words(rules.within, COMMON.within),
        after=_words(rules.after, COMMON.after),
        after_number=_words(rules.after_number),
        followers=_words(rules.followers),
        openers=_words(rules.openers),
        starters=_words(rules.starters),
        abbreviations=_words(
            *(
                words
                for source in (rules, COMMON)
                for words in (source.before, source.before_number, source.within, source.after, source.after_number)
            )
        ),
        ordinals=rules.ordinals,
        marks=rules.marks,
        finals=rules.finals,
        reporting=re.compile(rules.reporting) if rules.reporting else None,
        quoted=rules.quoted,
        spaced=rules.spaced,
    )


def lower(word: str) -> str:
    """The word in lower case, with Turkish İ as one letter and the straight apostrophe for the curly one."""
    return word.replace("İ", "i").lower().replace("’", "'")


def _words(*lists: str) -> Words:
    listed = frozenset(chain.from_iterable(map(str.split, lists)))
    endings = frozenset(word for word in listed if word.startswith("-"))
    return Words(listed - endings, tuple(sorted(ending[1:] for ending in endings)))
