"""What every window of the program has from the application."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from gui.data import SHARE


@pytest.mark.parametrize("size", [16, 22, 32, 48, 128])
def test_the_icon_is_drawn_in_every_size(qapp: QApplication, size: int) -> None:
    image = qapp.windowIcon().pixmap(size, size).toImage()
    assert (image.width(), image.height()) == (size, size)
    colours = {QColor(image.pixel(x, y)).name() for x in range(size) for y in range(size) if image.pixel(x, y) >> 24}
    # The page and the line that is highlighted.
    assert {"#fbfaf7", "#f2ac1b"} <= colours


def test_the_desktop_finds_the_menu_entry_of_a_window(qapp: QApplication) -> None:
    assert (SHARE / f"applications/{qapp.desktopFileName()}.desktop").exists()
