"""The actions of a window, made from the table: its menus and shortcuts, enabled according to its state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from gui.window.actions.action import Action, Menu, Submenu
from gui.window.actions.offers import offers
from gui.window.actions.titles import titles

if TYPE_CHECKING:
    from gui.window.actions.state import State
    from gui.window.main_window import MainWindow

Kind = TypeVar("Kind", bound=QMenu)


class WindowActions(QObject):
    """Creates all actions; each belongs to the window and works wherever the focus is.

    At first there are only the titles of the menus and what the invitation offers: the window appears sooner. The rest
    is created by ``complete``, which everything that needs it calls, and before the window handles the first key.

    ``completed()`` when everything is there, ``changed()`` when the actions have been updated to another state.
    """

    completed = Signal()
    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._menus: tuple[Menu, ...] = ()
        self._submenus: list[QMenu] = []
        self._choices: dict[str, QActionGroup] = {}
        self._state: State | None = None
        self._in_bar = [window.menuBar().addMenu(title) for title in titles()]
        window.installEventFilter(self)
        for menu in self._in_bar:
            menu.aboutToShow.connect(self.complete)
        self._made = {row.id: self._make(row) for row in offers()}
        #: What the invitation offers.
        self.offered = tuple(self._made.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Creates all before the first key is handled: it may be the shortcut of any."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self.complete()
        return False

    def complete(self) -> None:
        """Creates what is not there yet, and fills the menus."""
        if self._menus:
            return
        from gui.window.actions.state import NOTHING_SHOWN
        from gui.window.actions.table import actions_in, table

        self._menus = table()
        self._window.removeEventFilter(self)
        self._made |= {row.id: self._make(row) for row in actions_in(self._menus) if row.id not in self._made}
        self._fill_menus()
        self.show_state(NOTHING_SHOWN)
        self.completed.emit()

    def __getitem__(self, action_id: str) -> QAction:
        """The action with this id. Raises KeyError if the table has none."""
        if action_id not in self._made:
            self.complete()
        return self._made[action_id]

    def entries(self) -> Iterator[tuple[str, Action | QMenu]]:
        """Everything in the menus, in order: the title of a menu, and an action or submenu of it."""
        self.complete()
        submenus = iter(self._submenus)
        for menu in self._menus:
            for entry in chain.from_iterable(menu.groups):
                yield menu.title, entry if isinstance(entry, Action) else next(submenus)

    def submenu(self, kind: type[Kind]) -> Kind:
        """The submenu of this kind."""
        self.complete()
        return next(menu for menu in self._submenus if isinstance(menu, kind))

    def context_menu(self, name: str, groups: Sequence[Sequence[str]]) -> QMenu:
        """A context menu of the actions with these ids."""
        menu = QMenu(self._window)
        menu.setObjectName(name)
        for group in groups:
            _begin_group(menu)
            menu.addActions([self[action_id] for action_id in group])
        return menu

    def show_state(self, state: State) -> None:
        """Enables and checks the actions according to a state."""
        self.complete()
        if state == self._state:
            return
        from gui.window.actions.table import actions_in

        self._state = state
        for row in actions_in(self._menus):
            self._show(row, state)
        self.changed.emit()

    def _show(self, row: Action, state: State) -> None:
        action = self._made[row.id]
        action.setEnabled(row.enabled_when(state))
        if row.checked_when is not None:
            action.setChecked(row.checked_when(state))
        if row.object_when is not None:
            action.setText(f"{row.text} {row.object_when(state)}".rstrip())

    def _make(self, row: Action) -> QAction:
        action = QAction(row.text, self._window)
        action.setObjectName(row.id)
        action.setToolTip(row.hint)
        action.setStatusTip(row.hint)
        action.setShortcuts(row.sequences)
        action.setMenuRole(row.role)
        action.setCheckable(row.checked_when is not None)
        if row.choice:
            self._choices.setdefault(row.choice, QActionGroup(self._window)).addAction(action)
        action.triggered.connect(partial(self._do, row))
        self._window.addAction(action)
        return action

    def _do(self, row: Action) -> None:
        row.slot(self._window)
        if row.checked_when is not None and self._state is not None:
            # Qt has toggled it by now, whatever the outcome.
            self._show(row, self._state)

    def _fill_menus(self) -> None:
        for shown, menu in zip(self._in_bar, self._menus, strict=True):
            for group in menu.groups:
                _begin_group(shown)
                for entry in group:
                    self._add(shown, entry)

    def _add(self, menu: QMenu, entry: Action | Submenu) -> None:
        if isinstance(entry, Submenu):
            submenu = entry.kind(self._window)
            self._submenus.append(submenu)
            menu.addMenu(submenu)
        else:
            menu.addAction(self._made[entry.id])


def _begin_group(menu: QMenu) -> None:
    """Adds a separator to a menu, unless it is empty."""
    if not menu.isEmpty():
        menu.addSeparator()
