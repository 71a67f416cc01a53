"""Recently read articles: listed in the menu and on the invitation, and stored between runs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.data import SAMPLE
from gui.documents.recent import RecentSources

if TYPE_CHECKING:
    from gui.documents.recent_menu import RecentMenu
    from gui.features.messages.refusals import Refusals
    from gui.window.actions.window_actions import WindowActions


class RecentFiles(QObject):
    """Shows the list in the menu, once there is one. ``chosen(str)`` with the path or address of one to reopen.

    ``listed(list)`` with titles and their paths or addresses, whenever they are shown.
    """

    chosen = Signal(str)
    listed = Signal(list)

    def __init__(self, actions: WindowActions) -> None:
        super().__init__(actions)
        self._kept = RecentSources()
        self._actions = actions
        self._menu: RecentMenu | None = None
        actions.completed.connect(self._show_in_menu)

    @property
    def sources(self) -> tuple[str, ...]:
        """Paths and addresses, newest first."""
        return self._kept.sources

    def add(self, source: str) -> None:
        """Puts a newly opened source at the head; the program's own sample is not listed."""
        if source and source != str(SAMPLE):
            self._kept.add(source)
            self.show()

    def show(self) -> None:
        """Shows the list as it is now stored."""
        sources = self._kept.sources
        if self._menu is not None:
            self._menu.show_sources(sources)
        self.listed.emit([(Path(source).name or source, source) for source in sources])

    def add_missing(self, refusals: Refusals, source: str, message: str) -> None:
        """Says that a file is missing, and offers to remove it from the list if it is listed."""
        if source in self._kept.sources:
            refusals.add(source, message, self.tr("&Remove from list"), partial(self._drop, source))
        else:
            refusals.add(source, message)

    def _show_in_menu(self) -> None:
        from gui.documents.recent_menu import RecentMenu

        self._menu = self._actions.submenu(RecentMenu)
        self._menu.chosen.connect(self.chosen)
        self._menu.cleared.connect(self._clear)
        self._menu.show_sources(self.sources)

    def _drop(self, source: str) -> None:
        self._kept.drop(source)
        self.show()

    def _clear(self) -> None:
        self._kept.clear()
        self.show()
