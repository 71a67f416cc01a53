"""The Edit menu: undo, copy and paste, find, and preferences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from gui.window.actions.action import Action, Group
from gui.window.actions.offers import paste_action

translate = QCoreApplication.translate
_Keys = QKeySequence.StandardKey


def edit_menu() -> tuple[Group, ...]:
    """Undo and redo, texts, finding, and the preferences."""
    return _steps(), _texts(), _finding(), _stopping(), _settings()


def _steps() -> tuple[Action, ...]:
    return (
        Action(
            "undoAction",
            translate("Actions", "&Undo"),
            translate("Actions", "Undo the last choice"),
            keys=("Ctrl+Z",),
            slot=lambda window: window.composition.undo.undo(),
            enabled_when=lambda state: state.undo is not None,
            object_when=lambda state: state.undo or "",
        ),
        Action(
            "redoAction",
            translate("Actions", "&Redo"),
            translate("Actions", "Redo the choice"),
            keys=("Ctrl+Shift+Z",),
            slot=lambda window: window.composition.undo.redo(),
            enabled_when=lambda state: state.redo is not None,
            object_when=lambda state: state.redo or "",
        ),
    )


def _texts() -> tuple[Action, ...]:
    return (
        paste_action(),
        Action(
            "copyAction",
            translate("Actions", "&Copy summary"),
            translate("Actions", "Copy the whole summary"),
            keys=("Ctrl+Shift+C",),
            slot=lambda window: window.composition.taking_out.copy(),
            enabled_when=lambda state: state.can_take_out,
        ),
        Action(
            "copyCitedAction",
            translate("Actions", "Copy with c&itation"),
            translate("Actions", "Copy the summary with its paragraph numbers and its source"),
            keys=("Ctrl+Alt+C",),
            slot=lambda window: window.composition.taking_out.copy_cited(),
            enabled_when=lambda state: state.can_take_out,
        ),
    )


def _finding() -> tuple[Action, ...]:
    return (
        Action(
            "findAction",
            translate("Actions", "&Find…"),
            translate("Actions", "Find words in article and summary"),
            keys=(_Keys.Find,),
            slot=lambda window: window.composition.finder.open(),
            enabled_when=lambda state: state.has_article,
        ),
        Action(
            "findNextAction",
            translate("Actions", "Find &next"),
            translate("Actions", "Go to the next match"),
            keys=("F3",),
            slot=lambda window: window.composition.finder.go_to_next(),
            enabled_when=lambda state: state.has_places_found,
        ),
        Action(
            "findPreviousAction",
            translate("Actions", "Find pre&vious"),
            translate("Actions", "Go to the previous match"),
            keys=("Shift+F3",),
            slot=lambda window: window.composition.finder.go_to_previous(),
            enabled_when=lambda state: state.has_places_found,
        ),
    )


def _stopping() -> tuple[Action, ...]:
    return (
        Action(
            "cancelAction",
            translate("Actions", "C&ancel"),
            translate("Actions", "Cancel work, leave focus, or dismiss a message"),
            keys=("Esc",),
            slot=lambda window: window.composition.cancel(),
        ),
    )


def _settings() -> tuple[Action, ...]:
    return (
        Action(
            "preferencesAction",
            translate("Actions", "Preferenc&es…"),
            translate("Actions", "Change appearance and behaviour"),
            keys=("Ctrl+,",),
            slot=lambda window: window.show_preferences(),
            role=QAction.MenuRole.PreferencesRole,
        ),
    )
