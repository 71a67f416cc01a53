"""The marks of list items on pages: bullets, or the numbers that a browser counts (HTML, 4.4.5 and 4.4.8)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from core.formats.numbers import letter, roman

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BULLET = "• "
_Form = Callable[[int], str]
_TYPES: Mapping[str, _Form] = {
    "1": str,
    "a": letter,
    "A": lambda number: letter(number).upper(),
    "i": roman,
    "I": lambda number: roman(number).upper(),
}
#: The names of the same in style sheets (CSS Counter Styles 3, 6).
_STYLES: Mapping[str, _Form] = {
    "decimal": str,
    "decimal-leading-zero": lambda number: f"{number:02}",
    **dict.fromkeys(("lower-alpha", "lower-latin"), _TYPES["a"]),
    **dict.fromkeys(("upper-alpha", "upper-latin"), _TYPES["A"]),
    "lower-roman": _TYPES["i"],
    "upper-roman": _TYPES["I"],
}
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([^;]*)", re.IGNORECASE)
_INTEGER = re.compile(r"\s*([+-]?\d{1,9})(?!\d)")


class ListMarks:
    """The marks of the items of a page; each list is counted once."""

    def __init__(self) -> None:
        self._counted: dict[HtmlElement, dict[HtmlElement, int]] = {}

    def of(self, item: HtmlElement) -> str:
        """What stands before an item, with a space at its end: "• ", "3. ", "iv. "."""
        parent = item.getparent()
        if item.tag != "li" or parent is None or parent.tag != "ol":
            return _BULLET
        form = _form(parent) if item.get("type") is None and item.get("style") is None else _form(item, _form(parent))
        if form is None:
            return _BULLET
        if parent not in self._counted:
            self._counted[parent] = _count(parent)
        return f"{form(self._counted[parent][item])}. "


def _count(parent: HtmlElement) -> dict[HtmlElement, int]:
    """The number of each item of a list."""
    items = [child for child in parent if child.tag == "li"]
    is_reversed = parent.get("reversed") is not None
    number = _integer(parent.get("start"), len(items) if is_reversed else 1)
    numbers: dict[HtmlElement, int] = {}
    for item in items:
        number = _integer(item.get("value"), number)
        numbers[item] = number
        number += -1 if is_reversed else 1
    return numbers


def _form(element: HtmlElement, otherwise: _Form | None = str) -> _Form | None:
    """How a list or an item writes numbers; None for signs and for none at all."""
    style = _STYLE.search(element.get("style", ""))
    if style:
        return next((_STYLES[word] for word in style[1].lower().split() if word in _STYLES), None)
    return _TYPES.get(element.get("type", "").strip(), otherwise)


def _integer(text: str | None, otherwise: int) -> int:
    found = _INTEGER.match(text or "")
    return int(found[1]) if found else otherwise
