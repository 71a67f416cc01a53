"""From the lines of a column to its paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.formats.limits import LIMITS
from core.formats.pdf.line import Line
from core.formats.pdf.words import ends_sentence, list_addresses

#: What marks an item; the characters of private use are those of Symbol and Wingdings.
_BULLET = re.compile(r"[•◦▪▫‣∙●○■◆➢➤✓✔\ue000-\uf8ff]\s*(?=\S)")
#: Arrows, boxes and other signs that open an item and mean something themselves.
_SIGN = re.compile(r"[\u2190-\u21ff\u2300-\u23ff\u2500-\u27bf\u2b00-\u2bff]\s+(?=\S)")
_PRIVATE = re.compile(r"[\ue000-\uf8ff]")
_DASH = re.compile(r"[-–—*]\s+(?=\S)")
_NUMBER = re.compile(r"(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\[\d{1,3}\])\s+(?=\S)")
_MARKS = tuple(re.compile(mark.pattern.removesuffix(r"(?=\S)")) for mark in (_BULLET, _SIGN, _DASH, _NUMBER))
#: An entry of a table of contents: what leads to its page's number.
_CONTENTS = re.compile(r"(?:[.·…]\s?){4,}\s*(?:\d+|[ivxl]+)$|(?:[.·…]\s?){8,}$")
_LEADER = re.compile(r"[.·…]\s?[.·…]")
#: An entry has no more characters than this; a paragraph that trails off may have.
_LONGEST_ENTRY = 250
#: How captions of figures and tables open.
CAPTION = re.compile(r"(?:fig(?:ure|\.)|table|abb(?:ildung|\.)|tab(?:elle|\.)|figura|tableau)\s*\d", re.IGNORECASE)
#: An indent, and a step to the left, in ems.
_INDENT = 0.8
#: Text that is larger or smaller by this share is another paragraph.
_OTHER_SIZE = 0.07
#: Type larger than the text's by this factor belongs to headings, whose lines may begin anywhere.
_LARGE = 1.12
#: More space above a line than is usual, as a share of it, begins a paragraph.
_MORE_SPACE = 1.22
#: No two lines of a paragraph are this many ems apart.
_FARTHEST = 3
#: The usual distance of base lines, in ems, if a document has too few lines to tell.
_USUAL = 1.35


def is_contents(text: str) -> bool:
    """Whether a text is an entry of a table of contents."""
    return len(text) <= _LONGEST_ENTRY and bool(_LEADER.search(text) and _CONTENTS.search(text[-LIMITS.pdf_leader :]))


def is_marker(text: str) -> bool:
    """Whether a text is what opens an item, and no more."""
    return any(mark.fullmatch(f"{text} ", 0, len(text) + 1) for mark in _MARKS)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of one stretch that belong together; ``row`` says that they are a table row.

    ``full`` says that its last line reaches as far as the others, ``indented`` that its first is not aligned with
    them. One that is ``aside`` stands in the margin. With a ``reason`` it is furniture.
    """

    lines: tuple[Line, ...]
    stretch: int = 0
    marker: str = ""
    row: bool = False
    indented: bool = False
    full: bool = False
    aside: bool = False
    reason: str = ""

    @property
    def size(self) -> float:
        """That of most of its text."""
        return max(self.lines, key=lambda line: (len(line.text), line.size)).size

    @property
    def bold(self) -> bool:
        """Whether all of its text is."""
        return all(line.bold for line in self.lines)

    @property
    def letters(self) -> int:
        """Its number of characters."""
        return sum(len(line.text) for line in self.lines)


class Leading:
    """The usual distance of base lines in a document, in ems, by the size of its type."""

    def __init__(self, stretches: Iterable[Sequence[Line]]) -> None:
        distances: dict[int, Counter[int]] = {}
        for stretch in stretches:
            for above, below in pairwise(stretch):
                distance = (below.base - above.base) / below.size
                if 0.9 < distance < _FARTHEST and not _differs(above, below):
                    distances.setdefault(round(2 * below.size), Counter())[round(20 * distance)] += 1
        self._usual = {
            size: counts.most_common(1)[0][0] / 20 for size, counts in distances.items() if counts.total() >= 4
        }

    def of(self, size: float) -> float:
        """The usual distance for type of a size."""
        return self._usual.get(round(2 * size), _USUAL)


def cut(stretch: Sequence[Line], number: int, leading: Leading, body: float) -> Iterator[Paragraph]:
    """The paragraphs of a stretch of lines in one column."""
    edges = _Edges(stretch)
    lines: list[Line] = []
    row = False
    for at, line in enumerate(stretch):
        is_row = _is_row(stretch, at)
        if lines and (is_row or row or _begins(lines, line, edges, leading, body)):
            yield _paragraph(lines, number, row, edges)
            lines = []
        row = is_row
        lines.append(line)
    if lines:
        yield _paragraph(lines, number, row, edges)


