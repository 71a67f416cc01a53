"""Which script a text is written in, and the languages that can be identified by their script."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache

#: Script, by the first word of its characters' names -> the language assumed for it: that of most texts in it.
LANGUAGE_OF: Mapping[str, str] = {
    "ARMENIAN": "hy",
    "CJK": "zh",
    "ETHIOPIC": "am",
    "GEORGIAN": "ka",
    "GREEK": "el",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "HANGUL": "ko",
    "HEBREW": "he",
    "KANA": "ja",
    "KANNADA": "kn",
    "KHMER": "km",
    "LAO": "lo",
    "MALAYALAM": "ml",
    "MONGOLIAN": "mn",
    "MYANMAR": "my",
    "ORIYA": "or",
    "SINHALA": "si",
    "TAMIL": "ta",
    "TELUGU": "te",
    "THAANA": "dv",
    "THAI": "th",
    "TIBETAN": "bo",
}
_SAME = {
    "BOPOMOFO": "CJK",
    "HIRAGANA": "KANA",
    "IDEOGRAPHIC": "CJK",
    "KATAKANA": "KANA",
}
#: How many letters of an alphabet one character is worth: it says as much, and names in Latin letters occur in between.
_WORTH = {"CJK": 3, "HANGUL": 2, "KANA": 2}
#: Japanese has at least this share of kana among its characters; Chinese that quotes Japanese has less.
_LEAST_KANA = 0.1


def main_script(text: str) -> str:
    """The script of most of the text's letters, by the first word of their Unicode names: ``LATIN``.

    Hiragana and katakana count as one, ``KANA``, and so does a text of kana and Chinese characters. Empty if the text
    has no letters.
    """
    worth: Counter[str] = Counter()
    for character, count in Counter(text).items():
        if character.isalpha():
            script = _script(character)
            worth[script] += count * _WORTH.get(script, 1)
    if worth["KANA"] >= _LEAST_KANA * (worth["KANA"] + worth["CJK"]):
        worth["KANA"] += worth.pop("CJK", 0)
    return max(worth, key=worth.__getitem__, default="") if worth.total() else ""


@cache
def _script(letter: str) -> str:
    first = unicodedata.name(letter, "").split(" ", 1)[0]
    return _SAME.get(first, first)
