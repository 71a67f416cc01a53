"""Opens the command palette with the window's commands, and remembers those used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.settings.settings import Settings

if TYPE_CHECKING:
    from gui.features.palette.command import Command
    from gui.features.palette.view import CommandPalette

# How many commands are remembered.
_MOST = 8


class Palette(QObject):
    """Creates the palette over a widget on first use. ``commands`` returns the commands currently available."""

    def __init__(self, over: QWidget, commands: Callable[[], Sequence[Command]], settings: Settings) -> None:
        super().__init__(over)
        self._over = over
        self._commands = commands
        self._settings = settings
        self._view: CommandPalette | None = None

    def open(self) -> None:
        """Shows the palette."""
        if self._view is None:
            from gui.features.palette.view import CommandPalette

            self._view = CommandPalette(self._over)
            self._view.chosen.connect(self._do)
        self._view.open(self._commands(), self._settings.recent_commands)

    def refresh(self) -> None:
        """Updates the palette, if it is open: an article may have been loaded meanwhile."""
        if self._view is not None and self._view.isVisible():
            self._view.show_commands(self._commands())

    def _do(self, chosen: Command) -> None:
        # As it is now: its menu entry may be gone, together with a file that is no longer listed.
        command = next((command for command in self._commands() if command.names == chosen.names), None)
        if command is None or not command.is_enabled:
            return
        if command.id:
            others = (other for other in self._settings.recent_commands if other != command.id)
            self._settings.keep_recent_commands((command.id, *others)[:_MOST])
        command.trigger()
