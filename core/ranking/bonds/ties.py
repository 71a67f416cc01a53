"""What bonds mean for the picking of sentences: which are taken as one, and which should follow others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from core.bonds import Bond

#: At most so many sentences are taken as one, so that a chain of bonds does not fill a summary. What they leave out is
#: told as a bond that is broken.
_MOST = 8


@dataclass(frozen=True)
class Ties:
    """By the index of a sentence: all that it is taken with, itself among them; and what it should come ``after``.

    Sentences that are taken alone, and those that follow from none, are left out. All are in the article's order.
    """

    together: Mapping[int, tuple[int, ...]]
    after: Mapping[int, tuple[int, ...]]

    @cached_property
    def needed_by(self) -> Mapping[int, tuple[int, ...]]:
        """By the index of a sentence, those that are taken with it or should come after it."""
        users = defaultdict[int, list[int]](list)
        for needs in (self.together, self.after):
            for index, needed in needs.items():
                for each in needed:
                    users[each].append(index)
        return {index: tuple(found) for index, found in users.items()}


def ties_of(bonds: Iterable[Bond]) -> Ties:
    """The ties. What needs something that needs more is taken with all of it."""
    musts, shoulds = defaultdict[int, list[int]](list), defaultdict[int, set[int]](set)
    for bond in bonds:
        if bond.must:
            musts[bond.sentence] += bond.needs
        else:
            shoulds[bond.sentence].update(bond.needs)
    together = {index: _closure(index, musts) for index in musts if musts[index]}
    after = {index: tuple(sorted(needed.difference(together.get(index, ())))) for index, needed in shoulds.items()}
    return Ties(together, {index: needed for index, needed in after.items() if needed})


def _closure(index: int, musts: Mapping[int, list[int]]) -> tuple[int, ...]:
    found, at = [index], 0
    while at < len(found) and len(found) < _MOST:
        for needed in musts.get(found[at], ()):
            if needed not in found and len(found) < _MOST:
                found.append(needed)
        at += 1
    return tuple(sorted(found))
