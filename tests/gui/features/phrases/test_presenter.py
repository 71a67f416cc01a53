"""Key phrases in the window: found for the article that is shown, and gone to by click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton, QWidget

import core
from gui.features.phrases import presenter
from tests.gui.hands import Page

# No two of these words are the same.
FILLING = ["\n\n".join(f"Quux{n} zorb{n} flim{n} or brax{n}." for n in range(start, start + 60)) for start in (0, 60)]
TEXT = (
    f"# The sea wall\n\nThe sea wall broke in the storm. Nobody was hurt.\n\n{FILLING[0]}\n\n"
    f"The council will mend the sea wall.\n\n{FILLING[1]}\n\nThe sea wall is eighty years old.\n"
)


@pytest.fixture
def walls(page: Page) -> Page:
    page.open_text(TEXT)
    page.wait_for(lambda: bool(phrases(page)))
    return page


def buttons(page: Page) -> list[QToolButton]:
    line = page.find(QWidget, "phraseLine")
    return [button for button in line.findChildren(QToolButton) if button.isEnabled() and not button.isHidden()]


def phrases(page: Page) -> list[str]:
    return [button.accessibleName() for button in buttons(page)]


def click(page: Page, name: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    (button,) = (button for button in buttons(page) if button.accessibleName() == name)
    page.bot.mouseClick(button, Qt.MouseButton.LeftButton, modifier)


def in_sight(page: Page, position: int) -> bool:
    return page.window.reading_page.article_view.places.is_in_sight(position)


def test_the_phrases_are_those_that_the_core_finds(walls: Page) -> None:
    article = walls.window.reading_page.article
    assert article is not None
    known = [phrase.text for phrase in core.keywords(article)]
    assert phrases(walls)[0] == known[0] == "sea wall"
    assert phrases(walls) == known[: len(phrases(walls))]


def test_a_click_goes_from_place_to_place_and_shift_back(walls: Page) -> None:
    article = walls.window.reading_page.article
    assert article is not None
    (phrase,) = (phrase for phrase in core.keywords(article) if phrase.text == "sea wall")
    starts = [span.start for span in phrase.spans]
    click(walls, "sea wall")
    first = walls.window.reading_page.article_view.place
    for start in starts[-2:]:
        walls.wait_for(lambda start=start: click(walls, "sea wall") or in_sight(walls, start))
    click(walls, "sea wall", Qt.KeyboardModifier.ShiftModifier)
    walls.wait_for(lambda: in_sight(walls, starts[-2]))
    assert walls.window.reading_page.article_view.place > first


def test_where_the_summary_stands_alone_the_article_comes_for_it(walls: Page) -> None:
    walls.window.reading_page.set_view("summary")
    click(walls, "sea wall")
    assert walls.window.reading_page.article_view.isVisible()


def test_from_where_a_phrase_led_one_can_go_back(walls: Page) -> None:
    document = walls.window.documents.current
    assert document is not None
    click(walls, "sea wall")
    assert document.history.can_go_back


def test_another_article_has_its_own(walls: Page) -> None:
    walls.open_text("# Tides\n\nThe spring tide turns at noon. The spring tide is high. A spring tide floods the quay.")
    walls.wait_for(lambda: phrases(walls)[:1] == ["spring tide"])


def test_what_stands_below_the_line_does_not_move_when_its_phrases_come(page: Page) -> None:
    page.open_text(TEXT)
    page.wait_for(lambda: page.window.reading_page.summary is not None)
    below = page.window.reading_page.summary_view.mapTo(page.window, QPoint())
    page.wait_for(lambda: bool(phrases(page)))
    assert page.window.reading_page.summary_view.mapTo(page.window, QPoint()) == below


def test_a_text_without_words_has_none_and_no_line(walls: Page) -> None:
    walls.open_text("1 2 3. 4 5 6.")
    walls.wait_for(lambda: walls.find(QWidget, "phraseLine").isHidden())


def test_a_very_long_text_has_none(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presenter, "_LONGEST", 20)
    page.open_text(TEXT)
    page.settle()
    assert not page.window.composition._phrases._answer
