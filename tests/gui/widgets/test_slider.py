"""A slider's handle and groove can be seen in high contrast, and elsewhere are as the style has them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.slider import Slider

Role = QPalette.ColorRole


def shown(bot: QtBot, slider: QSlider, palette: QPalette | None = None) -> QSlider:
    bot.addWidget(slider)
    if palette is not None:
        slider.setPalette(palette)
    slider.resize(300, 24)
    slider.setValue(30)
    slider.show()
    return slider


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def handle(slider: QSlider) -> QRect:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(control, option, part, slider)


@pytest.fixture(params=[("black", "white"), ("white", "black")])
def contrasting(request: pytest.FixtureRequest, qtbot: QtBot) -> QSlider:
    ground, ink = map(QColor, request.param)
    palette = QPalette(ground, ground)
    palette.setColor(Role.Base, ground)
    for role in (Role.Text, Role.WindowText, Role.ButtonText):
        palette.setColor(role, ink)
    return shown(qtbot, Slider(), palette)


def test_in_high_contrast_the_handle_and_what_lies_before_it_are_outlined(contrasting: QSlider) -> None:
    ink = contrasting.palette().color(Role.Text)
    image, place = picture(contrasting), handle(contrasting)
    middle = place.center()
    assert image.pixelColor(place.left(), middle.y()) == ink
    assert image.pixelColor(place.right(), middle.y()) == ink
    beyond = [image.pixelColor(place.right() + 40, y).lightness() for y in range(image.height())]
    assert max(abs(lightness - contrasting.palette().color(Role.Base).lightness()) for lightness in beyond) > 100


def test_elsewhere_it_is_as_the_style_has_it(qtbot: QtBot) -> None:
    ours, plain = shown(qtbot, Slider()), shown(qtbot, QSlider(Qt.Orientation.Horizontal))
    assert picture(ours) == picture(plain)
