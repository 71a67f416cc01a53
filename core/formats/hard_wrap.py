"""Puts lines that were broken at a width back together, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.text import is_east_asian

HEADING_MARK = re.compile(r"(#{1,6})[ \t]+(?=\S)")
BULLET = re.compile(r"[-*+•‣◦▪·][ \t]+(?=\S)")
NUMBER = re.compile(r"(\d{1,3})[.)][ \t]+(?=\S)")
ENDS_SENTENCE = re.compile(r"[.!?…:;。！？؟][\"'’”»)\]]*$")
_HYPHENATED = re.compile(r"[^\W\d_]-$")
#: The label of a line that belongs to no paragraph: "From: …", "A 12: 90".
_LABEL = re.compile(r"\*?[^\W\d_][\w /()-]{0,24}\*? ?[:：](?:\s|$)")
#: No one wraps text at fewer columns than this; narrower lines are lists.
_NARROWEST_WRAP = 25
#: No hard-wrapped text has longer lines than this; above it a line is a whole paragraph.
_WIDEST_WRAP = 100
#: Lines among others that are not wrapped were broken at no fewer columns than this; those of Chinese are half as wide.
_NARROWEST_ALONE = 45
_NARROWEST_DENSE = 20
#: Mail is wrapped at 72 to 78 columns (RFC 5322, 2.1.1; RFC 3676, 4.2), so the longest line is seldom narrower.
_NARROWEST_MAIL = 60
#: Lines that end before this part of the width were not broken there.
_FULL = 0.6


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its text, its indent, and how many blank lines are above it.

    ``level`` is that of a heading which the line was marked as, else 0.
    """

    text: str
    indent: int
    gap: int
    level: int = 0


def unwrapped(lines: Sequence[Line]) -> list[Line]:
    """The lines, with those that were broken at a width joined to paragraphs.

    Most texts are wrapped as a whole, or not at all; but a list, a signature or a table in one is not, and a wrapped
    paragraph may stand between such. So each group of lines without a blank one between is judged by itself.
    """
    groups = list(_groups(lines))
    width = _width(lines)
    if not _is_hard_wrapped(lines, width):
        wide = [_breadth(group) for group in groups if _is_wrapped_alone(group)]
        width = max(wide, default=0)
        wrapped = [bool(width) and _is_wrapped(group, width) for group in groups]
    else:
        wrapped = [_is_prose(group, width) for group in groups]
    found: list[Line] = []
    for group, joins in zip(groups, wrapped, strict=True):
        found += _joined_lines(group, width) if joins else group
    return found


