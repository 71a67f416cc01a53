"""Joins paragraphs that the end of a column or page cuts in two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.article import Reason
from core.formats.limits import LIMITS
from core.formats.pdf.line import Line
from core.formats.pdf.paragraphs import CAPTION, Paragraph
from core.formats.pdf.words import ends_sentence, list_addresses

#: Notes and captions are set smaller than this share of the text's type.
_SMALL = 0.93
#: This many notes, captions and table rows may be between two parts of a paragraph.
_MOST_BETWEEN = 60
#: In a text that marks paragraphs by indents, at least this share of them has one.
_INDENTED = 0.3


def running(found: Sequence[Paragraph], body: float) -> Iterator[Paragraph]:
    """The paragraphs in their order; what is between the parts of one (notes, captions, rows) comes after it."""
    texts = [paragraph for paragraph in found if _is_text(paragraph, body)]
    indents = sum(paragraph.indented and not paragraph.marker for paragraph in texts) > _INDENTED * len(texts)
    found = [*_without_heads(found, body)]
    held: Paragraph | None = None
    parts = 0
    waiting: list[Paragraph] = []
    for paragraph in found:
        if held and len(waiting) < _MOST_BETWEEN and not _is_text(paragraph, body):
            waiting.append(paragraph)
            continue
        if held and parts < LIMITS.pdf_parts and _goes_on(held, paragraph, bool(waiting), indents):
            parts += 1
            held = replace(held, lines=(*held.lines, *paragraph.lines), stretch=paragraph.stretch, full=paragraph.full)
        else:
            if held:
                yield held
                yield from _others(waiting)
                waiting = []
            held, parts = paragraph, 1
        if not (_is_text(paragraph, body) and _may_go_on(held, indents)):
            yield held
            yield from _others(waiting)
            held, waiting = None, []
    if held:
        yield held
        yield from _others(waiting)


def _without_heads(found: Sequence[Paragraph], body: float) -> Iterator[Paragraph]:
    """The paragraphs, with a line between two parts of a sentence as furniture if it opens another page or column.

    Heads that change from page to page, as with the chapter, are not found by what they repeat.
    """
    text: Paragraph | None = None
    for at, paragraph in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else None
        if text and after and _is_head(text, paragraph, after, body):
            yield replace(paragraph, reason=Reason("running head"))
            continue
        if _is_text(paragraph, body):
            text = paragraph
        yield paragraph


def _is_head(text: Paragraph, line: Paragraph, after: Paragraph, body: float) -> bool:
    last, first = text.lines[-1], after.lines[0]
    return (
        len(line.lines) == 1
        and not line.reason
        and line.stretch != text.stretch
        # The top of a page, or of a column, is above the end of the one before.
        and line.lines[0].base < last.base
        and _is_text(after, body)
        and not after.marker
        and _alike(last, first)
        and not ends_sentence(last.text)
        and (first.text[0].islower() or last.broken)
        and line.lines[0].width < last.width
        and (line.stretch != after.stretch or not _alike(line.lines[0], first) or line.lines[0].text.isupper())
    )


def _others(waiting: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Small type may run on from column to column, too."""
    sizes = [paragraph.size for paragraph in waiting if not paragraph.reason]
    yield from running(waiting, max(sizes)) if sizes else waiting


def _is_text(paragraph: Paragraph, body: float) -> bool:
    return (
        not (paragraph.reason or paragraph.row or paragraph.aside or CAPTION.match(paragraph.lines[0].text))
        and paragraph.size > _SMALL * body
    )


def _may_go_on(paragraph: Paragraph, indents: bool) -> bool:
    return not ends_sentence(paragraph.lines[-1].text) or (indents and paragraph.full)


def _goes_on(held: Paragraph, paragraph: Paragraph, between: bool, indents: bool) -> bool:
    """Whether a paragraph is the rest of the one before it; within one column only if something is in between."""
    last, first = held.lines[-1], paragraph.lines[0]
    if paragraph.marker or not _alike(last, first) or list_addresses(last.text, first.text):
        return False
    small = first.text[0].islower()
    if held.stretch == paragraph.stretch:
        return between and (small or last.broken)
    if ends_sentence(last.text):
        return indents and held.full and not paragraph.indented
    return small or last.broken or (held.full and not paragraph.indented)


def _alike(last: Line, first: Line) -> bool:
    return abs(last.size - first.size) < (1 - _SMALL) * last.size and last.bold == first.bold
