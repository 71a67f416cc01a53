"""A fault of the program's own is told with what belongs into a report."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from gui.window.main_window import MainWindow
from tests.gui.hands import Page

SECRET = "OffshoreKonto4711"
TEXT = f"The {SECRET} is full. Nobody knows of it. The bank in Zürich keeps quiet."
WENT_WRONG = "Something went wrong in Standfirst. Your open articles are kept."

EmployWindow = Callable[..., Page]


def told(window: MainWindow) -> list[str]:
    """The messages that are seen."""
    return [label.text() for label in window.findChildren(QLabel, "statusMessage") if label.isVisible()]


def button(window: MainWindow) -> QPushButton:
    """The only button of a message that is seen."""
    (action,) = [each for each in window.findChildren(QPushButton, "messageAction") if each.isVisible()]
    return action


@pytest.mark.parametrize("script", ["meets_a_fault", "dies_at_work", "answers_another_job"])
def test_where_the_worker_is_at_fault_the_details_can_be_copied(script: str, employ_window: EmployWindow) -> None:
    page = employ_window(script)
    QApplication.clipboard().setText(SECRET)
    page.window.open_text(TEXT)
    page.settle()
    assert button(page.window).text() == "&Copy details"
    page.bot.mouseClick(button(page.window), Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert f"Standfirst {version('standfirst')}\n" in copied
    assert SECRET not in copied
    assert told(page.window) == ["The details are on the clipboard. They contain nothing of what you read."]


def test_a_file_that_can_not_be_read_is_no_fault(page: Page) -> None:
    page.window.open_path("/nowhere/at/all.txt")
    page.settle()
    (message,) = told(page.window)
    assert "There is no file" in message
    assert not any(each.isVisible() for each in page.window.findChildren(QPushButton, "messageAction"))


def test_many_faults_are_one_message_that_stays_until_it_is_dismissed(page: Page) -> None:
    for _ in range(50):
        page.window.show_fault()
    assert told(page.window) == [WENT_WRONG]
    page.window.open_text("The tide turns. Boats wait.")
    page.settle()
    assert told(page.window) == [WENT_WRONG]


def test_once_the_details_are_copied_it_is_told_no_more(page: Page) -> None:
    page.window.show_fault()
    page.bot.mouseClick(button(page.window), Qt.MouseButton.LeftButton)
    assert "Standfirst" in QApplication.clipboard().text()
    assert WENT_WRONG not in told(page.window)
