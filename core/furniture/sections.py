"""Tells the headings and labels of what surrounds a text, by the words that its language has for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.furniture.lines import languages_of
from core.languages.language import SectionNames
from core.languages.registry import language_of
from core.util.cached_once import cached_once

_LONGEST = 100
_ROMAN = r"[ivxlcdm]{1,8}"
#: What stands before the words of a heading: "7.", "VII", "A.2", "§ 3", or the signs of Markdown and wikis.
_NUMBER = rf"(?:[#=*_§\W]{{0,4}}(?:(?:\d{{1,2}}|{_ROMAN}|[a-z])(?:\.\d{{1,2}}){{0,3}}[.):]?\s+)?)"
_END = r"\s?[:：.\W]{0,4}"
#: A numeral in words, before or after its noun: "BOOK ONE", "Erster Teil".
_ORDINAL = r"\w[\w'’-]{0,14}(?: \w[\w'’-]{0,14})?"


def is_headed(text: str, part: str, language: str) -> bool:
    """Whether a text is the heading of a ``part`` of SectionNames, whatever its capitals and number."""
    if len(text) > _LONGEST:
        return False
    return any(pattern.fullmatch(text) for pattern in _headings(part, language))


def begins_headed(text: str, part: str, language: str) -> bool:
    """Whether a text begins as such a heading does: "Appendix A: the fjords"."""
    if len(text) > 2 * _LONGEST:
        return False
    return any(pattern.match(text) for pattern in _headings(part, language, whole=False))


def speaks_of(text: str, part: str, language: str) -> list[str]:
    """What a text says of a ``part`` of SectionNames that is searched for within it, in lower case, each once."""
    found = (match.lower() for pattern in _within(part, language) for match in pattern.findall(text))
    return [*dict.fromkeys(found)]


def is_chapter(text: str, language: str) -> bool:
    """Whether a line heads a part of a book: "CHAPTER I", "BOOK ONE", "Erster Teil", "Preface", "IV."."""
    if len(text) > _LONGEST:
        return False
    return any(pattern.fullmatch(text) for pattern in _chapters(language))


def labelled(text: str, part: str, language: str) -> str:
    """What follows a label that is a ``part`` of SectionNames and its colon; "" if there is no such label."""
    found = (pattern.match(text) for pattern in _labels(part, language))
    return next((text[match.end() :].strip() for match in found if match), "")


def _names(language: str) -> Iterator[SectionNames]:
    for code in languages_of(language):
        names = language_of(code).sections
        if names is not None:
            yield names


@cached_once
def _headings(part: str, language: str, whole: bool = True) -> tuple[re.Pattern[str], ...]:
    end = _END if whole else r"(?!\w)"
    return tuple(re.compile(rf"{_NUMBER}(?:{getattr(names, part)}){end}", re.IGNORECASE) for names in _names(language))


@cached_once
def _within(part: str, language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(f"(?:{getattr(names, part)})", re.IGNORECASE) for names in _names(language))


@cached_once
def _labels(part: str, language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(rf"\W{{0,3}}(?:{getattr(names, part)}) ?[:：]\W{{0,3}}(?=\w)", re.IGNORECASE)
        for names in _names(language)
    )


@cached_once
def _chapters(language: str) -> tuple[re.Pattern[str], ...]:
    title = r"(?:\s?[.:：,—–-]+\s?.{0,70}|[ 　].{0,60}[^.!?,;:。])?"
    alone = re.compile(rf"(?i:{_ROMAN})\.?|(?-i:[IVXLC]{{1,7}})\. (?-i:[^a-z]{{2,60}})")
    return (
        alone,
        *(
            re.compile(
                rf"(?:{names.chapters}) (?:the )?(?:\d{{1,3}}|{_ROMAN}){title}"
                rf"|(?:\d{{1,3}}|{_ROMAN})\.? ?(?:{names.chapters}){title}"
                rf"|(?:{names.chapters}) {_ORDINAL}(?:[.:]|\s?[:：—–-] .{{1,60}})?|{_ORDINAL} (?:{names.chapters})[.:]?"
                rf"|(?=\D{{0,3}}\d|.{{0,2}}[〇零一二三四五六七八九十百])(?:{names.chapters}){title}"
                rf"|(?:{names.openings})(?:\.|\s?[:：—–-]\s?.{{0,60}})?",
                re.IGNORECASE,
            )
            for names in _names(language)
        ),
    )
