"""A part of a line: words on one base line without a wide gap, and how they are set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Self

from core.formats.pdf.glyphs import Style

#: Type is raised or lowered if it is smaller than this share of the line's, and off its base line by so many ems.
SMALL = 0.85
_SHIFT = 0.08
#: pdfium gives a little more height to letters that reach above or below their font: no more than this, in ems.
_HAIR = 0.016
#: Characters with less between their reaches than this, in ems, are neither raised nor lowered against one another.
_LEVEL = 0.07

#: How far down and up a character's font reaches: the same for all that is set alike on one base line.
Key = tuple[float, float]


def hair(size: float) -> float:
    """How far apart, in points, the reach of characters may be that are set alike in type of a size."""
    return _HAIR * size


class Reaches:
    """The keys of one line, those within a hair of one another as one."""

    def __init__(self, size: float) -> None:
        self._hair = hair(size)
        self._known: dict[Key, Key] = {}

    def of(self, low: float, high: float) -> Key:
        """The key of a character whose font reaches so far down and up: the first that is alike."""
        reach = (low, high)
        found = self._known.get(reach)
        if found is None:
            hair, found = self._hair, reach
            for key in self._known.values():
                if -hair < key[0] - low < hair and -hair < key[1] - high < hair:
                    found = key
                    break
            self._known[reach] = found
        return found


class Word(NamedTuple):
    """The first and the end of its characters, its extent along the line, and the keys of its two ends."""

    start: int
    stop: int
    left: float
    right: float
    first: Key
    last: Key


@dataclass(slots=True)
class Part:
    """Words on one base line, in a frame of so many quarter turns, and how each kind of type in them is set.

    Of a ``plain`` one nothing is raised or lowered. Where its words stand is known once they are asked for, and so are
    the ``rises`` of its kinds of type.
    """

    turns: int
    spans: list[tuple[int, int]]
    left: float
    right: float
    key: Key
    styles: dict[Key, Style]
    reaches: Reaches
    words: list[Word] = field(default_factory=list)
    rises: dict[Key, int] = field(default_factory=dict)
    plain: bool = False
    vertical: bool = False
    broken: bool = False
    drop: float = 0

    @classmethod
    def of(cls, turns: int, words: list[Word], styles: dict[Key, Style], reaches: Reaches, *, vertical: bool) -> Self:
        """From its words."""
        spans = [(word.start, word.stop) for word in words]
        left, right = words[0].left, words[-1].right
        return cls(turns, spans, left, right, _main(words, styles), styles, reaches, words, vertical=vertical)

    @property
    def style(self) -> Style:
        """How most of it is set."""
        return self.styles[self.key]

    @property
    def own_base(self) -> float:
        """Its own base line."""
        return self.style.base(self.turns)

    @property
    def base(self) -> float:
        """That of the row which it is in."""
        return self.own_base - self.drop

    def are_level(self, one: Key, other: Key) -> bool:
        """Whether two characters, as far as their reach can tell, stand on one base line in type of one size."""
        level = _LEVEL * self.style.size
        return one == other or (abs(one[0] - other[0]) < level and abs(one[1] - other[1]) < level)

    def rise(self, style: Style) -> int:
        """Whether type stands above its line (1), on it (0) or below it (-1)."""
        shift = self.own_base - style.base(self.turns)
        if style.size >= SMALL * self.style.size or abs(shift) < _SHIFT * self.style.size:
            return 0
        return 1 if shift > 0 else -1

    def may_take(self, other: Part) -> bool:
        """Whether another part may be raised or lowered in it."""
        size, drop = self.style.size, self.own_base - other.own_base
        return (
            self.left < other.left < self.right
            and other.style.size < SMALL * size
            and -0.45 * size < drop < 0.7 * size
            and not self.vertical
        )


def _main(words: Sequence[Word], styles: dict[Key, Style]) -> Key:
    """What most of these words are set in."""
    first = words[0].first
    if all(word.first == first for word in words):
        return first
    counts: Counter[Key] = Counter()
    for word in words:
        counts[word.first] += word.stop - word.start
    return max(counts, key=lambda key: (counts[key], styles[key].size))
