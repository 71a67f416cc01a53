"""The equations of a Word document, on one line (ECMA-376 part 1, 22.1)."""

from __future__ import annotations

from collections.abc import Mapping

from core.formats.docx.story import Story
from core.formats.elements import Ends, Starts


class Equations:
    """Writes out the signs that an equation's elements represent."""

    def __init__(self, story: Story) -> None:
        """For the story whose text they are in."""
        self._story = story
        #: The closing bracket for each open one.
        self._brackets: list[str] = []

    @property
    def starts(self) -> Starts:
        """What is done where elements start."""
        return {
            "m:den": self._add_fraction_bar,
            "m:sup": self._raise,
            "m:chr": self._add_operator,
            "m:d": self._open_bracket,
            "m:begChr": self._set_bracket,
            "m:endChr": self._set_closing_bracket,
        }

    @property
    def ends(self) -> Ends:
        """What is done where elements end."""
        return {"m:d": self._close_bracket}

    def _add_fraction_bar(self, _name: str, _attributes: Mapping[str, str]) -> None:
        if self._story.path[-1] == "m:f":
            self._story.add("/")

    def _raise(self, _name: str, _attributes: Mapping[str, str]) -> None:
        if self._story.path[-1] in ("m:sSup", "m:sSubSup"):
            self._story.add("^")

    def _add_operator(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._story.path[-1] == "m:naryPr":
            self._story.add(attributes.get("m:val", ""))

    def _open_bracket(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._brackets.append(")")
        self._story.add("(")

    def _set_bracket(self, _name: str, attributes: Mapping[str, str]) -> None:
        """A bracket other than the usual one, which was just written."""
        if self._story.open and self._story.open[-1].parts[-1:] == [("(", 0)]:
            self._story.open[-1].parts[-1] = (attributes.get("m:val", ""), 0)

    def _set_closing_bracket(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._brackets:
            self._brackets[-1] = attributes.get("m:val", "")

    def _close_bracket(self) -> None:
        self._story.add(self._brackets.pop())
