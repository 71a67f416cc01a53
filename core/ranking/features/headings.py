"""Headings that tell what the section under them is for."""

from __future__ import annotations

import re

from core.languages.registry import supported_languages
from core.util.cached_once import cached_once


def sums_up(heading: str) -> bool:
    """Whether a heading says, in whatever language, that the section under it sums up: an abstract, a conclusion."""
    return bool(_summing_up().search(heading))


@cached_once
def _summing_up() -> re.Pattern[str]:
    patterns = (language.summary_headings for language in supported_languages())
    return re.compile("|".join(filter(None, patterns)), re.IGNORECASE)