class _Edges:
    """Where most lines of a column begin, and where those end that go as far as they can."""

    def __init__(self, lines: Sequence[Line]) -> None:
        begins = Counter(round(line.left) for line in lines)
        self.left = float(max(begins, key=lambda left: (begins[left] + begins[left - 1] + begins[left + 1], -left)))
        ends = sorted(line.right for line in lines)
        self.right = ends[-1 - len(ends) // 20]
        self.known = len(lines) > 1


def _paragraph(lines: list[Line], number: int, row: bool, edges: _Edges) -> Paragraph:
    first, last = lines[0], lines[-1]
    mark = "" if row else _marker(first, edges)
    if mark:
        first = first._replace(text=first.text[len(mark) :])
        mark = f"{_PRIVATE.sub('•', mark.strip())} "
    return Paragraph(
        (first, *lines[1:]),
        number,
        mark,
        row,
        indented=first.left > edges.left + _INDENT * first.size,
        full=edges.known and last.right > edges.right - 2 * last.size,
    )


def _marker(line: Line, edges: _Edges) -> str:
    match = _BULLET.match(line.text) or _SIGN.match(line.text) or _NUMBER.match(line.text)
    if not match and abs(line.left - edges.left) > _INDENT * line.size:
        match = _DASH.match(line.text)
    return match[0] if match else ""


def _is_row(stretch: Sequence[Line], at: int) -> bool:
    """Whether a line belongs to a table: it has gaps, next to others with gaps; the gap after a mark does not count."""
    if _cells(stretch[at]) < 2:
        return False
    around = (*stretch[max(at - 1, 0) : at], *stretch[at + 1 : at + 2])
    return _cells(stretch[at]) > 2 or any(_cells(line) > 1 for line in around)


def _cells(line: Line) -> int:
    return line.cells - any(mark.match(line.text) for mark in (_BULLET, _SIGN, _NUMBER, _DASH))


def _begins(lines: list[Line], line: Line, edges: _Edges, leading: Leading, body: float) -> bool:
    """Whether a line begins a paragraph below these lines of one."""
    first, above = lines[0], lines[-1]
    distance = (line.base - above.base) / line.size
    if above.broken and line.text[0].islower() and 0 < distance < _FARTHEST:
        return False
    if _differs(above, line) or not -1 < distance < _MORE_SPACE * leading.of(line.size):
        return True
    if is_contents(above.text) or list_addresses(above.text, line.text):
        return True
    if line.size > _LARGE * body:
        return False
    ended = ends_sentence(above.text)
    return (
        _is_next_item(first, line, ended)
        or _is_indented(lines, line, edges, ended)
        or _is_outdented(lines, line, edges)
        or _is_short(above, line, edges, ended)
    )


def _is_next_item(first: Line, line: Line, ended: bool) -> bool:
    """Whether a line opens with a mark; a number or a dash may also occur within a sentence."""
    if _BULLET.match(line.text) or _SIGN.match(line.text):
        return True
    if _NUMBER.match(line.text):
        return ended or bool(_NUMBER.match(first.text))
    return ended and bool(_DASH.match(line.text) and _DASH.match(first.text))


def _is_indented(lines: list[Line], line: Line, edges: _Edges, ended: bool) -> bool:
    """Whether a line begins further in than the next line of the same paragraph would."""
    above, indent = lines[-1], _INDENT * line.size
    marked = bool(_marker(lines[0], edges))
    if line.left - above.left > indent:
        # Below a paragraph's first line it may be a hanging indent.
        return len(lines) > 1 or (ended and not marked and above.left > edges.left - indent / 2)
    return len(lines) == 1 and ended and not marked and line.left > edges.left + indent


def _is_outdented(lines: list[Line], line: Line, edges: _Edges) -> bool:
    """Whether a line begins further out than the next line of the same paragraph would."""
    above, indent = lines[-1], _INDENT * line.size
    if above.left - line.left < indent:
        return False
    if len(lines) > 1:
        hangs = lines[1].left - lines[0].left > indent and abs(lines[0].left - line.left) < indent
        return hangs or not line.text[0].islower()
    return above.left <= edges.left + indent / 2 and not line.text[0].islower()


def _is_short(above: Line, line: Line, edges: _Edges, ended: bool) -> bool:
    """Whether the line above ends early: the first word of the next one would have had room in it."""
    if above.broken or line.text[0].islower():
        return False
    word = line.text.split(maxsplit=1)[0]
    needed = line.width * (len(word) + 1) / max(len(line.text), 1)
    room = edges.right - above.right - needed
    return room > (0.5 if ended else 3) * line.size


def _differs(above: Line, below: Line) -> bool:
    """Whether two lines are set in different type."""
    larger = max(above.size, below.size)
    # Bold type may begin and end within a line.
    weight = above.bold != below.bold and above.bold_last != below.bold_first and not above.broken
    return weight or abs(above.size - below.size) > _OTHER_SIZE * larger
