"""Loads a file and ranks it by one method, and prints how long that took, in seconds, and the most memory held.

python -m tests.benchmarks.ranked METHOD FILE
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial

import core
from core.formats import limits as guard
from core.languages import detect
from core.ranking.rank import warm_up
from tests.benchmarks.measuring import most_resident, timed


def main(method: str, file: str) -> None:
    """Measures a process that has imported what it needs, as the worker has when the first file comes."""
    # The longest text of the curve is longer than what Standfirst reads.
    guard.LIMITS = replace(guard.LIMITS, text=100_000_000)
    detect("What language is this?")
    warm_up()
    load_seconds, article = timed(partial(core.load, file))
    rank_seconds, _ = timed(partial(core.rank, article, method))
    print(len(article.sentences), load_seconds, rank_seconds, most_resident())


if __name__ == "__main__":
    main(*sys.argv[1:])
