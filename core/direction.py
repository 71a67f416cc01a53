"""Which way a text runs."""

from __future__ import annotations

from itertools import islice
from unicodedata import bidirectional

#: A text without a letter among this many characters is not searched further for a direction.
_FAR = 2000


def is_right_to_left(text: str, *, otherwise: bool = False) -> bool:
    """Whether the first character with a direction of its own runs from right to left (Unicode UAX 9, rule P2).

    ``otherwise`` is the answer for a text without such a character.
    """
    kinds = map(bidirectional, islice(text, _FAR))
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), otherwise)
