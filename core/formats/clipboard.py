"""What a clipboard brings: a text, and often the same with its headings and lists as HTML."""

from __future__ import annotations

import re

from core.formats.draft import Draft, assemble
from core.formats.html import html_pieces
from core.formats.limits import LIMITS
from core.formats.plain import read_plain

#: Elements that a writer uses. Editors of code and terminals put every line into one that says nothing.
_STRUCTURE = re.compile(r"<(?:p|h[1-6]|li|blockquote)\b", re.IGNORECASE)
_NO_SPACE = re.compile(r"\S")


def read_clipping(html: str, text: str) -> Draft:
    """A draft of the HTML where that has paragraphs, headings or items and all of the text, of the text otherwise.

    HTML of a size that no text needs is left aside: it holds pictures.
    """
    if not text.strip():
        return assemble(html_pieces(html))
    if len(html) <= LIMITS.text and _STRUCTURE.search(html):
        pieces = list(html_pieces(html))
        if _length("".join(piece.text for piece in pieces)) >= _length(text) - sum(
            len(piece.marker) for piece in pieces
        ):
            return assemble(pieces)
    return read_plain(text)


def _length(text: str) -> int:
    """How many characters are no white space."""
    return len(_NO_SPACE.findall(text))
