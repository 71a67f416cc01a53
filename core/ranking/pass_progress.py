"""Progress of a ranking, reported while it runs."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TypeVar

from core.progress import Report, silent

#: One report per about this many sentences of a pass: compared with that many, its cost is negligible.
_BETWEEN = 500

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class PassProgress:
    """Counts sentences over all passes that a method makes through the text, and reports them as step ``ranking``.

    In pass 0 sentences are read for their words. Other quick work of a method is not a pass.
    """

    report: Report = silent
    sentences: int = 0
    passes: int = 1

    def through(self, items: Collection[Item], nth: int) -> Iterator[Item]:
        """The items of a pass, sentences or blocks of them; nothing is reported for a short text."""
        count = len(items)
        every = max(1, _BETWEEN * count // max(1, self.sentences))
        for number, item in enumerate(items, 1):
            yield item
            if number % every == 0:
                done = nth * self.sentences + self.sentences * number // count
                self.report("ranking", done, self.passes * self.sentences)


#: Reports nothing.
SILENT = PassProgress()
