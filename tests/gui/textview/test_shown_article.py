"""The article folded and opened, its place kept, and the hands on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import core
from gui.textview.article_view import ArticleView
from gui.textview.dragging import SENTENCES, drag_data, furniture_in, sentences_in
from gui.textview.gap_lines import GAP_HEIGHT
from gui.textview.layout_ahead import AT_ONCE
from gui.textview.marks import GUTTER, MarkKind
from gui.textview.summary_view import SummaryView
from gui.textview.typesetting import ABOVE, SHORT

TEXT = "# Boats\n\n" + "\n\n".join(
    " ".join(f"Boat number {5 * number + place} left early." for place in range(5)) for number in range(40)
)
ARTICLE = core.load_text(TEXT)


@pytest.fixture
def view(view: ArticleView) -> ArticleView:
    view.show_article(ARTICLE)
    return view


def folded(view: ArticleView, picks: tuple[int, ...]) -> list[str]:
    view.show_picks(picks)
    view.set_folded(True)
    return view.toPlainText().split("\n")


def top_of(view: ArticleView, index: int) -> float:
    """Where a sentence stands in the view, in pixels."""
    return view.places.anchor_at(ARTICLE.sentences[index].start).offset


def shown(view: ArticleView) -> list[int]:
    return [index for index, sentence in enumerate(ARTICLE.sentences) if view.positions.shows(sentence.start)]


def middle_of_gap(view: ArticleView, number: int) -> QPoint:
    top = next(gap.top for gap in view.gap_lines.in_sight() if gap.number == number)
    return QPoint(GUTTER + 30, round(top + GAP_HEIGHT / 2) - view.verticalScrollBar().value())


def test_folded_only_the_picks_are_there_and_unfolded_all_is(view: ArticleView) -> None:
    assert folded(view, (3, 40, 80)) == [ARTICLE.sentences[index].text for index in (3, 40, 80)]
    view.set_folded(False)
    assert view.toPlainText() == ARTICLE.text


def test_folded_it_follows_the_picks(view: ArticleView) -> None:
    folded(view, (3, 40))
    view.show_picks((3, 60, 90))
    assert shown(view) == [3, 60, 90]


def test_a_sentence_that_the_eye_is_on_stays_where_it_is_when_all_else_is_folded_away_and_back(
    view: ArticleView,
) -> None:
    view.show_picks(range(0, 200, 2))
    view.show_sentence(120)
    before = top_of(view, 120)
    view.set_folded(True)
    assert top_of(view, 120) == pytest.approx(before, abs=1)
    view.set_folded(False)
    assert top_of(view, 120) == pytest.approx(before, abs=1)


def test_larger_type_and_another_width_keep_the_place(view: ArticleView) -> None:
    view.show_sentence(120)
    before = top_of(view, 120)
    view.page_layout.set_type("", 6, 50, 180)
    assert top_of(view, 120) == pytest.approx(before, abs=1)
    view.resize(500, 500)
    assert top_of(view, 120) == pytest.approx(before, abs=1)


def test_a_click_on_a_gap_shows_the_sentences_around_and_leaves_what_stands_above_where_it_is(
    view: ArticleView, qtbot: QtBot
) -> None:
    folded(view, (3, 40))
    before = top_of(view, 3)
    with qtbot.assertNotEmitted(view.sentence_clicked):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of_gap(view, 1))
    assert shown(view) == [3, 4, 5, 6, 37, 38, 39, 40]
    assert top_of(view, 3) == pytest.approx(before, abs=1)


def test_a_gap_with_few_sentences_opens_altogether(view: ArticleView, qtbot: QtBot) -> None:
    folded(view, (3, 10))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of_gap(view, 1))
    assert shown(view) == list(range(3, 11))


def test_enter_opens_what_is_around_the_current_pick_and_closes_it_again(view: ArticleView, qtbot: QtBot) -> None:
    folded(view, (3, 40, 80))
    view.set_current(40)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert shown(view) == [3, 37, 38, 39, 40, 41, 42, 43, 80]
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert shown(view) == [3, 40, 80]


def test_a_click_beside_what_was_opened_closes_it(view: ArticleView, qtbot: QtBot) -> None:
    folded(view, (3, 40))
    view.shown.open_gap(1)
    y = round(top_of(view, 5)) + 8
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(GUTTER - 24, y))
    assert shown(view) == [3, 40]


def test_a_hidden_sentence_that_is_gone_to_is_shown(view: ArticleView) -> None:
    folded(view, (3, 40))
    view.show_sentence(120)
    assert {119, 120, 121} <= set(shown(view))


def test_the_place_asked_for_stands_at_the_top_and_is_told_as_that(view: ArticleView) -> None:
    for index in (20, 60, 100):
        start = ARTICLE.sentences[index].start
        view.show_article(ARTICLE, start)
        assert abs(top_of(view, index) - ABOVE) <= 1
        assert view.place == start


def test_a_place_far_down_a_long_text_is_reached_without_the_layout_of_all_in_one_go(
    view: ArticleView, qtbot: QtBot
) -> None:
    article = core.load_text("\n\n".join(f"Boat number {number} left early." for number in range(12_000)))
    assert len(article.text) > 2 * AT_ONCE
    view.show_article(article)
    index = 11_900
    start = article.sentences[index].start
    view.show_sentence(index)
    with qtbot.waitSignal(view.watcher.view_changed, check_params_cb=lambda first, last: first <= start <= last):
        pass


@pytest.fixture(scope="module")
def book() -> core.Article:
    article = core.load_text("\n\n".join(f"Boat number {number} left early." for number in range(12_000)))
    assert len(article.text) > 2 * SHORT
    return article


def settle(view: ArticleView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view.places.is_setting and not view.places.is_waiting)


def test_of_a_long_text_the_pages_around_the_place_are_there_at_once_and_the_rest_follows(
    view: ArticleView, book: core.Article, qtbot: QtBot
) -> None:
    start = book.sentences[9000].start
    view.show_article(book, start)
    assert view.places.is_setting
    assert view.place == start
    assert view.lines.range_in_sight()[1] > start
    settle(view, qtbot)
    assert view.toPlainText() == book.text
    assert view.place == start


def test_a_place_gone_to_while_a_long_text_is_set_is_reached(
    view: ArticleView, book: core.Article, qtbot: QtBot
) -> None:
    view.show_article(book)
    view.show_sentence(8000)
    settle(view, qtbot)
    first, last = view.lines.range_in_sight()
    assert first < book.sentences[8000].start < last


def test_scrolling_while_a_long_text_is_set_leaves_the_page_where_the_reader_scrolled_it(
    view: ArticleView, book: core.Article, qtbot: QtBot
) -> None:
    view.show_article(book, book.sentences[9000].start)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    place = view.place
    assert place > book.sentences[9000].start
    settle(view, qtbot)
    assert view.place == place


def test_of_many_picks_for_a_folded_book_the_last_ones_are_shown_in_the_end(
    view: ArticleView, book: core.Article, qtbot: QtBot
) -> None:
    view.show_article(book)
    settle(view, qtbot)
    view.set_folded(True)
    for count in (12_000, 11_000, 10_000, 9_000):
        view.show_picks(range(count))
    assert view.places.is_setting
    settle(view, qtbot)
    assert len(view.positions.projection) == 9_000
    view.show_picks((3, 40))
    assert not view.places.is_setting
    assert view.toPlainText() == f"{book.sentences[3].text}\n{book.sentences[40].text}"


def test_another_article_is_never_followed_by_what_was_still_to_come_of_the_one_before(
    view: ArticleView, book: core.Article, qtbot: QtBot
) -> None:
    view.show_article(book)
    view.show_article(ARTICLE)
    assert not view.places.is_setting
    qtbot.wait(20)
    assert view.toPlainText() == ARTICLE.text


def test_a_hidden_sentence_gone_to_while_a_book_is_folded_is_shown_in_the_end(
    view: ArticleView, book: core.Article, qtbot: QtBot
) -> None:
    view.show_article(book)
    settle(view, qtbot)
    view.show_picks(range(0, 12_000, 2))
    view.set_folded(True)
    view.show_sentence(8001)
    settle(view, qtbot)
    assert view.positions.shows(book.sentences[8001].start)
    first, last = view.lines.range_in_sight()
    assert first < book.sentences[8001].start < last


def test_a_paragraph_too_long_for_one_layout_is_copied_as_one(view: ArticleView) -> None:
    article = core.load_text("word " * 8_000)
    assert "\n" not in article.text
    view.show_article(article)
    assert view.document().blockCount() > 2
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == article.text


def test_a_sentence_across_the_parts_of_a_long_paragraph_is_marked_in_both(view: ArticleView) -> None:
    text = "word " * 8_000
    article = core.load_text(text)
    view.show_article(article)
    seam = view.positions.projection.piece(0)[1]
    rects = list(view.lines.rects(seam - 3, seam + 3))
    assert len(rects) == 2
    assert rects[0].bottom() <= rects[1].top() + 4


def test_what_is_in_sight_is_told_when_the_page_is_scrolled(view: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.watcher.view_changed) as told:
        view.verticalScrollBar().setValue(400)
    assert told.args is not None
    first, last = told.args
    assert 0 < first < last < len(TEXT)


def turn() -> None:
    """Lets the event loop turn once."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop, loop.quit)
    loop.exec()


