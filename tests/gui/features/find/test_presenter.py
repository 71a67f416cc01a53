"""Finding words in what is shown, typed letter by letter: in a text that is too long for one go, too."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gui.data import SAMPLE
from gui.textview.canvas import TextCanvas
from gui.textview.marks import MarkKind
from gui.textview.typesetting import SHORT
from tests.gui.hands import Page

#: Words that begin like the one that is looked for, and numbers of the paragraphs that have that one too.
ALIKE = ("saloon", "said", "sailors", "sang", "salt", "sales", "several", "slowly", "she", "shore", "some", "long")
RARE, HAVE_IT = "salon", (150, 700, 1500, 2200)


def _book() -> str:
    chance = random.Random(3)
    paragraphs = []
    for number in range(2_500):
        words = " ".join(chance.choice(ALIKE) for _ in range(18))
        paragraphs.append(f"Boat {number} {words}{f' {RARE}' if number in HAVE_IT else ''}.")
    return "\n\n".join(paragraphs)


BOOK = _book()
TIDE = "\n\n".join(
    f"The {'tide' if number % 10 == 5 else 'time'} of year {number} came late. It went as it came."
    for number in range(60)
)


def count(page: Page) -> str:
    return page.find(QLabel, "findCount").text()


def hits(page: Page, view: TextCanvas | None = None) -> list[tuple[str, bool]]:
    """What is marked as found in sight on a page, the article's or another, and whether it is the one gone to."""
    view = view or page.article
    text = view.positions.projection.source
    marks = view.marks.within(*view.lines.range_in_sight())
    kinds = (MarkKind.HIT, MarkKind.CURRENT_HIT)
    return [(text[mark.start : mark.end], mark.kind is kinds[1]) for mark in marks if mark.kind in kinds]


def position_gone_to(page: Page) -> int | None:
    """Where in the article's text the place stands that is gone to, if it is in sight."""
    marks = page.article.marks.within(*page.article.lines.range_in_sight())
    return next((mark.start for mark in marks if mark.kind is MarkKind.CURRENT_HIT), None)


def paragraph(page: Page, position: int | None) -> int | None:
    """The number of the boat, or of the year, in the paragraph of a position that is in sight."""
    if position is None:
        return None
    text = page.shown.article.text
    words = text[text.rfind("\n", 0, position) + 1 :].split()
    return next(int(word) for word in words if word.isdigit())


def find(page: Page, words: str, pause: int = 0) -> None:
    """Opens the bar and types, with so many milliseconds between two letters."""
    page.ctrl(Qt.Key.Key_F)
    for letter in words:
        page.type(letter)
        if pause:
            page.bot.wait(pause)


@pytest.fixture
def book(page: Page) -> Page:
    assert len(BOOK) > SHORT
    page.open_text(BOOK)
    page.focus(page.article)
    return page


@pytest.fixture
def tides(page: Page) -> Page:
    """60 paragraphs of a short text; every tenth has the tide, the others the time."""
    page.open_text(TIDE)
    page.focus(page.article)
    return page


@pytest.mark.parametrize("pause", [0, 5, 60])
def test_in_a_book_the_first_place_of_a_word_is_shown_however_quickly_it_is_typed(book: Page, pause: int) -> None:
    find(book, RARE, pause)
    book.wait_for(lambda: count(book) == "1 of 4")
    book.wait_for(lambda: paragraph(book, position_gone_to(book)) == HAVE_IT[0])
    assert hits(book) == [(RARE, True)]


@pytest.mark.parametrize("pause", [0, 60])
def test_enter_goes_from_the_first_place_to_the_second_and_round(book: Page, pause: int) -> None:
    find(book, RARE, pause)
    for number in (2, 3, 4, 1):
        book.press(Qt.Key.Key_Return)
        book.wait_for(lambda number=number: count(book) == f"{number} of 4")
        book.wait_for(lambda number=number: paragraph(book, position_gone_to(book)) == HAVE_IT[number - 1])
    for number in (4, 3):
        book.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        book.wait_for(lambda number=number: count(book) == f"{number} of 4")
        book.wait_for(lambda number=number: paragraph(book, position_gone_to(book)) == HAVE_IT[number - 1])


