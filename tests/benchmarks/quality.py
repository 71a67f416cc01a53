"""How good the summaries of every method are, against what people wrote: python -m tests.benchmarks.quality [FOLDER].

Figures are ROUGE-1 and ROUGE-2 times 100: F1 for news, papers and stories, recall of the headline for headlines. Beside
them stands the share of picks, in per cent, that must not be shown without a sentence that was not picked.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from pathlib import Path

import numpy as np

import core
from core.ranking.bonds import bonds_of
from tests.benchmarks.examples import FOLDER, MISSING, TASKS, Example, examples
from tests.benchmarks.rouge import tokens


class Tally:
    """What was found of one method on one set."""

    def __init__(self) -> None:
        self._rouge: list[tuple[float, float]] = []
        self._dangling: list[bool] = []
        self._seconds = 0.0

    def add(self, example: Example, picks: tuple[int, ...], seconds: float) -> None:
        """Counts a summary in."""
        sentences = example.article.sentences
        self._rouge.append(example.rouge([token for index in picks for token in tokens(sentences[index].text)]))
        picked = frozenset(picks)
        lacking = {
            bond.sentence for bond in bonds_of(example.article) if bond.must and not picked.issuperset(bond.needs)
        }
        self._dangling += [index in lacking for index in picks]
        self._seconds += seconds

    def told(self) -> str:
        """The figures, in one line."""
        one, two = 100 * np.mean(self._rouge, axis=0)
        milliseconds = 1000 * self._seconds / len(self._rouge)
        return f"{one:6.2f} {two:6.2f}   {100 * np.mean(self._dangling):5.1f} %   {milliseconds:8.1f} ms"


def main(folder: Path) -> int:
    """Summarises, judges and prints; the return value is the exit status."""
    if not folder.is_dir():
        print(MISSING.format(folder))
        return 0
    tallies: defaultdict[tuple[str, str], Tally] = defaultdict(Tally)
    for example in examples(folder):
        tallies[example.set, "first sentences"].add(example, example.first(), 0.0)
        for name in core.METHODS:
            start = time.perf_counter()
            summary = core.rank(example.article, name).summary(example.task.length)
            tallies[example.set, name].add(example, summary.indices, time.perf_counter() - start)
    for of_set in TASKS:
        print(f"\n  {of_set:<18} ROUGE-1      2   dangling     a text")
        for name in ("first sentences", *core.METHODS):
            print(f"    {name:<17} {tallies[of_set, name].told()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
