"""Plain text: paragraphs, hard-wrapped or not, with Markdown's headings and list items taken as such."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from core.formats.decoding import nuls_left_out
from core.formats.draft import About, Draft, Piece, assemble
from core.formats.limits import check_text_size
from core.formats.source import Source
from core.furniture import furniture_reason
from core.languages.detection import detect
from core.text import clean, is_east_asian

_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_BULLET = re.compile(r"[-*+•‣◦▪·][ \t]+(?=\S)")
_NUMBER = re.compile(r"(\d{1,3})[.)][ \t]+(?=\S)")
_ENDS_SENTENCE = re.compile(r"[.!?…:;。！？؟][\"'’”»)\]]*$")
#: What a heading does not have: an opening quotation mark, a sentence's end inside, or a dash that breaks off.
_SPEECH = re.compile(r"^[\"“„«‘']|(?:[!?…]|\w{3}\.)[\"”’»)]?\s|[-–—][\"”’»)]*$")
_HYPHENATED = re.compile(r"[^\W\d_]-$")
#: No one wraps text at fewer columns than this; narrower lines are lists.
_NARROWEST_WRAP = 25
#: No hard-wrapped text has longer lines than this; above it a line is a whole paragraph.
_WIDEST_WRAP = 100
_LONGEST_HEADING = 100


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is not blank: its text, its indent, and how many blank lines are above it."""

    text: str
    indent: int
    gap: int


def sniff(_: Source) -> bool:
    """Always true: what is in no other format is read as plain text, if it is text at all."""
    return True


def read(source: Source) -> Draft:
    """A draft of a plain text. Raises LoadError (``format``, ``encoding``, ``too-large``)."""
    text, nuls = source.decoded
    check_text_size(text)
    return replace(read_plain(text), notices=nuls_left_out(nuls))


def read_plain(text: str, title: str = "") -> Draft:
    """A draft of a plain text; its line breaks stay where they end a paragraph."""
    lines = list(_lines(clean(text)))
    width = _width(lines)
    if _is_hard_wrapped(lines, width):
        lines = list(_unwrapped(lines, width))
    return assemble(_pieces(lines, detect(text)), About.of(title))


def _lines(text: str) -> Iterator[_Line]:
    gap = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            yield _Line(words, len(line) - len(line.lstrip()), gap)
            gap = 0
        else:
            gap += 1


def _width(lines: list[_Line]) -> int:
    """The column at which lines may have been broken: few lines directly above another are longer."""
    lengths = sorted(len(line.text) for line, below in pairwise(lines) if below.gap == 0)
    return lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0


def _is_hard_wrapped(lines: list[_Line], width: int) -> bool:
    """Whether lines were broken at the ``width``, and not where paragraphs end.

    Judged by the lines directly above another: in a wrapped text most of them run on, which shows in a lower-case
    letter opening the next, or in a full line without a sentence's end.
    """
    pairs = [(line.text, below.text) for line, below in pairwise(lines) if below.gap == 0]
    if len(pairs) < 2:
        return False
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return False
    if _mostly_capitals([below[0] for _, below in pairs]):
        return False
    run_on = sum(
        below[0].islower() or (len(line) > 0.75 * width and not _ENDS_SENTENCE.search(line)) for line, below in pairs
    )
    return run_on >= 0.6 * len(pairs)


def _mostly_capitals(openings: list[str]) -> bool:
    """Whether lines open like verse or lists, nine in ten with a capital, in a script that has capitals."""
    capitals, small = (sum(map(case, openings)) for case in (str.isupper, str.islower))
    return capitals > 9 * small


def _unwrapped(lines: list[_Line], width: int) -> Iterator[_Line]:
    paragraph: list[_Line] = []
    for line in lines:
        if paragraph and _starts_paragraph(line, paragraph[0], paragraph[-1].text, width):
            yield _joined(paragraph)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _joined(paragraph)


def _joined(paragraph: list[_Line]) -> _Line:
    first, *others = paragraph
    parts = [first.text]
    for line in others:
        parts += ("" if _runs_on(parts[-1], line.text) else " ", line.text)
    return _Line("".join(parts), first.indent, first.gap)


def _runs_on(line: str, below: str) -> bool:
    """Whether no space belongs between two lines: within a hyphenated word, and between Chinese characters."""
    if _HYPHENATED.search(line) and below[0].islower():
        return True
    return is_east_asian(line[-1]) and is_east_asian(below[0])


def _starts_paragraph(line: _Line, first: _Line, last: str, width: int) -> bool:
    if line.gap or _HEADING.match(line.text) or _HEADING.match(last) or _BULLET.match(line.text):
        return True
    if _NUMBER.match(line.text) and _NUMBER.match(first.text):
        return True
    # A headline in capitals right above its text.
    if last.isupper() and not line.text.isupper():
        return True
    ended = bool(_ENDS_SENTENCE.search(last))
    return ended and (len(last) < 0.6 * width or line.indent >= first.indent + 2)


def _pieces(lines: list[_Line], language: str) -> Iterator[Piece]:
    for at, line in enumerate(lines):
        heading = _HEADING.match(line.text)
        marker = _BULLET.match(line.text) or _number_in_list(lines, at)
        if heading:
            yield Piece(_heading_text(line.text[heading.end() :]), "heading", len(heading[1]), gap=line.gap)
        elif marker:
            yield Piece(line.text[marker.end() :], "item", marker=marker[0], gap=line.gap)
        elif _looks_like_heading(lines, at, language):
            yield Piece(line.text, "heading", 1 if at == 0 else 2, gap=line.gap)
        else:
            yield Piece(line.text, gap=line.gap)


def _heading_text(text: str) -> str:
    """A heading without its closing marks, which a space must precede: ``C#`` keeps its sharp."""
    words = text.rstrip("#")
    return words if words[-1:].isspace() else text


def _number_in_list(lines: list[_Line], at: int) -> re.Match[str] | None:
    """Whether a number is part of a sequence with the line above or below. ``12. Juli`` alone is a date."""
    match = _NUMBER.match(lines[at].text)
    if not match:
        return None
    number = int(match[1])
    for neighbour, expected in ((at - 1, number - 1), (at + 1, number + 1)):
        if 0 <= neighbour < len(lines):
            other = _NUMBER.match(lines[neighbour].text)
            if other and int(other[1]) == expected:
                return match
    return None


def _looks_like_heading(lines: list[_Line], at: int, language: str) -> bool:
    """A short line that ends no sentence, set apart, with a longer line that does end one below it."""
    line = lines[at]
    if at + 1 == len(lines) or len(line.text) > _LONGEST_HEADING or line.text[0].islower():
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
        and not _ENDS_SENTENCE.search(line.text)
        and not line.text.endswith(",")
        and len(below.text) > len(line.text)
        and bool(_ENDS_SENTENCE.search(below.text))
        and any(character.isalpha() for character in line.text)
    )
