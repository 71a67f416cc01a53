"""What the styles of a Word document say about its paragraphs (ECMA-376 part 1, 17.7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from string import hexdigits

from core.formats.styles import Style, StyleSheet, named_style
from core.formats.xml import Event

#: One line through the text, or two.
STRIKES = ("w:strike", "w:dstrike")
_OFF = ("0", "false", "off")
_FIRST_ROW = 0x20


def is_on(attributes: Mapping[str, str]) -> bool:
    """Whether an on/off property is on, as it is if it has no value."""
    return attributes.get("w:val", "1").lower() not in _OFF


def rise_of(value: str) -> int:
    """Where text is by its vertical alignment: above the line (1), on it (0) or below it (-1)."""
    return {"superscript": 1, "subscript": -1}.get(value, 0)


def is_struck(name: str, attributes: Mapping[str, str], *, before: bool) -> bool:
    """Whether text is struck out after one of STRIKES; that it has no second line does not take the first away."""
    return is_on(attributes) or (name == "w:dstrike" and before)


def has_first_row(attributes: Mapping[str, str]) -> bool:
    """Whether a table's look (17.4.55) sets its first row apart: by name, or as a bit of a number in older Words."""
    if "w:firstRow" in attributes:
        return attributes["w:firstRow"].lower() not in _OFF
    value = attributes.get("w:val", "")
    return len(value) == 4 and not set(value) - set(hexdigits) and bool(int(value, 16) & _FIRST_ROW)


def outline_level(value: str) -> int | None:
    """A heading's level from an outline level, which counts from 0 and is 9 for ordinary text."""
    return int(value) + 1 if value in tuple("012345678") else 0 if value == "9" else None


def read_styles(events: Iterable[Event]) -> StyleSheet:
    """The styles from the events of the styles part, by id."""
    styles = StyleSheet()
    for name, is_default, style in _styles(events):
        styles.add(name, style)
        if is_default:
            styles.default = name
    return styles


def _styles(events: Iterable[Event]) -> Iterator[tuple[str, bool, Style]]:
    """Each style: its id, whether it is the default for paragraphs, and its own properties."""
    path = ["", ""]
    name, is_default, style, part = "", False, Style(), ""
    for event, element, attributes in events:
        if event == "end":
            path.pop()
            if element == "w:style":
                yield name, is_default, style
        elif event == "start":
            value = attributes.get("w:val", "")
            around = path[-2:]
            if element == "w:style":
                name = attributes.get("w:styleId", "")
                is_default = attributes.get("w:type") == "paragraph" and attributes.get("w:default", "0") not in _OFF
                style = Style()
            elif element == "w:name" and path[-1] == "w:style":
                style = named_style(value)
            elif element == "w:basedOn":
                style = replace(style, parent=value)
            elif element == "w:outlineLvl" and around == ["w:style", "w:pPr"]:
                level = outline_level(value)
                style = style if level is None else replace(style, level=level)
            elif element == "w:vanish" and around == ["w:style", "w:rPr"]:
                style = replace(style, hidden=is_on(attributes))
            elif element == "w:tblStylePr" and path[-1] == "w:style":
                part = attributes.get("w:type", "")
            elif element == "w:b" and around == ["w:tblStylePr", "w:rPr"] and part == "firstRow":
                style = replace(style, heads=is_on(attributes))
            elif element == "w:vertAlign" and around == ["w:style", "w:rPr"]:
                style = replace(style, rise=rise_of(value))
            elif element == "w:b" and around == ["w:style", "w:rPr"]:
                style = replace(style, bold=is_on(attributes))
            elif element == "w:i" and around == ["w:style", "w:rPr"]:
                style = replace(style, italic=is_on(attributes))
            elif element in STRIKES and around == ["w:style", "w:rPr"]:
                style = replace(style, struck=is_struck(element, attributes, before=bool(style.struck)))
            elif element == "w:numId":
                style = replace(style, number=value)
            elif element == "w:ilvl":
                style = replace(style, depth=depth_of(value))
            path.append(element)


def depth_of(value: str) -> int:
    """The level in a list, from 0, that an attribute's value names."""
    return int(value) if value in tuple("012345678") else 0
