"""What a text's script asks of the type it is set in."""

from __future__ import annotations

import unicodedata
from itertools import islice

# Scripts whose type has an italic, by the first word of their letters' names in Unicode.
_WITH_ITALICS = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN")
# A passage that has no letter among so many characters is set as any other.
_FAR = 2000


def has_italics(text: str) -> bool:
    """Whether a text may stand in italics, told by its first letter; others have no italics."""
    letter = next(filter(str.isalpha, islice(text, _FAR)), "a")
    return unicodedata.name(letter, "").startswith(_WITH_ITALICS)
