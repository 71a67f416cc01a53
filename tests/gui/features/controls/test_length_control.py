"""The length: every move of the slider cuts the ranking anew, at once and without a new run."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core import LENGTH_UNITS, Length, LengthUnit
from gui.data import SAMPLE
from gui.features.controls.length_control import LengthControl
from tests.gui.hands import Page


def assert_shows(page: Page, length: Length) -> None:
    """Summary, highlights and figures are those of this length."""
    expected = page.shown.ranking.summary(length)
    assert page.lines == page.highlighted == [sentence.text for sentence in expected.sentences]
    assert page.facts.text().startswith(f"{len(expected)} of 38 sentences · {expected.words} words · ")


def choose_unit(page: Page, unit: LengthUnit) -> None:
    """Picks a unit from the box with the keyboard."""
    page.focus(page.unit)
    page.press(Qt.Key.Key_Home)
    for _ in range(LENGTH_UNITS.index(unit)):
        page.press(Qt.Key.Key_Down)


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ([Qt.Key.Key_Right], 6),
        ([Qt.Key.Key_Left], 4),
        ([Qt.Key.Key_PageUp], 10),
        ([Qt.Key.Key_Home], 1),
        ([Qt.Key.Key_End], 38),
        ([Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Left], 36),
    ],
)
def test_a_move_of_the_slider_changes_summary_and_highlights_at_once_without_a_new_run(
    page: Page, keys: list[Qt.Key], sentences: int
) -> None:
    page.open_path(SAMPLE)
    page.focus(page.slider)
    with page.bot.assertNotEmitted(page.client.busy_changed, wait=50):
        for key in keys:
            page.press(key)
        assert_shows(page, Length(sentences, "sentences"))


def test_figures_that_are_longer_than_the_control_go_on_below(page: Page, qtbot: QtBot) -> None:
    page.open_path(SAMPLE)
    control = LengthControl()
    qtbot.addWidget(control)
    facts = control.findChild(QLabel, "lengthFacts")
    assert facts is not None
    large = facts.font()
    large.setPointSizeF(3 * large.pointSizeF())
    facts.setFont(large)
    control.show_facts(page.shown)
    control.resize(control.minimumSizeHint().width(), 400)
    control.show()
    assert facts.width() < facts.fontMetrics().horizontalAdvance(facts.text())
    assert facts.height() >= facts.heightForWidth(facts.width())


def test_a_click_beside_the_handle_moves_the_slider(page: Page) -> None:
    page.open_path(SAMPLE)
    place = QPoint(page.slider.width() - 2, page.slider.height() // 2)
    page.bot.mouseClick(page.slider, Qt.MouseButton.LeftButton, pos=place)
    assert_shows(page, Length(10, "sentences"))


def test_a_longer_summary_keeps_what_a_shorter_one_had(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.slider)
    page.press(Qt.Key.Key_Home)
    for _ in range(37):
        shorter = set(page.shown.indices)
        page.press(Qt.Key.Key_Right)
        assert shorter <= set(page.shown.indices)


@pytest.mark.parametrize(("unit", "value"), [("sentences", 5), ("percent", 15), ("words", 150), ("minutes", 1)])
def test_a_change_of_the_unit_cuts_the_summary_in_it_without_a_new_run(
    page: Page, unit: LengthUnit, value: float
) -> None:
    page.open_path(SAMPLE)
    with page.bot.assertNotEmitted(page.client.busy_changed, wait=50):
        choose_unit(page, unit)
        assert_shows(page, Length(value, unit))


def test_each_unit_keeps_what_was_set_in_it(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.slider)
    page.press(Qt.Key.Key_Right)
    choose_unit(page, "percent")
    page.focus(page.slider)
    page.press(Qt.Key.Key_Left)
    assert_shows(page, Length(14, "percent"))
    choose_unit(page, "sentences")
    assert_shows(page, Length(6, "sentences"))
    choose_unit(page, "percent")
    assert_shows(page, Length(14, "percent"))


def test_the_figures_tell_what_the_length_comes_to(page: Page) -> None:
    page.open_text("One two three four. Five six. Seven.")
    assert page.facts.text() == "3 of 3 sentences · 7 words · 2 s to read · 100%"


def test_a_length_that_a_short_article_does_not_have_is_kept_for_a_long_one(page: Page) -> None:
    page.open_path(SAMPLE)
    page.slider.setValue(20)
    page.open_text("One. Two. Three.")
    assert len(page.lines) == 3
    page.open_path(SAMPLE)
    assert_shows(page, Length(20, "sentences"))


def test_an_article_of_one_sentence_is_its_summary_in_every_unit(page: Page) -> None:
    page.open_text("The tide turns twice a day.")
    for unit in LENGTH_UNITS:
        choose_unit(page, unit)
        assert page.lines == ["The tide turns twice a day."]


def test_the_slider_may_move_before_there_is_an_article(page: Page) -> None:
    page.unit.setCurrentIndex(1)
    page.slider.setValue(30)
    assert (page.lines, page.facts.text()) == ([], "")


@pytest.mark.parametrize("unit", LENGTH_UNITS)
def test_the_length_is_what_was_set(qtbot: QtBot, unit: LengthUnit) -> None:
    control = LengthControl()
    qtbot.addWidget(control)
    control.set_wanted(Length(7, unit))
    assert control.wanted == Length(7, unit)
    assert control.unit == unit
