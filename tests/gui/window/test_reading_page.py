"""The reading page: its views, what is looked at, and where the reader has been."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QTreeWidget, QWidget

import core
from core import Length
from gui.client.client import WorkerClient
from gui.data import SAMPLE
from tests.gui.hands import Page, marked_texts


@pytest.fixture
def reading(page: Page) -> Page:
    page.open_path(SAMPLE)
    return page


def press(page: Page, name: str) -> None:
    page.bot.mouseClick(page.find(QToolButton, name), Qt.MouseButton.LeftButton)


def test_from_every_view_every_other_is_a_click_away(reading: Page) -> None:
    for view in ("summary", "folded", "article", "summary", "article"):
        press(reading, f"{view}ViewButton")
        assert reading.find(QToolButton, f"{view}ViewButton").isVisible()
        assert reading.article.isVisible() == (view != "summary")
        assert reading.summary.isVisible() == (view != "folded")
        assert reading.article.folded == (view == "folded")


def test_n_and_p_go_from_pick_to_pick_and_round(reading: Page) -> None:
    reading.focus(reading.article)
    texts = [sentence.text for sentence in reading.shown.sentences]
    for expected in (*texts, texts[0]):
        reading.press(Qt.Key.Key_N)
        assert marked_texts(reading.summary) == [expected]
    reading.press(Qt.Key.Key_P)
    assert marked_texts(reading.summary) == [texts[-1]]


def test_insert_pins_and_delete_excludes_the_sentence_that_is_looked_at_until_it_is_undone(reading: Page) -> None:
    reading.focus(reading.article)
    before = reading.lines
    index = next(at for at in range(38) if at not in reading.shown.indices)
    reading.click_sentence(index)
    sentence = reading.shown.article.sentences[index].text
    reading.press(Qt.Key.Key_Insert)
    assert sentence in reading.lines
    assert len(reading.lines) == len(before)
    reading.press(Qt.Key.Key_Delete)
    assert reading.lines == before
    reading.ctrl(Qt.Key.Key_Z)
    assert sentence in reading.lines
    reading.ctrl(Qt.Key.Key_Z)
    assert reading.lines == before


def test_a_pin_outlives_another_length_and_method(reading: Page) -> None:
    last = reading.shown.article.sentences[37].text
    reading.window.reading_page.choices.pin([37])
    reading.method.setCurrentIndex(reading.method.findData("lexrank"))
    reading.settle()
    for count in (1, 4, 20):
        reading.slider.setValue(count)
        assert last in reading.lines
        assert len(reading.lines) == count


def test_back_returns_to_the_place_that_a_jump_left(reading: Page) -> None:
    reading.window.resize(800, 500)
    reader = reading.window.reading_page
    start = reading.article.place
    reader.go_to_sentence(35)
    reading.wait_for(lambda: reading.article.place > start)
    reading.action("backAction").trigger()
    reading.wait_for(lambda: reading.article.place <= start + 200)
    assert not reading.action("backAction").isEnabled()
    assert reading.action("forwardAction").isEnabled()


def test_a_part_alone_is_summarised_and_the_whole_again(reading: Page) -> None:
    reader = reading.window.reading_page
    whole = reading.lines
    assert reader.document is not None
    last = core.outline(reading.shown.article)[-1]
    part = (last.start, last.end)
    reader.document.set_part(part)
    reading.settle()
    assert all(part[0] <= sentence.start < part[1] for sentence in reading.shown.sentences)
    reading.action("wholeAction").trigger()
    reading.settle()
    assert reading.lines == whole


def test_the_reasons_tell_which_methods_agree(reading: Page) -> None:
    reading.press(Qt.Key.Key_N)
    document = reading.window.reading_page.document
    assert document is not None
    reading.wait_for(lambda: all(document.rankings.by(method) for method in ("standfirst", "kl", "reduction")))
    assert document.length == Length(5, "sentences")


def test_the_outline_is_as_wide_in_every_view(reading: Page) -> None:
    reading.window.resize(1280, 800)
    outline = reading.find(QWidget, "outlinePanel")
    reading.wait_for(outline.isVisible)
    widths = set()
    for view in ("article", "folded", "summary", "article"):
        press(reading, f"{view}ViewButton")
        QApplication.processEvents()
        widths.add(outline.width())
    assert len(widths) == 1


def test_the_keyboard_begins_in_the_article_and_nothing_is_selected_in_the_outline(
    client: WorkerClient, open_window: Callable[..., Page]
) -> None:
    page = open_window(client, (1280, 800))
    page.open_path(SAMPLE)
    assert QApplication.focusWidget() is page.article
    assert page.find(QTreeWidget, "outlineTree").selectedItems() == []
