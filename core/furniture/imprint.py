"""Imprints and colophons: who published a book, when, and with what rights."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.article import Block, Reason
from core.furniture.sections import is_headed, speaks_of

IMPRINT = Reason("imprint")

#: What is said nowhere else: numbers of books, and who holds the rights.
_STRONG = re.compile(
    r"\bISBN(?:-1[03])?\b:? ?[\d-]{5,}|\bISSN\b:? ?\d{4}|©\s?(?:\w[^.]{0,40} )?(?:1[5-9]|20)\d\d|"
    r"\(c\) (?:1[5-9]|20)\d\d|"
    r"copyright (?:©|\(c\)|(?:1[5-9]|20)\d\d)|copyleft|creative commons",
    re.IGNORECASE,
)
#: No passage of an imprint is longer, in characters.
_LONGEST = 700
#: How many blocks an imprint has at most, and how far it may be from an end of the text.
_MOST = 25
_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?。！？](?:\s|$)")


def imprints(blocks: Sequence[Block], language: str) -> dict[int, str]:
    """The blocks of imprints with their headings, as find_furniture gives them."""
    found: dict[int, str] = {}
    for at in range(len(blocks)):
        block = blocks[at]
        if at in found or len(block.text) > _LONGEST:
            continue
        if is_headed(block.text, "imprint", language):
            end = _end(blocks, at + 1, language)
            if end > at + 1:
                found |= dict.fromkeys(range(at, end), IMPRINT)
        elif _near_an_end(at, len(blocks)) and _STRONG.search(block.text) and not _is_prose(block.text):
            end = _end(blocks, at, language)
            if _is_imprint(blocks[at:end], language):
                begin = _begin(blocks, at, language)
                found |= dict.fromkeys(range(begin, end), IMPRINT)
    return found


def _near_an_end(at: int, count: int) -> bool:
    return at < _MOST or at >= count - _MOST


def _is_imprint(blocks: Sequence[Block], language: str) -> bool:
    """Whether passages say enough of an edition: a line of rights alone is below many an article."""
    return len(blocks) > 1 and any(speaks_of(block.text, "published", language) for block in blocks)


def _end(blocks: Sequence[Block], at: int, language: str) -> int:
    """The block after the passages of an imprint that begins here."""
    end = at
    for block in blocks[at : at + _MOST]:
        if not _belongs(block, language):
            break
        end += 1
    return end


def _begin(blocks: Sequence[Block], at: int, language: str) -> int:
    """The first of the passages of an imprint above one of it."""
    while at and _tells(blocks[at - 1], language):
        at -= 1
    return at


def _belongs(block: Block, language: str) -> bool:
    """Whether a passage below others of an imprint is one, too: it tells of the edition, or is a line of few words."""
    if _tells(block, language):
        return True
    return block.kind != "heading" and len(block.text) <= 80 and not _SENTENCE.search(block.text)


def _tells(block: Block, language: str) -> bool:
    return len(block.text) <= _LONGEST and (
        bool(_STRONG.search(block.text)) or bool(speaks_of(block.text, "published", language))
    )


def _is_prose(text: str) -> bool:
    return len(_SENTENCE.findall(text)) > 3
