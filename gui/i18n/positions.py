"""The only place where positions change their unit.

Python counts code points, Qt counts UTF-16 code units: a character above U+FFFF (an emoji, many historic scripts) is
one for Python and two for Qt, and shifts everything after it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


def _has_long_characters(text: str) -> bool:
    """Faster than searching for one, and most texts have none."""
    return not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)


class Positions:
    """Converts positions in one text."""

    def __init__(self, text: str = "") -> None:
        # Where the characters of two units are, in code points and in units.
        self._points = [match.start() for match in _TWO_UNITS.finditer(text)] if _has_long_characters(text) else []
        self._units = [point + earlier for earlier, point in enumerate(self._points)]

    def to_qt(self, position: int) -> int:
        """UTF-16 units before a position in code points."""
        return position + bisect_left(self._points, position)

    def to_python(self, position: int) -> int:
        """Code points before a position in UTF-16 units; inside a character of two units, the code points before it."""
        index = bisect_right(self._units, position - 1)
        inside = index > 0 and self._units[index - 1] == position - 1
        return position - index if not inside else self._points[index - 1]
