"""Links of an article, opened in the browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gui.window.web_links import open_link
from tests.gui.browser import Browser
from tests.gui.hands import Page


@pytest.mark.parametrize("address", ["https://a.example/b?c=1#d", "http://a.example/"])
def test_a_web_page_opens_in_the_browser(browser: Browser, address: str) -> None:
    open_link(address)
    assert browser.opened == [address]


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "ftp://a.example/", "javascript:alert(1)", "mailto:a@b.example", "https:", "", "/b"],
)
def test_nothing_else_is_opened(browser: Browser, address: str) -> None:
    open_link(address)
    assert browser.opened == []


def test_a_click_with_ctrl_on_a_link_in_the_article_opens_it(browser: Browser, page: Page, tmp_path: Path) -> None:

    file = tmp_path / "page.md"
    file.write_text("The harbour opens early, [it says](https://port.example/tide). Boats may enter it.\n", "utf-8")
    page.open_path(file)
    article = page.article.article_marks.article
    assert article is not None
    (link,) = article.inlines
    point = next(page.article.lines.rects(link.start, link.end)).center().toPoint()
    page.bot.mouseClick(page.article.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, point)
    assert browser.opened == ["https://port.example/tide"]
