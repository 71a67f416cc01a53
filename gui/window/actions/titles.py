"""The titles of the menu bar, which is shown before its menus are filled."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def titles() -> tuple[str, ...]:
    """They have mnemonics, and are in the order of the table."""
    return (
        translate("menus", "&File"),
        translate("menus", "&Edit"),
        translate("menus", "&Sentence"),
        translate("menus", "&View"),
        translate("menus", "&Help"),
    )
