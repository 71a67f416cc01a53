"""What the reader decided about an article's sentences, whatever the ranking."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from core import Length

# A passage as ``[start, end)``, in code points of the article's text.
TextSpan = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Choices:
    """Sentences pinned into the summary or excluded from it, by where they start, and furniture that was put back.

    By position in the text and not by index: putting furniture back, or summarising only a part, renumbers sentences.
    """

    pinned: frozenset[int] = frozenset()
    excluded: frozenset[int] = frozenset()
    put_back: frozenset[TextSpan] = frozenset()

    def pin(self, starts: Iterable[int]) -> Choices:
        """The choices with these sentences pinned into the summary."""
        chosen = frozenset(starts)
        return replace(self, pinned=self.pinned | chosen, excluded=self.excluded - chosen)

    def exclude(self, starts: Iterable[int]) -> Choices:
        """The choices with these sentences excluded from the summary."""
        chosen = frozenset(starts)
        return replace(self, pinned=self.pinned - chosen, excluded=self.excluded | chosen)

    def leave_to_rank(self, starts: Iterable[int]) -> Choices:
        """The choices with these sentences left to the ranking again."""
        chosen = frozenset(starts)
        return replace(self, pinned=self.pinned - chosen, excluded=self.excluded - chosen)

    def put_furniture_back(self, passages: Iterable[TextSpan]) -> Choices:
        """The choices with these passages as part of the article."""
        return replace(self, put_back=self.put_back | frozenset(passages))

    def take_furniture_out(self, passages: Iterable[TextSpan]) -> Choices:
        """The choices with these passages as furniture again, and nothing in them pinned or excluded."""
        gone = frozenset(passages)

        def outside(starts: frozenset[int]) -> frozenset[int]:
            return frozenset(start for start in starts if not any(first <= start < last for first, last in gone))

        return Choices(outside(self.pinned), outside(self.excluded), self.put_back - gone)

    def put_back_at(self, position: int) -> TextSpan | None:
        """The passage that was put back and contains this position."""
        return next(((start, end) for start, end in self.put_back if start <= position < end), None)


# Changes of the choices that can be undone, and settings.
Change = Literal["pin", "exclude", "leave to rank", "put back", "take out"]
Setting = Literal["length", "method", "topic"]


@dataclass(frozen=True, slots=True)
class Step:
    """A change of the choices that can be undone."""

    change: Change
    before: Choices
    after: Choices


@dataclass(frozen=True, slots=True)
class SettingStep:
    """A change of a setting of the summary that can be undone: a length, a method's id or a topic."""

    change: Setting
    before: Length | str
    after: Length | str


# The value of a step before and after.
Value = Choices | Length | str
