"""The fields of word processors: what a link leads to (ECMA-376 part 1, 17.16.5.25; RTF 1.9.1 has the same)."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: A switch, an argument in quotes, or one without.
_TOKEN = re.compile(r'\\(\w)|"([^"]*)"|([^\s"\\][^\s"]*)')
#: The switches that have an argument: a place in the page, a tip, a window.
_WITH_ARGUMENT = frozenset("lot")


def link_of(code: str) -> str:
    """The address that a field leads to, by its code, such as ``HYPERLINK "https://a.example/"``; "" for none."""
    name, _, rest = code.strip().partition(" ")
    if name.upper() != "HYPERLINK":
        return ""
    address = place = ""
    for switch, argument in _arguments(rest):
        if switch == "l":
            place = argument
        elif not switch:
            address = address or argument
    return f"{address}#{place}" if address and place and "#" not in address else address


def _arguments(text: str) -> Iterator[tuple[str, str]]:
    """Each argument of a field with the switch before it, "" for none."""
    switch = ""
    for token in _TOKEN.finditer(text):
        if token[1]:
            switch = token[1].lower() if token[1].lower() in _WITH_ARGUMENT else ""
        else:
            yield switch, (token[2] or token[3] or "").strip()
            switch = ""
