"""Work that is done a little at a time, so that whoever has it done can see to other things in between."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Result = TypeVar("Result")

#: Each step takes a few milliseconds at most and gives the share of the work that is done, from 0 to 1, which never
#: falls; the generator's return value is the result. Who wants no more closes it.
Steps = Generator[float, None, Result]


def finish(steps: Generator[object, None, Result]) -> Result:
    """Does all the steps that are left, whatever they tell; gives the result."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            result: Result = done.value
            return result


def between(start: float, end: float, steps: Steps[Result]) -> Steps[Result]:
    """The same steps where they are a part of greater work: from the one share of it to the other."""
    while True:
        try:
            share = next(steps)
        except StopIteration as done:
            result: Result = done.value
            return result
        yield start + (end - start) * share
