"""Keys that work in the part of the window that has the focus: those that are not in a menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.features.shortcuts.keys import KeyGroup, KeyRow, native

translate = QCoreApplication.translate


def view_keys() -> tuple[KeyGroup, ...]:
    """The parts of the window and their keys, in the current language."""
    return (_article(), _summary(), _heatmap(), _outline(), _reasons(), _tabs(), _finding(), _everywhere())


def _article() -> KeyGroup:
    return KeyGroup(
        translate("keys", "In the article"),
        (
            KeyRow(translate("keys", "Scroll"), native("Up", "Down")),
            KeyRow(translate("keys", "Scroll by pages"), native("PgUp", "PgDown", "Space")),
            KeyRow(translate("keys", "Go to the beginning or the end"), native("Home", "End")),
            KeyRow(translate("keys", "Next or previous sentence"), native("Ctrl+Down", "Ctrl+Up")),
            KeyRow(translate("keys", "Folded: next or previous fold"), native("Ctrl+Shift+Down", "Ctrl+Shift+Up")),
            KeyRow(translate("keys", "Folded: open or close the fold"), native("Enter")),
            KeyRow(translate("keys", "What can be done with the sentence"), native("Menu", "Shift+F10")),
        ),
    )


def _summary() -> KeyGroup:
    return KeyGroup(
        translate("keys", "In the summary"),
        (
            KeyRow(translate("keys", "Next or previous sentence"), native("Down", "Up")),
            KeyRow(translate("keys", "First or last sentence"), native("Home", "End")),
            KeyRow(translate("keys", "Go to the sentence in the article"), native("Enter")),
        ),
    )


def _heatmap() -> KeyGroup:
    return KeyGroup(
        translate("keys", "In the strip beside the article"),
        (
            KeyRow(translate("keys", "Scroll"), f"{native('Up', 'Down')}, {translate('keys', 'Mouse wheel')}"),
            KeyRow(translate("keys", "Scroll by pages"), native("PgUp", "PgDown")),
            KeyRow(translate("keys", "Go to the beginning or the end"), native("Home", "End")),
        ),
    )


def _outline() -> KeyGroup:
    return KeyGroup(
        translate("keys", "In the outline"),
        (
            KeyRow(translate("keys", "From part to part"), native("Up", "Down")),
            KeyRow(translate("keys", "Open or close a part"), native("Right", "Left")),
            KeyRow(translate("keys", "Go to this part"), native("Enter")),
            KeyRow(translate("keys", "Summarise this part only"), native("Ctrl+Enter")),
        ),
    )


def _reasons() -> KeyGroup:
    return KeyGroup(
        translate("keys", "In the reasons"),
        (
            KeyRow(translate("keys", "From row to row"), native("Up", "Down")),
            KeyRow(translate("keys", "Go to the sentence in the article"), native("Enter")),
        ),
    )


def _tabs() -> KeyGroup:
    return KeyGroup(
        translate("keys", "In the tabs"),
        (
            KeyRow(translate("keys", "Next or previous tab"), native("Right", "Left")),
            KeyRow(translate("keys", "Close the tab"), native("Del")),
        ),
    )


def _finding() -> KeyGroup:
    return KeyGroup(
        translate("keys", "In the find bar"),
        (
            KeyRow(translate("keys", "Next or previous place"), native("Enter", "Shift+Enter")),
            KeyRow(translate("keys", "Close the find bar"), native("Esc")),
        ),
    )


def _everywhere() -> KeyGroup:
    return KeyGroup(
        translate("keys", "Everywhere"),
        (
            KeyRow(translate("keys", "To the next or the previous part of the window"), native("Tab", "Shift+Tab")),
            KeyRow(translate("keys", "Open the menus"), native("F10")),
        ),
    )
