"""Which way a text runs."""

from __future__ import annotations

import unicodedata
from itertools import islice

#: A text that has no letter among so many characters has no direction worth looking further for.
_FAR = 2000


def is_right_to_left(text: str) -> bool:
    """Whether the first character with a direction of its own runs from right to left (Unicode UAX 9, rule P2)."""
    for character in islice(text, _FAR):
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False
