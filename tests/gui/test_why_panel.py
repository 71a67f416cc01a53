"""Why a sentence was picked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from core import METHODS
from gui.main_window import SAMPLE
from tests.gui.hands import Page

SUM = "Score, all added up"
NOTHING_CHOSEN = "Choose a sentence to see why it was picked."


def rows(page: Page) -> dict[str, str]:
    """What the panel shows: the name of a contribution and its figure."""
    labels = [label for label in page.why.findChildren(QLabel) if label is not page.why_title]
    texts = [label.text() for label in labels if label.isVisible()]
    return dict(zip(texts[::2], texts[1::2], strict=True))


def parts(page: Page) -> dict[str, str]:
    """The rows without the sum below them."""
    return {name: figure for name, figure in rows(page).items() if name != SUM}


def bars(page: Page) -> list[QWidget]:
    """The bars, from top to bottom."""
    widgets = page.why.findChildren(QWidget)
    return [widget for widget in widgets if widget.isVisible() and not isinstance(widget, QLabel)]


def choose_first(page: Page) -> None:
    page.focus(page.summary)
    page.press(Qt.Key.Key_Home)


def test_with_no_sentence_chosen_the_panel_says_how_to_choose_one(page: Page) -> None:
    page.open_path(SAMPLE)
    assert page.why_title.text() == NOTHING_CHOSEN
    assert rows(page) == {}


def test_a_chosen_sentence_has_its_rank_and_the_parts_of_its_score(page: Page) -> None:
    page.open_path(SAMPLE)
    choose_first(page)
    ranking, index = page.shown.ranking, page.shown.indices[0]
    assert page.why_title.text() == f"Ranked {ranking.ranks[index]} of 38 by Standfirst"
    figures = [f"{value:+.2f}" for value in ranking.reasons[index].values() if value]
    assert list(parts(page).values()) == figures
    assert "Near the beginning" in parts(page)
    assert rows(page)[SUM] == f"{ranking.scores[index]:+.2f}"


def test_every_part_has_a_bar_that_is_heard_as_well(page: Page) -> None:
    page.open_path(SAMPLE)
    choose_first(page)
    assert [bar.accessibleName() for bar in bars(page)] == [f"{name} {figure}" for name, figure in parts(page).items()]


def test_a_part_that_is_larger_has_a_longer_bar(page: Page) -> None:
    page.open_path(SAMPLE)
    choose_first(page)
    figures = [abs(float(figure)) for figure in parts(page).values()]
    base = page.why.grab().toImage().pixelColor(1, 1).name()
    inked = []
    for bar in bars(page):
        picture = bar.grab().toImage()
        inked.append(sum(picture.pixelColor(x, bar.height() // 2).name() != base for x in range(bar.width())))
    # Figures that differ by less than a pixel may have bars of one length.
    by_figure = [length for _, length in sorted(zip(figures, inked, strict=True))]
    assert by_figure == sorted(by_figure)
    assert by_figure[0] < by_figure[-1]


@pytest.mark.parametrize("method", METHODS)
def test_every_method_explains_its_picks_in_words_of_the_window(page: Page, method: str) -> None:
    page.open_path(SAMPLE)
    page.method.setCurrentIndex(list(METHODS).index(method))
    page.settle()
    choose_first(page)
    assert page.why_title.text().endswith(f" by {METHODS[method].title}")
    contributions = page.shown.ranking.contributions
    assert rows(page)
    assert not set(rows(page)) & set(contributions), "these are names for programs"


def test_another_ranking_explains_nothing_until_a_sentence_is_chosen(page: Page) -> None:
    page.open_path(SAMPLE)
    choose_first(page)
    page.method.setCurrentIndex(1)
    page.settle()
    assert page.why_title.text() == NOTHING_CHOSEN
    page.wait_for(lambda: rows(page) == {})
