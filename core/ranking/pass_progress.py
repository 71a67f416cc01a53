"""How far a ranking is, told while it runs."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TypeVar

from core.progress import Report, silent

#: A report comes once in about so many sentences of a pass: next to that many it costs nothing.
_BETWEEN = 500

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class PassProgress:
    """Counts sentences over all passes that a method makes through the text, and reports them as step ``ranking``.

    In pass 0 sentences are read for their words. What a method does besides in little time is no pass.
    """

    report: Report = silent
    sentences: int = 0
    passes: int = 1

    def through(self, items: Collection[Item], nth: int) -> Iterator[Item]:
        """The items of a pass, be they sentences or blocks of them; of a short text nothing is told."""
        count = len(items)
        every = max(1, _BETWEEN * count // max(1, self.sentences))
        for number, item in enumerate(items, 1):
            yield item
            if number % every == 0:
                done = nth * self.sentences + self.sentences * number // count
                self.report("ranking", done, self.passes * self.sentences)


#: Tells nobody.
SILENT = PassProgress()
