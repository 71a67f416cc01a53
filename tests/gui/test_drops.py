"""What is dragged into the window and dropped there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

from gui.data import SAMPLE
from tests.gui.hands import Page

TIDE = "The tide turns twice a day. Nobody in the harbour looks at a clock."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "tide é.txt"
    file.write_text(TIDE, encoding="utf-8")
    return file


def of_text(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


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


def drop(page: Page, data: QMimeData, on: QWidget | None = None) -> bool:
    """Drags something into the window and lets it go over a widget; gives whether the window would have it.

    The events go to the window as the system sends them, so that Qt finds the widget that takes them.
    """
    widget = on or page.window
    place = widget.mapTo(page.window, widget.rect().center())
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(place, *held)
    QApplication.sendEvent(page.window.windowHandle(), enter)
    if enter.isAccepted():
        QApplication.sendEvent(page.window.windowHandle(), QDropEvent(QPointF(place), *held))
    page.settle()
    return enter.isAccepted()


def test_a_dropped_file_is_opened(page: Page, file: Path) -> None:
    assert drop(page, of_files(file))
    assert page.shown.article.source == str(file)
    assert not page.message.isVisible()


@pytest.mark.parametrize("name", ["articleView", "summaryView", "topicEdit", "lengthSlider"])
def test_a_file_may_be_dropped_anywhere(page: Page, file: Path, name: str) -> None:
    page.open_path(SAMPLE)
    assert drop(page, of_files(file), page.find(QWidget, name))
    assert page.shown.article.source == str(file)


def test_several_dropped_files_are_opened_each_in_a_tab(page: Page, file: Path) -> None:
    assert drop(page, of_files(file, SAMPLE))
    page.wait_for(lambda: [source for _, source in page.window.documents.titles] == [str(file), str(SAMPLE)])
    page.settle()
    assert page.shown.article.source == str(SAMPLE)
    assert not page.message.isVisible()


def test_a_dropped_text_is_opened(page: Page) -> None:
    assert drop(page, of_text(TIDE))
    assert page.article.toPlainText() == TIDE


def test_a_file_address_dropped_as_text_is_opened(page: Page, file: Path) -> None:
    assert drop(page, of_text(file.as_uri()))
    assert page.shown.article.source == str(file)


def test_a_web_address_dropped_as_text_is_opened(page: Page, web_page: str) -> None:
    assert drop(page, of_text(f"{web_page}\n"))
    assert page.shown.article.source == web_page
    assert page.shown.article.title == "Tides"


def test_a_link_dropped_from_a_browser_is_opened(page: Page, web_page: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl(web_page)])
    data.setText("Tides: all about them")
    assert drop(page, data)
    assert page.shown.article.source == web_page


def test_a_dropped_address_of_another_kind_is_told_as_what_it_is(page: Page) -> None:
    page.open_text(TIDE)
    data = QMimeData()
    data.setUrls([QUrl("mailto:ann@example.org")])
    assert drop(page, data)
    assert "An address that begins with mailto: is a person's address" in page.message.text()
    assert page.article.toPlainText() == TIDE


def test_a_picture_is_not_taken_and_leaves_what_was_there(page: Page) -> None:
    page.open_text(TIDE)
    assert not drop(page, of_picture())
    assert page.article.toPlainText() == TIDE


def test_a_picture_that_a_system_drops_all_the_same_is_answered_with_a_message(page: Page) -> None:
    page.open_text(TIDE)
    # Qt does not own what is dropped.
    picture = of_picture()
    held = (Qt.DropAction.CopyAction, picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.window.dropEvent(QDropEvent(QPointF(20, 20), *held))
    assert page.message.text() == "There is no text to read here. Copy or drop a text, a file or an address."
    assert page.article.toPlainText() == TIDE


def test_a_dropped_picture_file_is_answered_with_a_message(page: Page, tmp_path: Path) -> None:
    page.open_text(TIDE)
    picture = tmp_path / "harbour.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(picture))
    assert drop(page, of_files(picture))
    assert page.message.isVisible()
    assert page.message.text()
    assert page.article.toPlainText() == TIDE


def test_a_dropped_folder_is_answered_with_a_message(page: Page, tmp_path: Path) -> None:
    assert drop(page, of_files(tmp_path))
    assert "is a folder" in page.message.text()
