"""What a clipboard holds: a text, and often the same text with headings and lists as HTML."""

from __future__ import annotations

import re

from core.formats.draft import Draft, assemble
from core.formats.html import differs_from_plain, html_pieces
from core.formats.inline import without_marks
from core.formats.limits import LIMITS
from core.formats.plain import read_plain
from core.formats.struck import unmarked

#: Elements that carry structure. Code editors and terminals wrap every line in one that says nothing.
_STRUCTURE = re.compile(r"<(?:p|h[1-6]|li|blockquote|table|strong|em|a\s[^<>]*href)\b", re.IGNORECASE)
_NO_SPACE = re.compile(r"\S")


def read_clipboard(html: str, text: str) -> Draft:
    """A draft of the HTML if it says more than the text and has all of that; of the text otherwise.

    It says more with paragraphs, headings, items, tables, emphasis and links, or text that is struck out or not on the
    line.

    HTML larger than any text needs is ignored: it holds pictures.
    """
    if not text.strip():
        return assemble(html_pieces(html, shaped=True))
    if len(html) <= LIMITS.text and (_STRUCTURE.search(html) or differs_from_plain(html)):
        pieces = list(html_pieces(html, shaped=True))
        if _length(unmarked(without_marks("".join(piece.text for piece in pieces)))) >= _length(text) - sum(
            len(piece.marker) for piece in pieces
        ):
            return assemble(pieces)
    return read_plain(text)


def _length(text: str) -> int:
    """The number of characters that are not white space."""
    return len(_NO_SPACE.findall(text))
