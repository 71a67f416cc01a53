"""The table of an RTF document's styles (Rich Text Format Specification 1.9.1, style sheet)."""

from __future__ import annotations

from dataclasses import replace

from core.formats.limits import LIMITS
from core.formats.rtf.state import State, Words
from core.formats.styles import Style, StyleSheet, named_style


class StyleTable:
    """The styles of a document by number, collected as it is read."""

    def __init__(self) -> None:
        self._sheet = StyleSheet()
        #: The style being read, its number and its name so far.
        self._style = Style()
        self._number = 0
        self._name = ""

    def __getitem__(self, number: int) -> Style:
        """A style with everything it inherits from those it is based on."""
        return self._sheet[str(number)]

    @property
    def words(self) -> Words:
        """The file's control words about the style being read, or about the paragraph."""
        return {b"s": self._set_style, b"outlinelevel": self._set_level, b"sbasedon": self._set_base}

    def start(self) -> None:
        """Begins a style."""
        self._style, self._number, self._name = Style(), 0, ""

    def add_name(self, text: str) -> None:
        """Adds a part of the name of the style being read."""
        self._name = (self._name + text)[: LIMITS.rtf_name]

    def end(self) -> None:
        """Ends the style being read."""
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
