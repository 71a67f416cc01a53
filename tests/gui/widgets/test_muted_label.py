"""Text that steps back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.theme.theme import theme_for
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.muted_label import MutedLabel


@pytest.fixture(params=["window", "page"])
def ground(qtbot: QtBot, request: pytest.FixtureRequest) -> QWidget:
    """What the labels lie on, with its own colour or that of a page."""
    ground = QWidget()
    qtbot.addWidget(ground)
    if request.param == "page":
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
    QVBoxLayout(ground)
    return ground


def colours(label: QLabel) -> set[str]:
    picture = label.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


@pytest.mark.parametrize("make", [MutedLabel, lambda: ElidedLabel(muted=True)], ids=["whole", "elided"])
def test_it_has_the_muted_colour_and_follows_the_colours_of_the_system(
    ground: QWidget, make: Callable[[], QLabel], dark: Callable[[], None], qtbot: QtBot
) -> None:
    label = make()
    label.setText("▮▮▮▮")
    ground.layout().addWidget(label)
    ground.show()
    light = theme_for(ground.palette()).muted
    assert light.name() in colours(label)
    dark()
    qtbot.waitUntil(lambda: theme_for(ground.palette()).muted != light)
    assert theme_for(ground.palette()).muted.name() in colours(label)


def test_its_other_colours_stay_those_of_its_ground(ground: QWidget) -> None:
    label = MutedLabel("Recently read")
    ground.layout().addWidget(label)
    palette = QPalette(ground.palette())
    palette.setColor(QPalette.ColorRole.Window, "#123456")
    ground.setPalette(palette)
    assert label.palette().color(QPalette.ColorRole.Window).name() == "#123456"
