"""Distinguishes languages that share a script by their letter n-grams.

The model is py3langid's (Lui and Baldwin 2012, aclanthology.org/P12-3005; BSD licence beside the data), a naive Bayes
classifier, reduced by ``python -m tests.language_model`` to the most informative n-grams, of whole letters and in lower
case. Its own file takes half a second to unpack and 90 MB of memory; this one takes about ten milliseconds and 6 MB.
"""

from __future__ import annotations

import json
import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.util.cached_once import cached_once

DATA = Path(__file__).parent / "data" / "ngrams.zlib"
#: The longest n-gram, in letters.
LONGEST = 5
#: The unit of the data's weights, in nats.
UNIT = 0.25
#: A weight is stored as a byte, this much above its value.
OFFSET = 128
#: Bytes per language in a sum: enough for the weights of a million n-grams.
_LANE = 4

#: Marks above and below letters that are often left out, and the stroke that only lengthens an Arabic word.
_OPTIONAL = re.compile("[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]+")
#: What is neither a letter nor an apostrophe nor a vowel sign of Devanagari and Bengali.
_BETWEEN = re.compile(r"(?:[\d_]|[^\w'\u0900-\u0963\u0980-\u09e3])+")


@dataclass(frozen=True, slots=True)
class Table:
    """What the n-grams of one script say about its languages."""

    #: ISO 639-1 codes; one is repeated for each variety of the language.
    languages: tuple[str, ...]
    #: n-gram -> the index of its row.
    places: Mapping[str, int]
    #: One row per n-gram: for each language the logarithm of its relative frequency in it, in UNIT, as _LANE bytes.
    rows: bytes

    def scores(self, text: str) -> dict[str, float]:
        """How likely the text is in each language, as a logarithm, in nats; only differences mean anything.

        At each position the longest known n-gram that ends there counts, and n occurrences count as 1 + log2(n),
        since what a text repeats is often a name. Takes 2 ms for 3,000 characters.
        """
        width = _LANE * len(self.languages)
        total = 0
        for place, count in self._places(text).items():
            # A row is one number with a part for each language, so one addition covers them all.
            total += count.bit_length() * int.from_bytes(self.rows[place * width : (place + 1) * width], "little")
        sums = total.to_bytes(width + _LANE, "little")
        scores: dict[str, float] = {}
        for at, language in enumerate(self.languages):
            score = int.from_bytes(sums[at * _LANE : (at + 1) * _LANE], "little") * UNIT
            # A language is as likely as the most likely of its varieties.
            scores[language] = max(score, scores.get(language, 0.0))
        return scores

    def _places(self, text: str) -> Counter[int]:
        plain = " " * (LONGEST - 2) + normalised(f" {text} ")
        places: Counter[int] = Counter()
        for ngram, count in Counter(plain[at : at + LONGEST] for at in range(len(plain) - LONGEST + 1)).items():
            for start in range(LONGEST):
                place = self.places.get(ngram[start:])
                if place is not None:
                    places[place] += count
                    break
        return places


def normalised(text: str) -> str:
    """The text in the form that n-grams are taken from: words in lower case with one space between them.

    It is in Unicode's form NFKC, without vowel points and the like, with straight apostrophes.
    """
    composed = unicodedata.normalize("NFKC", text).replace("İ", "i").replace("’", "'").lower()
    return _BETWEEN.sub(" ", _OPTIONAL.sub("", composed))


@cached_once
def tables() -> Mapping[str, Table]:
    """The tables by script, with the names that core.languages.scripts uses."""
    head, _, weights = zlib.decompress(DATA.read_bytes()).partition(b"\n")
    found = {}
    at = 0
    for script, (languages, ngrams) in json.loads(head).items():
        size = len(languages) * len(ngrams)
        rows = bytearray(_LANE * size)
        rows[::_LANE] = weights[at : at + size]
        at += size
        found[script] = Table(tuple(languages), {ngram: place for place, ngram in enumerate(ngrams)}, bytes(rows))
    return found


def pack(tables: Mapping[str, tuple[list[str], list[str], bytes]]) -> bytes:
    """The data for these tables: by script, the languages, the n-grams, and one byte for each n-gram and language."""
    head = {script: (languages, ngrams) for script, (languages, ngrams, _) in tables.items()}
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode() + b"\n" + b"".join(weights for *_, weights in tables.values()), 9)
