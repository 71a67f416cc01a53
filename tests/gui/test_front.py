"""The window before what documents are read with is there."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.engine.engine import Engine
from gui.main_window import MainWindow
from tests.gui.hands import PATIENCE

TEXT = "The tide rises at dawn. The wall keeps it out of the town. Nobody wants to pay for a higher one."


@pytest.fixture
def front(qtbot: QtBot, engine: Engine) -> MainWindow:
    """A window that is furnished when it asks for it."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.furniture_wanted.connect(lambda: window.furnish(engine))
    return window


def test_the_front_is_furnished_once_it_was_seen(front: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(front.furniture_wanted, timeout=PATIENCE):
        front.show()
    assert front.reader.article is None


def test_what_is_pasted_before_that_is_opened(front: MainWindow, qtbot: QtBot) -> None:
    front.open_text(TEXT)
    qtbot.waitUntil(lambda: front.reader.summary is not None, timeout=PATIENCE)
    assert front.reader.article is not None
    assert front.reader.article.text.strip() == TEXT


def test_it_is_wanted_only_when_there_is_none(front: MainWindow, qtbot: QtBot) -> None:
    front.open_text(TEXT)
    with qtbot.assertNotEmitted(front.furniture_wanted):
        front.open_text(TEXT)