def _groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that no blank line parts; headings are groups of their own, and so is each item of a list."""
    group: list[Line] = []
    for line in lines:
        if group and (_stands_apart(line, group) or group[-1].level or HEADING_MARK.match(group[-1].text)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _stands_apart(line: Line, group: Sequence[Line]) -> bool:
    if line.gap or line.level or BULLET.match(line.text):
        return True
    return bool(NUMBER.match(line.text) and NUMBER.match(group[0].text))


def _width(lines: Sequence[Line]) -> int:
    """The column at which lines may have been broken: few lines directly above another are longer."""
    lengths = sorted(len(line.text) for line, below in pairwise(lines) if below.gap == 0)
    return lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0


def _breadth(group: Sequence[Line]) -> int:
    return max(len(line.text) for line in group)


def _is_hard_wrapped(lines: Sequence[Line], width: int) -> bool:
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
    return sum(_goes_on(line, below, width) for line, below in pairs) >= 0.6 * len(pairs)


def _goes_on(line: str, below: str, width: int) -> bool:
    return below[0].islower() or (len(line) > 0.75 * width and not ENDS_SENTENCE.search(line))


def _mostly_capitals(openings: Sequence[str]) -> bool:
    """Whether lines open like verse or lists, nine in ten with a capital, in a script that has capitals."""
    capitals, small = (sum(map(case, openings)) for case in (str.isupper, str.islower))
    return capitals > 9 * small


def _is_prose(group: Sequence[Line], width: int) -> bool:
    """Whether lines of a wrapped text are a paragraph, not verse, an address or a table: some reach the width."""
    if sum(bool(_LABEL.match(line.text)) for line in group) > max(1, len(group) / 2):
        return False
    if len(group) < 2 or any(line.text[0].islower() for line in group[1:]):
        return True
    longest = max(len(line.text) for line in group[:-1])
    return longest >= _FULL * width or not _mostly_capitals([line.text[0] for line in group])


def _is_wrapped_alone(group: Sequence[Line]) -> bool:
    """Whether lines show by themselves that they were broken: all but the last are full, and most run on.

    A line is full if the first word of the next had no room in it.
    """
    lines = [line.text for line in group]
    dense = is_east_asian(lines[0][-1])
    width = _breadth(group)
    if len(lines) < 2 or not (_NARROWEST_DENSE if dense else _NARROWEST_ALONE) <= width <= _WIDEST_WRAP:
        return False
    pairs = [*pairwise(lines)]
    if not all(_is_full(line, below, width) for line, below in pairs) or any(map(_LABEL.match, lines[1:])):
        return False
    run_on = sum(_goes_on(line, below, width) for line, below in pairs)
    if any(below[0].islower() for _, below in pairs):
        return run_on >= 0.6 * len(pairs)
    figure = width >= _NARROWEST_MAIL and all(_continues_with_figure(line, below) for line, below in pairs)
    is_enough = figure or len(lines) > (2 if dense else 3)
    return run_on >= 0.6 * len(pairs) and is_enough and bool(ENDS_SENTENCE.search(lines[-1]))


def _continues_with_figure(line: str, below: str) -> bool:
    """Whether a sentence runs on with a figure, not one that numbers an item."""
    return below[0].isdigit() and not NUMBER.match(below) and not ENDS_SENTENCE.search(line)


def _is_wrapped(group: Sequence[Line], width: int) -> bool:
    """Whether lines were broken at a width at which others were."""
    if _is_wrapped_alone(group):
        return True
    pairs = [(line.text, below.text) for line, below in pairwise(group)]
    if not pairs or any(_LABEL.match(below) for _, below in pairs):
        return False
    if not all(_is_full(line, below, width) and len(line) <= width for line, below in pairs):
        return False
    return len(pairs) == 1 or 2 * sum(_goes_on(line, below, width) for line, below in pairs) >= len(pairs)


def _is_full(line: str, below: str, width: int) -> bool:
    """Whether the next line's first word had no room in a line."""
    dense = is_east_asian(line[-1])
    word = below[:1] if dense else below.split(None, 1)[0]
    # Programs differ in whether the space counts, and some break a column or two early.
    return len(line) + len(word) + (0 if dense else 1) >= width - 2


def _joined_lines(group: Sequence[Line], width: int) -> Iterator[Line]:
    paragraph: list[Line] = []
    for line in group:
        if paragraph and _starts_paragraph(line, paragraph[0], paragraph[-1].text, width):
            yield _joined(paragraph)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _joined(paragraph)


def _joined(paragraph: Sequence[Line]) -> Line:
    first, *others = paragraph
    parts = [first.text]
    for line in others:
        parts += ("" if _runs_on(parts[-1], line.text) else " ", line.text)
    return Line("".join(parts), first.indent, first.gap, first.level)


def _runs_on(line: str, below: str) -> bool:
    """Whether no space belongs between two lines: within a hyphenated word, and between Chinese characters."""
    if _HYPHENATED.search(line) and below[0].islower():
        return True
    return is_east_asian(line[-1]) and is_east_asian(below[0])


def _starts_paragraph(line: Line, first: Line, last: str, width: int) -> bool:
    if HEADING_MARK.match(line.text):
        return True
    # A headline in capitals right above its text.
    if last.isupper() and not line.text.isupper():
        return True
    ended = bool(ENDS_SENTENCE.search(last))
    return ended and (len(last) < 0.6 * width or line.indent >= first.indent + 2)
