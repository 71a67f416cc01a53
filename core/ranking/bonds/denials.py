"""Charges, and their denial right after."""

from __future__ import annotations

from collections.abc import Iterator

from core.bonds import Bond
from core.ranking.bonds.passages import Passages

#: A denial is of a charge at most so many sentences before it.
_REACH = 3


def denials(passages: Passages) -> Iterator[Bond]:
    """Each charge with the denial that follows it, and each denial with the charge.

    To give those who are accused their say beside the accusation is a rule of the trade (Society of Professional
    Journalists, code of ethics).
    """
    denies, accuses = passages.words.denies, passages.words.accuses
    for index, text in enumerate(passages.texts):
        if not denies.search(text):
            continue
        for charge in range(index - 1, max(-1, index - 1 - _REACH), -1):
            if not passages.adjoin(charge + 1):
                break
            if accuses.search(passages.texts[charge]) and not denies.search(passages.texts[charge]):
                yield Bond("charge", charge, (index,))
                yield Bond("denial", index, (charge,))
                break
