"""The table of actions: each once, with words, and nothing in the menus that is not in it."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.features.controls.language_menu import LanguageMenu
from gui.window.actions.action import Action, Submenu
from gui.window.actions.state import NOTHING_SHOWN, State
from gui.window.actions.table import OF_A_SENTENCE, OF_FURNITURE, actions_in, table
from gui.window.main_window import MainWindow

ROWS = tuple(actions_in(table()))
#: What can be asked for whatever is shown.
ALWAYS = {
    *("openAction", "openUrlAction", "sampleAction", "pasteAction", "quitAction", "cancelAction"),
    *("preferencesAction", "whyAction", "zoomInAction", "zoomOutAction", "zoomResetAction"),
    *("paletteAction", "shortcutsAction", "aboutAction"),
}


def test_every_id_is_there_once() -> None:
    assert [row_id for row_id, times in Counter(row.id for row in ROWS).items() if times > 1] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_every_action_has_a_text_with_a_mnemonic_and_a_hint(row: Action) -> None:
    assert row.text.replace("&&", "").count("&") == 1
    assert row.hint
    assert not row.hint.endswith(".")


def test_no_key_is_taken_twice() -> None:
    keys = Counter(sequence.toString() for row in ROWS for sequence in row.sequences)
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("row", [row for row in ROWS if row.keys], ids=lambda row: row.id)
def test_every_key_is_one_that_a_keyboard_has(row: Action) -> None:
    assert row.sequences
    for sequence in row.sequences:
        assert QKeySequence.fromString(sequence.toString()) == sequence
        assert not sequence.isEmpty()


def test_without_an_article_only_these_can_be_asked_for() -> None:
    assert {row.id for row in ROWS if row.enabled_when(NOTHING_SHOWN)} == ALWAYS


@pytest.mark.parametrize("row", [row for row in ROWS if row.id not in ALWAYS], ids=lambda row: row.id)
def test_every_other_action_can_be_asked_for_in_some_state(row: Action) -> None:
    everything = State(
        tabs=2,
        undo="pin",
        redo="pin",
        view="article",
        **{name: True for name, default in State._field_defaults.items() if default is False},
    )
    assert row.enabled_when(everything)


@pytest.mark.parametrize("view", ["article", "folded", "summary"])
def test_of_the_views_the_one_that_is_shown_is_checked(view: str) -> None:
    rows = [row for row in ROWS if row.choice == "view" and row.checked_when is not None]
    state = State(view=view)  # type: ignore[arg-type]
    assert [row.id for row in rows if row.checked_when and row.checked_when(state)] == [f"{view}ViewAction"]


def test_the_menus_of_a_sentence_and_of_furniture_have_rows_of_the_table() -> None:
    ids = {row.id for row in ROWS}
    for group in (*OF_A_SENTENCE, *OF_FURNITURE):
        assert set(group) <= ids


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """A window that has only its front, with its menus filled."""
    window = MainWindow()
    qtbot.addWidget(window)
    window._actions.complete()
    return window


def test_every_entry_of_the_menu_bar_comes_from_the_table(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    shown: list[list[str]] = []
    for menu in menus:
        assert isinstance(menu, QMenu)
        shown.append([action.objectName() for action in menu.actions() if not action.isSeparator()])
    rows = [[entry for group in menu.groups for entry in group] for menu in table()]
    assert [len(entries) for entries in shown] == [len(entries) for entries in rows]
    for names, entries in zip(shown, rows, strict=True):
        for name, entry in zip(names, entries, strict=True):
            assert isinstance(entry, Submenu) or entry.id == name


def test_the_groups_of_a_menu_are_parted_by_lines(window: MainWindow) -> None:
    for shown, menu in zip(window.menuBar().actions(), table(), strict=True):
        inside = shown.menu()
        assert isinstance(inside, QMenu)
        lines = [action.isSeparator() for action in inside.actions()]
        assert lines.count(True) == len(menu.groups) - 1
        assert not lines[0]
        assert not lines[-1]


def test_every_action_of_the_table_belongs_to_the_window_as_it_stands_there(window: MainWindow) -> None:
    for row in ROWS:
        action = window.findChild(QAction, row.id)
        assert action is not None
        assert action in window.actions()
        assert (action.toolTip(), action.shortcuts()) == (row.hint, row.sequences)
        assert action.isCheckable() == (row.checked_when is not None)
        assert action.isEnabled() == row.enabled_when(NOTHING_SHOWN)


def test_a_submenu_is_found_by_its_kind(window: MainWindow) -> None:
    assert window._actions.submenu(LanguageMenu).objectName() == "languageMenu"


def test_an_action_that_is_not_in_the_table_is_not_there(window: MainWindow) -> None:
    with pytest.raises(KeyError):
        window._actions["noAction"]
