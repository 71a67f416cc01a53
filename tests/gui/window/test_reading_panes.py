"""What is shown of the reading page in each view and width: the outline above all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.client.client import WorkerClient
from gui.data import SAMPLE
from gui.settings.settings import Settings
from tests.gui.hands import Page


@pytest.fixture
def narrow(client: WorkerClient, open_window: Callable[..., Page]) -> Page:
    """The sample in a window that has no room for the outline beside the texts."""
    page = open_window(client, (800, 600))
    page.open_path(SAMPLE)
    return page


def outline(page: Page) -> QWidget:
    return page.find(QWidget, "outlinePanel")


def is_ticked(page: Page) -> bool:
    return page.action("outlineAction").isChecked()


def test_where_there_is_no_room_the_outline_comes_and_goes_by_its_key(narrow: Page) -> None:
    assert (outline(narrow).isVisible(), is_ticked(narrow)) == (False, False)
    narrow.press(Qt.Key.Key_F9)
    assert (outline(narrow).isVisible(), is_ticked(narrow)) == (True, True)
    for text in (narrow.article, narrow.summary):
        assert text.width() >= 200
    narrow.press(Qt.Key.Key_F9)
    assert (outline(narrow).isVisible(), is_ticked(narrow)) == (False, False)


def test_the_outline_comes_by_itself_where_there_is_room_and_goes_where_there_is_none(narrow: Page) -> None:
    narrow.window.resize(1280, 700)
    narrow.wait_for(lambda: outline(narrow).isVisible() and is_ticked(narrow))
    narrow.window.resize(800, 600)
    narrow.wait_for(lambda: not outline(narrow).isVisible() and not is_ticked(narrow))


def test_a_narrow_window_does_not_keep_the_outline_from_the_next_wide_one(
    narrow: Page, client: WorkerClient, open_window: Callable[..., Page]
) -> None:
    narrow.window.close()
    assert Settings().outline_shown
    wide = open_window(client, (1280, 700))
    wide.open_path(SAMPLE)
    assert outline(wide).isVisible()
    wide.press(Qt.Key.Key_F9)
    wide.window.close()
    assert not Settings().outline_shown


def test_where_there_is_no_outline_its_action_has_nothing_to_do(narrow: Page) -> None:
    narrow.press(Qt.Key.Key_F11)
    assert not narrow.action("outlineAction").isEnabled()
    narrow.press(Qt.Key.Key_F11)
    assert narrow.action("outlineAction").isEnabled()
    narrow.open_text("Too short. For an outline.")
    assert not narrow.action("outlineAction").isEnabled()


@pytest.mark.parametrize("view", ["article", "folded", "summary"])
def test_what_stands_around_a_sentence_is_there_to_be_shown_only_in_the_folded_article(narrow: Page, view: str) -> None:
    narrow.press(Qt.Key.Key_N)
    narrow.action(f"{view}ViewAction").trigger()
    assert narrow.action("contextAction").isEnabled() == (view == "folded")


def test_what_was_opened_of_a_folded_article_is_open_still_after_a_look_at_the_summary(narrow: Page) -> None:
    narrow.ctrl(Qt.Key.Key_2)
    narrow.press(Qt.Key.Key_N)
    folded = narrow.article.toPlainText()
    narrow.ctrl(Qt.Key.Key_E)
    opened = narrow.article.toPlainText()
    assert len(opened) > len(folded)
    narrow.ctrl(Qt.Key.Key_3)
    narrow.ctrl(Qt.Key.Key_2)
    assert narrow.article.toPlainText() == opened


@pytest.mark.parametrize("size", [(800, 560), (800, 600), (720, 540)])
def test_in_a_small_window_every_control_is_within_it(
    client: WorkerClient, open_window: Callable[..., Page], size: tuple[int, int]
) -> None:
    page = open_window(client, size)
    page.open_path(SAMPLE)
    assert (page.window.width(), page.window.height()) == size
    for widget in (page.slider, page.unit, page.method, page.topic, page.article, page.summary):
        assert widget.isVisible()
        corner = widget.mapTo(page.window, widget.rect().bottomRight())
        assert page.window.rect().contains(corner)
        assert not widget.visibleRegion().isEmpty()
    assert page.topic.width() >= 80
    assert page.slider.width() >= 100
