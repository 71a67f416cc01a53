"""The article as the reader sees it: every range at its place, whatever stands before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

import core
from gui.data import SAMPLE
from gui.features.explanation.names import ordinal
from gui.textview.article_view import ArticleView
from gui.theme.theme import theme_for
from tests.gui.hands import Page, marked_texts, sentence_marks

#: Emoji of one and of many characters, Gothic and cuneiform: all of it two UTF-16 units a character.
ASTRAL = "😀👩🏽‍🚀 𐌰𐌱𐌲 𒀀𒀁 went first. Then came the second one. 🎉 And the third? It was 𐌳 last!"
PARTS = st.sampled_from(
    ["😀", "𐌰𐌱 ", "The tide turns. ", "Why? ", "“No,” he said. ", "\n", "\n\n", "# ", "- ", "é ", "文字。", "\u00a0"]
)
FURNITURE = "Sign up to our weekly newsletter and get the best of the coast in your inbox."
MIXED = f"# On tides\n\nThe tide turns twice a day.\n\n- Boats leave early.\n- Nets dry late.\n\n{FURNITURE}"


def block_of(view: ArticleView, text: str) -> QTextBlock:
    """The paragraph that begins with a text."""
    block = view.document().begin()
    while not block.text().startswith(text):
        block = block.next()
        assert block.isValid(), text
    return block


def format_of(view: ArticleView, text: str) -> QTextCharFormat:
    """The type in which a text is set."""
    cursor = view.document().find(text)
    assert not cursor.isNull(), text
    return cursor.charFormat()


def height_between(view: ArticleView, one: str, other: str) -> float:
    """Pixels from the top of one paragraph to that of another."""
    tops = [view.document().documentLayout().blockBoundingRect(block_of(view, text)).top() for text in (one, other)]
    return tops[1] - tops[0]


def hover(view: ArticleView, place: QPoint) -> None:
    """Rests the pointer on a place until Qt asks for a tooltip."""
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)


def test_the_article_stands_in_the_view_word_for_word(view: ArticleView) -> None:
    article = core.load(SAMPLE)
    view.show_article(article)
    assert view.toPlainText() == article.text


@settings(max_examples=60)
@given(st.lists(PARTS, min_size=1, max_size=20).map("".join))
def test_every_sentence_of_any_text_is_marked_at_its_place(text: str) -> None:
    view = ArticleView()
    article = core.load_text(text)
    view.show_article(article)
    view.show_picks(range(len(article.sentences)))
    assert marked_texts(view) == [sentence.text for sentence in article.sentences]


@pytest.mark.parametrize("character", [0, 2, -1])
def test_emoji_and_ancient_scripts_before_a_sentence_shift_neither_its_mark_nor_the_click(
    page: Page, character: int
) -> None:
    page.open_text(ASTRAL)
    page.slider.setValue(page.slider.maximum())
    sentences = page.shown.article.sentences
    assert len(sentences) == 4
    assert page.highlighted == [sentence.text for sentence in sentences]
    for index, sentence in enumerate(sentences):
        with page.bot.waitSignal(page.article.sentence_clicked) as clicked:
            page.click_sentence(index, character % len(sentence.text))
        assert clicked.args == [index]


def test_picks_are_highlighted_and_nothing_else(page: Page) -> None:
    page.open_path(SAMPLE)
    assert page.highlighted == [sentence.text for sentence in page.shown.sentences]
    assert len(page.highlighted) == 5


def test_clicking_a_highlighted_sentence_marks_it_in_the_summary_and_explains_it(page: Page) -> None:
    page.open_path(SAMPLE)
    index = page.shown.indices[2]
    page.click_sentence(index)
    assert marked_texts(page.summary) == [page.shown.article.sentences[index].text]
    assert page.why_title.text() == f"{ordinal(page.shown.ranking.ranks[index])} of 38 by Standfirst"


def test_clicking_a_sentence_that_is_not_picked_explains_it_and_leaves_the_summary_as_it_is(page: Page) -> None:
    page.open_path(SAMPLE)
    lines = page.lines
    index = next(at for at in range(38) if at not in page.shown.indices)
    page.click_sentence(index)
    assert marked_texts(page.summary) == []
    assert page.lines == lines
    assert page.why_title.text() == f"{ordinal(page.shown.ranking.ranks[index])} of 38 by Standfirst"


def test_clicking_beside_the_text_does_nothing(page: Page) -> None:
    page.open_text("Short.")
    place = page.place_of(page.article, 0) + QPoint(300, 0)
    with page.bot.assertNotEmitted(page.article.sentence_clicked):
        page.bot.mouseClick(page.article.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_drag_over_a_highlighted_sentence_selects_its_words_and_is_no_click(page: Page) -> None:
    page.open_text("The tide turns twice a day.")
    viewport = page.article.viewport()
    first, last = (page.place_of(page.article, position) for position in (4, 14))
    with page.bot.assertNotEmitted(page.article.sentence_clicked):
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first - QPoint(3, 0))
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)
    assert page.article.textCursor().selectedText().strip() == "tide turns"


def test_the_pointer_is_a_hand_over_picks_alone(page: Page) -> None:
    page.open_text(f"{FURNITURE}\n\nThe tide turns twice a day.")
    viewport = page.article.viewport()
    for position, shape in ((len(FURNITURE) + 5, Qt.CursorShape.PointingHandCursor), (5, Qt.CursorShape.IBeamCursor)):
        QTest.mouseMove(viewport, page.place_of(page.article, position))
        page.wait_for(lambda: viewport.cursor().shape() == shape)  # noqa: B023 - waited for in this very turn


def test_furniture_is_grey_and_the_article_is_not(view: ArticleView) -> None:
    view.show_article(core.load_text(MIXED))
    muted = theme_for(view.palette()).muted
    assert format_of(view, "weekly newsletter").foreground().color() == muted
    assert format_of(view, "twice a day").foreground().color() != muted


def test_furniture_is_grey_in_the_colours_of_the_moment(page: Page, dark: Callable[[], None]) -> None:
    page.open_text(MIXED)

    def grey() -> QColor:
        return format_of(page.article, "weekly newsletter").foreground().color()

    light_grey = grey()
    dark()
    page.wait_for(lambda: grey() != light_grey)
    assert grey() == theme_for(page.article.palette()).muted


def test_the_tooltip_of_furniture_gives_its_reason(page: Page) -> None:
    page.open_text(MIXED)
    (furniture,) = page.shown.article.furniture
    hover(page.article, page.place_of(page.article, furniture.start + 5))
    assert QToolTip.text() == "Not part of the article: newsletter sign-up. It is left out of the summary."
    hover(page.article, page.place_of(page.article, 15))
    page.wait_for(lambda: not QToolTip.isVisible())


def test_headings_are_bold_and_larger_and_paragraphs_are_not(view: ArticleView) -> None:
    view.show_article(core.load_text(MIXED))
    heading, paragraph = format_of(view, "On tides"), format_of(view, "twice a day")
    assert (heading.fontWeight(), paragraph.fontWeight()) == (QFont.Weight.Bold, QFont.Weight.Normal)
    size = QTextFormat.Property.FontSizeAdjustment
    assert heading.intProperty(size) > paragraph.intProperty(size) == 0
    assert block_of(view, "On tides").blockFormat().headingLevel() == 1


def test_list_items_are_indented(view: ArticleView) -> None:
    view.show_article(core.load_text(MIXED))
    margins = [block_of(view, text).blockFormat().leftMargin() for text in ("- Boats", "- Nets", "The tide")]
    assert margins[0] == margins[1] > margins[2]


def test_a_text_opened_after_one_that_begins_with_a_heading_does_not_inherit_its_type(view: ArticleView) -> None:
    view.show_article(core.load_text(f"# On tides\n\n{FURNITURE}"))
    view.show_article(core.load_text("The tide turns twice a day."))
    format_ = format_of(view, "The tide")
    assert format_.fontWeight() == QFont.Weight.Normal
    assert format_.intProperty(QTextFormat.Property.FontSizeAdjustment) == 0
    assert not format_.fontItalic()
    assert view.document().begin().blockFormat().headingLevel() == 0


def test_the_marks_of_one_article_are_gone_from_the_next(view: ArticleView) -> None:
    view.show_article(core.load_text("The tide turns. Boats leave."))
    view.show_picks((0, 1))
    view.show_article(core.load_text("Nets dry."))
    assert marked_texts(view) == []


def test_paragraphs_stand_equally_far_apart_with_and_without_an_empty_line_between_them(view: ArticleView) -> None:
    view.show_article(core.load_text("The tide turns.\n\nBoats leave.\n\nNets dry."))
    apart = height_between(view, "The tide", "Boats")
    view.show_article(core.load_text("The tide turns.\nBoats leave.\nNets dry."))
    assert height_between(view, "The tide", "Boats") == pytest.approx(apart, abs=3)


def test_the_current_sentence_loses_its_mark_when_it_is_no_longer_picked(view: ArticleView) -> None:
    view.show_article(core.load_text("The tide turns. Boats leave."))
    view.show_picks((0, 1))
    view.set_current(1)
    view.show_picks((0,))
    view.show_picks((0, 1))
    assert [mark.current for mark in sentence_marks(view)] == [False, False]


def test_a_view_without_an_article_takes_clicks_and_picks(view: ArticleView, qtbot: QtBot) -> None:
    view.show_picks(())
    view.show_sentence(0)
    with qtbot.assertNotEmitted(view.sentence_clicked):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    hover(view, QPoint(60, 20))
    assert view.toPlainText() == ""


def test_the_article_can_not_be_changed_by_keys(page: Page) -> None:
    page.open_text("The tide turns twice a day.")
    page.focus(page.article)
    page.type("abc")
    page.press(Qt.Key.Key_Backspace)
    page.press(Qt.Key.Key_Delete)
    cursor = QTextCursor(page.article.document())
    cursor.select(QTextCursor.SelectionType.Document)
    assert cursor.selectedText() == "The tide turns twice a day."