def test_what_is_in_sight_is_told_in_the_same_turn_however_far_down_it_is(view: ArticleView) -> None:
    turn()
    told: list[tuple[int, int]] = []
    view.watcher.view_changed.connect(lambda first, last: told.append((first, last)))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    turn()
    assert told
    assert told[-1][1] > len(ARTICLE.text) - 5


def test_excluded_pinned_and_current_sentences_words_and_hits_are_marked_as_what_they_are(view: ArticleView) -> None:
    view.show_picks((0, 1), pinned=(1,), excluded=(2,))
    view.set_current(3)
    view.show_words([(9, 13)])
    view.show_hits([(14, 20), (40, 45)], 1)
    marks = list(view.marks.within(0, 200))
    assert [mark.kind for mark in marks] == [
        MarkKind.PICK,
        MarkKind.PICK,
        MarkKind.EXCLUDED,
        MarkKind.PLAIN,
        MarkKind.HIT,
        MarkKind.CURRENT_HIT,
        MarkKind.WORD,
    ]
    assert [mark.pinned for mark in marks[:4]] == [False, True, False, False]
    assert [mark.current for mark in marks[:4]] == [False, False, False, True]


def test_the_words_of_a_sentence_go_when_another_is_the_current_one(view: ArticleView) -> None:
    view.set_current(3)
    view.show_words([(9, 13)])
    view.set_current(4)
    assert all(mark.kind is not MarkKind.WORD for mark in view.marks.within(0, 200))


