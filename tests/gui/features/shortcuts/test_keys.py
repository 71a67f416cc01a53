"""What the list of keys holds, and what is found in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from gui.features.shortcuts.keys import KeyGroup, KeyRow, native
from gui.features.shortcuts.view_keys import view_keys

GROUP = KeyGroup(
    "View", (KeyRow("Outline", "F9", "Show the parts of the article"), KeyRow("Larger text", "Ctrl++, Ctrl+="))
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", ["Outline", "Larger text"]),
        ("outl", ["Outline"]),
        ("f9", ["Outline"]),
        ("ctrl++", ["Larger text"]),
        ("parts", ["Outline"]),
        ("view larger", ["Larger text"]),
        ("view", ["Outline", "Larger text"]),
        ("outline f8", []),
    ],
)
def test_keys_are_found_by_what_they_do_by_themselves_and_by_their_group(typed: str, expected: list[str]) -> None:
    assert [row.text for row in GROUP.found(typed)] == expected


def test_keys_are_written_as_the_platform_writes_them_each_once() -> None:
    assert native("Ctrl+O", QKeySequence(Qt.Key.Key_F5), "Ctrl+O") == "Ctrl+O, F5"


@pytest.mark.parametrize("group", view_keys(), ids=lambda group: group.title)
def test_every_part_of_the_window_has_keys_with_words(group: KeyGroup) -> None:
    assert group.title
    assert group.rows
    for row in group.rows:
        assert row.text
        assert row.keys
        assert ", ," not in row.keys
        assert not row.keys.startswith(",")
