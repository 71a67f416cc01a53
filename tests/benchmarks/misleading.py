"""How many summaries mislead: python -m tests.benchmarks.misleading [--texts [METHOD]].

Every text of the misleading set (tests/data/misleading) is cut to 2 to 8 sentences by every method, and to its first
sentences. A summary misleads if it shows a sentence without what must stand with it. Beside the shares, in per cent,
stands how many sentences a summary has: a method that holds too much together falls short of what was asked, or
swallows the text. ``--texts`` tells every summary of one method that misleads, and what it lacks.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import mean

import core
from tests.misleading import KINDS, MisleadingText, first_sentences, misleading_texts

LENGTHS = range(2, 9)
LEAD = "lead"
DEFAULT = next(iter(core.METHODS))
_METHODS: dict[str, Callable[[core.Article], core.Ranking]] = {
    **{name: partial(core.rank, method=name) for name in core.METHODS},
    LEAD: first_sentences,
}
_CHARACTERS_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Outcome:
    """A summary of a text: of so many sentences as were asked for and are shown, and whether it misleads."""

    text: MisleadingText
    asked: int
    shown: int
    misleads: bool

    @property
    def bonded(self) -> bool:
        """Whether the text has any bond that could be broken."""
        return bool(self.text.bonds)


def main(told: str) -> None:
    """Prints the tables, or with the name of a method its summaries that mislead."""
    texts = list(misleading_texts())
    if told:
        for text in texts:
            tell_broken(text, _METHODS[told](text.article))
        return
    outcomes = {name: [one for text in texts for one in summaries(text, rank)] for name, rank in _METHODS.items()}
    tell_lengths(outcomes)
    tell_shares("kind", KINDS[:-1], outcomes, lambda outcome: outcome.text.kind)
    tell_shares("language", sorted({text.language for text in texts}), outcomes, lambda outcome: outcome.text.language)
    tell_shares("sentences", list(map(str, LENGTHS)), outcomes, lambda outcome: str(outcome.asked))


def summaries(text: MisleadingText, rank: Callable[[core.Article], core.Ranking]) -> list[Outcome]:
    """The text's summaries of every length."""
    ranking = rank(text.article)
    cut = [(length, ranking.summary(core.Length(length))) for length in LENGTHS]
    return [Outcome(text, length, len(summary), bool(text.broken(summary))) for length, summary in cut]


def tell_lengths(outcomes: dict[str, list[Outcome]]) -> None:
    """A line a method: the share of summaries and of texts that mislead, and how many sentences are shown."""
    print("\n  how many summaries of texts with bonds mislead, and how many of the texts at any length, in per cent;")
    print(f"  how many sentences are shown, where {mean(LENGTHS):g} are asked for on the average")
    print(f"    {'':<12} {'summaries':>9} {'texts':>7} {'shown':>7}   {'shown without bonds':>19}")
    for name, of_method in outcomes.items():
        bonded = [outcome for outcome in of_method if outcome.bonded]
        free = [outcome for outcome in of_method if not outcome.bonded]
        print(
            f"    {name:<12} {share(bonded):>9} {share_of_texts(bonded):>7} {mean(o.shown for o in bonded):7.2f}   "
            f"{mean(o.shown for o in free):19.2f}"
        )


def tell_shares(
    of: str, groups: Sequence[str], outcomes: dict[str, list[Outcome]], group: Callable[[Outcome], str]
) -> None:
    """A line a method, a column a group: the share of its summaries that misleads, in per cent."""
    widths = [max(5, len(name)) for name in groups]
    heads = (f"{name:>{width}}" for name, width in zip(groups, widths, strict=True))
    print(f"\n  by {of}, in per cent\n    {'':<12} {' '.join(heads)}")
    for name, of_method in outcomes.items():
        grouped = defaultdict(list)
        for outcome in of_method:
            if outcome.bonded:
                grouped[group(outcome)].append(outcome)
        shares = (f"{share(grouped[one]):>{width}}" for one, width in zip(groups, widths, strict=True))
        print(f"    {name:<12} {' '.join(shares)}")


def share(outcomes: Iterable[Outcome]) -> str:
    """How many of them mislead, in per cent."""
    return f"{100 * mean(outcome.misleads for outcome in outcomes):.1f}"


def share_of_texts(outcomes: Iterable[Outcome]) -> str:
    """How many of their texts have a summary that misleads, in per cent."""
    misleads: defaultdict[str, bool] = defaultdict(bool)
    for outcome in outcomes:
        misleads[outcome.text.name] |= outcome.misleads
    return f"{100 * mean(misleads.values()):.1f}"


def tell_broken(text: MisleadingText, ranking: core.Ranking) -> None:
    """The summaries of a text that mislead: what is shown, and what is missing beside it."""
    for length in LENGTHS:
        summary = ranking.summary(core.Length(length))
        for bond, need in text.broken(summary):
            missing = " / ".join(need)
            print(f"{text.name} ({text.kind}), {length} sentences: {_begun(summary, bond.pick)}\n    lacks: {missing}")


def _begun(summary: core.Summary, words: str) -> str:
    """The sentence that begins with these words, or as much of it as fits a line."""
    text = next(sentence.text for sentence in summary if sentence.text.startswith(words))
    return text if len(text) <= _CHARACTERS_SHOWN else f"{text[:_CHARACTERS_SHOWN]}…"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", nargs="?", const=DEFAULT, default="", choices=_METHODS, metavar="METHOD")
    main(parser.parse_args().texts)
