"""The actions that the invitation offers. They are in the menus too, but those are filled later."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from gui.window.actions.action import Action

translate = QCoreApplication.translate
_Keys = QKeySequence.StandardKey


def offers() -> tuple[Action, ...]:
    """What a reader can begin with, in the order of the invitation's buttons."""
    return (open_action(), paste_action(), sample_action())


def open_action() -> Action:
    """Opens a file."""
    return Action(
        "openAction",
        translate("Actions", "&Open…"),
        translate("Actions", "Open a file"),
        keys=(_Keys.Open,),
        slot=lambda window: window.incoming.choose_file(),
    )


def paste_action() -> Action:
    """Opens what is on the clipboard."""
    return Action(
        "pasteAction",
        translate("Actions", "&Paste text"),
        translate("Actions", "Read what is on the clipboard"),
        keys=(_Keys.Paste,),
        slot=lambda window: window.incoming.paste(),
    )


def sample_action() -> Action:
    """Opens the article that the program comes with."""
    return Action(
        "sampleAction",
        translate("Actions", "Read the &sample"),
        translate("Actions", "See how it works on a short article"),
        slot=lambda window: window.incoming.open_sample(),
    )
