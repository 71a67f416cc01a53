"""What stands beside a picked sentence so that it does not mislead: lines that it needs, notes of what is missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from core.bonds import Bond
from core.export.wording import ENGLISH, Wording
from core.ranking.bonds import note_of, rest_of
from core.summary import Summary
from core.text import clean, one_line


@dataclass(frozen=True, slots=True)
class Beside:
    """Lines of the article, word for word, ``above`` and ``below`` a picked sentence, and ``notes`` on it."""

    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def after(self) -> tuple[str, ...]:
        """All that follows the sentence."""
        return (*self.below, *self.notes)


def beside(summary: Summary, wording: Wording = ENGLISH) -> Mapping[int, Beside]:
    """By the index of each picked sentence, what stands beside it: nothing in most cases.

    A line that several need stands once: above the first of those behind it, or below the last of those before it.
    """
    above, below = _lines(summary)
    notes = defaultdict[int, dict[str, None]](dict)
    for bond in summary.broken:
        notes[bond.sentence][note_of(bond, summary.article).message(wording.translate)] = None
    for bond in summary.bonds:
        if bond.more:
            notes[_last_shown(bond, summary)][rest_of(bond).message(wording.translate)] = None
    return {
        index: Beside(_texts(summary, above[index]), _texts(summary, below[index]), tuple(notes[index]))
        for index in summary.indices
    }


def _lines(summary: Summary) -> tuple[defaultdict[int, list[int]], defaultdict[int, list[int]]]:
    """The blocks above and below picked sentences, by their indices."""
    above, below = defaultdict[int, list[int]](list), defaultdict[int, list[int]](list)
    first, last = dict[int, int](), dict[int, int]()
    for bond in summary.bonds:
        for line in bond.lines:
            if line < summary.article.sentences[bond.sentence].block:
                first.setdefault(line, bond.sentence)
            else:
                last[line] = bond.sentence
    for line, index in sorted(first.items()):
        above[index].append(line)
    for line, index in sorted(last.items()):
        below[index].append(line)
    return above, below


def _last_shown(bond: Bond, summary: Summary) -> int:
    """The last sentence of a list that is shown, behind which it goes on."""
    return max(set(summary.indices).intersection((bond.sentence, *bond.needs)))


def _texts(summary: Summary, lines: list[int]) -> tuple[str, ...]:
    return tuple(one_line(clean(summary.article.blocks[line].text)) for line in lines)
