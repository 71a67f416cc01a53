"""The Help menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from gui.window.actions.action import Action, Group

translate = QCoreApplication.translate


def help_menu() -> tuple[Group, ...]:
    """Commands, shortcuts, and information about the program."""
    return _commands(), _program()


def _commands() -> tuple[Action, ...]:
    return (
        Action(
            "paletteAction",
            translate("Actions", "&Command palette…"),
            translate("Actions", "Find a command by typing a few letters of it"),
            keys=("Ctrl+Shift+P",),
            slot=lambda window: window.command_palette.open(),
        ),
        Action(
            "shortcutsAction",
            translate("Actions", "&Keyboard shortcuts"),
            translate("Actions", "List the keyboard shortcuts"),
            keys=("F1",),
            slot=lambda window: window.show_shortcuts(),
        ),
    )


def _program() -> tuple[Action, ...]:
    return (
        Action(
            "aboutAction",
            translate("Actions", "&About Standfirst"),
            translate("Actions", "What this program is"),
            slot=lambda window: window.show_about(),
            role=QAction.MenuRole.AboutRole,
        ),
    )
