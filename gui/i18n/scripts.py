"""What a text's script requires of its typeface."""

from __future__ import annotations

import unicodedata
from itertools import islice

# Scripts that have italics, by the first word of their letters' Unicode names.
_WITH_ITALICS = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN")
# A passage without a letter among this many characters is set like any other.
_FAR = 2000


def has_italics(text: str) -> bool:
    """Whether a text may be set in italics, judged by its first letter; others have no italics."""
    letter = next(filter(str.isalpha, islice(text, _FAR)), "a")
    return unicodedata.name(letter, "").startswith(_WITH_ITALICS)