def test_what_is_typed_is_looked_for_from_the_page_that_is_shown(book: Page) -> None:
    start = BOOK.index("Boat 1000 ")
    book.window.reading_page.travels.go_to(start)
    book.wait_for(lambda: abs(book.article.place - start) < 4000)
    find(book, RARE)
    book.wait_for(lambda: count(book) == "3 of 4")
    book.wait_for(lambda: paragraph(book, position_gone_to(book)) == HAVE_IT[2])


def test_beyond_the_last_place_it_goes_on_at_the_first(book: Page) -> None:
    book.press(Qt.Key.Key_End)
    find(book, RARE)
    book.wait_for(lambda: count(book) == "1 of 4")
    book.wait_for(lambda: paragraph(book, position_gone_to(book)) == HAVE_IT[0])


def test_a_letter_that_is_taken_back_leads_back(tides: Page) -> None:
    find(tides, "ti")
    first = position_gone_to(tides)
    assert (paragraph(tides, first), count(tides)) == (0, "1 of 60")
    tides.type("d")
    assert (paragraph(tides, position_gone_to(tides)), count(tides)) == (5, "1 of 6")
    tides.press(Qt.Key.Key_Backspace)
    assert (position_gone_to(tides), count(tides)) == (first, "1 of 60")


def test_after_enter_typing_goes_on_from_the_place_that_enter_led_to(tides: Page) -> None:
    find(tides, "ti")
    for _ in range(7):
        tides.press(Qt.Key.Key_Return)
    assert paragraph(tides, position_gone_to(tides)) == 7
    tides.type("d")
    assert (paragraph(tides, position_gone_to(tides)), count(tides)) == (15, "2 of 6")


def test_after_scrolling_by_hand_typing_goes_on_from_what_is_seen(tides: Page) -> None:
    find(tides, "ti")
    for _ in range(5):
        tides.article.verticalScrollBar().triggerAction(
            tides.article.verticalScrollBar().SliderAction.SliderPageStepAdd
        )
    top = tides.article.place
    tides.type("d")
    found = position_gone_to(tides)
    assert found is not None
    assert found >= top
    assert tides.shown.article.text.find("tide", top) == found


def test_a_word_that_is_nowhere_is_said_to_be_and_the_page_stays(tides: Page) -> None:
    find(tides, "tid")
    place = tides.article.place
    tides.type("x")
    assert (count(tides), hits(tides), tides.article.place) == ("Not found", [], place)


def test_a_place_that_is_folded_away_is_opened_and_those_of_fewer_letters_are_folded_again(tides: Page) -> None:
    tides.ctrl(Qt.Key.Key_2)
    gone = [at for at in range(5, 60, 10) if not any(f"year {at} " in line for line in tides.lines)]
    before = tides.article.toPlainText()
    find(tides, "tide")
    assert (paragraph(tides, position_gone_to(tides)), count(tides)) == (5, "1 of 6")
    for number, at in enumerate(range(15, 60, 10), 2):
        tides.press(Qt.Key.Key_Return)
        assert (paragraph(tides, position_gone_to(tides)), count(tides)) == (at, f"{number} of 6")
    assert gone
    opened = len(tides.article.toPlainText()) - len(before)
    assert 0 < opened < 300, "all that was opened on the way is still open"


@pytest.mark.parametrize("words", ["whitcombe", "inbox", "whatsapp"])
def test_a_place_in_furniture_that_is_folded_away_is_shown_whole(page: Page, words: str) -> None:
    page.open_path(SAMPLE)
    page.ctrl(Qt.Key.Key_2)
    passages = [passage.text for passage in page.shown.article.furniture if words in passage.text.lower()]
    find(page, words)
    assert [(text.lower(), is_current) for text, is_current in hits(page)] == [(words, True)]
    assert all(passage in page.article.toPlainText() for passage in passages)


