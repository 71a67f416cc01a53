"""Text that its author struck out: still there to be seen, and no part of what the document says."""

from __future__ import annotations

import re
from typing import NamedTuple

#: Stand before and after a struck passage until its paragraph is complete; they never occur in real text. All of them
#: can be printed: what searches a page for its article drops other characters.
START, END = "⸨⸢⸨", "⸩⸣⸩"
#: Programs divide a struck passage at will.
_SEAM = re.compile(rf"{END}(\s*){START}")
_PASSAGE = re.compile(
    rf"(\s*){START}((?:(?!{START}|{END}).)*){END}(\s*)(?=([.,;:!?…)\]»”。，、；：！？]|$)?)", re.DOTALL
)
#: A struck sentence whose end is not struck.
_ENDED = re.compile(rf"(^\s*|[.!?…]\s+){START}((?:(?!{START}|{END}).)*){END}([.!?…]+)", re.DOTALL)
#: A struck passage over several lines.
_LINES = re.compile(rf"{START}((?:(?!{START}|{END}).)*\n(?:(?!{START}|{END}).)*){END}", re.DOTALL)


class Parted(NamedTuple):
    """What stands of a text, and the passages struck out of it, in order."""

    standing: str
    struck: tuple[str, ...]


def strike(text: str) -> str:
    """The text marked as struck out; white space alone is not marked."""
    return f"{START}{text}{END}" if text.strip() else text


def parted(text: str) -> Parted:
    """A text with its struck passages taken out, and with them the spaces that would be left over.

    If only punctuation would stand, all of the text is struck.
    """
    if START not in text:
        return Parted(text, ())
    text = _SEAM.sub(r"\1", text)
    text = _ENDED.sub(rf"\1{START}\2\3{END}", text)
    struck = tuple(match[2].strip() for match in _PASSAGE.finditer(text))
    rest = _PASSAGE.sub(_closed, text)
    if not any(map(str.isalnum, rest)):
        return Parted("", (unmarked(text).strip(),))
    return Parted(rest, struck)


def standing(text: str) -> str:
    """What stands of a text."""
    return parted(text).standing


def strike_lines(text: str) -> str:
    """The text with each line of a struck passage struck for itself."""
    return _LINES.sub(lambda match: "\n".join(map(strike, match[1].split("\n"))), text) if START in text else text


def unmarked(text: str) -> str:
    """All of a text, what stands and what is struck, without marks."""
    return text.replace(START, "").replace(END, "")


def _closed(match: re.Match[str]) -> str:
    before, _, after, end = match.groups()
    if end is not None:
        return ""
    return before or after
