"""The summary: its sentences, how one is chosen, and what is copied."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import core
from gui.data import SAMPLE
from gui.textview.marks import BAR, GUTTER
from gui.textview.summary_view import SummaryView
from gui.textview.typesetting import SHORT
from gui.theme.theme import theme_for
from tests.gui.hands import Page, marked_texts, sentence_marks

#: No-break spaces as French sets them, an emoji, curly quotes.
FRENCH = "Il a dit\u00a0: «\u00a0Bonjour\u00a0!\u00a0» hier. Puis il est parti 😀 sans nous. “Rien,” a-t-elle répondu."


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def start_of(page: Page, place: int) -> int:
    """Where a sentence of the summary begins in its document, in UTF-16 units."""
    return page.summary.document().findBlockByNumber(place).position()


def current(page: Page) -> list[str]:
    """The sentence marked in the summary and the current one in the article; both the same."""
    (in_summary,) = marked_texts(page.summary)
    marks = zip(page.highlighted, sentence_marks(page.article), strict=True)
    in_article = [text for text, mark in marks if mark.current]
    assert in_article == [in_summary]
    return in_article


def test_the_summary_shows_the_picked_sentences_in_reading_order_a_paragraph_each(page: Page) -> None:
    page.open_path(SAMPLE)
    assert page.lines == [sentence.text for sentence in page.shown.sentences]
    assert list(page.shown.indices) == sorted(page.shown.indices)


def test_clicking_a_sentence_scrolls_to_it_in_the_article_marks_it_and_flashes_it(page: Page) -> None:
    page.open_path(SAMPLE)
    page.slider.setValue(page.slider.maximum())
    last = len(page.lines) - 1
    start = page.shown.sentences[last].start
    with page.bot.waitSignal(page.summary.sentence_chosen) as chosen:
        page.click(page.summary, start_of(page, last) + 2)
    assert chosen.args == [page.shown.indices[last]]
    cursor = QTextCursor(page.article.document())
    cursor.setPosition(start)
    assert page.article.viewport().rect().contains(page.article.cursorRect(cursor).center())
    assert current(page) == [page.shown.sentences[last].text]
    ground = theme_for(page.article.palette()).current.name()
    assert page.colour_left_of(page.article, start) != ground, "the flash lies over it"
    page.wait_for(lambda: page.colour_left_of(page.article, start) == ground)


def test_clicking_beside_the_words_of_a_sentence_chooses_it_too(page: Page) -> None:
    page.open_path(SAMPLE)
    place = page.place_of(page.summary, start_of(page, 1))
    with page.bot.waitSignal(page.summary.sentence_chosen) as chosen:
        page.bot.mouseClick(page.summary.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(GUTTER // 2, place.y()))
    assert chosen.args == [page.shown.indices[1]]


def test_emoji_in_the_summary_shift_no_mark(page: Page) -> None:
    page.open_text(FRENCH)
    page.click(page.summary, start_of(page, 2) + 1)
    assert current(page) == ["“Rien,” a-t-elle répondu."]


def test_a_drag_selects_words_and_chooses_nothing(page: Page) -> None:
    page.open_path(SAMPLE)
    viewport = page.summary.viewport()
    first, last = page.place_of(page.summary, 2), page.place_of(page.summary, 20)
    with page.bot.assertNotEmitted(page.summary.sentence_chosen):
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)
    assert page.summary.textCursor().hasSelection()


def test_the_arrow_keys_go_from_sentence_to_sentence_and_stop_at_the_ends(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.summary)
    chosen: list[int] = []
    page.summary.sentence_chosen.connect(chosen.append)
    keys = Qt.Key
    for key in (*[keys.Key_Down] * 6, keys.Key_Up, keys.Key_Home, keys.Key_Up, keys.Key_End, keys.Key_Return):
        page.press(key)
    picked = page.shown.indices
    assert [picked.index(index) for index in chosen] == [0, 1, 2, 3, 4, 4, 3, 0, 0, 4, 4]


def test_with_ctrl_home_and_end_choose_the_first_and_the_last_sentence_too(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.summary)
    for key, place in ((Qt.Key.Key_End, -1), (Qt.Key.Key_Home, 0)):
        page.ctrl(key)
        assert current(page) == [page.lines[place]]


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_Up, -1), (Qt.Key.Key_Enter, 0), (Qt.Key.Key_End, -1)])
def test_a_key_chooses_where_no_sentence_was_chosen_yet(page: Page, key: Qt.Key, place: int) -> None:
    page.open_path(SAMPLE)
    page.focus(page.summary)
    page.press(key)
    assert current(page) == [page.lines[place]]


def test_arrow_keys_with_ctrl_choose_nothing(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.summary)
    with page.bot.assertNotEmitted(page.summary.sentence_chosen):
        page.ctrl(Qt.Key.Key_Down)


def test_keys_in_an_empty_summary_do_nothing(qtbot: QtBot) -> None:
    view = SummaryView()
    qtbot.addWidget(view)
    with qtbot.assertNotEmitted(view.sentence_chosen):
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Return):
            qtbot.keyClick(view, key)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)


def test_a_chosen_sentence_stays_chosen_while_the_summary_grows(page: Page) -> None:
    page.open_path(SAMPLE)
    page.focus(page.summary)
    page.press(Qt.Key.Key_Down)
    chosen = current(page)
    page.slider.setValue(page.slider.maximum())
    assert current(page) == chosen


@pytest.mark.parametrize("text", [SAMPLE.read_text(encoding="utf-8"), FRENCH])
def test_copy_summary_puts_exactly_the_picked_sentences_on_the_clipboard(page: Page, text: str) -> None:
    page.open_text(text)
    page.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert clipboard() == page.shown.text


@pytest.mark.parametrize("name", ["article", "summary"])
def test_a_selection_is_copied_word_for_word(page: Page, name: str) -> None:
    page.open_text(FRENCH)
    view = page.summary if name == "summary" else page.article
    page.focus(view)
    page.ctrl(Qt.Key.Key_A)
    page.ctrl(Qt.Key.Key_C)
    assert clipboard() == (page.shown.text if name == "summary" else FRENCH)


def test_each_sentence_has_the_number_of_its_paragraph_beside_it(page: Page) -> None:
    page.open_text("The tide turns.\n\nBoats leave early.")
    assert [sentence.block + 1 for sentence in page.shown] == [1, 2]
    picture = page.summary.viewport().grab().toImage()
    base = page.summary.palette().base().color().name()
    for place in range(2):
        row = page.place_of(page.summary, start_of(page, place)).y()
        beside = {picture.pixelColor(x, y).name() for x in range(GUTTER - 12) for y in range(row - 8, row + 8)}
        assert beside != {base}


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("letters", ["The tide turns.", "يرتفع البحر."])
def test_a_paragraph_number_of_five_digits_stands_whole_beside_its_sentence(
    page: Page, qapp: QApplication, letters: str, times: int
) -> None:
    usual = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(times * usual.pointSizeF())
    qapp.setFont(larger)
    try:
        article = core.load_text("\n\n".join([letters] * 10_000))
        last = len(article.sentences) - 1
        ranking = core.Ranking(article, "luhn", (last, *range(last)), (0.0,) * last + (1.0,), {})
        page.summary.show_summary(ranking.summary(core.Length(1, "sentences")))
        picture = page.summary.viewport().grab().toImage()
        gutter = page.summary.page_layout.gutter
        base = page.summary.palette().base().color()
        # Not as far as the line, into which letters reach.
        inside = [x for x in range(picture.width()) if gutter.has(x) and abs(x - gutter.edge) > BAR]
        inked = [x for x in inside if any(picture.pixelColor(x, y) != base for y in range(60))]
        whole = QFontMetricsF(page.summary.page_layout.small_font()).tightBoundingRect("¶ 10000").width()
        assert inked[-1] - inked[0] + 1 >= whole - 1
    finally:
        qapp.setFont(usual)


@pytest.fixture(scope="module")
def book() -> core.Ranking:
    """A ranked text whose whole summary is set in slices."""
    article = core.load_text("\n\n".join(f"Boat number {number} left early." for number in range(9_000)))
    order = tuple(range(9_000))
    ranking = core.Ranking(article, "luhn", order, tuple(float(9_000 - index) for index in order), {})
    assert len(ranking.summary(core.Length(100, "percent")).text) > 1.5 * SHORT
    return ranking


@pytest.fixture
def long_view(qtbot: QtBot) -> SummaryView:
    view = SummaryView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    return view


def sentences(count: int) -> core.Length:
    return core.Length(count, "sentences")


def settle(view: SummaryView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view.places.is_setting and not view.places.is_waiting)


def test_a_long_summary_follows_the_one_that_was_shown_and_then_is_whole(
    long_view: SummaryView, book: core.Ranking, qtbot: QtBot
) -> None:
    short, whole = book.summary(sentences(3)), book.summary(sentences(9_000))
    long_view.show_summary(short)
    long_view.show_summary(whole)
    assert long_view.toPlainText() == short.text
    long_view.copy_all()
    assert clipboard() == whole.text
    settle(long_view, qtbot)
    assert long_view.toPlainText() == whole.text


def test_while_a_long_summary_is_on_its_way_a_click_means_what_is_seen(
    long_view: SummaryView, book: core.Ranking, qtbot: QtBot
) -> None:
    long_view.show_summary(book.summary(sentences(3)))
    long_view.show_summary(book.summary(sentences(9_000)))
    chosen: list[int] = []
    long_view.sentence_chosen.connect(chosen.append)
    qtbot.keyClick(long_view, Qt.Key.Key_End)
    assert chosen == [2]


def test_a_sentence_gone_to_while_its_summary_is_on_its_way_is_reached(
    long_view: SummaryView, book: core.Ranking, qtbot: QtBot
) -> None:
    long_view.show_summary(book.summary(sentences(9_000)))
    long_view.show_sentence(6_000)
    settle(long_view, qtbot)
    start = long_view.shown.text.ranges[6_000][0]
    first, last = long_view.lines.range_in_sight()
    assert first <= start < last


def test_the_sentence_that_the_eye_is_on_stays_while_the_summary_grows_above_it(
    long_view: SummaryView, book: core.Ranking
) -> None:
    article = book.article
    later = core.Ranking(article, "luhn", tuple(reversed(book.order)), book.scores[::-1], {})
    long_view.show_summary(later.summary(sentences(60)))
    long_view.verticalScrollBar().setValue(300)
    before = long_view.places.anchor_of_eye()
    eye = article.sentences[long_view.shown.text.indices[long_view.shown.text.place_at(before.position)]].text
    long_view.show_summary(later.summary(sentences(90)))
    after = long_view.places.anchor_of_eye()
    assert article.sentences[long_view.shown.text.indices[long_view.shown.text.place_at(after.position)]].text == eye
    assert after.offset == pytest.approx(before.offset, abs=1)


def test_a_summary_at_its_beginning_stays_there_while_it_grows(long_view: SummaryView, book: core.Ranking) -> None:
    later = core.Ranking(book.article, "luhn", tuple(reversed(book.order)), book.scores[::-1], {})
    for count in (20, 40, 60):
        long_view.show_summary(later.summary(sentences(count)))
        assert long_view.verticalScrollBar().value() == 0


def test_hits_of_a_summary_on_its_way_are_not_marked_in_the_one_before(
    long_view: SummaryView, book: core.Ranking, qtbot: QtBot
) -> None:
    long_view.show_summary(book.summary(sentences(3)))
    long_view.show_summary(book.summary(sentences(9_000)))
    long_view.show_hits([(0, 4)])
    assert not list(long_view.marks.within(0, 100))
    settle(long_view, qtbot)
    assert [(mark.start, mark.end) for mark in long_view.marks.within(0, 100)] == [(0, 4)]


def formats(page: Page) -> list[tuple[str, bool, bool, bool]]:
    """Each run of letters in the summary's document, and whether it is strong, slanted, underlined."""
    found = []
    block = page.summary.document().begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            letters = fragment.charFormat()
            strong = letters.fontWeight() > QFont.Weight.Normal.value
            found.append((fragment.text(), strong, letters.fontItalic(), letters.fontUnderline()))
            fragments += 1
        block = block.next()
    return found


def test_emphasis_and_links_are_set_as_in_the_article(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text("The 🚢 *harbour* **opens** [early](https://port.example/). Nobody knew.\n", "utf-8")
    page.open_path(file)
    page.slider.setValue(page.slider.maximum())
    page.wait_for(lambda: len(page.lines) == 2)
    assert formats(page) == [
        ("The 🚢 ", False, False, False),
        ("harbour", False, True, False),
        (" ", False, False, False),
        ("opens", True, False, False),
        (" ", False, False, False),
        ("early", False, False, True),
        (".", False, False, False),
        ("Nobody knew.", False, False, False),
    ]


def test_links_take_the_colour_of_another_palette(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text("[The harbour](https://port.example/) opens. Nobody knew.\n", "utf-8")
    page.open_path(file)
    dark = QPalette(QColor("#202020"))
    page.summary.setPalette(dark)
    wanted = theme_for(page.summary.palette()).word
    page.wait_for(
        lambda: page.summary.document().begin().begin().fragment().charFormat().foreground().color() == wanted
    )
