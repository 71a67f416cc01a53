"""Which way a text runs."""

from __future__ import annotations

from itertools import islice
from unicodedata import bidirectional

#: A text that has no letter among so many characters has no direction worth looking further for.
_FAR = 2000


def is_right_to_left(text: str, *, otherwise: bool = False) -> bool:
    """Whether the first character with a direction of its own runs from right to left (Unicode UAX 9, rule P2).

    A text without such a character runs as it would ``otherwise``.
    """
    kinds = map(bidirectional, islice(text, _FAR))
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), otherwise)
