"""The marks of an OpenDocument text's lists (ISO/IEC 26300-3, 16.29 to 16.33)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from core.formats.numbers import letter, roman
from core.formats.word_layout import LONGEST_MARKER

#: Deeper levels count as this one; the standard has ten.
_DEEPEST = 10


@dataclass(frozen=True, slots=True)
class _Level:
    """How a level is marked: by a bullet, or by a number in some format, of itself and this many levels above it."""

    bullet: bool = True
    form: str = ""
    before: str = ""
    after: str = ""
    start: int = 1
    shown: int = 1


@dataclass(slots=True)
class _Open:
    """An open list: its style, and the number of its next item, if one is given."""

    style: str
    start: int | None = None
    marked: bool = True


class Lists:
    """The list styles of a document, and its lists while they are read. It counts as markers are asked for."""

    def __init__(self) -> None:
        self._levels: dict[tuple[str, int], _Level] = {}
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self._open: list[_Open] = []

    def add_level(self, style: str, element: str, attributes: Mapping[str, str]) -> None:
        """Adds a level of a list style, from its element."""
        self._levels[style, _number(attributes.get("text:level", ""))] = _Level(
            element != "text:list-level-style-number" and element != "text:outline-level-style",
            attributes.get("style:num-format", ""),
            attributes.get("style:num-prefix", "")[:LONGEST_MARKER],
            attributes.get("style:num-suffix", "")[:LONGEST_MARKER],
            _number(attributes.get("text:start-value", "1")),
            _number(attributes.get("text:display-levels", "1")),
        )

    def __bool__(self) -> bool:
        """Whether a list is open."""
        return bool(self._open)

    def open(self, style: str, *, goes_on: bool) -> None:
        """Begins a list, perhaps inside an item of another, whose style it inherits if it names none."""
        if not self._open and not goes_on:
            self._counts.pop(style, None)
        self._open.append(_Open(style or (self._open[-1].style if self._open else "")))

    def open_item(self, start: str, *, marked: bool = True) -> None:
        """Begins an item; ``start`` is its number if it gives one. Headers of lists are not ``marked``."""
        if self._open:
            self._open[-1].start = _number(start) if start else None
            self._open[-1].marked = not marked

    def close(self) -> None:
        """Ends the list opened last."""
        if self._open:
            self._open.pop()

    def marker(self, style: str) -> str:
        """What precedes the next paragraph, with a space at its end; "" in an item that has its mark already.

        ``style`` is the list style named by the paragraph's own style, for a list that names none.
        """
        if not self._open or self._open[-1].marked:
            return ""
        item = self._open[-1]
        item.marked = True
        name, depth = item.style or style, min(len(self._open), _DEEPEST)
        level = self._levels.get((name, depth), _Level())
        counts = self._counts[name]
        counts[depth] = item.start if item.start is not None else counts.get(depth, level.start - 1) + 1
        for deeper in range(depth + 1, _DEEPEST + 1):
            counts.pop(deeper, None)
        if level.bullet:
            return "• "
        if not level.form:
            return ""
        shown = (self._figure(name, above) for above in range(max(depth - level.shown, 0) + 1, depth + 1))
        return f"{level.before}{'.'.join(filter(None, shown))}{level.after}".strip() + " "

    def _figure(self, style: str, depth: int) -> str:
        level = self._levels.get((style, depth), _Level())
        number = self._counts[style].get(depth, level.start)
        if level.form in ("i", "I"):
            return roman(number) if level.form == "i" else roman(number).upper()
        if level.form in ("a", "A"):
            return letter(number) if level.form == "a" else letter(number).upper()
        return str(number) if level.form else ""


def _number(value: str) -> int:
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 6 else 1
