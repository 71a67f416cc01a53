"""The ways into the window: a path, the dialogs and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from gui.data import SAMPLE
from gui.documents.recent_menu import RecentMenu
from tests.gui.dialogs import Answer, answered, choose_file, type_text
from tests.gui.hands import Page

TIDE = "The tide turns twice a day. Nobody in the harbour looks at a clock."
NOTHING_TO_READ = "There is no text to read here. Copy or drop a text, a file or an address."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "tide é.txt"
    file.write_text(TIDE, encoding="utf-8")
    return file


def of_files(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def of_picture() -> QMimeData:
    data = QMimeData()
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data.setImageData(image)
    return data


def test_a_path_is_opened_and_its_summary_shown(page: Page, file: Path) -> None:
    page.open_path(file)
    assert page.article.isVisible()
    assert page.article.toPlainText() == TIDE
    assert page.lines == TIDE.replace(". ", ".\n").split("\n")
    assert not page.message.isVisible()


def test_a_path_given_before_the_window_is_shown_is_opened(page: Page) -> None:
    page.window.hide()
    page.open_path(SAMPLE)
    page.window.show()
    assert len(page.lines) == 5


def test_the_window_is_titled_with_the_article(page: Page, file: Path) -> None:
    page.open_path(SAMPLE)
    assert page.window.windowTitle() == "Harbour town votes to give its sea wall back to the sea — Standfirst"
    page.open_path(file)
    assert page.window.windowTitle() == "tide é.txt — Standfirst"


def test_an_empty_window_invites_and_its_buttons_are_the_ways_in(page: Page) -> None:
    welcome = page.find(QWidget, "welcome")
    assert welcome.isVisible()
    buttons = welcome.findChildren(QPushButton)
    assert [button.text() for button in buttons] == ["&Open…", "&Paste text", "Read the &sample"]
    page.bot.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)
    page.settle()
    assert not welcome.isVisible()
    assert len(page.shown.article.sentences) == 38


def test_open_asks_for_a_file(page: Page, file: Path) -> None:
    with answered(choose_file(file)):
        page.ctrl(Qt.Key.Key_O)
    page.settle()
    assert page.article.toPlainText() == TIDE


def test_open_dismissed_leaves_what_was_there(page: Page) -> None:
    page.open_text(TIDE)
    with answered(QDialog.reject):
        page.action("openAction").trigger()
    assert not page.client.busy
    assert page.article.toPlainText() == TIDE


@pytest.mark.parametrize("given", ["{address}", "  {address}\n"])
def test_open_address_asks_for_an_address(page: Page, web_page: str, given: str) -> None:
    with answered(type_text(given.format(address=web_page))):
        page.ctrl(Qt.Key.Key_L)
    page.settle()
    assert page.message.text() == ""
    assert page.shown.article.source == web_page


def test_an_address_without_a_scheme_is_taken_for_a_secure_one(page: Page, web_page: str) -> None:
    with answered(type_text(web_page.removeprefix("http://"))):
        page.action("openUrlAction").trigger()
    page.settle()
    assert "secure connection" in page.message.text()


@pytest.mark.parametrize(
    ("given", "part"),
    [
        ("javascript:alert(1)", "An address that begins with javascript: is a script for a browser"),
        ("data:text/html,<p>Hello", "An address that begins with data: is a piece of data"),
        ("ftp://ftp.example.org/a", "An address that begins with ftp: is a place on a file server"),
        ("mailto:ann@example.org", "An address that begins with mailto: is a person's address"),
        ("http://127.0.0.1:25/", "port 25, which belongs to other services"),
    ],
)
@pytest.mark.parametrize("way", ["dialog", "clipboard", "path"])
def test_an_address_of_another_kind_is_told_as_what_it_is(page: Page, way: str, given: str, part: str) -> None:
    page.open_text(TIDE)
    if way == "dialog":
        with answered(type_text(given)):
            page.action("openUrlAction").trigger()
    elif way == "clipboard":
        QGuiApplication.clipboard().setText(given)
        page.ctrl(Qt.Key.Key_V)
    else:
        page.window.open_path(given)
    page.settle()
    assert part in page.message.text()
    assert page.article.toPlainText() == TIDE


@pytest.mark.parametrize("answer", [QDialog.reject, type_text("  ")])
def test_no_address_opens_nothing(page: Page, answer: Answer) -> None:
    with answered(answer):
        page.action("openUrlAction").trigger()
    assert not page.client.busy
    assert not page.message.isVisible()


def test_ctrl_v_opens_the_text_on_the_clipboard(page: Page) -> None:
    QGuiApplication.clipboard().setText(TIDE)
    page.ctrl(Qt.Key.Key_V)
    page.settle()
    assert page.article.toPlainText() == TIDE
    assert page.window.windowTitle() == "Pasted text — Standfirst"


def test_ctrl_v_says_so_where_nothing_was_ever_copied(page: Page) -> None:
    # Where no program owns it, Qt's clipboard has no data at all on this platform.
    QGuiApplication.clipboard().clear()
    assert QGuiApplication.clipboard().mimeData() is None
    page.ctrl(Qt.Key.Key_V)
    assert "There is no text to read here" in page.message.text()


@pytest.mark.parametrize("name", ["articleView", "summaryView", "lengthSlider", "methodBox"])
def test_ctrl_v_opens_the_clipboard_wherever_the_keyboard_is(page: Page, name: str) -> None:
    page.open_path(SAMPLE)
    page.focus(page.find(QWidget, name))
    QGuiApplication.clipboard().setText(TIDE)
    page.ctrl(Qt.Key.Key_V)
    page.settle()
    assert page.article.toPlainText() == TIDE


def test_ctrl_v_in_the_topic_pastes_there(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.topic)
    QGuiApplication.clipboard().setText("railway")
    page.ctrl(Qt.Key.Key_V)
    assert page.topic.text() == "railway"
    page.wait_for(lambda: page.shown.ranking.topic == "railway")
    assert len(page.shown.article.sentences) == 38


def test_ctrl_v_opens_a_copied_file(page: Page, file: Path) -> None:
    QGuiApplication.clipboard().setMimeData(of_files(file))
    page.ctrl(Qt.Key.Key_V)
    page.settle()
    assert page.shown.article.source == str(file)


@pytest.mark.parametrize("data", [of_picture, QMimeData])
def test_pasting_what_holds_no_text_says_so_and_leaves_what_was_there(
    page: Page, data: Callable[[], QMimeData]
) -> None:
    page.open_text(TIDE)
    QGuiApplication.clipboard().setMimeData(data())
    page.ctrl(Qt.Key.Key_V)
    assert page.message.isVisible()
    assert page.message.text() == NOTHING_TO_READ
    assert page.article.toPlainText() == TIDE


def test_an_article_opened_while_another_is_read_takes_its_place(page: Page, file: Path) -> None:
    page.window.open_path(str(SAMPLE))
    page.window.open_path(str(file))
    page.settle()
    assert page.shown.article.source == str(file)
    assert page.highlighted == page.lines


@pytest.mark.parametrize("text", ["# Tides", "# Tides\n\n## Boats\n\n### Nets"])
def test_a_text_without_a_sentence_is_shown_and_the_reader_told(page: Page, text: str) -> None:
    page.open_path(SAMPLE)
    page.open_text(text)
    assert page.message.text().startswith("There is no sentence to summarise in this text")
    assert "Tides" in page.article.toPlainText()
    assert (page.lines, page.highlighted, page.facts.text()) == ([], [], "")
    page.open_path(SAMPLE)
    assert len(page.lines) == 5
    assert not page.message.isVisible()


def test_an_empty_file_is_shown_as_what_it_is(page: Page, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    page.open_path(empty)
    assert page.message.isVisible()
    assert page.lines == []
    page.slider.setValue(page.slider.maximum())
    page.bot.mouseClick(page.article.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 12))
    page.open_path(SAMPLE)
    assert len(page.lines) == 5


def test_the_place_of_a_click_is_found_after_another_article_was_opened(page: Page) -> None:
    page.open_path(SAMPLE)
    page.open_text(TIDE)
    with page.bot.waitSignal(page.article.sentence_clicked) as clicked:
        page.click(page.article, 30)
    assert clicked.args == [1]


def test_a_file_that_was_read_before_and_is_gone_can_be_taken_off_the_list(page: Page, file: Path) -> None:
    page.open_path(SAMPLE)
    page.open_path(file)
    file.rename(file.with_name("moved.txt"))
    page.window.documents.close(1)
    page.open_path(file)
    assert page.message.text().startswith("There is no file ")
    assert page.window._recent.sources == (str(file),)
    page.bot.mouseClick(page.find(QPushButton, "messageAction"), Qt.MouseButton.LeftButton)
    assert page.window._recent.sources == ()
    assert not page.message.isVisible()
    assert [action.data() for action in page.find(RecentMenu, "recentMenu").actions() if action.data()] == []


def test_a_file_that_was_never_read_is_on_no_list(page: Page, tmp_path: Path) -> None:
    page.open_path(tmp_path / "missing.txt")
    assert page.message.isVisible()
    assert not page.find(QPushButton, "messageAction").isVisible()


def test_a_page_that_can_not_be_reached_now_stays_on_the_list(page: Page) -> None:
    address = "http://127.0.0.1:1/"
    page.window._recent.add(address)
    page.open_path(address)
    assert page.message.isVisible()
    assert not page.find(QPushButton, "messageAction").isVisible()
    assert page.window._recent.sources == (address,)
