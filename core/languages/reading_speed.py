"""How fast people read, by language.

The speeds in the languages' files are how much adults read aloud per minute of texts of equal content, length and
difficulty (IReST: Trauzettel-Klosinski and Dietz 2012, doi 10.1167/iovs.11-8284, table 2). English is for silent
reading of non-fiction (Brysbaert 2019, doi 10.1016/j.jml.2019.104047); aloud it is 228 there. A language that was not
measured has the speed of one that was and whose words are about as long.
"""

from __future__ import annotations

from core.languages.counting import counts_in
from core.languages.registry import language_of

#: For all others, the mean of the 17 languages that were measured.
_MEAN = 184
#: For others that count in characters: 68 ms a character, the mean of the 14 languages with alphabets.
_MEAN_CHARACTERS = 882


def reading_speed(language: str) -> int:
    """How much of a language, an ISO 639-1 code, is read per minute, in the unit that ``counts_in`` returns."""
    known = language_of(language).reading_speed
    return known or (_MEAN_CHARACTERS if counts_in(language) == "characters" else _MEAN)


def reading_seconds(count: int, language: str) -> float:
    """How long this many words, or characters if the language counts these, take to read, in seconds."""
    return 60 * count / reading_speed(language)
