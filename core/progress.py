"""How far a job is, told while it runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

Step = Literal["reading", "sentences", "ranking"]

#: Called with the step, how much of it is done and how much there is (0 where that is not known).
Report = Callable[[Step, int, int], None]


def silent(step: Step, done: int, total: int) -> None:
    """Tells nobody."""
