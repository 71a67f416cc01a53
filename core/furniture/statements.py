"""Forward-looking statements: what companies say below their news about all that may come otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from core.article import Block, Reason
from core.furniture.sections import is_headed, speaks_of

FORWARD_LOOKING = Reason("forward-looking statements")

#: How far into a passage it says that it is one, in characters.
_HEAD = 260
#: A passage that goes on about them names them, or two things that they warn of.
_WARNINGS = 2
_LONGEST_HEADING = 100
_MOST = 12


def forward_looking_statements(blocks: Sequence[Block], language: str) -> dict[int, str]:
    """The blocks of such statements with their heading, as find_furniture gives them."""
    found: dict[int, str] = {}
    for at, block in enumerate(blocks):
        if at in found:
            continue
        headed = _is_heading(block.text, language)
        if not headed and not _is_statement(block.text, language):
            continue
        end = at + 1
        for below in blocks[at + 1 : at + 1 + _MOST]:
            if below.kind == "heading" or not _goes_on(below.text, language):
                break
            end += 1
        if end > at + 1 or not headed:
            found |= dict.fromkeys(range(at, end), FORWARD_LOOKING)
    return found


def _is_heading(text: str, language: str) -> bool:
    """Whether a line is no more than their name, perhaps with a word or two ("Cautionary note on …")."""
    if len(text) > _LONGEST_HEADING or not speaks_of(text, "forward_looking", language):
        return False
    return is_headed(text, "forward_looking", language) or not text.rstrip().endswith((".", "!", "?", "。"))


def _is_statement(text: str, language: str) -> bool:
    """Whether a passage says that it contains them, and what it warns of."""
    named = speaks_of(text[:_HEAD], "forward_looking", language)
    return bool(named and len(speaks_of(text, "uncertain", language)) >= 1)


def _goes_on(text: str, language: str) -> bool:
    if speaks_of(text, "forward_looking", language):
        return True
    return len(speaks_of(text, "uncertain", language)) >= _WARNINGS
