"""The link of what the reader looks at, opened without pointing at it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from tests.gui.browser import Browser
from tests.gui.hands import Page

TEXT = """The harbour opens early, [it says](https://port.example/tide). Boats may enter it at noon.

Nobody knew of [the plan](https://plan.example/) or [its cost](https://cost.example/) before. The town is surprised.
"""


@pytest.fixture
def linked(page: Page, tmp_path: Path) -> Page:
    file = tmp_path / "page.md"
    file.write_text(TEXT, "utf-8")
    page.open_path(file)
    page.slider.setValue(page.slider.maximum())
    return page


def action(page: Page) -> QAction:
    found = page.window.findChild(QAction, "openLinkAction")
    assert isinstance(found, QAction)
    return found


def look_at(page: Page, words: str) -> None:
    article = page.window.reading_page.article
    assert article is not None
    at = article.text.index(words)
    index = next(n for n, sentence in enumerate(article.sentences) if sentence.start <= at < sentence.end)
    page.window.reading_page.go_to_sentence(index)


def test_the_key_opens_the_link_of_the_current_sentence(browser: Browser, linked: Page) -> None:
    look_at(linked, "The harbour")
    linked.focus(linked.article)
    linked.ctrl(Qt.Key.Key_Return)
    assert browser.opened == ["https://port.example/tide"]


def test_of_several_links_it_opens_the_one_at_the_text_cursor(browser: Browser, linked: Page) -> None:
    look_at(linked, "Nobody knew")
    action(linked).trigger()
    article = linked.window.reading_page.article
    assert article is not None
    linked.article.stand_at(article.text.index("cost"))
    action(linked).trigger()
    assert browser.opened == ["https://plan.example/", "https://cost.example/"]


def test_it_is_enabled_only_where_a_link_is(linked: Page) -> None:
    assert not action(linked).isEnabled()
    look_at(linked, "The harbour")
    assert action(linked).isEnabled()
    look_at(linked, "Boats may")
    assert not action(linked).isEnabled()


def test_without_a_current_sentence_the_link_at_the_text_cursor_counts(linked: Page) -> None:
    article = linked.window.reading_page.article
    assert article is not None
    linked.article.stand_at(article.text.index("says"))
    assert action(linked).isEnabled()
    linked.article.stand_at(article.text.index("Boats"))
    assert not action(linked).isEnabled()


def test_a_right_click_on_a_link_means_that_link(browser: Browser, linked: Page) -> None:
    article = linked.window.reading_page.article
    assert article is not None
    at = article.text.index("its cost") + 2
    point = next(linked.article.lines.rects(at, at + 1)).center()
    linked.article.passages.show_menu_at(point, linked.article.viewport().mapToGlobal(point.toPoint()))
    action(linked).trigger()
    assert browser.opened == ["https://cost.example/"]


def test_a_click_with_ctrl_on_a_link_in_the_summary_opens_it(browser: Browser, linked: Page) -> None:
    linked.wait_for(lambda: len(linked.lines) == 4)
    at = "\n".join(linked.lines).index("its cost") + 2
    point = next(linked.summary.lines.rects(at, at + 1)).center().toPoint()
    control = Qt.KeyboardModifier.ControlModifier
    linked.bot.mouseClick(linked.summary.viewport(), Qt.MouseButton.LeftButton, control, point)
    assert browser.opened == ["https://cost.example/"]
