"""The method: its name, its one line, and a new ranking when it changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core import METHODS
from gui.data import SAMPLE
from tests.gui.hands import Page


def test_every_method_is_offered_by_its_title_and_the_default_is_set(page: Page) -> None:
    titles = [page.method.itemText(index) for index in range(page.method.count())]
    assert titles == [method.title for method in METHODS.values()]
    assert page.method.currentData() == "standfirst"


@pytest.mark.parametrize("method", METHODS)
def test_a_method_that_is_chosen_ranks_the_article_anew_and_tells_what_it_does(page: Page, method: str) -> None:
    page.open_path(SAMPLE)
    page.method.setCurrentIndex(list(METHODS).index(method))
    page.settle()
    assert page.shown.ranking.method == method
    assert page.lines == page.highlighted == [sentence.text for sentence in page.shown.sentences]
    assert page.find(QLabel, "methodDescription").text() == METHODS[method].description
    assert page.find(QLabel, "methodDescription").toolTip() == METHODS[method].citation


def test_a_method_is_chosen_with_the_keyboard(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.method)
    page.press(Qt.Key.Key_Down)
    page.settle()
    assert page.shown.ranking.method == "lexrank"


def test_the_article_stays_on_its_page_when_the_method_changes(page: Page) -> None:
    page.open_path(SAMPLE)
    page.article.verticalScrollBar().setValue(200)
    page.method.setCurrentIndex(2)
    page.settle()
    assert page.article.verticalScrollBar().value() == 200


def test_a_method_chosen_for_one_article_is_not_that_of_the_next(page: Page) -> None:
    page.open_path(SAMPLE)
    page.method.setCurrentIndex(list(METHODS).index("luhn"))
    page.settle()
    page.open_text("The tide turns twice a day. Boats wait for it.")
    assert page.shown.ranking.method == page.method.currentData() == "standfirst"
    page.ctrl(Qt.Key.Key_Tab)
    assert page.shown.ranking.method == page.method.currentData() == "luhn"


def test_methods_changed_one_after_the_other_end_with_the_last(page: Page) -> None:
    page.open_path(SAMPLE)
    for index in (1, 2, 3, 4):
        page.method.setCurrentIndex(index)
    page.settle()
    assert page.shown.ranking.method == list(METHODS)[4]
