"""What stands in the margin beside the text: notes, the numbers of other editions, signs such as TIP."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from core.article import Reason
from core.formats.pdf.line import Line
from core.formats.pdf.paragraphs import Paragraph, is_marker
from core.formats.pdf.words import ends_sentence

#: Lines of text are at least this many ems long, and so many begin where the text does.
_LONG = 12
_FEWEST_LINES = 3
_SHARE = 0.2
#: What is in the margin ends, or begins, this many ems off the text.
_APART = 0.3
#: Lines this close, in points, begin at one place.
_NEAR = 3
#: Of the parts of lines on a page with margins this share is long: tables have none.
_PROSE = 0.35
#: A note stands beside a line of the text, this many ems above or below it at most.
_BESIDE = 1.5
#: If there is more than this in the margin, as a share of the page's lines, it is no margin.
_MOST = 0.35
#: A label of the text beside it is set as large as that, within this share.
_ALIKE = 0.2
#: The lines of one note, in ems.
_LEADING = 1.6
#: Lines this many ems apart are of one paragraph.
_CLOSE = 1.7
#: A note of no more lines and characters than this, without the end of a sentence, is only a sign.
_SIGN_LINES, _SIGN_LETTERS = 3, 60
MARGIN_NOTE = Reason("margin note")


def in_margin(lines: Sequence[Line], first_gutter: float, last_gutter: float) -> frozenset[Line]:
    """What stands in the margins of a page whose second column begins at ``first_gutter``, its last at ``last_gutter``.

    What opens a paragraph (a number, a term and its explanation) is not, although it may stand out to the left.
    """
    long = [line for line in lines if line.width >= _LONG * line.size]
    if len(long) < max(_FEWEST_LINES, _PROSE * len(lines)):
        return frozenset()
    enough = max(_FEWEST_LINES, _SHARE * len(long))
    begins = Counter(round(line.left / _NEAR) for line in long)
    left = min((_NEAR * place for place in begins if begins[place] + begins[place + 1] >= enough), default=0)
    ends = sorted(line.right for line in long)
    right = ends[-1 - len(ends) // 20]
    found = {line for line in lines if line.right < left - _APART * line.size or line.left > right + _APART * line.size}
    if not found or len(found) > _MOST * len(lines):
        return frozenset()
    text = sorted((line for line in lines if line not in found), key=lambda line: line.base)
    kept = set()
    for line in found:
        outward = line.left < left
        column = [other for other in text if (other.left < first_gutter if outward else other.left >= last_gutter)]
        if not any(abs(other.base - line.base) < _BESIDE * other.size for other in column):
            kept.add(line)
        level = [other for other in column if abs(other.base - line.base) < 0.5 * line.size]
        if len(level) > 1 or (outward and level and _opens(line, level[0], column)):
            kept.add(line)
    return frozenset(found - kept)


def _opens(label: Line, beside: Line, text: Sequence[Line]) -> bool:
    """Whether what stands out to the left of a line belongs to it, as the number of a section or an item does."""
    if is_marker(label.text) or (label.text.isdecimal() and label.size < beside.size and label.base < beside.base):
        return True
    if abs(label.size - beside.size) > _ALIKE * beside.size:
        return False
    # The lines are in order.
    above = next((line for line in reversed(text) if line.base < beside.base - 0.5 * beside.size), None)
    if not above or beside.base - above.base > _CLOSE * beside.size:
        return True
    return ends_sentence(above.text) and not beside.text[0].islower()


def notes(lines: frozenset[Line]) -> Iterator[Paragraph]:
    """What stands in the margins, each note by itself; what is only a sign is furniture."""
    blocks: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (line.base, line.left)):
        for block in blocks:
            above = block[-1]
            if (
                0 < line.base - above.base < _LEADING * line.size
                and line.left < above.right
                and above.left < line.right
            ):
                block.append(line)
                break
        else:
            blocks.append([line])
    for block in blocks:
        letters = sum(len(line.text) for line in block)
        sign = len(block) <= _SIGN_LINES and letters <= _SIGN_LETTERS and not ends_sentence(block[-1].text)
        yield Paragraph(tuple(block), aside=True, reason=MARGIN_NOTE if sign else "")


def beside(found: Sequence[Paragraph], asides: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs of a page, each followed by the notes that stand beside it."""
    after: dict[int, list[Paragraph]] = {}
    for aside in asides:
        base = aside.lines[0].base
        nearest = min(
            range(len(found)), default=-1, key=lambda at: min(abs(line.base - base) for line in found[at].lines)
        )
        after.setdefault(nearest, []).append(aside)
    yield from after.get(-1, ())
    for at, paragraph in enumerate(found):
        yield paragraph
        yield from after.get(at, ())
