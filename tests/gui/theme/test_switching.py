"""The window turns light and dark while it is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QTreeWidget

from gui.client.client import WorkerClient
from gui.data import SAMPLE
from gui.settings.settings import Settings
from gui.theme.brightness import Brightness
from gui.theme.theme import apply_theme
from tests.gui.hands import Page

TEXT = "# Tides\n\nThe tide rises at dawn. The wall keeps it out of the town. Nobody wants to pay for a higher one."
#: Milliseconds after which a sentence that was gone to is no more lit than any other.
FADED = 2500
#: So often it is looked at whether the window is at rest.
TRIES = 10


def fill(page: Page) -> None:
    """Brings all that has colours of its own into the window: marks, reasons, an outline, tabs, a message, finds."""
    page.open_text(TEXT)
    page.open_path(SAMPLE)
    page.focus(page.article)
    for key in (Qt.Key.Key_N, Qt.Key.Key_Insert, Qt.Key.Key_N, Qt.Key.Key_Delete, Qt.Key.Key_N):
        page.press(key)
    outline = page.find(QTreeWidget, "outlineTree")
    outline.setCurrentItem(outline.topLevelItem(1))
    page.ctrl(Qt.Key.Key_F)
    page.type("wall")
    page.open_path("missing.txt")
    # Where no line blinks for what is typed.
    page.focus(page.slider)


def picture(page: Page) -> QImage:
    """What the window looks like once nothing more comes and nothing fades."""
    before = page.window.grab().toImage()
    for _ in range(TRIES):
        page.bot.wait(FADED)
        now = page.window.grab().toImage()
        if now == before:
            return now
        before = now
    raise AssertionError("the window does not come to rest")


@pytest.fixture(autouse=True)
def _as_the_system(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme("system")


def test_a_window_that_turns_looks_as_one_that_was_so_from_the_start(
    client: WorkerClient, open_window: Callable[..., Page]
) -> None:
    opened: dict[Brightness, QImage] = {}
    turned: dict[Brightness, QImage] = {}
    turns: tuple[tuple[Brightness, Brightness], ...] = (("light", "dark"), ("dark", "light"))
    for before, after in turns:
        Settings().keep_preferences(replace(Settings().preferences, theme=before))
        page = open_window(client, (1280, 800))
        fill(page)
        opened[before] = picture(page)
        apply_theme(after)
        QApplication.processEvents()
        turned[after] = page.window.grab().toImage()
        page.window.close()
    assert opened["light"] != opened["dark"]
    assert turned == opened
