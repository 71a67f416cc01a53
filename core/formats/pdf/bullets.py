"""What marks items in a font whose characters say something else: a sign, or the letter at its place in Wingdings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from core.formats.pdf.line import Line

BULLET = "•"
#: Marks closer than this, in points, stand below one another.
_NEAR = 3
#: A sign opens at least so many items, and a letter so many.
_FEWEST_SIGNS, _FEWEST_LETTERS = 2, 3
#: The text of an item begins within this many ems, and is that long.
_FARTHEST, _SHORTEST = 5, 5
_SHORTEST_AFTER_LETTER = 9
#: The letters at the places of bullets in Wingdings and Symbol, and the "o" of Courier that Word takes.
_LETTERS = frozenset("hlnoqtuvwxyØüþ")
#: The signs at such places that open no line by themselves. Arrows, boxes and the like mean what they say.
_SIGNS = frozenset("!¢¤¦¨¬¯¸·¹²³\ufffd")


def with_bullets(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of all pages, those that a sign of another font opens with a bullet for it.

    Such a sign recurs at one place with the text of an item behind it.
    """
    marks: Counter[tuple[str, int]] = Counter()
    places: list[dict[int, str]] = []
    for lines in pages:
        here = {at: mark for at, line in enumerate(lines) if (mark := _mark(line))}
        alone = {at for at in here if len(lines[at].text) == 1}
        if alone:
            here = {at: mark for at, mark in here.items() if at not in alone or _opens(lines[at], lines)}
        places.append(here)
        marks.update((mark, _place(lines[at])) for at, mark in here.items())
    if not marks:
        return list(map(list, pages))
    return [
        [
            line._replace(text=BULLET + line.text[1:]) if at in here and _recurs(here[at], line, marks) else line
            for at, line in enumerate(lines)
        ]
        for lines, here in zip(pages, places, strict=True)
    ]


def _mark(line: Line) -> str:
    """The sign that opens a line, or is all of it; "" if there is none."""
    sign = line.text[0]
    if len(line.text) == 1:
        return sign if sign in _LETTERS or sign in _SIGNS else ""
    return sign if line.text[1] == " " and sign in _SIGNS and not sign.isdigit() else ""


def _place(line: Line) -> int:
    return round(line.left / _NEAR)


def _opens(mark: Line, lines: Sequence[Line]) -> bool:
    """Whether a mark has the text of an item behind it, and, if it is a letter, nothing before it."""
    level = [line for line in lines if line is not mark and abs(line.base - mark.base) < 0.4 * mark.size]
    after = min((line for line in level if line.left > mark.left), default=None, key=lambda line: line.left)
    shortest = _SHORTEST_AFTER_LETTER if mark.text.isalnum() else _SHORTEST
    return (
        after is not None
        and after.left - mark.right < _FARTHEST * after.size
        and after.width > shortest * after.size
        and not (mark.text.isalpha() and any(0 < mark.left - line.right < _FARTHEST * mark.size for line in level))
    )


def _recurs(mark: str, line: Line, marks: Counter[tuple[str, int]]) -> bool:
    place = _place(line)
    count = marks[mark, place - 1] + marks[mark, place] + marks[mark, place + 1]
    return count >= (_FEWEST_LETTERS if mark.isalnum() else _FEWEST_SIGNS)
