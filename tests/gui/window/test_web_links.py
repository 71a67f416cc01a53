"""Links of an article, opened in the browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from gui.window.web_links import open_link
from tests.gui.hands import Page

SCHEMES = ("http", "https", "file", "ftp", "javascript", "mailto")


class Browser(QObject):
    """Stands in for the desktop: notes what it is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toString())


@pytest.fixture
def browser(qapp: object) -> Iterator[Browser]:
    browser = Browser()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    yield browser
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


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
