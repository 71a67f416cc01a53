"""The frame that Project Gutenberg puts around its books: header, licence, the lines of their beginning and end.

See gutenberg.org/policy/license.html and the older "small print".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.article import Block, Reason

FRAME = Reason("e-book frame")

_NAME = "gutenberg"
_STARTS = re.compile(
    r"\W*(?:start of (?:the |this )?project gutenberg|start:? full license|end\W{0,3}the small print)|"
    r".{0,200}\*\s?start of (?:the|this) project gutenberg e-?(?:book|text)\b|"
    r"\W*(?:\*\s?){1,3}\s?start of (?:the|this) project gutenberg e-?(?:book|text)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\W*(?:\*\s?){1,3}\s?end of (?:the|this) project gutenberg|\W*end of (?:the |this )?project gutenberg(?:['’]s)?\b|"
    r"\W*start:? full license|"
    r"\W*(?:section 1\. general terms of use and redistributing|the full project gutenberg license)",
    re.IGNORECASE,
)
#: Who made the text, in its first lines.
_MADE = re.compile(
    r"\W{0,3}(?:(?:e-?text|this (?:e-?book|e-?text)(?: was)?)?\s?"
    r"(?:produced|prepared|transcribed|scanned|created)(?: from .{1,80})? by\b"
    r"|credits ?:|updated editions will replace|html version by).{0,400}",
    re.IGNORECASE,
)
#: How many blocks below the line of the beginning may say so.
_FIRST = 4
#: A header or licence without the lines of beginning and end, in blocks: no book's frame is longer.
_LONGEST_HEADER = 80


def edition_frame(blocks: Sequence[Block], language: str) -> dict[int, str]:  # noqa: ARG001 - it is in English always
    """The blocks of the frame around a book, as find_furniture gives them."""
    named = [at for at, block in enumerate(blocks) if _NAME in block.text.lower()]
    starts = [at for at in named if at < _LONGEST_HEADER and _STARTS.match(blocks[at].text)]
    ends = [at for at in named if _ENDS.match(blocks[at].text)]
    found: dict[int, str] = {}
    if starts:
        first = starts[-1] + 1
        made = [at for at in range(first, min(first + _FIRST, len(blocks))) if _MADE.fullmatch(blocks[at].text)]
        found |= dict.fromkeys((*range(first), *made), FRAME)
    end = next((at for at in ends if at >= len(found)), None)
    if end is not None:
        found |= dict.fromkeys(range(end, len(blocks)), FRAME)
    return found
