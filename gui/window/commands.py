"""A window's actions as shown in the command palette and the list of keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from gui.features.palette.command import Command
from gui.features.shortcuts.keys import KeyGroup, KeyRow, native
from gui.features.shortcuts.view_keys import view_keys
from gui.i18n.plain import plain
from gui.window.actions.action import Action
from gui.window.actions.window_actions import WindowActions

if TYPE_CHECKING:
    from gui.documents.open_documents import OpenDocuments

translate = QCoreApplication.translate

# In the palette itself it would only close and reopen that.
_NOT_OFFERED = "paletteAction"


def commands_of(actions: WindowActions, documents: OpenDocuments | None) -> list[Command]:
    """Everything in the menus, followed by the open articles."""
    commands: list[Command] = []
    for title, entry in actions.entries():
        if isinstance(entry, QMenu):
            commands += _nested(without_mnemonic(title), entry)
        elif entry.id != _NOT_OFFERED:
            commands.append(_command(without_mnemonic(title), actions[entry.id], hint=entry.hint))
    return commands + (_articles(documents) if documents is not None else [])


def key_groups(actions: WindowActions) -> tuple[KeyGroup, ...]:
    """The shortcuts of every menu, followed by those of each part of the window."""
    rows: dict[str, list[KeyRow]] = {}
    for title, entry in actions.entries():
        if isinstance(entry, Action) and entry.sequences:
            row = KeyRow(without_mnemonic(entry.text), native(*entry.sequences), entry.hint)
            rows.setdefault(without_mnemonic(title), []).append(row)
    return (*(KeyGroup(title, tuple(group)) for title, group in rows.items()), *view_keys())


def without_mnemonic(text: str) -> str:
    """The text of an action or a menu without the mark of its mnemonic; "&&" becomes "&"."""
    return "&".join(part.replace("&", "") for part in text.split("&&"))


def _command(path: str, action: QAction, *, text: str = "", hint: str = "", is_nested: bool = False) -> Command:
    return Command(
        action.objectName(),
        text or without_mnemonic(action.text()),
        path,
        action.trigger,
        keys=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
        hint=hint,
        is_enabled=action.isEnabled(),
        is_checked=action.isChecked(),
        is_nested=is_nested,
    )


def _nested(path: str, menu: QMenu) -> Iterator[Command]:
    """The contents of a submenu, if it can be opened."""
    if menu.menuAction().isEnabled():
        inner = f"{path} › {without_mnemonic(menu.title())}"
        for action in menu.actions():
            if not action.isSeparator():
                yield _command(inner, action, text=plain(action.iconText()), is_nested=True)


def _articles(documents: OpenDocuments) -> list[Command]:
    titles: Sequence[tuple[str, str]] = documents.titles
    path = translate("commands", "Open articles")
    return [
        Command(
            "",
            plain(title),
            path,
            partial(documents.tabs.choose, place),
            is_checked=place == documents.current_tab,
            is_nested=True,
        )
        for place, (title, _) in enumerate(titles)
    ]
