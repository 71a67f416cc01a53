"""Headings, recognised by the size and weight of their type and the document's own table of contents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from core.formats.pdf.paragraphs import CAPTION, Paragraph
from core.formats.pdf.words import ends_sentence

_LONGEST = 200
_MOST_LINES = 5
#: Headings are larger than the text by this factor; those not marked by size are no smaller than these shares of it.
_LARGER = 1.08
_NOT_SMALLER = 0.96
_BOLD_NOT_SMALLER = 0.86
_NUMBERING = re.compile(r"^(?:(?:chapter|section|part|appendix)\s+)?[\dIVXA-Z]{0,4}(?:\.\d+)*[.:)]?\s+", re.IGNORECASE)


class Headings:
    """Finds which paragraphs are headings, and their levels, from 1."""

    def __init__(self, found: Sequence[Paragraph], body: float, outline: Iterable[str]) -> None:
        self._body = body
        self._outline = frozenset(map(_plain, outline)) - {""}
        texts = [paragraph for paragraph in found if not paragraph.reason]
        heads = {_rank(here) for here, after in zip_longest(texts, texts[1:]) if self._stands_out(here, after)}
        self._levels = {rank: min(level, 6) for level, rank in enumerate(sorted(heads, reverse=True), 1)}

    def level(self, paragraph: Paragraph, after: Paragraph | None) -> int:
        """The level of a heading; 0 for a paragraph that is not one. ``after`` is the one below."""
        return self._levels.get(_rank(paragraph), 0) if self._stands_out(paragraph, after) else 0

    def _stands_out(self, paragraph: Paragraph, after: Paragraph | None) -> bool:
        lines = paragraph.lines
        text = " ".join(line.text for line in lines[:_MOST_LINES])
        if paragraph.reason or paragraph.row or len(lines) > _MOST_LINES or not 2 < len(text) <= _LONGEST:
            return False
        if sum(map(str.isalpha, text)) < 0.5 * len(text.replace(" ", "")) or text[-1] in ",;":
            return False
        size = paragraph.size
        if _plain(text) in self._outline and size >= _NOT_SMALLER * self._body:
            return True
        if ends_sentence(text) and text[-1] not in "?!…" and len(text) > 60:
            return False
        if size > _LARGER * self._body:
            return True
        if size < _BOLD_NOT_SMALLER * self._body or (ends_sentence(text) and text[-1] == "."):
            return False
        # A bold line with more of its sentence below is a bold passage.
        if text[0].islower() or (after and after.lines[0].text[0].islower()):
            return False
        if paragraph.bold:
            return not CAPTION.match(text)
        if size < _NOT_SMALLER * self._body:
            return False
        return text.isupper() and len(lines) <= 2 and after is not None and after.letters > len(text)


def _rank(paragraph: Paragraph) -> tuple[float, bool]:
    return round(2 * paragraph.size) / 2, paragraph.bold


def _plain(text: str) -> str:
    """A heading without its number, in lower case, for comparison."""
    return "".join(character for character in _NUMBERING.sub("", text.strip()).casefold() if character.isalnum())
