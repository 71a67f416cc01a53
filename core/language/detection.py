"""Which language a text is in, found offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.language.names import LANGUAGES, NEUTRAL
from core.once import once

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

#: The detector reads three samples of this many characters; past that its answer no longer changes, only its time.
_SAMPLE = 1500


def detect(text: str) -> str:
    """The ISO 639-1 code of the text's language, one of LANGUAGES; English where the text has no letters.

    By py3langid, a naive Bayes classifier over byte n-grams (Lui and Baldwin 2012, aclanthology.org/P12-3005), with
    its choice restricted to LANGUAGES. The samples come from the start, the middle and the end, so a foreign
    headline or a list of links does not decide for the whole text.
    """
    if len(text) > 3 * _SAMPLE:
        middle = (len(text) - _SAMPLE) // 2
        text = " ".join((text[:_SAMPLE], text[middle : middle + _SAMPLE], text[-_SAMPLE:]))
    if not any(character.isalpha() for character in text):
        return NEUTRAL
    return str(_identifier().classify(text)[0])


@once
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier
