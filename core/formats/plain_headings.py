"""Headings in plain text: marked, underlined, named as the parts of books are, or told by their place and shape."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from core.article import Reason
from core.formats.draft import About
from core.formats.hard_wrap import ENDS_SENTENCE, HEADING_MARK, Line
from core.furniture import furniture_reason
from core.furniture.sections import is_chapter, labelled

TITLE_LINE = Reason("title page")

_LONGEST = 100
#: What a heading does not have: an opening quotation mark, a sentence's end inside, or a dash that breaks off.
_SPEECH = re.compile(r"^[\"“„«‘']|(?:[!?…]|\w{3}\.)[\"”’»)]?\s|[-–—][\"”’»)]*$")
#: A line of one sign, as reStructuredText and others put under (and over) headings.
_UNDERLINE = re.compile(r"([=\-~^\"'`#*+_.:])\1{2,}")
#: The marks that Markdown and others give a level; the rest have theirs by the order in which they come.
_FIRST_LEVELS = {"=": 1, "-": 2}
#: How far from the beginning a line may name the text and its author.
_TITLE_WITHIN = 40


def with_underlined(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines without those under and over headings, which become a heading's level."""
    waiting = [*lines]
    levels: dict[str, int] = {}
    at = 0
    while at < len(waiting):
        over = _sign(waiting[at].text) if at + 2 < len(waiting) else ""
        if over and over == _sign(waiting[at + 2].text) and _fits(waiting, at + 1):
            heading, at = replace(waiting[at + 1], gap=waiting[at].gap), at + 3
            yield replace(heading, level=_level(f"{over}{over}", levels))
        elif at + 1 < len(waiting) and _sign(waiting[at + 1].text) and _fits(waiting, at):
            heading, at = waiting[at], at + 2
            yield replace(heading, level=_level(_sign(waiting[at - 1].text), levels))
        else:
            yield waiting[at]
            at += 1


def _sign(text: str) -> str:
    match = _UNDERLINE.fullmatch(text)
    return match[1] if match else ""


def _fits(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is a heading to the underline right below it, which is about as long."""
    line, under = lines[at], lines[at + 1]
    if under.gap or len(line.text) > _LONGEST or _sign(line.text) or not any(map(str.isalpha, line.text)):
        return False
    is_apart = at == 0 or line.gap > 0 or bool(_sign(lines[at - 1].text))
    return is_apart and 0.6 * len(line.text) <= len(under.text) <= max(1.5 * len(line.text), len(line.text) + 8)


def _level(sign: str, levels: dict[str, int]) -> int:
    wanted = _FIRST_LEVELS.get(sign) if set(levels) <= _FIRST_LEVELS.keys() else None
    return levels.setdefault(sign, min(wanted or len(levels) + 1, 6))


def heading_text(text: str) -> str:
    """A heading without its marks; a space must precede those at its end: ``C#`` keeps its sharp."""
    mark = HEADING_MARK.match(text)
    if not mark:
        return text
    text = text[mark.end() :]
    words = text.rstrip("#")
    return words if words[-1:].isspace() else text


def heading_levels(lines: Sequence[Line], language: str, *, by_shape: bool = True) -> list[int]:
    """The level of each line that is a heading, 0 of the others; ``by_shape`` is as for read_plain."""
    levels: list[int] = []
    for at, line in enumerate(lines):
        mark = HEADING_MARK.match(line.text)
        if mark:
            levels.append(len(mark[1]))
        elif line.level:
            levels.append(line.level)
        elif _heads_part(lines, at, language) or (
            (by_shape or line.text.isupper()) and _looks_like_heading(lines, at, language)
        ):
            levels.append(1 if at == 0 else 2)
        elif at and levels[-1] and line.gap == 0 and is_chapter(lines[at - 1].text, language) and _is_short(line):
            # What a chapter is called, right below its number.
            levels.append(levels[-1])
        else:
            levels.append(0)
    return levels


def _is_short(line: Line) -> bool:
    return len(line.text) <= _LONGEST and not ENDS_SENTENCE.search(line.text) and not line.text[0].islower()


def _heads_part(lines: Sequence[Line], at: int, language: str) -> bool:
    """A line apart that heads a part of a book by its words: "CHAPTER I"."""
    line = lines[at]
    if line.text[0].islower() or not (at == 0 or line.gap) or not is_chapter(line.text, language):
        return False
    if at + 1 == len(lines):
        return False
    below = lines[at + 1]
    return below.gap > 0 or (_is_short(below) and not is_chapter(below.text, language))


def _looks_like_heading(lines: Sequence[Line], at: int, language: str) -> bool:
    """A short line that ends no sentence, set apart, with a longer line that does end one below it."""
    line = lines[at]
    if at + 1 == len(lines) or len(line.text) > _LONGEST or line.text[0].islower():
        return False
    if _SPEECH.search(line.text) or furniture_reason(line.text, language):
        return False
    # A byline or a date may be between a headline and its text.
    below = next((line for line in lines[at + 1 : at + 5] if not furniture_reason(line.text, language)), None)
    if below is None:
        return False
    set_apart = at == 0 or line.gap > 0
    return (
        set_apart
        and below.gap > 0
        and len(line.text.split()) <= 14
        and not ENDS_SENTENCE.search(line.text)
        and not line.text.endswith(",")
        and len(below.text) > len(line.text)
        and bool(ENDS_SENTENCE.search(below.text))
        and any(character.isalpha() for character in line.text)
    )


def title_lines(lines: Sequence[Line], language: str) -> tuple[dict[int, str], About]:
    """The lines near the beginning that say "Title: …" and "Author: …", by their index, and what they say.

    Only a pair of them counts, next to each other: a sentence may begin with "By:", too.
    """
    for at, (line, below) in enumerate(pairwise(lines[:_TITLE_WITHIN])):
        title = labelled(line.text, "title", language)
        author = labelled(below.text, "author", language)
        if title and author and max(len(title), len(author)) <= 2 * _LONGEST:
            return {at: line.text, at + 1: below.text}, About.of(title, author)
    return {}, About()
