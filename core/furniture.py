"""Furniture: what surrounds an article and is not part of it.

Precise before complete: a missed share line costs little, a lost sentence of the article costs the reader's trust.
The rules of all languages are tried on a whole block of at most ``_LONGEST`` characters, whatever language it is in:
pages in many have their share lines in English. What they mark stays in the text and can be put back.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from core.article import Block, Reason
from core.languages.registry import supported_languages
from core.util.cached_once import cached_once

_LONGEST = 240

#: The reasons given to the reader. They are tried in this order; the first with a pattern that matches is given.
REASONS = (
    Reason("newsletter sign-up"),
    Reason("newsletter frame"),
    Reason("promotion"),
    Reason("advertisement"),
    Reason("share line"),
    Reason("read more"),
    Reason("rights"),
    Reason("caption"),
    Reason("byline"),
    Reason("date line"),
    Reason("tags"),
)


def find_furniture(blocks: Sequence[Block]) -> dict[int, str]:
    """The index of each block that is furniture, with the reason, a short phrase for people."""
    found: dict[int, str] = {}
    for index, block in enumerate(blocks):
        if block.end - block.start > _LONGEST:
            continue
        reason = furniture_reason(block.text)
        if reason:
            found[index] = reason
    return found


def furniture_reason(line: str) -> str:
    """Why a line is furniture; "" if it is not."""
    return next((reason for reason, pattern in _patterns() if pattern.fullmatch(line)), "")


@cached_once
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each reason with the patterns of all languages in one; not made at import, which they would double."""
    found = defaultdict[str, list[str]](list)
    for language in supported_languages():
        for rule in language.furniture or ():
            found[rule.reason].extend(rule.patterns)
    return tuple((reason, re.compile("|".join(found[reason]), re.IGNORECASE)) for reason in REASONS if found[reason])
