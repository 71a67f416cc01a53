"""The table of an RTF document's styles (Rich Text Format Specification 1.9.1, style sheet)."""

from __future__ import annotations

from dataclasses import replace

from core.formats.limits import LIMITS
from core.formats.rtf.state import State, Words
from core.formats.styles import Style, StyleSheet, named_style


class StyleTable:
    """The styles of a document by their numbers, met while it is read."""

    def __init__(self) -> None:
        self._sheet = StyleSheet()
        #: The style that is read, its number and the name met so far.
        self._style = Style()
        self._number = 0
        self._name = ""

    def __getitem__(self, number: int) -> Style:
        """A style with all that it takes from those it is based on."""
        return self._sheet[str(number)]

    @property
    def words(self) -> Words:
        """What the file's words say of a style that is read, or of the paragraph."""
        return {b"s": self._set_style, b"outlinelevel": self._set_level, b"sbasedon": self._set_base}

    def start(self) -> None:
        """Begins a style."""
        self._style, self._number, self._name = Style(), 0, ""

    def add_name(self, text: str) -> None:
        """Takes in a part of the name of the style that is read."""
        self._name = (self._name + text)[: LIMITS.rtf_name]

    def end(self) -> None:
        """Ends the style that is read."""
        named = named_style(self._name.partition(";")[0].partition(",")[0])
        own = self._style
        level = named.level if own.level is None else own.level
        self._sheet.add(str(self._number), replace(named, level=level, parent=own.parent))

    def _set_style(self, state: State, _word: bytes, number: int | None) -> None:
        if state.to == "style":
            self._number = number or 0
        else:
            state.style = number or 0

    def _set_level(self, state: State, _word: bytes, number: int | None) -> None:
        level = number + 1 if number is not None and 0 <= number < 9 else 0
        if state.to == "style":
            self._style = replace(self._style, level=level)
        else:
            state.level = level

    def _set_base(self, _state: State, _word: bytes, number: int | None) -> None:
        self._style = replace(self._style, parent=str(number))
