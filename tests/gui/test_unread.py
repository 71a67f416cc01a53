"""A tab whose article can't be had: an empty page, the reason, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.client.client import WorkerClient
from gui.data import SAMPLE
from gui.documents.open_task import OpenTask, text_as_bytes
from gui.session.session import Session, TabState
from gui.session.store import SessionStore
from gui.window.main_window import MainWindow
from tests.core.formats.pdf_files import locked, pdf, set_lines
from tests.gui.dialogs import answered, type_text
from tests.gui.hands import Page

RAIN = "Rain\n\nIt rained in the night. Nobody spoke of it."
SENTENCE = "The old bridge over the river fell on Monday."


@pytest.fixture
def start(client: WorkerClient, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Opens a window on what was kept; ``tabs`` and ``texts`` are kept first."""
    runs: list[tuple[Page, SessionStore]] = []

    def end() -> None:
        if runs:
            page, store = runs.pop()
            page.window.close()
            client.cancel()
            assert store.close(60)

    def begin(*tabs: TabState, settles: bool = True, **texts: bytes) -> Page:
        end()
        store = SessionStore(tmp_path / "session")
        if tabs:
            for key, data in texts.items():
                store.keep_article(key, data)
            store.save(Session(tabs, len(tabs) - 1))
            assert store.flush(60)
        window = MainWindow(client, store)
        qtbot.addWidget(window)
        window.show()
        page = Page(window, client, qtbot)
        runs.append((page, store))
        window.restore_session()
        if settles:
            page.settle()
        return page

    yield begin
    end()


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.pdf"
    path.write_bytes(locked(pdf([set_lines([SENTENCE, "Nobody saw it."])]), "sesame"))
    return path


def press_action(page: Page, says: str) -> None:
    button = page.find(QPushButton, "messageAction")
    assert button.isVisible()
    assert button.text() == says
    page.bot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_file_that_is_gone_leaves_an_empty_page_with_the_reason_and_can_be_tried_again(
    start: Callable[..., Page], tmp_path: Path
) -> None:
    file = tmp_path / "rain.txt"
    page = start(TabState(key="rain", source=str(file), title="Rain", pinned=(6,)))
    assert page.article.toPlainText() == ""
    assert page.message.text().startswith("There is no file ")
    file.write_text(RAIN, "utf-8")
    press_action(page, "&Try again")
    page.settle()
    assert page.shown.article.text == RAIN
    assert page.shown.pinned
    assert not page.message.isVisible()


def test_nothing_of_another_article_is_shown_under_the_tab_of_one_that_can_not_be_had(
    start: Callable[..., Page],
) -> None:
    page = start(TabState(key="sample", source=str(SAMPLE)), TabState(key="gone", source="/nowhere/gone.txt"))
    page.window.documents.tabs.choose(0)
    page.settle()
    assert page.lines
    page.window.documents.tabs.choose(1)
    page.settle()
    assert (page.article.toPlainText(), page.lines) == ("", [])
    assert not page.action("exportAction").isEnabled()
    assert page.message.text().startswith("There is no file ")
    page.window.documents.tabs.choose(0)
    page.settle()
    assert page.lines
    assert not page.message.isVisible(), "the reason is true of the other one alone"


def test_a_password_that_was_not_given_can_be_given_later(start: Callable[..., Page], secret: Path) -> None:
    with answered(lambda dialog: dialog.reject()):
        page = start(TabState(key="secret", source=str(secret), protected=True, pinned=(0,)))
    assert page.article.toPlainText() == ""
    assert "protected by a password" in page.message.text()
    with answered(type_text("sesame")):
        press_action(page, "&Enter password")
        page.settle()
    page.settle()
    assert page.shown.pinned == (0,)
    assert page.shown.sentences[0].text == SENTENCE


def test_a_text_that_ended_the_program_twice_can_be_copied_and_is_read_when_the_reader_says_so(
    start: Callable[..., Page],
) -> None:
    page = start(TabState(key="rain", tried=2), rain=text_as_bytes(OpenTask(text=RAIN)))
    assert not page.client.busy
    assert page.message.text().startswith("Standfirst closed unexpectedly 2 times while reading this text")
    press_action(page, "&Copy the text")
    assert QGuiApplication.clipboard().text() == RAIN
    assert page.action("reloadAction").isEnabled()
    page.action("reloadAction").trigger()
    page.settle()
    assert page.shown.article.text == RAIN


def test_after_a_reading_that_was_cancelled_the_page_says_how_to_go_on(start: Callable[..., Page]) -> None:
    page = start(TabState(key="rain"), rain=text_as_bytes(OpenTask(text=RAIN * 200)), settles=False)
    page.action("cancelAction").trigger()
    assert page.message.text() == "Loading was cancelled."
    press_action(page, "&Try again")
    page.settle()
    assert page.lines


def test_the_preference_decides_at_once_what_of_a_protected_file_is_on_the_disk(
    start: Callable[..., Page], secret: Path, tmp_path: Path
) -> None:
    page = start()
    preferring = page.window.preferring
    with answered(type_text("sesame")):
        page.open_path(secret)
    page.settle()
    articles = tmp_path / "session" / "0" / "articles"
    page.wait_for(lambda: not any(articles.iterdir()))
    preferring.apply(replace(preferring.current, keep_protected=True))
    page.wait_for(lambda: len(list(articles.iterdir())) == 1)
    page = start()
    assert page.shown.sentences[0].text == SENTENCE
    page.window.preferring.apply(replace(preferring.current, keep_protected=False))
    page.wait_for(lambda: not any(articles.iterdir()))