def test_ctrl_and_an_arrow_go_from_one_shown_sentence_to_the_next(view: ArticleView, qtbot: QtBot) -> None:
    chosen: list[int] = []
    view.sentence_clicked.connect(chosen.append)
    folded(view, (3, 40, 80))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
    assert chosen == [3, 40, 3]


def test_the_menu_key_asks_for_the_menu_of_the_current_sentence(view: ArticleView, qtbot: QtBot) -> None:
    view.set_current(2)
    with qtbot.waitSignal(view.sentence_menu) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
        QApplication.sendEvent(view.viewport(), event)
    assert asked.args is not None
    assert asked.args[0] == 2


def test_the_gutter_beside_a_line_gives_the_pick_that_stands_there(view: ArticleView) -> None:
    view.show_picks((1,))
    y = top_of(view, 0) + 8
    data = view.passages.carried_at(QPointF(GUTTER - 20, y))
    assert data is not None
    assert (data.text(), sentences_in(data), furniture_in(data)) == (ARTICLE.sentences[1].text, [1], [])


def test_a_selection_carries_the_sentences_that_it_touches(view: ArticleView) -> None:
    cursor = view.textCursor()
    cursor.setPosition(ARTICLE.sentences[1].start + 2)
    cursor.setPosition(ARTICLE.sentences[3].start + 2, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert sentences_in(view.createMimeDataFromSelection()) == [1, 2, 3]


def test_sentences_dropped_are_told_and_those_of_no_article_are_not(view: ArticleView, qtbot: QtBot) -> None:
    data = drag_data("Boats", (1, 9999))
    place = view.viewport().rect().center()
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(place, *held)
    QApplication.sendEvent(view.viewport(), enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(view.sentences_dropped) as told:
        QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(place), *held))
    assert told.args == [[1]]


def test_indices_that_another_program_made_up_are_left_out() -> None:
    data = drag_data("Boats")
    data.setData(SENTENCES, b"3 -1 x 9\xff 7")
    assert sentences_in(data) == [3, 7]


def test_an_arabic_article_has_its_gutter_at_the_right(view: ArticleView, qtbot: QtBot) -> None:
    article = core.load_text("يرتفع البحر مرتين كل يوم وينخفض مرتين. لا ينظر أحد في الميناء إلى الساعة.")
    view.show_article(article)
    summary = SummaryView()
    qtbot.addWidget(summary)
    summary.show_summary(core.rank(article).summary(core.Length(1, "sentences")))
    for page in (view, summary):
        assert page.page_layout.gutter.is_right
        assert page.page_layout.gutter.has(page.lineWrapColumnOrWidth() - 5)
        assert not page.page_layout.gutter.has(5)
    view.show_article(ARTICLE)
    assert not view.page_layout.gutter.is_right


def test_in_focus_mode_another_paragraph_than_the_current_sentence_s_steps_back(view: ArticleView) -> None:
    view.set_current(0)
    before = view.viewport().grab().toImage()
    view.set_dimmed(True)
    after = view.viewport().grab().toImage()

    def darkest(picture: QImage, index: int) -> int:
        row = round(top_of(view, index)) + 12
        return min(picture.pixelColor(x, y).lightness() for x in range(GUTTER, 300) for y in range(row - 6, row + 6))

    assert darkest(after, 0) == darkest(before, 0)
    assert darkest(after, 10) > darkest(before, 10) + 60
