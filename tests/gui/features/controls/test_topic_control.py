"""The topic: what the reader wants to know about."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gui.data import SAMPLE
from tests.gui.hands import Page

ABSENT = "No sentence contains the words of “volcanoes”, so it changes nothing. Very common words do not count."


def topic_of(page: Page) -> str:
    return page.shown.ranking.topic


def test_a_topic_ranks_its_sentences_first_once_the_reader_pauses(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.topic)
    page.type("railway")
    assert not page.client.busy, "not with every key"
    page.wait_for(lambda: topic_of(page) == "railway")
    assert "railway" in page.shown.article.sentences[page.shown.ranking.order[0]].text
    assert any("railway" in line for line in page.lines)


def test_enter_takes_a_topic_up_at_once(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.topic)
    page.type("railway")
    page.press(Qt.Key.Key_Return)
    assert page.client.busy or topic_of(page) == "railway"
    page.settle()
    assert topic_of(page) == "railway"


def test_enter_without_a_change_asks_for_nothing(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.topic)
    page.press(Qt.Key.Key_Return)
    page.type(" ")
    page.press(Qt.Key.Key_Return)
    assert not page.client.busy


def test_a_topic_that_is_cleared_is_no_topic(page: Page) -> None:
    page.open_path(SAMPLE)
    before = page.lines
    page.topic.setText("railway")
    page.wait_for(lambda: topic_of(page) == "railway")
    page.topic.clear()
    page.wait_for(lambda: topic_of(page) == "")
    assert page.lines == before


def test_a_topic_that_does_not_occur_is_told_of_and_changes_nothing(page: Page) -> None:
    page.open_path(SAMPLE)
    before = page.lines
    page.topic.setText("volcanoes")
    page.wait_for(lambda: topic_of(page) == "volcanoes")
    assert page.message.text() == ABSENT
    assert page.lines == before


def test_what_was_said_of_one_topic_is_gone_with_the_next(page: Page) -> None:
    page.open_path(SAMPLE)
    page.topic.setText("volcanoes")
    page.wait_for(lambda: page.message.isVisible())
    page.topic.setText("railway")
    page.wait_for(lambda: topic_of(page) == "railway")
    assert not page.message.isVisible()


def test_every_article_has_a_topic_of_its_own(page: Page) -> None:
    page.open_path(SAMPLE)
    page.topic.setText("clock")
    page.wait_for(lambda: topic_of(page) == "clock")
    page.open_text("The tide turns twice a day. Nobody in the harbour looks at a clock.")
    assert (topic_of(page), page.topic.text()) == ("", "")
    page.window.documents.tabs.choose(0)
    assert (topic_of(page), page.topic.text()) == ("clock", "clock")
