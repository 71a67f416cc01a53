"""How good the summaries of every method are, against what people wrote: python -m tests.benchmarks.quality [FOLDER].

Figures are ROUGE-1 and ROUGE-2 times 100: F1 for news, papers and stories, recall of the headline for headlines. Beside
them stands the share of picks, in per cent, that begin with a pronoun or connective whose sentence was not picked.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from pathlib import Path

import numpy as np

import core
from core.ranking.nltk_import import import_nltk

import_nltk()

from core.ranking.dom import document  # noqa: E402
from core.ranking.features.signals import points_back  # noqa: E402
from core.ranking.features.structure import Layout  # noqa: E402
from core.ranking.summarizers.standfirst import Standfirst  # noqa: E402
from tests.benchmarks.examples import FOLDER, MISSING, TASKS, Example, examples  # noqa: E402
from tests.benchmarks.rouge import tokens  # noqa: E402


class Tally:
    """What was found of one method on one set."""

    def __init__(self) -> None:
        self._rouge: list[tuple[float, float]] = []
        self._dangling: list[bool] = []
        self._seconds = 0.0

    def add(self, example: Example, picks: tuple[int, ...], dangles: list[bool], seconds: float) -> None:
        """Counts a summary in."""
        sentences = example.article.sentences
        self._rouge.append(example.rouge([token for index in picks for token in tokens(sentences[index].text)]))
        self._dangling += [dangles[index] and index - 1 not in picks for index in picks]
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
        method = Standfirst.for_language(example.article.language)
        dom = document(example.article)
        layout = Layout.of(dom)
        dangles = points_back(method.terms(dom), layout, example.article.language).astype(bool).tolist()
        tallies[example.set, "first sentences"].add(example, example.first(), dangles, 0.0)
        for name in core.METHODS:
            start = time.perf_counter()
            summary = core.rank(example.article, name).summary(example.task.length)
            tallies[example.set, name].add(example, summary.indices, dangles, time.perf_counter() - start)
    for of_set in TASKS:
        print(f"\n  {of_set:<18} ROUGE-1      2   dangling     a text")
        for name in ("first sentences", *core.METHODS):
            print(f"    {name:<17} {tallies[of_set, name].told()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
