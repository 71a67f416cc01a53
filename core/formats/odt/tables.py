"""The tables of an OpenDocument text (ISO/IEC 26300-3, 9)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.formats.elements import Ends, Starts
from core.formats.word_layout import Layout


class Tables:
    """Tracks where tables, rows and cells begin and end."""

    def __init__(self, layout: Layout, path: Sequence[str]) -> None:
        """For the layout that they divide; ``path`` has the names of the open elements."""
        self._layout = layout
        self._path = path
        #: Where the open cell of each open row begins.
        self._cells: list[int] = []

    @property
    def starts(self) -> Starts:
        """What is done where elements start."""
        return {
            "table:table": self._start_table,
            "table:table-row": self._start_row,
            "table:table-cell": self._start_cell,
            "table:covered-table-cell": self._cover_cell,
        }

    @property
    def ends(self) -> Ends:
        """What is done where elements end."""
        return {"table:table-row": self._end_row, "table:table-cell": self._end_cell}

    def _start_table(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._layout.open_table()

    def _start_row(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._layout.open_row()
        self._cells.append(self._layout.here)

    def _end_row(self) -> None:
        self._layout.close_row(is_head=self._path[-1] == "table:table-header-rows")
        self._cells.pop()

    def _start_cell(self, _name: str, _attributes: Mapping[str, str]) -> None:
        if self._cells:
            self._cells[-1] = self._layout.here

    def _cover_cell(self, _name: str, _attributes: Mapping[str, str]) -> bool:
        """A cell that another one covers; what it holds is not shown."""
        if self._cells:
            self._layout.close_cell(self._layout.here)
        return True

    def _end_cell(self) -> None:
        if self._cells:
            self._layout.close_cell(self._cells[-1])
