"""What a reader has to know of how an article was read: said with it, until it is dismissed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.client.client import WorkerClient
from gui.session.store import SessionStore
from gui.window.main_window import MainWindow
from tests.gui.hands import Page

SAID = "The text contained NUL bytes (1), which no text should have: it may be damaged. They were left out. "
OTHER = "Nothing is wrong with this one. It is read as it is."


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_bytes(b"The harbour\0 opened. Many boats came. All of them stayed.\n")
    return path


def dismiss(page: Page) -> None:
    page.bot.mouseClick(page.find(QToolButton, "dismissMessage"), Qt.MouseButton.LeftButton)


def test_a_damaged_text_is_read_and_the_reader_told(page: Page, damaged: Path) -> None:
    page.open_path(damaged)
    assert page.article.toPlainText().startswith("The harbour opened. Many boats came.")
    assert page.message.text().startswith(SAID)
    assert page.message.isVisible()


def test_it_goes_with_another_article_and_comes_back_with_its_own(page: Page, damaged: Path) -> None:
    page.open_path(damaged)
    page.open_text(OTHER)
    assert page.message.text() == ""
    page.window.documents.tabs.choose(0)
    assert page.message.text().startswith(SAID)


@pytest.mark.parametrize("by_key", [False, True])
def test_what_was_dismissed_is_told_no_more(page: Page, damaged: Path, by_key: bool) -> None:
    page.open_path(damaged)
    if by_key:
        page.press(Qt.Key.Key_Escape)
    else:
        dismiss(page)
    assert page.message.text() == ""
    page.open_text(OTHER)
    page.window.documents.tabs.choose(0)
    assert page.message.text() == ""


def test_it_is_told_beside_what_else_there_is_to_say(page: Page, tmp_path: Path) -> None:
    path = tmp_path / "heading.md"
    path.write_bytes(b"# The\0 harbour\n")
    page.open_path(path)
    assert page.message.text().startswith(SAID)
    assert "There is no sentence to summarise in this text" in page.message.text()


def test_all_of_several_files_are_told_of_where_they_are_shown(page: Page, damaged: Path, tmp_path: Path) -> None:
    whole = tmp_path / "whole.txt"
    whole.write_text(OTHER)
    page.window.open_path(str(damaged), str(whole))
    page.wait_for(lambda: len(page.window.documents.titles) == 2)
    page.settle()
    assert page.message.text() == ""
    page.window.documents.tabs.choose(0)
    assert page.message.text().startswith(SAID)


def test_the_next_start_tells_it_too(client: WorkerClient, tmp_path: Path, damaged: Path, qtbot: QtBot) -> None:
    for source in (str(damaged), ""):
        store = SessionStore(tmp_path / "session")
        window = MainWindow(client, store)
        qtbot.addWidget(window)
        window.restore_session()
        page = Page(window, client, qtbot)
        if source:
            page.open_path(source)
        page.wait_for(lambda message=page.message: message.text().startswith(SAID))
        window.close()
        store.close()
