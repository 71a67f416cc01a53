"""Work done a little at a time, so that the caller can do other things in between."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Result = TypeVar("Result")

#: Each step takes a few milliseconds at most and yields the share of the work that is done, from 0 to 1, which never
#: falls; the generator's return value is the result. Close it to stop early.
Steps = Generator[float, None, Result]


def finish(steps: Generator[object, None, Result]) -> Result:
    """Runs all remaining steps and returns the result."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            result: Result = done.value
            return result


def between(start: float, end: float, steps: Steps[Result]) -> Steps[Result]:
    """The same steps as part of a larger piece of work: from one share of it to another."""
    while True:
        try:
            share = next(steps)
        except StopIteration as done:
            result: Result = done.value
            return result
        yield start + (end - start) * share
