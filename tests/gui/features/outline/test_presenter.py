"""The outline beside an article: which part it marks as the one being read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTreeWidget

from gui.client.client import WorkerClient
from gui.data import SAMPLE
from tests.gui.hands import Page

PARTS = 5


@pytest.fixture
def wide(client: WorkerClient, open_window: Callable[..., Page]) -> Page:
    """A window that has room for the outline, with an article under a title in parts of a page and more."""
    page = open_window(client, (1100, 620))
    words = "\n\n".join(SAMPLE.read_text("utf-8").split("\n\n")[2:8])
    parts = "\n\n".join(f"## Part {number}\n\n{words}" for number in range(PARTS))
    page.open_text(f"# The wall\n\nBy Nora Whitcombe\n\n{parts}\n\n## Last\n\nThat is all of it.")
    page.wait_for(lambda: marked(page) != "")
    return page


def tree(page: Page) -> QTreeWidget:
    return page.find(QTreeWidget, "outlineTree")


def marked(page: Page) -> str:
    """The title of the part that is marked as being read; "" for none."""
    rows = [tree(page).topLevelItem(number) for number in range(tree(page).topLevelItemCount())]
    titles = [row.text(0) for row in rows if row.data(0, Qt.ItemDataRole.AccessibleDescriptionRole)]
    return titles[0] if titles else ""


def start_of(page: Page, words: str) -> int:
    assert page.window.reading_page.article is not None
    return page.window.reading_page.article.text.index(words)


def test_the_first_part_is_marked_where_the_title_above_it_is_in_sight(wide: Page) -> None:
    assert marked(wide) == "Part 0"
    assert wide.find(QPushButton, "summarisePartButton").isEnabled()


def test_the_part_is_marked_that_was_clicked(wide: Page) -> None:
    for number in (2, 4, 1, PARTS):
        row = tree(wide).topLevelItem(number)
        tree(wide).scrollToItem(row)
        place = tree(wide).visualItemRect(row).center()
        QTest.mouseClick(tree(wide).viewport(), Qt.MouseButton.LeftButton, pos=place)
        wide.wait_for(lambda row=row: marked(wide) == row.text(0))


def test_the_last_line_of_a_part_at_the_top_of_the_page_does_not_keep_that_part_marked(wide: Page) -> None:
    top = round(wide.article.lines.top_of(start_of(wide, "Part 2")))
    wide.article.verticalScrollBar().setValue(top - 20)
    assert wide.article.lines.range_in_sight()[0] < start_of(wide, "Part 2")
    wide.wait_for(lambda: marked(wide) == "Part 2")


def test_scrolling_through_marks_every_part_in_order(wide: Page) -> None:
    bar, seen = wide.article.verticalScrollBar(), []
    for value in (*range(0, bar.maximum(), 20), bar.maximum()):
        bar.setValue(value)
        wide.bot.wait(1)
        if marked(wide) not in seen:
            seen.append(marked(wide))
    wide.wait_for(lambda: marked(wide) == "Last")
    assert [*seen, "Last"][: PARTS + 1] == [*(f"Part {number}" for number in range(PARTS)), "Last"]


def test_the_mark_follows_a_sentence_that_is_chosen_in_sight(wide: Page) -> None:
    wide.article.verticalScrollBar().setValue(round(wide.article.lines.top_of(start_of(wide, "Part 1"))) - 350)
    wide.wait_for(lambda: marked(wide) == "Part 0")
    sentences = wide.shown.article.sentences
    index = next(i for i, sentence in enumerate(sentences) if sentence.start > start_of(wide, "Part 1"))
    wide.window.reading_page.go_to_sentence(index)
    wide.wait_for(lambda: marked(wide) == "Part 1")


def test_a_part_stays_marked_when_furniture_is_put_back(wide: Page) -> None:
    wide.article.verticalScrollBar().setValue(round(wide.article.lines.top_of(start_of(wide, "Part 3"))))
    wide.wait_for(lambda: marked(wide) == "Part 3")
    document, before = wide.window.reading_page.document, wide.window.reading_page.article
    assert document is not None
    assert before is not None
    document.put_furniture_back([(passage.start, passage.end) for passage in before.furniture])
    wide.settle()
    assert wide.window.reading_page.article is not before
    wide.wait_for(lambda: marked(wide) == "Part 3")


def test_ctrl_m_summarises_the_part_that_is_marked(wide: Page) -> None:
    wide.press(Qt.Key.Key_N)
    wide.article.verticalScrollBar().setValue(round(wide.article.lines.top_of(start_of(wide, "Part 3"))) - 20)
    wide.wait_for(lambda: marked(wide) == "Part 3")
    wide.ctrl(Qt.Key.Key_M)
    wide.settle()
    document = wide.window.reading_page.document
    assert document is not None
    assert document.part is not None
    assert document.part[0] == start_of(wide, "Part 3")
