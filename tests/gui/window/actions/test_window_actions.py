"""The actions of a window follow what is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.data import SAMPLE
from tests.gui.hands import Page


def enabled(page: Page, *names: str) -> list[bool]:
    return [page.action(name).isEnabled() for name in names]


def test_a_jump_can_be_returned_from_only_in_the_article_that_has_one(page: Page) -> None:
    assert enabled(page, "backAction", "forwardAction") == [False, False]
    page.open_path(SAMPLE)
    page.focus(page.article)
    page.press(Qt.Key.Key_N)
    assert enabled(page, "backAction", "forwardAction") == [True, False]
    page.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert enabled(page, "backAction", "forwardAction") == [False, True]
    page.ctrl(Qt.Key.Key_W)
    assert enabled(page, "backAction", "forwardAction", "wholeAction", "takeOutAction") == [False] * 4


def test_what_would_be_undone_is_named(page: Page) -> None:
    undo, redo = page.action("undoAction"), page.action("redoAction")
    page.open_path(SAMPLE)
    assert (undo.isEnabled(), undo.text(), redo.isEnabled(), redo.text()) == (False, "&Undo", False, "&Redo")
    page.focus(page.article)
    page.press(Qt.Key.Key_N)
    page.press(Qt.Key.Key_Delete)
    assert (undo.isEnabled(), undo.text()) == (True, "&Undo exclude")
    page.ctrl(Qt.Key.Key_Z)
    assert (undo.isEnabled(), redo.isEnabled(), redo.text()) == (False, True, "&Redo exclude")


def test_places_can_be_gone_to_only_while_there_are_any(page: Page) -> None:
    page.open_path(SAMPLE)
    assert enabled(page, "findNextAction", "findPreviousAction") == [False, False]
    page.ctrl(Qt.Key.Key_F)
    page.type("wall")
    assert enabled(page, "findNextAction", "findPreviousAction") == [True, True]
    page.press(Qt.Key.Key_Escape)
    assert enabled(page, "findNextAction", "findPreviousAction") == [False, False]


@pytest.mark.parametrize(
    ("key", "name"), [(Qt.Key.Key_F8, "whyAction"), (Qt.Key.Key_F9, "outlineAction"), (Qt.Key.Key_F11, "focusAction")]
)
def test_a_key_turns_a_part_of_the_window_on_and_off_and_its_action_shows_which(
    page: Page, key: Qt.Key, name: str
) -> None:
    page.window.resize(1280, 800)
    page.open_path(SAMPLE)
    page.focus(page.article)
    before = page.action(name).isChecked()
    page.press(key)
    assert page.action(name).isChecked() is not before
    page.press(key)
    assert page.action(name).isChecked() is before


def test_the_view_that_is_shown_is_checked_and_stays_so_when_it_is_chosen_again(page: Page) -> None:
    page.open_path(SAMPLE)
    for key, name in (
        (Qt.Key.Key_2, "foldedViewAction"),
        (Qt.Key.Key_2, "foldedViewAction"),
        (Qt.Key.Key_1, "articleViewAction"),
    ):
        page.ctrl(key)
        checked = [
            view
            for view in ("articleViewAction", "foldedViewAction", "summaryViewAction")
            if page.action(view).isChecked()
        ]
        assert checked == [name]


def test_a_sentence_that_is_pinned_is_checked_in_its_menu(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.article)
    page.press(Qt.Key.Key_N)
    assert not page.action("pinAction").isChecked()
    page.press(Qt.Key.Key_Insert)
    assert page.action("pinAction").isChecked()
    page.press(Qt.Key.Key_Insert)
    assert not page.action("pinAction").isChecked()
