"""A sentence's score taken apart: named parts that add up, in figures as they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

from PySide6.QtCore import QLocale

from core import Ranking
from gui.features.explanation.names import words_for


@dataclass(frozen=True, slots=True)
class Part:
    """One contribution: its name, its meaning, and what it adds; ``figure`` is that as shown."""

    name: str
    explanation: str
    value: float
    figure: str


@dataclass(frozen=True, slots=True)
class Score:
    """The ``parts`` of a score, the greatest first, and their ``total``.

    ``low`` and ``high`` are the ends of the scale that has room for the parts, set end to end from 0. They are the
    same for most sentences of a ranking, so that bars can be compared.
    """

    parts: tuple[Part, ...]
    total: float
    figure: str
    low: float
    high: float


def score_of(ranking: Ranking, index: int) -> Score:
    """What the score of the sentence with this index is made of; parts too small to show are left out."""
    best, worst = max(ranking.scores), min(ranking.scores)
    total = ranking.scores[index]
    reasons = sorted(ranking.reasons[index].items(), key=lambda reason: -reason[1])
    values = [value for _, value in reasons]
    decimals = _decimals(max(abs(best), abs(worst)), values)
    rounded = rounded_together(values, decimals)
    parts = [
        Part(*words_for(name), value, _figure(units, decimals, signed=True))
        for (name, value), units in zip(reasons, rounded, strict=True)
        # If nothing contributes, as for KL-Sum's first pick, that is the reason.
        if units or not any(rounded)
    ]
    # Below 0 for a method that takes points away from all except the first.
    floor_of_all = worst if best <= 0 else 0.0
    reached = [sum(values[: count + 1]) for count in range(len(values))]
    return Score(
        tuple(parts),
        total,
        _figure(sum(rounded), decimals, signed=False),
        low=min(0.0, floor_of_all, *reached),
        high=max(0.0, best, *reached),
    )


def rounded_together(values: Sequence[float], decimals: int) -> list[int]:
    """The values in units of the last decimal, rounded so that they add up to their rounded sum.

    Each is less than one unit off; those with the greatest remainders are rounded up.
    """
    exact = [value * 10**decimals for value in values]
    whole = [floor(value) for value in exact]
    missing = round(sum(exact)) - sum(whole)
    by_remainder = sorted(range(len(exact)), key=lambda place: whole[place] - exact[place])
    for place in by_remainder[:missing]:
        whole[place] += 1
    return whole


def _decimals(greatest: float, values: Sequence[float]) -> int:
    """As many as distinguish scores of this size: two, or more if all are small; none for whole numbers."""
    if all(value == int(value) for value in values):
        return 0
    return 2 if greatest >= 0.1 else 1 - floor(log10(greatest))


def _figure(units: int, decimals: int, *, signed: bool) -> str:
    locale = QLocale()
    text = locale.toString(units / 10**decimals, "f", decimals)
    return f"{locale.positiveSign()}{text}" if signed and units >= 0 else text
