"""The words of a sentence as parts of phrases: where they stand, and what each can be in one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from core.language import straight
from core.ranking.little_words import little_words
from core.ranking.stemming import stemmer_for

#: Thai is the first of the scripts written without spaces.
_THAI, _AFTER_THAI = "\u0e00", "\u0e80"
#: Han and katakana; hiragana spells what phrases end at.
_HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CHARACTER = f"[{_HAN}\u30a1-\u30fa\u30fc]"
#: A Thai consonant with the vowels and marks around it.
_CLUSTER = "[\u0e40-\u0e44]?[\u0e01-\u0e2e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*[\u0e30\u0e32\u0e33\u0e45]?"
_SPACED = rf"[^\W_{_HAN}\u0e00-\u0eff\u3040-\u30ff]"
#: Combining marks that stand inside words, which \w leaves out: Latin, Cyrillic, Hebrew and Arabic ones.
_MARK = "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]"
_PART = f"{_SPACED}+(?:{_MARK}+{_SPACED}*)*"
_TOKEN = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}|{_PART}(?:(?:['’&\-\u2010\u2011]|(?<=\d)[.,](?=\d)){_PART})*|{_CHARACTER}|{_CLUSTER}"
)
_UNSPACED = re.compile(f"{_CHARACTER}|{_CLUSTER}")

#: What is written together with a word and is none of it, by language: an article or preposition before it; a genitive,
#: case or particle after it.
_BEFORE = dict.fromkeys(("fr", "it"), re.compile(r"[^\W\d_]{1,5}'(?=.)"))
_AFTER = {
    "en": re.compile(r"'s?$"),
    "ko": re.compile(r"(?<=..)(?:은|는|이|가|을|를|의|에|에서|에는|에게|으로|로|와|과|도|만|까지|부터)$"),
    "tr": re.compile(r"'\w+$"),
}
#: In German nouns are written with a capital, so that a phrase ends with one and names can't be told by it.
_CAPITAL_NOUNS = "de"
#: English participles, with few nouns among them: a phrase may begin with one, and neither ends with one nor is one.
_PARTICIPLE = re.compile(r"[a-z]{2,}[^\We]ed")
#: Short words of scripts without spaces that stand inside few others. Further stop words are sumy's from two characters
#: up, but not those of Thai, which are found inside too many.
_PARTICLES = {
    "ja": "",
    "th": "จะ ว่า กว่า ไม่ นี้ นั้น และ แต่ กับ ให้ จาก โดย ซึ่ง หรือ เพื่อ",
    "zh": "的 了 是 在 这 那 们 也 都 就 很 吗 呢 吧 被 把",
}


class Word(NamedTuple):
    """What a word can be in a phrase.

    ``key`` is its stem and ``size`` its length in words. A phrase begins with a word that may be ``first``, ends with
    one that may be ``last``, and its weights add up to 1 or more. ``before`` and ``after`` count the characters at the
    ends of the word as written that are none of it.
    """

    key: str
    size: float = 1.0
    weight: float = 1.0
    first: bool = True
    last: bool = True
    before: int = 0
    after: int = 0


class Token(NamedTuple):
    """A word at ``[start, end)`` of a sentence; ``joined`` where a phrase may go on to it from the one before."""

    word: Word
    start: int
    end: int
    joined: bool


def tokens(text: str, language: str) -> list[Token]:
    """The words of a sentence that may be parts of phrases, in order; ``language`` is an ISO 639-1 code.

    In scripts without spaces two characters, or three clusters of Thai, count as a word.
    """
    text = _without_unspaced_stops(_without_shouting(text), language)
    names_tell = language != _CAPITAL_NOUNS
    found: list[Token] = []
    before: Word | None = None
    end, unspaced, initial = 0, False, False
    for match in _TOKEN.finditer(text):
        written = match.group()
        start = match.start()
        gap = text[end:start]
        was_unspaced, unspaced = unspaced, written >= _THAI and _UNSPACED.match(written) is not None
        if unspaced:
            part = 1 / 3 if written < _AFTER_THAI else 1 / 2
            word: Word | None = Word(written, size=part, weight=part)
            follows = was_unspaced and not gap
        else:
            follows = gap == " " or (end > 0 and gap.isspace()) or (initial and gap == ". ")
            word = _word(written, language, names_tell and follows and end > 0 and written[0].isupper())
        end = match.end()
        initial = len(written) == 1 and written.isupper()
        if word is not None:
            joined = follows and before is not None and _may_join(before, word)
            found.append(Token(word, start + word.before, end - word.after, joined))
        before = word
    return found


def _may_join(before: Word, word: Word) -> bool:
    """Whether a phrase may go on to a word: not from a genitive, nor without a link to one with its own article."""
    is_link = not (before.first or before.last)
    return not before.after and (is_link or not word.before)


def _without_shouting(text: str) -> str:
    """The text in small letters where all are capitals, among which none tells a name."""
    lowered = text.lower() if text.isupper() else text
    # A few letters become two, and then nothing would stand in its place.
    return lowered if len(lowered) == len(text) else text


def _without_unspaced_stops(text: str, language: str) -> str:
    """The text with space in place of the stop words of a script without spaces."""
    if language not in _PARTICLES:
        return text
    return _unspaced_stops(language).sub(lambda stop: " " * len(stop.group()), text)


@lru_cache
def _unspaced_stops(language: str) -> re.Pattern[str]:
    stops = set(_PARTICLES[language].split())
    if language != "th":
        stops.update(stop for stop in little_words(language).stops if len(stop) > 1 and _UNSPACED.match(stop))
    return re.compile("|".join(sorted(stops, key=lambda stop: (-len(stop), stop))))


@lru_cache(maxsize=100_000)
def _word(written: str, language: str, named: bool) -> Word | None:
    """What a word can be, None where it parts phrases; ``named``: written with a capital that no beginning asks for."""
    straightened = straight(written)
    before = _BEFORE[language].match(straightened) if language in _BEFORE else None
    after = _AFTER[language].search(straightened) if language in _AFTER else None
    start, end = before.end() if before else 0, after.start() if after else len(written)
    base = straightened[start:end]
    stops = little_words(language).stops
    if not any(map(str.isalpha, base)):
        word: Word | None = Word(base, weight=0.0, first=False)
    elif len(base) == 1:
        # A middle initial, vitamin D; not the English I.
        word = Word(base, weight=0.0, first=False) if named and base != "I" else None
    elif base.lower() in stops or straightened.lower() in stops:
        word = _stop_word(base, language, named)
    else:
        word = _meaning_word(base, language, named)
    return word and word._replace(before=start, after=len(written) - end)


def _stop_word(base: str, language: str, named: bool) -> Word | None:
    lowered = base.lower()
    if base.isalpha() and base.isupper():
        # The US, the WHO.
        return Word(base)
    if base.isalpha() and named:
        # New York, Theresa May.
        return Word(lowered, weight=0.0)
    return Word(lowered, weight=0.0, first=False, last=False) if lowered in little_words(language).links else None


def _meaning_word(base: str, language: str, named: bool) -> Word | None:
    little = little_words(language)
    lowered = base.lower()
    if lowered in little.beside_names:
        return None
    if "." in base:
        # The U.S. is the US; e.g. is nothing.
        return Word(base.replace(".", "")) if base.isupper() else None
    key = stemmer_for(language)(lowered)
    if lowered in little.never_alone or (lowered in little.general and not named):
        return Word(key, weight=0.0)
    no_end = base[0].islower() if language == _CAPITAL_NOUNS else language == "en" and _PARTICIPLE.fullmatch(base)
    return Word(key, weight=0.0, last=False) if no_end else Word(key)
