"""Detects a text's language, offline."""

from __future__ import annotations

import re
import unicodedata

from core.languages.names import NEUTRAL, UNDETERMINED, is_supported
from core.languages.scripts import LANGUAGE_OF, main_script

#: Of a longer text, this many pieces of this many characters are read; more no longer changes the answer.
_PIECES = 12
_PIECE = 125
_LETTER = re.compile(r"[^\W\d_]")
#: Addresses, whose letters are Latin in any language.
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+|(?<![\w.+-])[\w.+-]++@[!-~]+", re.ASCII)
#: How much more likely a text is in a supported language, and in English, before anything is read, in nats. These
#: decide only for a few words, for lists of names and for program code.
_SUPPORTED = 8.0
_ENGLISH = 3.0


def detect(text: str) -> str:
    """The ISO 639-1 code of the text's language: one of LANGUAGES, or else of OTHER_LANGUAGES.

    English if the text has no letters, and ``und`` (ISO 639-2) for a script that none of the languages is written
    in. A script used by only one language identifies it; if several share one, their n-grams decide
    (core.languages.ngrams). The pieces that are read are spread over the text, so a foreign headline, a quotation or
    a list of links does not decide for the whole.
    """
    # Compatibility forms count as letters: bold mathematical ones, Arabic ones as in PDFs, full-width ones.
    sample = unicodedata.normalize("NFKC", _ADDRESS.sub(" ", _sample(text)))
    script = main_script(sample)
    if not script:
        return NEUTRAL
    from core.languages.ngrams import tables

    table = tables().get(script)
    if table is None:
        return LANGUAGE_OF.get(script, UNDETERMINED)
    scores = table.scores(sample)
    return max(scores, key=lambda code: scores[code] + _prior(code))


def _prior(code: str) -> float:
    return _SUPPORTED * is_supported(code) + _ENGLISH * (code == NEUTRAL)


def _sample(text: str) -> str:
    if len(text) <= _PIECES * _PIECE:
        return text
    step = len(text) // _PIECES
    return " ".join(_piece(text, at * step, (at + 1) * step) for at in range(_PIECES))


def _piece(text: str, start: int, end: int) -> str:
    """The piece that begins at the first letter in this range of the text."""
    letter = _LETTER.search(text, start, end)
    return text[letter.start() : min(letter.start() + _PIECE, end)] if letter else ""
