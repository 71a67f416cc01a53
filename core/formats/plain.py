"""Plain text: paragraphs, hard-wrapped or not, with Markdown's headings and list items taken as such."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from core.formats.decoding import nuls_left_out
from core.formats.draft import About, Draft, Piece, assemble
from core.formats.hard_wrap import BULLET, NUMBER, Line, unwrapped
from core.formats.limits import check_text_size
from core.formats.plain_headings import TITLE_LINE, heading_levels, heading_text, title_lines, with_underlined
from core.formats.source import Source
from core.formats.unread import notices_of_marks, refuse_code
from core.languages.detection import detect
from core.text import clean


def sniff(_: Source) -> bool:
    """Always true: what is in no other format is read as plain text, if it is text at all."""
    return True


def read(source: Source) -> Draft:
    """A draft of a plain text.

    Raises LoadError: ``format`` for what is no text or the source code of another format, ``encoding``, ``too-large``.
    """
    text, nuls = source.decoded
    refuse_code(source, text)
    check_text_size(text)
    return replace(read_plain(text), notices=(*nuls_left_out(nuls), *notices_of_marks(source, text)))


def read_plain(text: str, title: str = "", *, by_shape: bool = True) -> Draft:
    """A draft of a plain text; its line breaks stay where they end a paragraph.

    Headings are told ``by_shape``, too, unless that is False: a short line of a letter is none.
    """
    lines = unwrapped(list(with_underlined(_lines(clean(text)))))
    language = detect(text)
    named, about = title_lines(lines, language)
    about = About.of(title or about.title, about.byline, about.date)
    return assemble(_pieces(lines, named, language, by_shape=by_shape), about)


def _lines(text: str) -> Iterator[Line]:
    gap = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            yield Line(words, len(line) - len(line.lstrip()), gap)
            gap = 0
        else:
            gap += 1


def _pieces(lines: Sequence[Line], named: Collection[int], language: str, *, by_shape: bool) -> Iterator[Piece]:
    """The pieces of lines, of which those ``named`` by their index say what the text is called and who wrote it."""
    levels = heading_levels(lines, language, by_shape=by_shape)
    for at, line in enumerate(lines):
        marker = BULLET.match(line.text) or _number_in_list(lines, at)
        if at in named:
            yield Piece(line.text, gap=line.gap, reason=TITLE_LINE)
        elif levels[at]:
            yield Piece(heading_text(line.text), "heading", levels[at], gap=line.gap)
        elif marker:
            yield Piece(line.text[marker.end() :], "item", marker=marker[0], gap=line.gap)
        else:
            yield Piece(line.text, gap=line.gap)


def _number_in_list(lines: Sequence[Line], at: int) -> re.Match[str] | None:
    """Whether a number is part of a sequence with the line above or below. ``12. Juli`` alone is a date."""
    match = NUMBER.match(lines[at].text)
    if not match:
        return None
    number = int(match[1])
    for neighbour, expected in ((at - 1, number - 1), (at + 1, number + 1)):
        if 0 <= neighbour < len(lines):
            other = NUMBER.match(lines[neighbour].text)
            if other and int(other[1]) == expected:
                return match
    return None
