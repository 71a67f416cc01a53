"""Words that make no key phrase: those that separate phrases, and those too general to be one by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from core.languages import fold
from core.languages.language import KeyPhraseRules
from core.languages.registry import language_of
from core.ranking.stop_words import stop_words_for


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """The words of one language that make no key phrase, folded.

    ``stops`` separate phrases, unless written as names; ``beside_names`` do so however they are written. ``links``
    are the stops that a phrase may contain. Words that are ``general`` are not a phrase by themselves, unless
    written as names; those that are ``never_alone`` never are.
    """

    stops: frozenset[str]
    beside_names: frozenset[str]
    links: frozenset[str]
    general: frozenset[str]
    never_alone: frozenset[str]


def key_phrase_rules(language: str) -> KeyPhraseRules:
    """The rules of a language, an ISO 639-1 code; empty ones where none are known."""
    return language_of(language).key_phrases or KeyPhraseRules()


@lru_cache
def function_words(language: str) -> FunctionWords:
    """The function words of a language, an ISO 639-1 code; only English has all kinds of them."""
    rules = key_phrase_rules(language)

    def words(listed: str) -> frozenset[str]:
        return frozenset(fold(word, language) for word in listed.split())

    def all_forms(listed: str) -> frozenset[str]:
        return frozenset(chain.from_iterable(map(rules.forms, words(listed))))

    return FunctionWords(
        stops=stop_words_for(language) | all_forms(rules.passing),
        beside_names=words(rules.beside_names),
        links=words(rules.links),
        general=all_forms(rules.general),
        never_alone=words(rules.never_alone),
    )
