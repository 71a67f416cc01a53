"""The tables of a Word document (ECMA-376 part 1, 17.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.formats.docx.story import Story
from core.formats.docx.styles import is_on
from core.formats.elements import Ends, Starts


@dataclass(slots=True)
class _Row:
    """A table's row while it is read: where its cell begins, how many columns that spans, and what is left out."""

    cell: int = 0
    cell_hidden: bool = False
    columns: int = 1
    hidden: bool = False
    is_head: bool = False


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
            "w:tbl": self._start_table,
            "w:tr": self._start_row,
            "w:tblHeader": self._set_head,
            "w:gridSpan": self._set_columns,
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

    def _start_table(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._story.layout.open_table()

    def _set_head(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._rows and self._story.path[-1] == "w:trPr":
            self._rows[-1].is_head = is_on(attributes)

    def _set_columns(self, _name: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("w:val", "")
        if self._rows and value.isdecimal() and value.isascii() and len(value) < 3:
            self._rows[-1].columns = max(int(value), 1)

    def _start_row(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._story.layout.open_row()
        self._rows.append(_Row())

    def _hide_row(self, _name: str, attributes: Mapping[str, str]) -> None:
        if is_on(attributes):
            self.delete_row()

    def _end_row(self) -> None:
        row = self._rows.pop()
        self._story.layout.close_row(hidden=row.hidden, is_head=row.is_head)

    def _start_cell(self, _name: str, _attributes: Mapping[str, str]) -> None:
        if self._rows:
            row = self._rows[-1]
            row.cell, row.cell_hidden, row.columns = self._story.layout.here, False, 1

    def _merge_cell(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._rows and attributes.get("w:val") != "restart":
            self._rows[-1].cell_hidden = True

    def _end_cell(self) -> None:
        self._story.end()
        if self._rows:
            row = self._rows[-1]
            self._story.layout.close_cell(row.cell, hidden=row.cell_hidden, columns=row.columns)
