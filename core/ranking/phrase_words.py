"""The words of a sentence as parts of phrases: where they are, and what role each can have in one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from core.languages import fold, straight, word_spans
from core.languages.characters import INVISIBLE, JOINTS, UNSPACED, marks
from core.ranking.function_words import function_words, key_phrase_rules
from core.ranking.stemming import stemmer_for

#: A word in hiragana alone is grammatical; one that ends in it is a verb or an adjective.
_HIRAGANA = re.compile("[\u3041-\u309f]+")
_ENDS_IN_HIRAGANA = re.compile(".*[\u3041-\u309f]")
#: One character of a script without spaces, or a word that ends in hiragana, is not a phrase by itself.
_TOO_LITTLE = 0.5
#: Matches nothing, not even nothing.
_NEVER = "(?!)"


class Word(NamedTuple):
    """What a word can be in a phrase.

    ``key`` is its stem. A phrase begins with a word that may be ``first``, ends with one that may be ``last``, and its
    weights add up to 1 or more. ``before`` and ``after`` count the characters at the ends of the word as written that
    are not part of it.
    """

    key: str
    weight: float = 1.0
    first: bool = True
    last: bool = True
    before: int = 0
    after: int = 0


class Token(NamedTuple):
    """A word at ``[start, end)`` of a sentence; ``joined`` if a phrase may continue to it from the one before."""

    word: Word
    start: int
    end: int
    joined: bool


def tokens(text: str, language: str) -> list[Token]:
    """The words of a sentence that may be parts of phrases, in order; ``language`` is an ISO 639-1 code."""
    text = _without_shouting(text)
    names_tell = not key_phrase_rules(language).capital_nouns
    found: list[Token] = []
    before: Word | None = None
    end, unspaced, initial = 0, False, False
    for start, stop, is_unspaced in _places(text, language):
        written = text[start:stop]
        gap = text[end:start]
        was_unspaced, unspaced = unspaced, is_unspaced
        if unspaced:
            word = _unspaced_word(written, language)
            follows = was_unspaced and not gap
        else:
            follows = gap == " " or (end > 0 and gap.isspace()) or (initial and gap == ". ")
            word = _word(written, language, names_tell and follows and end > 0 and written[0].isupper())
        end = stop
        initial = len(written) == 1 and written.isupper()
        if word is not None:
            joined = follows and before is not None and _may_join(before, word)
            found.append(Token(word, start + word.before, end - word.after, joined))
        before = word
    return found


def _places(text: str, language: str) -> Iterator[tuple[int, int, bool]]:
    """Where words and figures are, and whether in a script without spaces, with words as in ``word_spans``."""
    for match in _token().finditer(text):
        first, last = match.span()
        if match["unspaced"]:
            for start, end in word_spans(match["unspaced"], language):
                yield first + start, first + end, True
        else:
            yield first, last, False


@cache
def _token() -> re.Pattern[str]:
    spaced = rf"[^\W_{UNSPACED}]"
    part = f"{spaced}+(?:[{marks()}{INVISIBLE}]+{spaced}*)*"
    joint = rf"(?:{JOINTS}|&|(?<=\d)[.,](?=\d))"
    return re.compile(rf"(?:[^\W\d_]\.){{2,}}|{part}(?:{joint}{part})*|(?P<unspaced>[{UNSPACED}]+)")


def _may_join(before: Word, word: Word) -> bool:
    """Whether a phrase may continue to a word: not from a genitive, nor without a link to one with its own article."""
    is_link = not (before.first or before.last)
    return not before.after and (is_link or not word.before)


def _without_shouting(text: str) -> str:
    """The text in lower case if it is all capitals, which then don't mark names."""
    lowered = text.lower() if text.isupper() else text
    # A few letters become two in lower case, which would shift all positions.
    return lowered if len(lowered) == len(text) else text


@lru_cache(maxsize=100_000)
def _unspaced_word(written: str, language: str) -> Word | None:
    """What a word of a script without spaces can be in a phrase, None if it separates phrases."""
    folded = fold(written, language)
    if folded in function_words(language).stops or _HIRAGANA.fullmatch(written):
        return None
    key = stemmer_for(language)(folded)
    if _ENDS_IN_HIRAGANA.fullmatch(written):
        return Word(key, weight=_TOO_LITTLE, last=False)
    return Word(key, weight=_TOO_LITTLE if len(written) == 1 else 1.0)


@lru_cache(maxsize=100_000)
def _word(written: str, language: str, named: bool) -> Word | None:
    """What a word can be, None if it separates phrases; ``named``: has a capital that is not due to a beginning."""
    straightened = straight(written)
    shapes = _shapes(language)
    before, after = shapes.before.match(straightened), shapes.after.search(straightened)
    start, end = before.end() if before else 0, after.start() if after else len(written)
    base = straightened[start:end]
    stops = function_words(language).stops
    if not any(map(str.isalpha, base)):
        word: Word | None = Word(base, weight=0.0, first=False)
    elif len(base) == 1:
        # A middle initial, vitamin D; not the English I.
        word = Word(base, weight=0.0, first=False) if named and base != "I" else None
    elif fold(base, language) in stops or fold(straightened, language) in stops:
        word = _stop_word(base, language, named)
    else:
        word = _meaning_word(base, language, named)
    return word and word._replace(before=start, after=len(written) - end)


def _stop_word(base: str, language: str, named: bool) -> Word | None:
    folded = fold(base, language)
    if base.isalpha() and base.isupper():
        # The US, the WHO.
        return Word(base)
    if base.isalpha() and named:
        # New York, Theresa May.
        return Word(folded, weight=0.0)
    return Word(folded, weight=0.0, first=False, last=False) if folded in function_words(language).links else None


def _meaning_word(base: str, language: str, named: bool) -> Word | None:
    little = function_words(language)
    folded = fold(base, language)
    if folded in little.beside_names:
        return None
    if "." in base:
        # The U.S. is the US; e.g. is nothing.
        return Word(base.replace(".", "")) if base.isupper() else None
    if _shapes(language).verbs.search(folded):
        return None
    key = stemmer_for(language)(folded)
    if folded in little.never_alone or (folded in little.general and not named):
        return Word(key, weight=0.0)
    return Word(key, weight=0.0, last=False) if _is_unfinished(base, language) else Word(key)


def _is_unfinished(base: str, language: str) -> bool:
    """Whether a phrase may not end with a word."""
    if key_phrase_rules(language).capital_nouns:
        return base[0].islower()
    return _shapes(language).unfinished.fullmatch(base) is not None


class _Shapes(NamedTuple):
    """The expressions of a language's KeyPhraseRules, ready for use."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    unfinished: re.Pattern[str]
    verbs: re.Pattern[str]


@cache
def _shapes(language: str) -> _Shapes:
    rules = key_phrase_rules(language)
    patterns = (rules.before, rules.after, rules.unfinished, rules.verbs)
    return _Shapes(*(re.compile(pattern or _NEVER) for pattern in patterns))
