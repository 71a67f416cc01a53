"""The menu bar and the menus of a sentence and of furniture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from gui.window.actions import Actions

translate = QCoreApplication.translate

#: None stands for a line between actions.
_Entries = Sequence[QAction | QMenu | None]


def fill_menu_bar(
    bar: QMenuBar, actions: Actions, *, undo: QAction, redo: QAction, recent: QMenu, languages: QMenu
) -> None:
    """Puts every action into a menu of the bar; ``undo`` and ``redo`` belong to the document that is shown."""
    menus: tuple[tuple[str, _Entries], ...] = (
        (
            translate("menus", "&File"),
            (
                *(actions.open, actions.open_address, recent, actions.sample, actions.reload, None),
                *(actions.new_tab, actions.close_tab, actions.reopen, None),
                *(actions.export, actions.print, None, actions.quit),
            ),
        ),
        (
            translate("menus", "&Edit"),
            (
                *(undo, redo, None, actions.paste, actions.copy, actions.copy_cited, None),
                *(actions.find, actions.find_next, actions.find_previous, None),
                *(actions.cancel, None, actions.preferences),
            ),
        ),
        (
            translate("menus", "&Sentence"),
            (
                *(actions.pin, actions.exclude, actions.context, None),
                *(actions.next_furniture, actions.put_back, actions.take_out, None),
                *(actions.next_pick, actions.previous_pick, None, actions.back, actions.forward, None),
                *(actions.part, actions.whole),
            ),
        ),
        (
            translate("menus", "&View"),
            (
                *(*actions.views.values(), None, actions.outline, actions.why, actions.focus, None),
                *(actions.larger, actions.smaller, actions.usual, None),
                *(actions.compare, languages, actions.encoding, None, actions.next_tab, actions.previous_tab),
            ),
        ),
        (translate("menus", "&Help"), (actions.about,)),
    )
    for title, entries in menus:
        _fill(bar.addMenu(title), entries)


def sentence_menu(window: QWidget, actions: Actions) -> QMenu:
    """What can be done with the sentence that is looked at."""
    menu = QMenu(window)
    menu.setObjectName("sentenceMenu")
    _fill(menu, (actions.pin, actions.exclude, actions.take_out, None, actions.context, actions.part, actions.copy))
    return menu


def furniture_menu(window: QWidget, actions: Actions) -> QMenu:
    """What can be done with a passage that was taken for furniture."""
    menu = QMenu(window)
    menu.setObjectName("furnitureMenu")
    _fill(menu, (actions.put_back,))
    return menu


def _fill(menu: QMenu, entries: _Entries) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            menu.addAction(entry)
