"""Which sentences name a person, in languages that write names with capitals."""

from __future__ import annotations

import re
from functools import cached_property

from core.languages.registry import language_of
from core.ranking.bonds.passages import Passages

_CAPITAL = f"[{''.join(chr(code) for code in range(0x530) if chr(code).isupper())}]"
_NAME = rf"{_CAPITAL}[\w’'-]+"
#: Two to four words with capitals in a row: "Marta Lindqvist".
_FULL_NAME = re.compile(rf"(?<![\w’'-]){_NAME}(?: (?:de |van |von |der |al |bin |da |di |le |la )?{_NAME}){{1,3}}")
_ONE_NAME = re.compile(rf"(?<![\w’'-]){_NAME}")
#: As much of what stands before a name is looked at as its longest preposition takes.
_BEFORE = 12


class Names:
    """Looks for persons in the sentences of an article, each of them once."""

    def __init__(self, passages: Passages) -> None:
        self._passages = passages
        self._known_of = dict[int, bool]()

    def person_before(self, index: int, reach: int) -> tuple[int, ...]:
        """The nearest sentence before one that names a person, at most so many back; none if there is none."""
        words = self._passages.words
        for at in range(index - 1, max(-1, index - 1 - reach), -1):
            if not words.person.match(self._passages.texts[at]) and self._names_person(at):
                return (at,)
        return ()

    def several_in(self, index: int) -> bool:
        """Whether a sentence has two names or more."""
        text = self._passages.texts[index]
        ones = [name for name in _ONE_NAME.findall(_FULL_NAME.sub("", text)) if name.lower() not in self._starters]
        return len(ones) + len(_FULL_NAME.findall(text)) >= 2

    def _names_person(self, index: int) -> bool:
        if index not in self._known_of:
            self._known_of[index] = self._look_at(self._passages.texts[index])
        return self._known_of[index]

    def _look_at(self, text: str) -> bool:
        if self._passages.words.people.search(text):
            return True
        return any(
            found[0] in self._surnames and not self._is_place(text, found.start()) for found in _ONE_NAME.finditer(text)
        )

    def _is_place(self, text: str, start: int) -> bool:
        return bool(self._passages.words.places.search(text[max(0, start - _BEFORE) : start]))

    @cached_property
    def _starters(self) -> frozenset[str]:
        """Words that with a capital more likely begin a sentence than belong to a name."""
        rules = language_of(self._passages.article.language).sentences
        return frozenset(rules.starters.split() if rules else ())

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """The last words of all full names in the article, which is how persons are named again."""
        found = set[str]()
        for text in self._passages.texts:
            for name in _FULL_NAME.finditer(text):
                parts = name[0].split()
                first = parts[0].lower() if len(parts) == 2 else ""
                if first not in self._starters and not self._is_place(text, name.start()):
                    found.add(parts[-1])
        return frozenset(found)
