"""Progress of a job, reported while it runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

Step = Literal["reading", "sentences", "ranking"]

#: Called with the step, how much of it is done and how much there is (0 if unknown).
Report = Callable[[Step, int, int], None]


def silent(step: Step, done: int, total: int) -> None:
    """Does nothing."""
