"""Lines that end in dots where the room ends."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.elided_label import ElidedLabel

LONG = "Harbour town votes to give its sea wall back to the sea, and the marsh that was there before comes back"


@pytest.fixture
def label(qtbot: QtBot) -> ElidedLabel:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(LONG)
    label.show()
    return label


def picture(label: QLabel) -> bytes:
    image = label.grab().toImage()
    return bytes(image.constBits())


def test_the_whole_text_is_the_tooltip(label: ElidedLabel) -> None:
    assert label.toolTip() == label.text() == LONG


def test_a_label_may_be_narrower_than_its_text(label: ElidedLabel) -> None:
    assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(LONG) / 4


def test_what_there_is_no_room_for_is_left_out_with_dots(label: ElidedLabel) -> None:
    label.resize(200, 24)
    cut = picture(label)
    label.setText(LONG[:60] + " and something else")
    assert picture(label) == cut, "only what is past the dots is another"
    label.setText("Another text altogether, as long as the one before and longer than there is room for")
    assert picture(label) != cut
