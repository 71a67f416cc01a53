"""Files that ask for a password."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QInputDialog, QLineEdit

from gui.data import SAMPLE
from tests.core.formats.pdf_files import locked, pdf, set_lines
from tests.gui.dialogs import answered, type_text
from tests.gui.hands import Page

SENTENCE = "The old bridge over the river fell on Monday."


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file that the word sesame opens."""
    path = tmp_path / "secret.pdf"
    path.write_bytes(locked(pdf([set_lines([SENTENCE])]), "sesame"))
    return path


def open_by(page: Page, path: Path) -> None:
    page.window.open_path(str(path))
    page.settle()


def test_the_window_asks_for_the_password_and_opens_the_file(page: Page, secret: Path) -> None:
    with answered(type_text("sesame")):
        open_by(page, secret)
    page.settle()
    assert [sentence.text for sentence in page.shown.article.sentences] == [SENTENCE]
    assert not page.message.isVisible()


def test_a_wrong_password_is_asked_for_again(page: Page, secret: Path) -> None:
    asked: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QInputDialog)
        asked.append(dialog.labelText())
        if len(asked) == 2:
            dialog.reject()
        else:
            dialog.setTextValue("wrong")
            dialog.accept()

    with answered(answer, times=2):
        open_by(page, secret)
        page.wait_for(lambda: len(asked) == 2)
        page.settle()
    assert asked[0] != asked[1]
    assert page.message.text() == asked[1]


def test_what_is_typed_is_not_shown(page: Page, secret: Path) -> None:
    modes: list[QLineEdit.EchoMode] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QInputDialog)
        modes.append(dialog.textEchoMode())
        dialog.reject()

    with answered(answer):
        open_by(page, secret)
    assert modes == [QLineEdit.EchoMode.Password]


def test_who_has_no_password_keeps_the_article_that_was_open(page: Page, secret: Path) -> None:
    page.open_path(SAMPLE)
    before = page.lines
    with answered(lambda dialog: dialog.reject()):
        open_by(page, secret)
    assert page.lines == before
    assert "password" in page.message.text()
