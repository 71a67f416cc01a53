"""All furniture among the blocks of a text, whatever tells it."""

from __future__ import annotations

from collections.abc import Sequence

from core.article import Block
from core.furniture.contents import typed_contents
from core.furniture.edition import edition_frame
from core.furniture.imprint import imprints
from core.furniture.lines import furniture_of_lines
from core.furniture.references import reference_lists
from core.furniture.statements import forward_looking_statements

#: What forms a frame, a list or a section. A block that two of them claim has the reason of the first.
_SECTIONS = (edition_frame, typed_contents, reference_lists, imprints, forward_looking_statements)


def find_furniture(blocks: Sequence[Block], language: str) -> dict[int, str]:
    """The index of each block that is furniture, with the reason, a short phrase for people.

    ``language`` is the ISO 639-1 code of the text that the blocks are of.
    """
    found: dict[int, str] = {}
    for section in _SECTIONS:
        found = section(blocks, language) | found
    return furniture_of_lines(blocks, language) | found
