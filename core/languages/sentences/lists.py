"""Lists that run on in one paragraph: "1. Bread 2. Milk 3. Eggs"."""

from __future__ import annotations

import re
from itertools import count

_FIRST = re.compile(r"\s{0,8}(?P<bullet>[•⁃*·–-]?\s?)(?P<label>\d{1,3}|[aA])(?P<marks>[.)]{1,2})\s")


def later_items(text: str) -> list[int]:
    """Where the second and later items of a list begin, in code points, the last first.

    A text that begins with a label ("1.", "1)", "a.", "• 9.") is a list as far as it contains the labels that come next
    in order, each between spaces and with the same marks.
    """
    first = _FIRST.match(text)
    if not first:
        return []
    label, starts, at = first["label"], [], first.end()
    for number in count(1):
        wanted = str(int(label) + number) if label.isdigit() else chr(ord(label) + number)
        if not (wanted.isdigit() or wanted.isalpha()):
            break
        at = _label(text, f"{first['bullet']}{wanted}{first['marks']}", at)
        if at < 0:
            break
        starts.append(at)
    return starts[::-1]


def _label(text: str, label: str, start: int) -> int:
    """The position from here on of the label between spaces, or -1."""
    at = text.find(label, start)
    while at > 0 and not (text[at - 1].isspace() and text[at + len(label) : at + len(label) + 1].isspace()):
        at = text.find(label, at + 1)
    return at
