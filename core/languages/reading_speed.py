"""How fast people read, by language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from core.languages.counting import counts_in

#: Words a minute, characters in Chinese and Japanese: adults reading texts of one content, length and difficulty aloud
#: (IReST: Trauzettel-Klosinski and Dietz 2012, doi 10.1167/iovs.11-8284, table 2). English is silent reading of
#: non-fiction (Brysbaert 2019, doi 10.1016/j.jml.2019.104047); aloud it is 228 there.
_MEASURED: Mapping[str, int] = MappingProxyType(
    {
        "ar": 138,
        "de": 179,
        "en": 238,
        "es": 218,
        "fi": 161,
        "fr": 195,
        "he": 187,
        "it": 188,
        "ja": 357,
        "nl": 202,
        "pl": 166,
        "pt": 181,
        "ru": 184,
        "sv": 199,
        "tr": 166,
        "zh": 255,
    }
)
#: Languages that were not measured are taken for one that was and whose words are about as long.
_TAKEN_FOR: Mapping[str, str] = MappingProxyType(
    {
        "cs": "pl",
        "da": "sv",
        "hu": "fi",
        "no": "sv",
        "ro": "it",
        "sk": "pl",
        "uk": "ru",
    }
)
#: For all others, Greek and Korean among them, the mean of the 17 languages that were measured.
_MEAN = 184
#: For others that count in characters, Thai among them: 68 ms a character, the mean of the 14 languages with alphabets.
_MEAN_CHARACTERS = 882


def reading_speed(language: str) -> int:
    """How much of a language, an ISO 639-1 code, is read in a minute: so many of what ``counts_in`` says."""
    measured = _MEASURED.get(_TAKEN_FOR.get(language, language))
    return measured or (_MEAN_CHARACTERS if counts_in(language) == "characters" else _MEAN)


def reading_seconds(count: int, language: str) -> float:
    """How long so many words, or characters where the language counts these, take to read, in seconds."""
    return 60 * count / reading_speed(language)
