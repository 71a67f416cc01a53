"""The frame of a box to tick can be seen, light or dark."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from gui.theme.theme import apply_theme, theme_for
from gui.widgets.check_box import CheckBox


@pytest.fixture(params=["light", "dark"])
def box(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[CheckBox]:
    box = CheckBox("Tides only")
    qtbot.addWidget(box)
    box.show()
    apply_theme(request.param)
    QApplication.processEvents()
    yield box
    apply_theme("system")


@pytest.mark.parametrize("ticked", [False, True])
def test_the_frame_goes_all_around(box: CheckBox, ticked: bool) -> None:
    box.setChecked(ticked)
    option = QStyleOptionButton()
    box.initStyleOption(option)
    place = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    middle = place.center()
    sides = [
        (middle.x(), place.top()),
        (middle.x(), place.bottom()),
        (place.left(), middle.y()),
        (place.right(), middle.y()),
    ]
    image, edge = box.grab().toImage(), theme_for(box.palette()).edge
    assert [image.pixelColor(x, y).name() for x, y in sides] == 4 * [edge.name()]
