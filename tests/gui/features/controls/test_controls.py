"""What is set by hand, and taken back by hand: a drag, a run of keys or a word typed is one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

from core import Length
from gui.data import SAMPLE
from tests.gui.hands import Page


@pytest.fixture
def reading(page: Page) -> Page:
    page.open_path(SAMPLE)
    page.click_sentence(2)
    return page


def handle(page: Page, value: int) -> QPoint:
    """The middle of the slider's handle where it has a value."""
    option = QStyleOptionSlider()
    page.slider.initStyleOption(option)
    option.sliderPosition = option.sliderValue = value
    style, control = page.slider.style(), QStyle.ComplexControl.CC_Slider
    return style.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, page.slider).center()


def drag(page: Page, *values: int) -> None:
    QTest.mousePress(page.slider, Qt.MouseButton.LeftButton, pos=handle(page, page.slider.value()))
    for value in values:
        QTest.mouseMove(page.slider, handle(page, value))
    QTest.mouseRelease(page.slider, Qt.MouseButton.LeftButton, pos=handle(page, values[-1]))


def test_undo_takes_back_a_drag_of_the_slider_at_a_time(reading: Page) -> None:
    lines = reading.lines
    drag(reading, 10, 20, 30)
    assert len(reading.lines) == 30
    drag(reading, 25, 12)
    # A sentence that needs another comes with it, so a summary may be a little shorter than it may be.
    assert len(reading.lines) == len(reading.shown.ranking.summary(Length(12)).indices)
    reading.ctrl(Qt.Key.Key_Z)
    assert (len(reading.lines), reading.slider.value()) == (30, 30)
    reading.ctrl(Qt.Key.Key_Z)
    assert (reading.lines, reading.slider.value()) == (lines, 5)
    assert not reading.action("undoAction").isEnabled()
    reading.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(reading.lines) == 30


def test_undo_takes_back_a_run_of_keys_at_once_and_says_what_it_takes_back(reading: Page) -> None:
    lines = reading.lines
    reading.focus(reading.slider)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_End):
        reading.press(key)
    assert len(reading.lines) == 38
    assert reading.action("undoAction").text() == "&Undo length"
    reading.ctrl(Qt.Key.Key_Z)
    assert reading.lines == lines


def test_undo_takes_back_a_unit(reading: Page) -> None:
    reading.focus(reading.unit)
    reading.press(Qt.Key.Key_End)
    assert reading.unit.currentData() == "minutes"
    reading.ctrl(Qt.Key.Key_Z)
    assert (reading.unit.currentData(), reading.slider.value(), len(reading.lines)) == ("sentences", 5, 5)


def test_undo_takes_back_a_pin_and_the_length_before_it_each_by_itself(reading: Page) -> None:
    lines = reading.lines
    drag(reading, 8)
    reading.press(Qt.Key.Key_Insert)
    assert reading.shown.pinned
    reading.ctrl(Qt.Key.Key_Z)
    assert (reading.shown.pinned, len(reading.lines)) == ((), 8)
    reading.ctrl(Qt.Key.Key_Z)
    assert reading.lines == lines


def test_undo_takes_back_a_topic_and_a_method(reading: Page) -> None:
    lines = reading.lines
    reading.focus(reading.topic)
    reading.type("farm")
    reading.press(Qt.Key.Key_Return)
    reading.settle()
    assert reading.shown.ranking.topic == "farm"
    reading.focus(reading.article)
    reading.focus(reading.method)
    reading.press(Qt.Key.Key_Down)
    reading.settle()
    reading.focus(reading.article)
    reading.ctrl(Qt.Key.Key_Z)
    assert (reading.method.currentData(), reading.topic.text()) == ("standfirst", "farm")
    reading.ctrl(Qt.Key.Key_Z)
    assert (reading.topic.text(), reading.lines) == ("", lines)


def test_a_method_that_was_cancelled_is_nothing_to_take_back(reading: Page) -> None:
    reading.focus(reading.method)
    reading.press(Qt.Key.Key_End)
    reading.press(Qt.Key.Key_Escape)
    assert reading.method.currentData() == "standfirst"
    assert not reading.action("undoAction").isEnabled()
    assert not reading.action("redoAction").isEnabled()


def test_the_scale_is_that_of_the_article_before_it_is_ranked(reading: Page) -> None:
    seen: list[tuple[int, int]] = []

    def look() -> None:
        seen.append((reading.slider.value(), reading.slider.maximum()))

    reading.window.documents.opened.connect(look)
    reading.open_text("\n\n".join(f"Boat number {number} left the harbour early." for number in range(60)))
    reading.open_text("One here. Two here.")
    assert seen == [(5, 60), (2, 2)]
