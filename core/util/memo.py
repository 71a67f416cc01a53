"""A bounded cache of a function's results for words."""

from __future__ import annotations

from collections.abc import Callable


class Memo(dict[str, str]):
    """The results of ``make`` by word; each is made when first asked for.

    Above ``most`` words all are forgotten, to bound memory.
    """

    def __init__(self, make: Callable[[str], str], most: int = 100_000) -> None:
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, word: str) -> str:
        if len(self) >= self._most:
            self.clear()
        made = self[word] = self._make(word)
        return made
