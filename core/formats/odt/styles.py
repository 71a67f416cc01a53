"""The styles of an OpenDocument text (ISO/IEC 26300-3, 16)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from core.formats.elements import Ends, Starts
from core.formats.odt.lists import Lists
from core.formats.styles import Style, StyleSheet, named_style

#: How style names write characters that are not letters: as the character's number.
_ESCAPED = re.compile(r"_([0-9a-f]{2,4})_")

_BOLD = frozenset(("bold", "600", "700", "800", "900"))
_LINES_THROUGH = ("style:text-line-through-style", "style:text-line-through-type")


class StyleReader:
    """Collects the styles of ``paragraphs`` and of ``texts`` in them, and passes list styles to the lists."""

    def __init__(self, lists: Lists) -> None:
        """``lists`` receive the levels of list styles."""
        self.paragraphs = StyleSheet()
        self.texts = StyleSheet()
        self._sheets = {"paragraph": self.paragraphs, "text": self.texts}
        self._lists = lists
        #: The style being read, its family and name, and the name of the list style being read.
        self._style = Style()
        self._style_of = ("", "")
        self._list_style = ""

    @property
    def starts(self) -> Starts:
        """What is done where elements start."""
        return {
            **dict.fromkeys(("text:list-style", "text:outline-style"), self._start_list_style),
            **dict.fromkeys(
                ("text:list-level-style-bullet", "text:list-level-style-number", "text:list-level-style-image"),
                self._list_level,
            ),
            "style:style": self._start_style,
            "style:text-properties": self._text_properties,
        }

    @property
    def ends(self) -> Ends:
        """What is done where elements end."""
        return {"style:style": self._end_style}

    def _start_style(self, _name: str, attributes: Mapping[str, str]) -> None:
        name = attributes.get("style:name", "")
        family = attributes.get("style:family", "")
        shown_name = attributes.get("style:display-name") or _ESCAPED.sub(lambda at: chr(int(at[1], 16)), name)
        style = named_style(shown_name) if family == "paragraph" else Style()
        level = attributes.get("style:default-outline-level", "")
        self._style = replace(
            style,
            level=level_of(level) if level else style.level,
            number=attributes.get("style:list-style-name"),
            parent=attributes.get("style:parent-style-name", ""),
        )
        self._style_of = (family, name)

    def _text_properties(self, _name: str, attributes: Mapping[str, str]) -> None:
        if "text:display" in attributes:
            self._style = replace(self._style, hidden=attributes["text:display"] == "none")
        through = [attributes[name] for name in _LINES_THROUGH if name in attributes]
        if through:
            self._style = replace(self._style, struck="none" not in through)
        if "fo:font-weight" in attributes:
            self._style = replace(self._style, bold=attributes["fo:font-weight"] in _BOLD)
        if "fo:font-style" in attributes:
            self._style = replace(self._style, italic=attributes["fo:font-style"] in ("italic", "oblique"))
        if "style:text-position" in attributes:
            self._style = replace(self._style, rise=_rise(attributes["style:text-position"]))

    def _end_style(self) -> None:
        family, name = self._style_of
        if family in self._sheets:
            self._sheets[family].add(name, self._style)

    def _start_list_style(self, _name: str, attributes: Mapping[str, str]) -> None:
        self._list_style = attributes.get("style:name", "")

    def _list_level(self, name: str, attributes: Mapping[str, str]) -> None:
        self._lists.add_level(self._list_style, name, attributes)


def _rise(position: str) -> int:
    """Where text is by its position ("super 58%", "-33% 58%"): above the line (1), on it (0) or below it (-1)."""
    height = position.partition(" ")[0]
    if height.startswith(("sub", "-")):
        return -1
    return 0 if height in ("", "0%") else 1


def level_of(value: str) -> int:
    """The level of a heading; 0, for none, if the value is not a level."""
    return int(value) if value in tuple("123456789") or value == "10" else 0
