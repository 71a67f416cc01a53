"""Kinds of characters, as parts of regular expressions: the contents of character classes, except for JOINTS."""

from __future__ import annotations

from itertools import groupby
from unicodedata import category

from core.util.cached_once import cached_once

#: Letters of scripts that are written without spaces between words: Thai, Lao, Burmese, Khmer, kana and Han.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua9e0-\ua9fe\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
#: An alternation of what may join the parts of a word: apostrophes and hyphens, and in Hebrew abbreviations the mark
#: before the last letter, which is typed as a quotation mark (WB7 of Unicode Standard Annex 29).
JOINTS = "['’\\-\u2010\u2011]|(?<=[\u05d0-\u05ea])[\"\u05f3\u05f4](?=[\u05d0-\u05ea])"
#: Invisible characters within words: soft hyphens, joiners and non-joiners.
INVISIBLE = "\u00ad\u200c\u200d"
#: All marks of living scripts are below this code point.
_LAST_MARK = 0x1F000


@cached_once
def marks() -> str:
    """The combining marks of all scripts (Unicode's category M), which Python does not count as letters."""
    found = [code for code in range(_LAST_MARK) if category(chr(code)).startswith("M")]
    runs = (list(run) for _, run in groupby(enumerate(found), key=lambda pair: pair[1] - pair[0]))
    return "".join(f"{chr(run[0][1])}-{chr(run[-1][1])}" for run in runs)
