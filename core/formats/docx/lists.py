"""The marks of a Word document's lists (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from core.formats.docx.styles import depth_of
from core.formats.numbers import letter, roman
from core.formats.styles import StyleSheet
from core.formats.word_layout import LONGEST_MARKER
from core.formats.xml import Event

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")


@dataclass(slots=True)
class _Level:
    """How one list level counts: its start, its number format, and the text with %1 to %9 for the numbers."""

    start: int = 1
    form: str = "decimal"
    text: str = ""


@dataclass(slots=True)
class _List:
    """A list's levels, or the name of the style where they are, and how far it has counted."""

    levels: list[_Level] = field(default_factory=lambda: [_Level() for _ in range(_LEVELS)])
    style: str = ""
    counts: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


@dataclass(slots=True)
class _Use:
    """A use of a list by paragraphs: which list, and the levels at which it restarts counting."""

    shape: str = ""
    restarts: dict[int, int] = field(default_factory=dict)


class Lists:
    """The lists of a document. It counts as markers are asked for, so ask in the order of reading."""

    def __init__(self, events: Iterable[Event], styles: StyleSheet) -> None:
        """Reads the events of the part that holds them."""
        self._styles = styles
        self._shapes: dict[str, _List] = {}
        self._uses: dict[str, _Use] = {}
        self._read(events)

    def _read(self, events: Iterable[Event]) -> None:
        shape, use, level, inside = _List(), _Use(), 0, ""
        for event, element, attributes in events:
            if event != "start":
                continue
            value = attributes.get("w:val", "")
            if element == "w:abstractNum":
                shape = self._shapes[attributes.get("w:abstractNumId", "")] = _List()
                inside = element
            elif element == "w:num":
                use = self._uses[attributes.get("w:numId", "")] = _Use()
                inside = element
            elif element in ("w:lvl", "w:lvlOverride"):
                level = depth_of(attributes.get("w:ilvl", ""))
            elif element == "w:abstractNumId":
                use.shape = value
            elif element == "w:startOverride":
                use.restarts[level] = _number(value)
            elif inside != "w:abstractNum":
                continue
            elif element == "w:numStyleLink":
                shape.style = value
            elif element == "w:start":
                shape.levels[level].start = _number(value)
            elif element == "w:numFmt":
                shape.levels[level].form = value
            elif element == "w:lvlText":
                shape.levels[level].text = _mark(value)

    def marker(self, number: str, depth: int) -> str:
        """What precedes the next paragraph of a list, with a space at its end; "" if nothing does.

        ``number`` names the use of a list and ``depth`` is the level in it, from 0.
        """
        use = self._uses.get(number)
        shape = self._shape(use)
        if use is None or shape is None:
            return "• " if number not in ("", "0") else ""
        if depth in use.restarts:
            shape.counts[depth] = use.restarts.pop(depth) - 1
        count = shape.counts[depth]
        shape.counts[depth] = shape.levels[depth].start if count is None else count + 1
        shape.counts[depth + 1 :] = [None] * (_LEVELS - depth - 1)
        level = shape.levels[depth]
        if level.form == "bullet":
            return "• "
        text = _PLACE.sub(lambda place: _figure(shape, int(place[1]) - 1), level.text).strip()
        return f"{text} " if text and level.form != "none" else ""

    def _shape(self, use: _Use | None) -> _List | None:
        shape = self._shapes.get(use.shape) if use else None
        if shape is None or not shape.style:
            return shape
        # The levels are in the list that the style uses; that one does not name another in turn.
        linked = self._uses.get(self._styles[shape.style].number or "")
        return self._shapes.get(linked.shape, shape) if linked else shape


def _mark(text: str) -> str:
    """A mark without the numbers (and what separates them) for levels that do not exist."""
    places = [place.start() for place in _PLACE.finditer(text)]
    return text[: places[_LEVELS] if len(places) > _LEVELS else LONGEST_MARKER]


def _figure(shape: _List, depth: int) -> str:
    """The current number of a level, as written."""
    count = shape.counts[depth]
    number = shape.levels[depth].start if count is None else count
    own = shape.levels[depth].form
    if own in ("lowerRoman", "upperRoman"):
        return roman(number) if own == "lowerRoman" else roman(number).upper()
    if own in ("lowerLetter", "upperLetter"):
        return letter(number) if own == "lowerLetter" else letter(number).upper()
    return f"{number:02}" if own == "decimalZero" else str(number)


def _number(value: str) -> int:
    """A start value; Word's go up to 32,767."""
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 6 else 1
