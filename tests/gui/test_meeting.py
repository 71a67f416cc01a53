"""What happens where the parts of the window meet: one is at work while the reader has turned to another."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from gui.data import SAMPLE
from gui.session.session import Session, TabState
from tests.gui.hands import Page

TIDES = "# Tides\n\nThe tide turns twice a day. Nobody looks at a clock. The boats know when to leave."
WIND = "# Wind\n\nThe wind turns less often than the tide. Sailors wait for it. Waiting is most of sailing."
BULGARIAN = "Влакът пристигна в селото късно вечерта. Никой не го чакаше на гарата, освен едно куче."


@pytest.fixture
def tides(tmp_path: Path) -> Path:
    path = tmp_path / "tides.md"
    path.write_text(TIDES, "utf-8")
    return path


def language_checked(page: Page) -> str:
    code: str = next(
        action.data()
        for action in page.window.findChildren(QAction)
        if action.objectName().startswith("languageAction-") and action.isChecked()
    )
    return code


def test_a_folded_article_is_still_folded_when_its_tab_is_shown_again(page: Page, tides: Path) -> None:
    page.open_path(SAMPLE)
    page.action("foldedViewAction").trigger()
    page.open_path(tides)
    assert not page.article.folded
    page.window.documents.tabs.choose(0)
    assert page.article.folded
    assert page.article.positions.projection.is_folded
    assert page.lines == [sentence.text for sentence in page.shown.sentences]


def test_the_menu_checks_the_language_that_holds_after_another_was_cancelled(page: Page) -> None:
    page.open_path(SAMPLE)
    page.action("languageAction-th").trigger()
    assert language_checked(page) == "th"
    page.action("cancelAction").trigger()
    assert language_checked(page) == ""


def test_that_a_file_has_changed_is_not_said_over_another_tab(page: Page, tides: Path) -> None:
    page.open_path(SAMPLE)
    page.open_path(tides)
    tides.write_text(TIDES + " So do the gulls.", "utf-8")
    page.wait_for(lambda: "tides.md" in page.message.text())
    page.window.documents.tabs.choose(0)
    assert page.message.text() == ""
    page.window.documents.tabs.choose(1)
    page.wait_for(lambda: "tides.md" in page.message.text())
    page.bot.mouseClick(page.find(QPushButton, "messageAction"), Qt.MouseButton.LeftButton)
    page.wait_for(lambda: page.article.toPlainText().endswith("gulls."))


def test_that_a_language_is_unknown_is_not_said_over_another_tab(page: Page) -> None:
    page.open_path(SAMPLE)
    page.open_text(BULGARIAN)
    assert "Bulgarian" in page.message.text()
    page.window.documents.tabs.choose(0)
    assert page.message.text() == ""


def test_a_file_that_changed_keeps_the_language_that_it_was_put_in(page: Page, tides: Path) -> None:
    page.open_path(tides)
    page.action("languageAction-it").trigger()
    page.settle()
    tides.write_text(WIND, "utf-8")
    os.utime(tides, (1, 1))
    page.action("reloadAction").trigger()
    page.settle()
    assert page.shown.article.language == "it"
    assert language_checked(page) == "it"


def test_a_click_while_an_article_is_on_its_way_leaves_what_was_looked_at_in_it(page: Page, tides: Path) -> None:
    page.open_path(SAMPLE)
    looked_at = TIDES.removeprefix("# ").index("Nobody")
    page.window.documents.restore(Session((TabState(key="tides", source=str(tides), current=looked_at),)))
    assert page.article.toPlainText() == "", "nothing is left of the one before"
    page.bot.mouseClick(page.article.viewport(), Qt.MouseButton.LeftButton)
    page.settle()
    assert page.window.reading_page.current == 1
    document = page.window.documents.current
    assert document is not None
    assert not document.history.can_go_back
