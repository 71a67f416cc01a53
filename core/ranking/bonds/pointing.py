"""What a sentence points to: whom "He" means, what "This" is, which two are "Both"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.bonds import Bond
from core.languages import fold, words
from core.languages.language import PointsBack
from core.languages.registry import language_of
from core.ranking.bonds.names import Names
from core.ranking.bonds.passages import Passages

#: So many sentences back a pronoun's person, thing or things are looked for.
_PERSON, _THING, _SEVERAL = 5, 3, 4
#: Enough of a sentence to have its first word.
_BEGINNING = 60


def pointing(passages: Passages) -> Iterator[Bond]:
    """Each sentence that begins by pointing back, with the nearest one that names what it means.

    Incomplete coreference and discourse are the most frequent faults of extracts (Zhang, Wan and Bansal 2023). Where
    what is meant can be told, the two must stand together; else the sentence should stand with the one before it. What
    stands between a pronoun and its person and begins with a pronoun itself is passed over: it names nobody.
    """
    known, names = passages.words, Names(passages)
    leans = _Leaning(passages.article.language)
    for index, text in enumerate(passages.texts[1:], start=1):
        if known.not_back.match(text):
            continue
        if known.person.match(text):
            meant, is_sure = names.person_before(index, _PERSON), True
        elif known.several.match(text):
            meant, is_sure = _several(passages, names, index), True
        elif known.thing.match(text):
            meant, is_sure = _thing(passages, index), True
        elif known.before.match(text):
            meant, is_sure = (index - 1,), not _leans_itself(passages, index - 1)
        elif leans(text):
            meant, is_sure = (index - 1,), False
        else:
            continue
        yield Bond("pointing", index, meant or (index - 1,), must=bool(meant) and is_sure and passages.adjoin(index))


def _thing(passages: Passages, index: int) -> tuple[int, ...]:
    """The sentence before, or before those that begin with a pronoun for the same thing."""
    at = index - 1
    while at and at > index - _THING and passages.words.thing.match(passages.texts[at]):
        at -= 1
    return (at,)


def _several(passages: Passages, names: Names, index: int) -> tuple[int, ...]:
    """The sentence before, and the one before that if it takes both to name what is meant.

    Others that point to the same stand between them.
    """
    at = index - 1
    while at and at > index - _SEVERAL and passages.words.several.match(passages.texts[at]):
        at -= 1
    if at and not names.several_in(at) and not passages.begins(at):
        return (at - 1, at)
    return (at,)


def _leans_itself(passages: Passages, index: int) -> bool:
    """Whether a sentence that is pointed to points back itself: chains of three and more are not held together."""
    text = passages.texts[index]
    return index > 0 and bool(passages.words.before.match(text)) and not passages.words.not_back.match(text)


class _Leaning:
    """Tells whether a sentence begins with one of the words or phrases that a language is known to point back with."""

    def __init__(self, language: str) -> None:
        known = language_of(language).points_back or PointsBack("")
        self._language = language
        self._words = frozenset(fold(word, language) for word in known.words.split())
        phrases = "|".join(map(re.escape, known.phrases)) or r"(?!)"
        self._phrases = re.compile(rf"[\"'“‘ ]*(?:{phrases})\b", re.IGNORECASE)

    def __call__(self, text: str) -> bool:
        if not self._words:
            return False
        first = words(text[:_BEGINNING], self._language)[:1]
        return bool(first and first[0].lower() in self._words) or bool(self._phrases.match(text))
