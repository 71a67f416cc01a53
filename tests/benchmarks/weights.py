"""Learns the default method's weights again, and judges them on texts that they were not learned from.

    python -m tests.benchmarks.weights [FOLDER]

FOLDER holds texts with summaries that people wrote, as JSON lines; without them there is nothing to learn from. What is
sought is the mean over the sets of ROUGE-1 plus ROUGE-2 of whole summaries, a set at a time, less a price on weights.
The search climbs by one weight at a time. Each text is summarised several times with a little noise on the scores, so
that weights are found which do not hang by a hair. Five times a fifth of the texts is held out: the spread tells how
much of what is gained holds on other texts.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from core.ranking.nltk_import import import_nltk

import_nltk()

from core.ranking.dom import document  # noqa: E402
from core.ranking.features.weights import WEIGHTS  # noqa: E402
from core.ranking.summarizers.standfirst import Evidence, Standfirst  # noqa: E402
from core.ranking.terms import Vector  # noqa: E402
from tests.benchmarks.examples import FOLDER, MISSING, Example, examples  # noqa: E402
from tests.benchmarks.rouge import tokens  # noqa: E402

_FOLDS = 5
_DRAWS = 6
_NOISE = 0.08
#: ROUGE, from 0 to 1, that a weight of 1 has to bring.
_PRICE = 0.003
_STEPS = (0.4, -0.4, 0.2, -0.2, 0.1, -0.1)
_ROUNDS = 3
#: Where the search starts: what is known to work on news.
_START = {"position": 1.0, "centrality": 0.5, "title": 0.3, "length": 0.5, "repetition": -0.5}
#: Not learned: what ROUGE can't see.
_GIVEN = ("points back", "cut quotation", "no sentence")
_NAMES = (*(name for name in WEIGHTS if name not in _GIVEN),)
_KINDS = ("report", "treatise", "narrative")

Weights = Vector


@dataclass(eq=False)
class Text:
    """A text with what people wrote of it, and what is known of its sentences."""

    example: Example
    tokens: Sequence[Sequence[str]]
    evidence: Evidence
    words: Sequence[int] = field(init=False)
    signals: Vector = field(init=False)
    likeness: Vector = field(init=False)
    shares: Vector = field(init=False)
    noise: Vector = field(init=False)
    known: dict[tuple[int, ...], float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.words = [sentence.words for sentence in self.example.article.sentences]
        duplicates = self.evidence.duplicates
        self.signals = np.stack([self.evidence.signals.get(name, np.zeros(len(self.words))) for name in WEIGHTS])
        graph = self.evidence.graph.toarray()
        np.fill_diagonal(graph, 1.0)
        self.likeness = graph[duplicates.of][:, duplicates.of]
        genre = self.evidence.genre
        self.shares = np.array([genre.report, genre.treatise, genre.narrative])
        self.noise = np.random.default_rng(len(self.words)).normal(0, _NOISE, (_DRAWS, len(self.words)))

    def score(self, picks: tuple[int, ...]) -> float:
        """ROUGE of a summary against the reference that it fits best."""
        if picks not in self.known:
            self.known[picks] = sum(self.example.rouge([token for index in picks for token in self.tokens[index]]))
        return self.known[picks]

    def picks(self, table: Weights, noise: Vector | float = 0.0) -> tuple[int, ...]:
        """The sentences of the summary by these weights; as core.ranking.picking, for the few that are wanted."""
        weights = dict(zip(WEIGHTS, table @ self.shares, strict=True))
        signals = dict(zip(WEIGHTS, self.signals, strict=True))
        worth = sum(weights[name] * signals[name] for name in WEIGHTS if name not in ("points back", "repetition"))
        worth = worth + noise
        lost = weights["points back"] * signals["points back"]
        like = np.zeros(len(worth))
        task, picks, words = self.example.task, list[int](), 0
        while len(picks) < min(task.sentences or len(worth), len(worth)):
            index = int(np.argmax(worth + lost + weights["repetition"] * like))
            words += self.words[index]
            if picks and task.words and words > task.words:
                break
            picks.append(index)
            worth[index] = -np.inf
            lost[index + 1 : index + 2] = 0
            like = np.maximum(like, self.likeness[index])
        return tuple(sorted(picks))

    def expected(self, table: Weights) -> float:
        """The mean score under noise."""
        return float(np.mean([self.score(self.picks(table, noise)) for noise in self.noise]))


def texts(folder: Path) -> Iterator[Text]:
    """All texts of the folder."""
    for example in examples(folder):
        article = example.article
        method = Standfirst.for_language(article.language)
        dom = document(article)
        evidence = method.evidence(dom, method.terms(dom), article.title)
        yield Text(example, [tokens(sentence.text) for sentence in article.sentences], evidence)


def means(found: Sequence[tuple[Text, float]]) -> Mapping[str, float]:
    """The mean of each set."""
    by_set: dict[str, list[float]] = {}
    for text, score in found:
        by_set.setdefault(text.example.set, []).append(score)
    return {name: float(np.mean(scores)) for name, scores in by_set.items()}


def learn(sample: Sequence[Text]) -> Weights:
    """The weights that the search finds, shape (contributions, kinds of text)."""
    table = np.array([[_START.get(name, WEIGHTS[name][0] if name in _GIVEN else 0.0)] * 3 for name in WEIGHTS])
    for name in _GIVEN:
        table[list(WEIGHTS).index(name)] = WEIGHTS[name]
    for kind in range(len(_KINDS)):
        concerned = [text for text in sample if text.shares[kind] > 0]
        best = _gain(concerned, table)
        for _ in range(_ROUNDS):
            before = best
            for row in (list(WEIGHTS).index(name) for name in _NAMES):
                for step in _STEPS:
                    other = table.copy()
                    other[row, kind] += step
                    gain = _gain(concerned, other)
                    if gain > best:
                        table, best = other, gain
            if best == before:
                break
    return table


def _gain(sample: Sequence[Text], table: Weights) -> float:
    scores = means([(text, text.expected(table)) for text in sample])
    free = [row for row, name in enumerate(WEIGHTS) if name in _NAMES]
    return sum(scores.values()) - _PRICE * float(np.abs(table[free]).sum())


def tell(name: str, found: Mapping[str, Sequence[float]]) -> None:
    """One line: the mean of each set and its standard error, times 100."""
    cells = [
        f"{text_set} {100 * np.mean(scores):5.2f} ±{100 * np.std(scores) / len(scores) ** 0.5:.2f}"
        for text_set, scores in found.items()
    ]
    print(f"  {name:<28} {'   '.join(cells)}", flush=True)


def judged(sample: Sequence[Text], picks: Mapping[int, tuple[int, ...]]) -> Mapping[str, Sequence[float]]:
    """The scores of each set."""
    scores: dict[str, list[float]] = {}
    for number, text in enumerate(sample):
        scores.setdefault(text.example.set, []).append(text.score(picks[number]))
    return scores


def main(folder: Path) -> int:
    """Learns, judges and prints; the return value is the exit status."""
    if not folder.is_dir():
        sys.stderr.write(f"{MISSING.format(folder)}\n")
        return 2
    sample = list(texts(folder))
    shipped = np.array(list(WEIGHTS.values()))
    tell("first sentences", judged(sample, {n: text.example.first() for n, text in enumerate(sample)}))
    tell("weights as shipped", judged(sample, {n: text.picks(shipped) for n, text in enumerate(sample)}))
    held_out: dict[int, tuple[int, ...]] = {}
    order = np.random.default_rng(0).permutation(len(sample))
    found = []
    for fold in range(_FOLDS):
        left_out = set(order[fold::_FOLDS].tolist())
        table = learn([text for number, text in enumerate(sample) if number not in left_out])
        found.append(table)
        held_out |= {number: sample[number].picks(table) for number in left_out}
    tell("learned, on held-out texts", judged(sample, held_out))
    learned = learn(sample)
    tell("learned, on the same texts", judged(sample, {n: text.picks(learned) for n, text in enumerate(sample)}))
    spread = np.std(found, axis=0)
    print(f"\n  {'weights (± over the folds)':<28} {'   '.join(f'{kind:>13}' for kind in _KINDS)}")
    for row, name in enumerate(WEIGHTS):
        cells = "   ".join(f"{learned[row, kind]:6.2f} ±{spread[row, kind]:5.2f}" for kind in range(len(_KINDS)))
        print(f"  {name:<28} {cells}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
