"""The units of lengths, by name."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core import LENGTH_UNITS, LengthUnit
from gui.widgets.unit_box import USUAL_LENGTHS, UnitBox


@pytest.fixture
def box(qtbot: QtBot) -> UnitBox:
    box = UnitBox("someUnit")
    qtbot.addWidget(box)
    return box


def test_every_unit_is_offered_by_its_name(box: UnitBox) -> None:
    assert [box.itemText(index) for index in range(box.count())] == ["sentences", "per cent", "words", "minutes"]
    assert [box.itemData(index) for index in range(box.count())] == list(LENGTH_UNITS)


@pytest.mark.parametrize("unit", LENGTH_UNITS)
def test_a_unit_that_is_set_is_the_one_that_is_chosen(box: UnitBox, unit: LengthUnit) -> None:
    box.unit = unit
    assert box.unit == unit


def test_every_unit_has_a_length_to_begin_with() -> None:
    assert set(USUAL_LENGTHS) == set(LENGTH_UNITS)
