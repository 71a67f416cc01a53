"""The hint in an empty line can be read and its frame be seen, light or dark."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.theme.theme import apply_theme, theme_for
from gui.widgets.line_edit import LineEdit


@pytest.fixture
def edit(qtbot: QtBot) -> Iterator[LineEdit]:
    edit = LineEdit()
    qtbot.addWidget(edit)
    edit.show()
    yield edit
    apply_theme("system")


@pytest.mark.parametrize("turns", [[], ["dark"], ["dark", "light"], ["light", "dark", "system"]])
def test_the_hint_has_the_colour_of_muted_text_however_bright_it_is(edit: LineEdit, turns: list[str]) -> None:
    for brightness in turns:
        apply_theme(brightness)
        QApplication.processEvents()
    palette = edit.palette()
    assert palette.color(QPalette.ColorRole.PlaceholderText) == theme_for(palette).muted
    assert palette.color(QPalette.ColorRole.Base) == QApplication.palette().color(QPalette.ColorRole.Base)


def test_what_is_typed_keeps_the_colour_of_text(edit: LineEdit) -> None:
    assert edit.palette().color(QPalette.ColorRole.Text) == QApplication.palette().color(QPalette.ColorRole.Text)


@pytest.mark.parametrize("brightness", ["light", "dark"])
def test_the_frame_goes_all_around(edit: LineEdit, brightness: str) -> None:
    apply_theme(brightness)
    QApplication.processEvents()
    image = edit.grab().toImage()
    right, bottom, edge = image.width() - 1, image.height() - 1, theme_for(edit.palette()).edge
    sides = [(right // 2, 0), (right // 2, bottom), (0, bottom // 2), (right, bottom // 2)]
    assert [image.pixelColor(x, y).name() for x, y in sides] == 4 * [edge.name()]