def test_where_the_summary_stands_alone_its_own_places_are_gone_to(tides: Page) -> None:
    tides.ctrl(Qt.Key.Key_3)
    tides.focus(tides.slider)
    tides.press(Qt.Key.Key_End)
    find(tides, "tid")
    assert count(tides) == "1 of 6"
    assert ("tid", True) in hits(tides, tides.summary)
    tides.press(Qt.Key.Key_Return)
    assert count(tides) == "2 of 6"
    assert ("tid", True) in hits(tides, tides.summary)


def test_another_view_has_its_own_places_at_once(tides: Page) -> None:
    find(tides, "tide")
    assert count(tides) == "1 of 6"
    tides.ctrl(Qt.Key.Key_3)
    in_summary = sum("tide" in line for line in tides.lines)
    assert count(tides) == (f"1 of {in_summary}" if in_summary else "Not found")
    tides.ctrl(Qt.Key.Key_1)
    assert count(tides) == "1 of 6"
    assert ("tide", True) in hits(tides)


def test_the_place_that_is_counted_is_in_sight_too_when_the_article_is_folded_and_unfolded(tides: Page) -> None:
    find(tides, "tide of year 25")
    assert hits(tides) == [("tide of year 25", True)]
    for key in (Qt.Key.Key_2, Qt.Key.Key_1):
        tides.ctrl(key)
        assert (hits(tides), count(tides)) == ([("tide of year 25", True)], "1 of 1")


@pytest.mark.parametrize("view", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3])
def test_escape_leaves_the_reader_at_the_place_with_its_sentence_looked_at(tides: Page, view: Qt.Key) -> None:
    tides.focus(tides.slider)
    tides.press(Qt.Key.Key_End)
    tides.ctrl(view)
    find(tides, "tide")
    for _ in range(3):
        tides.press(Qt.Key.Key_Return)
    tides.press(Qt.Key.Key_Escape)
    assert (tides.summary if view == Qt.Key.Key_3 else tides.article).hasFocus()
    current = tides.window.reading_page.current
    assert current is not None
    assert tides.shown.article.sentences[current].text == "The tide of year 35 came late."
    tides.press(Qt.Key.Key_Insert)
    assert tides.shown.pinned == (current,)


def test_escape_in_the_bar_closes_it_and_stops_no_work(tides: Page) -> None:
    tides.ctrl(Qt.Key.Key_F)
    tides.method.setCurrentIndex(3)
    assert tides.client.busy
    tides.press(Qt.Key.Key_Escape)
    assert tides.article.hasFocus()
    tides.settle()
    assert tides.shown.ranking.method == tides.method.itemData(3)


def test_after_escape_one_can_go_back_to_where_finding_began(tides: Page) -> None:
    find(tides, "year 55")
    assert tides.article.place > 0
    tides.press(Qt.Key.Key_Escape)
    tides.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    tides.wait_for(lambda: tides.article.place == 0)


def test_in_another_article_nothing_is_looked_at_for_what_was_found_in_the_one_before(tides: Page) -> None:
    find(tides, "tide")
    tides.open_text("Another one. It has two sentences.")
    assert tides.window.reading_page.current is None
    assert not hits(tides)


def test_what_is_forgotten_while_it_is_looked_for_is_not_found_after_all(book: Page) -> None:
    find(book, "b")
    book.press(Qt.Key.Key_Escape)
    book.bot.wait(200)
    assert not hits(book)


def test_while_a_book_is_looked_through_no_count_of_fewer_letters_stands_there(book: Page) -> None:
    find(book, "s", 300)
    book.wait_for(lambda: count(book).startswith("1 of "))
    book.type("a")
    assert count(book) == "…"
    book.wait_for(lambda: count(book).startswith("1 of "))
