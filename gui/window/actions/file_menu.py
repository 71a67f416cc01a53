"""The File menu: opening articles and exporting summaries."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from gui.documents.recent_menu import RecentMenu
from gui.window.actions.action import Action, Group, Submenu
from gui.window.actions.offers import open_action, sample_action

translate = QCoreApplication.translate
_Keys = QKeySequence.StandardKey


def file_menu() -> tuple[Group, ...]:
    """Opening articles, their tabs, and exporting summaries."""
    return _articles(), _tabs(), _summaries(), _end()


def _articles() -> tuple[Action | Submenu, ...]:
    return (
        open_action(),
        Action(
            "openUrlAction",
            translate("Actions", "Open &address…"),
            translate("Actions", "Open a web page"),
            keys=("Ctrl+L",),
            slot=lambda window: window.incoming.choose_address(),
        ),
        Submenu(RecentMenu),
        sample_action(),
        Action(
            "reloadAction",
            translate("Actions", "Re&load"),
            translate("Actions", "Read the file or page again"),
            keys=("F5",),
            slot=lambda window: window.composition.reloading.reload(),
            enabled_when=lambda state: state.can_reload,
        ),
    )


def _tabs() -> tuple[Action, ...]:
    return (
        Action(
            "newTabAction",
            translate("Actions", "New &tab"),
            translate("Actions", "Open an empty tab"),
            keys=("Ctrl+T",),
            slot=lambda window: window.documents.tabs.add_empty(),
            enabled_when=lambda state: state.tabs > 0,
        ),
        Action(
            "closeTabAction",
            translate("Actions", "&Close tab"),
            translate("Actions", "Close this article"),
            keys=("Ctrl+W",),
            slot=lambda window: window.composition.tabs.close_current(),
            enabled_when=lambda state: state.tabs > 0,
        ),
        Action(
            "reopenTabAction",
            translate("Actions", "R&eopen closed tab"),
            translate("Actions", "Reopen the last closed article"),
            keys=("Ctrl+Shift+T",),
            slot=lambda window: window.documents.reopen(),
            enabled_when=lambda state: state.can_reopen,
        ),
    )


def _summaries() -> tuple[Action, ...]:
    return (
        Action(
            "exportAction",
            translate("Actions", "Sa&ve summary…"),
            translate("Actions", "Save the summary as a file"),
            keys=(_Keys.Save,),
            slot=lambda window: window.composition.taking_out.save(),
            enabled_when=lambda state: state.can_take_out,
        ),
        Action(
            "printAction",
            translate("Actions", "&Print…"),
            translate("Actions", "Print the summary"),
            keys=(_Keys.Print,),
            slot=lambda window: window.composition.taking_out.print(),
            enabled_when=lambda state: state.can_take_out,
        ),
    )


def _end() -> tuple[Action, ...]:
    return (
        Action(
            "quitAction",
            translate("Actions", "&Quit"),
            translate("Actions", "Close the window"),
            keys=("Ctrl+Q",),
            slot=lambda window: window.close(),
            role=QAction.MenuRole.QuitRole,
        ),
    )
