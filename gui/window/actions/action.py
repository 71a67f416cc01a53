"""What a row of the table of actions holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from gui.window.actions.state import State
    from gui.window.main_window import MainWindow


def always(_state: State) -> bool:
    """Whatever is shown."""
    return True


class Action(NamedTuple):
    """One thing that the reader can ask the window to do.

    ``id`` is the object name by which tests, assistive tools and the command palette know it; ``text`` has a mnemonic,
    ``hint`` says in a line what it does. ``slot`` does it. It is enabled while ``enabled_when`` holds; ``checked_when``
    makes it checkable, and of those with the same ``choice`` one is checked at a time. ``object_when`` returns a word
    to add to the text: what would be undone.
    """

    id: str
    text: str
    hint: str
    slot: Callable[[MainWindow], object]
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    enabled_when: Callable[[State], bool] = always
    checked_when: Callable[[State], bool] | None = None
    choice: str = ""
    object_when: Callable[[State], str] | None = None
    role: QAction.MenuRole = QAction.MenuRole.TextHeuristicRole

    @property
    def sequences(self) -> list[QKeySequence]:
        """Its shortcuts on this platform, the first being the one that menus show."""
        return [sequence for key in self.keys for sequence in _sequences(key)]


class Submenu(NamedTuple):
    """A submenu that fills itself; ``kind`` creates it, given the window."""

    kind: Callable[[QWidget], QMenu]


# What stands between two lines of a menu.
Group: TypeAlias = "tuple[Action | Submenu, ...]"


class Menu(NamedTuple):
    """A menu of the menu bar; its groups are separated by lines."""

    title: str
    groups: tuple[Group, ...]


def _sequences(key: QKeySequence.StandardKey | str) -> list[QKeySequence]:
    return [QKeySequence(key)] if isinstance(key, str) else list(QKeySequence.keyBindings(key))
