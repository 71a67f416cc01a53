"""What a function makes of words, kept within bounds."""

from __future__ import annotations

from collections.abc import Callable


class Memo(dict[str, str]):
    """What ``make`` gives for a word, by word; each is made when it is first asked for.

    With more than ``most`` words all are forgotten, so that memory has a bound.
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
