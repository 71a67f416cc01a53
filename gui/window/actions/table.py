"""The table of actions: one row per action, in the order of the menus."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import starmap

from gui.window.actions.action import Action, Menu
from gui.window.actions.edit_menu import edit_menu
from gui.window.actions.file_menu import file_menu
from gui.window.actions.help_menu import help_menu
from gui.window.actions.sentence_menu import sentence_menu
from gui.window.actions.titles import titles
from gui.window.actions.view_menu import view_menu

# The context menu of the current sentence: ids of actions, in groups.
OF_A_SENTENCE = (
    ("pinAction", "excludeAction", "takeOutAction"),
    ("contextAction", "partAction", "openLinkAction", "copyAction"),
)
# The context menu of a passage of furniture.
OF_FURNITURE = (("putBackAction", "openLinkAction"),)


def table() -> tuple[Menu, ...]:
    """The menus of the menu bar in order, in the current language."""
    contents = (file_menu(), edit_menu(), sentence_menu(), view_menu(), help_menu())
    return tuple(starmap(Menu, zip(titles(), contents, strict=True)))


def actions_in(menus: tuple[Menu, ...]) -> Iterator[Action]:
    """Every action, in the order of the menus."""
    for menu in menus:
        for group in menu.groups:
            yield from (entry for entry in group if isinstance(entry, Action))
