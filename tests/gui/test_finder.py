"""Finding words in what is shown: in a text that is too long for one go, too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from gui.text.marks import MarkKind
from gui.text.typesetting import SHORT
from tests.gui.hands import Page

LONG = "\n\n".join(f"Boat number {number} left early." for number in range(8_000))


def find(page: Page, words: str) -> None:
    page.ctrl(Qt.Key.Key_F)
    page.find(QLineEdit, "findEdit").setText(words)


def count(page: Page) -> str:
    return page.find(QLabel, "findCount").text()


def hits(page: Page) -> list[tuple[str, bool]]:
    """What is marked as found on the article's page, and whether it is the one that was gone to."""
    text = page.shown.article.text
    marks = page.article.marks_in(*page.article.range_in_sight())
    kinds = (MarkKind.HIT, MarkKind.CURRENT_HIT)
    return [(text[mark.start : mark.end], mark.kind is kinds[1]) for mark in marks if mark.kind in kinds]


def test_in_a_short_text_every_place_is_there_at_once(page: Page) -> None:
    page.open_text("The tide turns. Boats leave on the tide.")
    find(page, "tide")
    assert hits(page) == [("tide", True), ("tide", False)]


def test_in_a_long_text_every_place_is_found_and_the_first_gone_to(page: Page) -> None:
    page.open_text(LONG)
    assert len(LONG) > SHORT
    find(page, "number 7000 ")
    page.wait_for(lambda: hits(page) == [("number 7000", True)])


def test_of_what_is_typed_quickly_in_a_long_text_the_last_is_found(page: Page) -> None:
    page.open_text(LONG)
    for words in ("b", "bo", "boat number 79", "boat number 7999"):
        find(page, words)
    page.wait_for(lambda: hits(page) == [("Boat number 7999", True)])


def test_what_is_forgotten_while_it_is_looked_for_is_not_found_after_all(page: Page) -> None:
    page.open_text(LONG)
    find(page, "b")
    page.press(Qt.Key.Key_Escape)
    page.bot.wait(200)
    assert not hits(page)
