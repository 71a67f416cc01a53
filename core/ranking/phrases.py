"""Candidates for key phrases: adjacent words that carry meaning, grouped by their stems."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from core.article import Article, Span
from core.ranking.function_words import key_phrase_rules
from core.ranking.phrase_words import Word, tokens

#: At most this many words make a phrase.
_LONGEST = 4
#: In a text of this many words one occurrence is enough; the number required grows with the square root of the length.
_SHORT_TEXT = 2000


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """Adjacent words, as ``keys``, their stems.

    ``places`` has the number of its first word in the line of each occurrence. It occurs in ``sentences`` sentences, of
    which ``first_sentence`` is the first. ``heads`` is the share of places where it modifies no adjacent word: all for
    what is mostly written with a capital, like a name.
    """

    keys: tuple[str, ...]
    places: tuple[int, ...]
    sentences: int
    first_sentence: int
    heads: float


class Line:
    """All words of an article that may be parts of phrases, one after the other, identified by index."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._head_first = key_phrase_rules(article.language).head_first
        self._words: list[Word] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._joined: list[bool] = []
        self._sentences: list[int] = []
        for index, sentence in enumerate(article.sentences):
            found = tokens(sentence.text, article.language)
            for token in found:
                self._words.append(token.word)
                self._starts.append(sentence.start + token.start)
                self._ends.append(sentence.start + token.end)
                self._joined.append(token.joined)
            self._sentences.extend([index] * len(found))
        self._joined.append(False)
        self._run = [1] * len(self._words)
        for at in range(len(self._words) - 2, -1, -1):
            if self._joined[at + 1]:
                self._run[at] += self._run[at + 1]

    def phrases(self) -> Iterator[Phrase]:
        """The phrases of up to four words that occur often enough for the length of the text.

        A longer one is considered only if both its parts that are one word shorter occur often enough (Agrawal and
        Srikant 1994, Fast algorithms for mining association rules), so the time grows with the text.
        """
        keys = [word.key for word in self._words]
        room = [min(run, _LONGEST) for run in self._run]
        rarest = max(1, round((len(keys) / _SHORT_TEXT) ** 0.5))
        places = list(range(len(keys)))
        for length in count(1):
            groups: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
            for at in places:
                groups[tuple(keys[at : at + length])].append(at)
            frequent = bytearray(len(keys) + 1)
            for group_keys, group in groups.items():
                if len(group) >= rarest:
                    for at in group:
                        frequent[at] = 1
                    phrase = self._phrase(group_keys, group)
                    if phrase:
                        yield phrase
            places = [at for at in places if frequent[at] and frequent[at + 1] and room[at] > length]
            if not places:
                return

    def spans(self, phrase: Phrase) -> list[Span]:
        """Where a phrase occurs, without overlaps: ``one by one`` occurs once in ``one by one by one``."""
        spans: list[Span] = []
        last = len(phrase.keys) - 1
        for at in phrase.places:
            if not spans or self._starts[at] >= spans[-1].end:
                spans.append(Span(self._text, self._starts[at], self._ends[at + last]))
        return spans

    def is_name(self, phrase: Phrase) -> bool:
        """Whether a phrase is written with capitals at its first occurrence, except for linking words."""
        return self._has_capitals(phrase.places[0], len(phrase.keys))

    def _phrase(self, keys: tuple[str, ...], group: list[int]) -> Phrase | None:
        length = len(keys)
        places = [at for at in group if self._is_phrase(at, length)]
        if not places or (length > 1 and not self._is_complete(places, length)):
            return None
        sentences = {self._sentences[at] for at in places}
        return Phrase(keys, tuple(places), len(sentences), self._sentences[places[0]], self._heads(places, length))

    def _is_phrase(self, at: int, length: int) -> bool:
        if length == 1:
            word = self._words[at]
            return word.weight >= 1 and word.first and word.last
        words = self._words[at : at + length]
        return words[0].first and words[-1].last and sum(word.weight for word in words) >= 1

    def _is_complete(self, places: Sequence[int], length: int) -> bool:
        """Whether words are a complete phrase, not just part of one.

        What occurs once is complete only if it is a whole run; so, mostly, is what the limit may have cut, and what
        a link joins in languages with final heads: not "string of bad" from "a string of bad jokes".
        """
        words = self._words[places[0] : places[0] + length]
        has_link = not all(word.first or word.last for word in words)
        at_limit = length == _LONGEST
        if len(places) > 1 and not at_limit and not (has_link and not self._head_first):
            return True
        return 2 * sum(self._is_whole(at, length) for at in places) >= len(places)

    def _is_whole(self, at: int, length: int) -> bool:
        """Whether words are a whole run, or all words with capitals of one: a name followed by a verb."""
        end = at + length
        if not self._joined[at] and self._run[at] == length:
            return True
        return (
            self._has_capitals(at, length)
            and not (self._joined[at] and self._has_capitals(at - 1, 1))
            and not (self._joined[end] and self._has_capitals(end, 1))
        )

    def _has_capitals(self, at: int, length: int) -> bool:
        words = range(at, at + length)
        return all(self._text[self._starts[at]].isupper() or not self._words[at].last for at in words)

    def _heads(self, places: Sequence[int], length: int) -> float:
        capitals = sum(self._text[self._starts[at]].isupper() for at in places)
        if 2 * capitals > len(places):
            return 1.0
        beside = 0 if self._head_first else length
        return sum(not self._joined[at + beside] for at in places) / len(places)
