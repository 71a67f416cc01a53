"""From pages to blocks in reading order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, zip_longest

from core.article import Reason
from core.formats.draft import Piece
from core.formats.pdf.bullets import with_bullets
from core.formats.pdf.characters import with_notes
from core.formats.pdf.headings import Headings
from core.formats.pdf.layout import reading_order, with_initials
from core.formats.pdf.line import Line, Page
from core.formats.pdf.margins import beside, notes
from core.formats.pdf.marks import LINE_NUMBER, plain_digits, repeated
from core.formats.pdf.paragraphs import CAPTION, Leading, Paragraph, cut, is_contents
from core.formats.pdf.running import running
from core.formats.pdf.tables import table_rows
from core.formats.pdf.unreadable import UNREADABLE, is_unreadable
from core.formats.pdf.words import Words

#: If more of a text than this is bold, bold type means nothing.
_BOLD_TEXT = 0.4
#: A title is larger than the text by this factor, or else bold, among the first lines and a few words long.
_TITLE_LARGER = 1.15
_TITLE_WITHIN = 6
_TITLE_WORDS = 3


def pieces(pages: Sequence[Page], outline: Iterable[str] = ()) -> Iterator[Piece]:
    """The blocks of a document; what its pages repeat is furniture in its place, and does not cut a sentence in two."""
    marks = repeated([page.lines for page in pages])
    kept = with_bullets(
        _evenly(
            with_initials([line for line in page.lines if line not in marked])
            for page, marked in zip(pages, marks, strict=True)
        )
    )
    body = body_size(chain.from_iterable(kept))
    order = reading_order(kept)
    leading = Leading(chain.from_iterable(laid.stretches for laid in order))
    found: list[Paragraph] = []
    stretch = 0
    for page, marked, laid in zip(pages, marks, order, strict=True):
        middle = _middle(page)
        found += _furniture((line for line in marked if line.base <= middle), marked)
        here: list[Paragraph] = []
        for lines in laid.stretches:
            here += cut(lines, stretch, leading, body)
            stretch += 1
        found += beside(here, list(notes(laid.margin)))
        found += _furniture((line for line in marked if line.base > middle), marked)
        found += (Paragraph((Line(text, 0, 0, 0, body),), reason=Reason("sideways text")) for text in page.sideways)
    paragraphs = list(running(found, body))
    headings = Headings(paragraphs, body, outline)
    words = Words(line.text for page in kept for line in page)
    rows = table_rows(paragraphs)
    for at, (paragraph, after) in enumerate(zip_longest(paragraphs, paragraphs[1:])):
        text = with_notes(words.joined(paragraph.lines))
        level = headings.level(paragraph, after)
        if paragraph.reason or is_contents(text):
            yield Piece(text, reason=paragraph.reason or Reason("table of contents"))
        elif is_unreadable(text):
            yield Piece(text, reason=UNREADABLE)
        elif at in rows:
            yield rows[at]
        elif level:
            yield Piece(f"{paragraph.marker}{text}", "heading", level)
        elif paragraph.marker or paragraph.row:
            yield Piece(text, "item", marker=paragraph.marker, gap=0)
        else:
            yield Piece(text)


def _evenly(pages: Iterable[list[Line]]) -> list[list[Line]]:
    """The lines of all pages, none of them bold if much of the text is: then it means nothing."""
    kept = list(pages)
    lines = list(chain.from_iterable(kept))
    bold = sum(len(line.text) for line in lines if line.bold)
    if bold <= _BOLD_TEXT * sum(len(line.text) for line in lines):
        return kept
    return [[line._replace(bold_first=False, bold_last=False) for line in page] for page in kept]


def _middle(page: Page) -> float:
    bases = [line.base for line in page.lines]
    return (min(bases) + max(bases)) / 2 if bases else 0


def _furniture(lines: Iterable[Line], marked: Mapping[Line, str]) -> Iterator[Paragraph]:
    ordered = sorted(lines, key=lambda line: (line.base, line.left))
    numbers = tuple(line._replace(text=plain_digits(line.text)) for line in ordered if marked[line] == LINE_NUMBER)
    if numbers:
        yield Paragraph(numbers, reason=LINE_NUMBER)
    for line in ordered:
        if marked[line] != LINE_NUMBER:
            yield Paragraph((line,), reason=marked[line])


def title_of(page: Page) -> str:
    """The largest text in the upper half of a page, or else a bold line near its top; "" if neither stands out."""
    lines = sorted(page.lines, key=lambda line: line.base)
    middle = _middle(page)
    upper = [line for line in lines if line.base <= middle and sum(map(str.isalpha, line.text)) > 2]
    largest = max((line.size for line in upper), default=0)
    if largest >= _TITLE_LARGER * body_size(lines):
        return _together(line for line in upper if line.size > 0.95 * largest)
    bold = [line for line in upper if line.bold]
    if 2 * len(bold) > len(upper):
        return ""
    return _together(
        line
        for line in upper[:_TITLE_WITHIN]
        if line.bold and len(line.text.split()) >= _TITLE_WORDS and not CAPTION.match(line.text)
    )


def _together(lines: Iterable[Line]) -> str:
    """The first of these lines with those directly below it."""
    title: list[Line] = []
    for line in lines:
        if not title or line.base - title[-1].base < 2 * line.size:
            title.append(line)
    return Words(()).joined(title)


def body_size(lines: Iterable[Line]) -> float:
    """The size of most characters, to half a point."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(2 * line.size) / 2] += len(line.text)
    return max(sizes, key=lambda size: sizes[size]) if sizes else 0
