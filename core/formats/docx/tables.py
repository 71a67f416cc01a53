"""The tables of a Word document (ECMA-376 part 1, 17.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.formats.docx.story import Story
from core.formats.docx.styles import has_first_row, is_on
from core.formats.elements import Ends, Starts
from core.formats.styles import StyleSheet


@dataclass(slots=True)
class _Row:
    """A table's row while it is read: where its cell begins, how many columns that spans, and what is left out."""

    cell: int = 0
    cell_hidden: bool = False
    columns: int = 1
    hidden: bool = False
    is_head: bool = False


@dataclass(slots=True)
class _Table:
    """A table while it is read: its style, whether its first row is set as that says, and how many rows it has had."""

    style: str = ""
    has_first_row: bool = False
    rows: int = 0


class Tables:
    """Tracks where rows and cells begin and end, which of them are hidden, and which rows are heads."""

    def __init__(self, story: Story, styles: StyleSheet) -> None:
        """For the story whose layout they divide, with the document's styles."""
        self._story = story
        self._styles = styles
        self._tables: list[_Table] = []
        self._rows: list[_Row] = []

    @property
    def starts(self) -> Starts:
        """What is done where elements start."""
        return {
            **dict.fromkeys(("w:vMerge", "w:hMerge", "w:cellDel"), self._merge_cell),
            "w:tbl": self._start_table,
            "w:tblStyle": self._set_style,
            "w:tblLook": self._set_look,
            "w:tr": self._start_row,
            "w:tblHeader": self._set_head,
            "w:gridSpan": self._set_columns,
            "w:hidden": self._hide_row,
            "w:tc": self._start_cell,
        }

    @property
    def ends(self) -> Ends:
        """What is done where elements end."""
        return {"w:tbl": self._end_table, "w:tr": self._end_row, "w:tc": self._end_cell}

    def delete_row(self) -> None:
        """Leaves out a row marked as deleted."""
        if self._rows and self._story.path[-1] == "w:trPr":
            self._rows[-1].hidden = True

    def _start_table(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._story.layout.open_table()
        self._tables.append(_Table())

    def _end_table(self) -> None:
        self._tables.pop()

    def _set_style(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._tables and self._story.path[-1] == "w:tblPr":
            self._tables[-1].style = attributes.get("w:val", "")

    def _set_look(self, _name: str, attributes: Mapping[str, str]) -> None:
        """Word gives nearly every table a first row of its own; that it is one to see, its style has to say."""
        if self._tables and self._story.path[-1] == "w:tblPr":
            self._tables[-1].has_first_row = has_first_row(attributes)

    def _set_head(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._rows and self._story.path[-1] == "w:trPr":
            self._rows[-1].is_head = is_on(attributes)

    def _set_columns(self, _name: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("w:val", "")
        if self._rows and value.isdecimal() and value.isascii() and len(value) < 3:
            self._rows[-1].columns = max(int(value), 1)

    def _start_row(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._story.layout.open_row()
        table = self._tables[-1] if self._tables else _Table()
        is_first = table.has_first_row and not table.rows and bool(self._styles[table.style].heads)
        self._rows.append(_Row(is_head=is_first))
        table.rows += 1

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
