"""The tables of a Word document (ECMA-376 part 1, 17.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.formats.docx.story import Story
from core.formats.docx.styles import is_on
from core.formats.elements import Ends, Starts


@dataclass(slots=True)
class _Row:
    """A table's row while it is read: where its cell begins, and whether that or the whole row is left out."""

    cell: int = 0
    cell_hidden: bool = False
    hidden: bool = False


class Tables:
    """Tracks where rows and cells begin and end, and which of them are hidden."""

    def __init__(self, story: Story) -> None:
        """For the story whose layout they divide."""
        self._story = story
        self._rows: list[_Row] = []

    @property
    def starts(self) -> Starts:
        """What is done where elements start."""
        return {
            **dict.fromkeys(("w:vMerge", "w:hMerge", "w:cellDel"), self._merge_cell),
            "w:tr": self._start_row,
            "w:hidden": self._hide_row,
            "w:tc": self._start_cell,
        }

    @property
    def ends(self) -> Ends:
        """What is done where elements end."""
        return {"w:tr": self._end_row, "w:tc": self._end_cell}

    def delete_row(self) -> None:
        """Leaves out a row marked as deleted."""
        if self._rows and self._story.path[-1] == "w:trPr":
            self._rows[-1].hidden = True

    def _start_row(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._story.layout.open_row()
        self._rows.append(_Row())

    def _hide_row(self, _name: str, attributes: Mapping[str, str]) -> None:
        if is_on(attributes):
            self.delete_row()

    def _end_row(self) -> None:
        self._story.layout.close_row(hidden=self._rows.pop().hidden)

    def _start_cell(self, _name: str, _attributes: Mapping[str, str]) -> None:
        if self._rows:
            self._rows[-1].cell, self._rows[-1].cell_hidden = self._story.layout.here, False

    def _merge_cell(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._rows and attributes.get("w:val") != "restart":
            self._rows[-1].cell_hidden = True

    def _end_cell(self) -> None:
        self._story.end()
        if self._rows:
            self._story.layout.close_cell(self._rows[-1].cell, hidden=self._rows[-1].cell_hidden)
