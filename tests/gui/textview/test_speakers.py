"""Who speaks: in strong type in the article, and above what they say in the summary."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCursor

from gui.textview.shown_summary import NOBODY
from gui.textview.typesetting import ABOVE
from tests.gui.hands import Page

TEXT = """We met her at the quay in May.

REPORTER: Why did the quay burn 🚢 that night?

BERG: A cable was old. We had asked for the money twice.

REPORTER: And what now?

BERG: Now we build.

She took us to the wall."""


def is_strong(page: Page, words: str, within: str) -> bool:
    """Whether all letters of the first such words behind others are strong in the article."""
    article = page.window.reading_page.article
    assert article is not None
    start = article.text.index(words, article.text.index(within))
    cursor = QTextCursor(page.article.document())
    weights = set()
    for place in range(start + 1, start + len(words) + 1):
        cursor.setPosition(page.article.positions.to_document(place))
        weights.add(cursor.charFormat().fontWeight())
    return weights == {QFont.Weight.Bold.value}


def show_all(page: Page, text: str) -> None:
    page.open_text(text)
    page.slider.setValue(page.slider.maximum())


def test_names_are_strong_in_the_article_and_what_they_say_is_not(page: Page) -> None:
    show_all(page, TEXT)
    assert is_strong(page, "REPORTER", "REPORTER: Why")
    assert is_strong(page, "BERG", "BERG: Now")
    assert not is_strong(page, "Now we", "Now we build")
    assert not is_strong(page, "We met", "We met")


def test_a_name_stands_above_the_first_sentence_of_each_turn_and_the_end_is_marked(page: Page) -> None:
    show_all(page, TEXT)
    page.wait_for(lambda: len(page.lines) == 7)
    assert list(page.summary.shown.text.speakers) == ["", "REPORTER", "BERG", "", "REPORTER", "BERG", NOBODY]


def test_it_is_painted_there_and_no_part_of_the_words(page: Page) -> None:
    show_all(page, TEXT)
    page.wait_for(lambda: len(page.lines) == 7)
    assert "REPORTER" not in page.summary.toPlainText()
    assert has_ink(page, 1)
    assert not has_ink(page, 3)


def test_a_summary_that_begins_with_a_speaker_has_the_name_in_sight(page: Page) -> None:
    show_all(page, TEXT.partition("\n\n")[2])
    page.wait_for(lambda: bool(page.summary.shown.text.speakers))
    assert page.summary.verticalScrollBar().value() == 0
    assert page.summary.lines.top_of(0) > ABOVE + 10
    assert has_ink(page, 0)


def test_an_article_without_speakers_is_set_as_ever(page: Page) -> None:
    show_all(page, "One sentence stands here.\n\nAnd another one.")
    assert not any(page.summary.shown.text.speakers)
    assert page.summary.lines.top_of(0) == ABOVE


def has_ink(page: Page, place: int) -> bool:
    """Whether anything is painted right above a sentence of the summary, within its column."""
    view = page.summary
    units = view.document().findBlockByNumber(place).position()
    line = view.lines.top_of(view.positions.to_text(units)) - view.lines.scrolled
    picture = view.viewport().grab().toImage()
    scale = picture.devicePixelRatio()
    left = int(view.page_layout.gutter.width) + 1
    colours = {
        picture.pixel(int(x * scale), int(y * scale))
        for x in range(left, left + 40)
        for y in range(int(line) - 14, int(line) - 4)
    }
    return len(colours) > 1
