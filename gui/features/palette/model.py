"""The commands that match what was typed, one per row."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.features.palette.command import Command, Hit

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """The data of a row besides its text."""

    CHARACTERS = Qt.ItemDataRole.UserRole
    PATH = Qt.ItemDataRole.UserRole + 1
    KEYS = Qt.ItemDataRole.UserRole + 2
    CHECKED = Qt.ItemDataRole.UserRole + 3


class CommandModel(QAbstractListModel):
    """A list of hits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: Sequence[Hit] = ()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Lists these hits."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def command_at(self, row: int) -> Command | None:
        """The command in a row; None if there is none."""
        return self._hits[row].command if 0 <= row < len(self._hits) else None

    def row_of(self, command: Command | None) -> int:
        """The row of a command, by what identifies it; the first if it has none."""
        names = None if command is None else command.names
        return next((row for row, hit in enumerate(self._hits) if hit.command.names == names), 0)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """The number of commands."""
        return 0 if parent.isValid() else len(self._hits)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Disabled commands can be selected all the same."""
        flags = super().flags(index)
        can_be_done = self._hits[index.row()].command.is_enabled
        return flags if can_be_done else flags & ~Qt.ItemFlag.ItemIsEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is shown, and what is read to assistive tools."""
        hit = self._hits[index.row()]
        command = hit.command
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return command.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._heard(command)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return command.hint
            case Role.CHARACTERS:
                return hit.characters
            case Role.PATH:
                return command.path
            case Role.KEYS:
                return command.keys
            case Role.CHECKED:
                return command.is_checked
        return None

    def _heard(self, command: Command) -> str:
        state = "" if command.is_enabled else self.tr("not available now")
        on = self.tr("on") if command.is_checked else ""
        return ", ".join(part for part in (command.text, on, command.path, command.keys, state) if part)
