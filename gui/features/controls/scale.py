"""The lengths that a slider offers: every one while they are few, coarser steps as they grow."""

from __future__ import annotations

from math import ceil

from core import Article, LengthUnit


def length_values(unit: LengthUnit, whole: Article | None) -> tuple[float, ...]:
    """The values of a slider's positions, ascending, at least one; the last covers the whole article.

    ``whole`` is None while there is no article.
    """
    if unit == "percent":
        return tuple(range(1, 101))
    if unit == "sentences":
        return steps(len(whole.sentences) if whole else 1)
    if unit == "words":
        return tuple(10 * step for step in steps(ceil(whole.words / 10) if whole else 1))
    # A quarter of a minute is about a paragraph.
    return tuple(step / 4 for step in steps(ceil(whole.seconds / 15) if whole else 1))


def steps(total: int) -> tuple[int, ...]:
    """Whole numbers from 1 to ``total``: by ones up to 100, by tens up to 1,000, and so on; always ends with it."""
    values: list[int] = []
    value = step = 1
    while value < total:
        values.append(value)
        if value >= 100 * step:
            step *= 10
        value += step
    return (*values, max(1, total))
