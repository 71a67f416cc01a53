"""What is selected in a list steps back behind the text that is read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from gui.theme.selection import quieten
from gui.theme.theme import apply_theme, theme_for

Role = QPalette.ColorRole


class QuietList(QListWidget):
    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            quieten(self)


@pytest.fixture
def items(qtbot: QtBot) -> Iterator[QuietList]:
    items = QuietList()
    qtbot.addWidget(items)
    items.addItems(["one", "two"])
    quieten(items)
    items.show()
    yield items
    apply_theme("system")


@pytest.mark.parametrize("turns", [[], ["dark"], ["dark", "light"], ["light", "dark", "system"]])
def test_it_has_the_ground_for_rows_and_the_colour_of_text_however_bright_it_is(
    items: QuietList, turns: list[str]
) -> None:
    for brightness in turns:
        apply_theme(brightness)
        QApplication.processEvents()
    palette = items.palette()
    assert palette.color(Role.Highlight) == theme_for(palette).row
    assert palette.color(Role.HighlightedText) == palette.color(Role.Text)
    assert palette.color(Role.Base) == QApplication.palette().color(Role.Base)


def test_the_ground_is_what_is_painted(items: QuietList) -> None:
    items.setCurrentRow(1)
    row = items.visualItemRect(items.item(1))
    picture = items.viewport().grab().toImage()
    painted, ground = picture.pixelColor(row.right() - 8, row.center().y()), theme_for(items.palette()).row
    # A style may shade it a little where the mouse or the keyboard is.
    assert abs(painted.lightness() - ground.lightness()) <= 8
    assert painted != items.palette().color(Role.Base)
