"""Texts in an encoding that was not found."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QInputDialog

from gui.i18n.encodings import encodings
from tests.gui.dialogs import Answer, answered
from tests.gui.hands import Page

#: Hungarian in so few words that its encoding can't be told.
SHORT = "Tőzsde."


def choose(name: str) -> Answer:
    """Chooses an encoding by what it is called."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(name)
        dialog.accept()

    return answer


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "short.txt"
    file.write_bytes(SHORT.encode("cp1250"))
    return file


def test_every_encoding_that_is_offered_is_one_of_pythons() -> None:
    for name in encodings().values():
        assert not name or codecs.lookup(name)


def test_a_text_is_read_again_in_the_chosen_encoding(page: Page, file: Path) -> None:
    page.open_path(file)
    with answered(choose("Greek (Windows-1253)")):
        page.action("encodingAction").trigger()
    page.settle()
    assert page.article.toPlainText() == SHORT.encode("cp1250").decode("cp1253")
    with answered(choose("Central European (Windows-1250)")):
        page.action("encodingAction").trigger()
    page.settle()
    assert page.article.toPlainText() == SHORT


def test_an_encoding_that_does_not_fit_says_so_and_keeps_the_text(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("Zoë went home. She slept.", encoding="cp1252")
    page.open_path(file)
    before = page.article.toPlainText()
    with answered(choose("Unicode (UTF-8)")):
        page.action("encodingAction").trigger()
    page.settle()
    assert "not in the encoding" in page.message.text()
    assert page.article.toPlainText() == before


def test_no_choice_changes_nothing(page: Page, file: Path) -> None:
    page.open_path(file)
    before = page.article.toPlainText()
    with answered(lambda dialog: dialog.reject()):
        page.action("encodingAction").trigger()
    assert page.article.toPlainText() == before
    assert not page.client.busy


def test_only_what_came_from_somewhere_can_be_read_again(page: Page, file: Path) -> None:
    assert not page.action("encodingAction").isEnabled()
    page.open_text("A text that was pasted. It has no encoding.")
    assert not page.action("encodingAction").isEnabled()
    page.open_path(file)
    assert page.action("encodingAction").isEnabled()
