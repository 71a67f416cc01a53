"""The progress of work that takes a while, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gui.data import SAMPLE
from gui.widgets.progress_row import ProgressRow
from tests.gui.hands import Page

TIDE = "The tide turns twice a day. Nobody in the harbour looks at a clock."


@pytest.fixture
def hanging(employ_window: Callable[..., Page]) -> Page:
    """A window whose first job goes a quarter of the way and no further."""
    return employ_window("hangs_at_work")


def label(page: Page) -> str:
    return page.find(QLabel, "progressLabel").text()


def test_long_work_shows_what_is_done_and_how_far_and_a_button_to_stop_it(hanging: Page) -> None:
    hanging.window.open_text(TIDE)
    assert not hanging.progress.isVisible(), "short work is not announced"
    hanging.wait_for(hanging.progress.isVisible)
    hanging.wait_for(lambda: label(hanging) == "Finding sentences…")
    assert hanging.progress.value() / hanging.progress.maximum() == 0.25
    assert hanging.cancel.isVisible()
    assert hanging.cancel.isEnabled()


def test_cancel_stops_the_work_and_the_window_goes_on(hanging: Page) -> None:
    hanging.window.open_text(TIDE)
    hanging.wait_for(lambda: label(hanging) == "Finding sentences…")
    hanging.wait_for(hanging.cancel.isVisible)
    hanging.bot.mouseClick(hanging.cancel, Qt.MouseButton.LeftButton)
    assert not hanging.client.busy
    assert not hanging.progress.isVisible()
    assert not hanging.cancel.isVisible()
    assert hanging.message.text() == "Cancelled."
    hanging.open_text(TIDE)
    assert len(hanging.lines) == 2
    assert not hanging.progress.isVisible()


def test_escape_stops_the_work_and_pressed_again_dismisses_the_message(hanging: Page) -> None:
    hanging.window.open_text(TIDE)
    hanging.wait_for(hanging.progress.isVisible)
    hanging.press(Qt.Key.Key_Escape)
    assert not hanging.client.busy
    assert not hanging.progress.isVisible()
    assert hanging.message.isVisible()
    hanging.press(Qt.Key.Key_Escape)
    assert not hanging.message.isVisible()


def test_what_is_stopped_leaves_what_was_there(page: Page) -> None:
    page.open_path(SAMPLE)
    lines = page.lines
    page.window.open_text(TIDE)
    page.press(Qt.Key.Key_Escape)
    page.method.setFocus()
    assert page.message.text() == "Cancelled."
    assert page.lines == lines
    assert len(page.shown.article.sentences) == 38


def test_a_ranking_that_is_stopped_leaves_method_and_topic_of_the_summary_that_is_shown(page: Page) -> None:
    page.open_path(SAMPLE)
    page.method.setCurrentIndex(4)
    page.press(Qt.Key.Key_Escape)
    assert page.method.currentData() == page.shown.ranking.method == "standfirst"
    assert page.topic.text() == ""


@pytest.fixture
def unranked(page: Page) -> Page:
    """A window with an article whose first ranking was cancelled with Esc."""

    def escape() -> None:
        page.press(Qt.Key.Key_Escape)

    page.window.documents.opened.connect(escape)
    try:
        page.open_text(TIDE)
    finally:
        page.window.documents.opened.disconnect(escape)
    assert page.article.toPlainText() == TIDE
    assert page.lines == []
    return page


def test_a_first_ranking_that_is_cancelled_leaves_word_of_how_to_get_one(unranked: Page) -> None:
    assert unranked.message.text().startswith("Cancelled before there was a summary. Choose a method")


def test_the_same_method_chosen_again_ranks_an_article_that_has_no_summary_yet(unranked: Page) -> None:
    unranked.focus(unranked.method)
    unranked.press(Qt.Key.Key_Space)
    unranked.bot.keyClick(unranked.method.view(), Qt.Key.Key_Return)
    unranked.settle()
    assert len(unranked.lines) == 2
    assert unranked.shown.ranking.method == "standfirst"
    assert not unranked.message.isVisible()


def test_the_same_method_chosen_again_does_nothing_where_there_is_a_summary(page: Page) -> None:
    page.open_text(TIDE)
    page.focus(page.method)
    page.press(Qt.Key.Key_Space)
    with page.bot.assertNotEmitted(page.client.busy_changed, wait=50):
        page.bot.keyClick(page.method.view(), Qt.Key.Key_Return)


def test_the_window_answers_while_work_runs(hanging: Page) -> None:
    hanging.window.open_text(TIDE)
    hanging.wait_for(hanging.progress.isVisible)
    hanging.window.resize(700, 600)
    hanging.ctrl(Qt.Key.Key_Plus)
    assert hanging.article.page_layout.zoom == 1
    assert hanging.client.busy


@pytest.fixture
def row(qtbot: QtBot) -> ProgressRow:
    row = ProgressRow()
    qtbot.addWidget(row)
    return row


@pytest.mark.parametrize(
    ("step", "shown"),
    [
        ("reading", "Reading…"),
        ("sentences", "Finding sentences…"),
        ("ranking", "Ranking sentences…"),
        ("a step of a newer version", "Working…"),
    ],
)
def test_a_step_is_told_in_words(row: ProgressRow, step: str, shown: str) -> None:
    row.show_progress(step, 0, 0)
    assert row.findChild(QLabel, "progressLabel").text() == shown


def test_work_of_unknown_size_shows_that_it_goes_on(row: ProgressRow) -> None:
    row.show_progress("ranking", 0, 0)
    assert (row._bar.minimum(), row._bar.maximum()) == (0, 0)


def test_the_bar_shows_shares_of_sizes_that_no_32_bits_hold(row: ProgressRow) -> None:
    row.show_progress("sentences", 5_000_000_000, 10_000_000_000)
    assert row._bar.value() / row._bar.maximum() == 0.5


def test_work_that_ends_at_once_is_not_announced(row: ProgressRow, qtbot: QtBot) -> None:
    row.set_busy(True)
    row.set_busy(False)
    assert not row._delay.isActive()
    assert row.isHidden()


def test_the_row_keeps_hardly_more_room_than_a_line_of_text(row: ProgressRow) -> None:
    line = row.fontMetrics().height()
    row.show()
    assert row.sizeHint().height() <= line + 4
    assert row.height() <= row.findChild(QPushButton, "cancelButton").height() <= line + 4


def test_the_status_bar_is_as_low_without_work_as_with_it(hanging: Page) -> None:
    bar = hanging.window.statusBar()
    before = bar.height()
    assert before <= bar.fontMetrics().height() + 12
    hanging.window.open_text(TIDE)
    hanging.wait_for(hanging.cancel.isVisible)
    assert bar.height() == before
