"""The gaps of a folded article under the keyboard: one after the other, opened, closed, seen and heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

import core
from gui.textview.article_view import ArticleView
from gui.textview.gap_lines import GAP_HEIGHT
from gui.theme.theme import theme_for

ARTICLE = core.load_text(
    "\n\n".join(" ".join(f"Boat number {5 * row + place} left early." for place in range(5)) for row in range(40))
)
PICKS = (3, 40, 50, 120)
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(700, 400)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    view.show_article(ARTICLE)
    view.show_picks(PICKS)
    view.set_folded(True)
    return view


def step(view: ArticleView, qtbot: QtBot, key: Qt.Key) -> tuple[int, int] | None:
    qtbot.keyClick(view, key, BOTH)
    return view.gaps.chosen


def shown(view: ArticleView) -> list[int]:
    return [index for index, sentence in enumerate(ARTICLE.sentences) if view.positions.shows(sentence.start)]


def gaps(view: ArticleView) -> list[tuple[int, int]]:
    hidden = map(view.positions.projection.hidden, range(len(view.positions.projection) + 1))
    return [gap for gap in hidden if gap is not None]


def ring_colours(view: ArticleView) -> set[str]:
    """The colours along the left edge of the gap that the keyboard is on."""
    ring = view.gaps.ring
    assert ring is not None
    picture = view.viewport().grab().toImage()
    row = round(ring.center().y()) - view.verticalScrollBar().value()
    return {QColor(picture.pixel(x, row)).name() for x in range(4)}


def test_ctrl_shift_and_an_arrow_go_from_gap_to_gap_and_stop_at_the_ends(view: ArticleView, qtbot: QtBot) -> None:
    all_of_them = gaps(view)
    assert len(all_of_them) == 5
    assert [step(view, qtbot, Qt.Key.Key_Down) for _ in range(6)] == [*all_of_them, all_of_them[-1]]
    assert [step(view, qtbot, Qt.Key.Key_Up) for _ in range(5)] == [*all_of_them[-2::-1], all_of_them[0]]


def test_the_gap_that_is_gone_to_is_in_sight(view: ArticleView, qtbot: QtBot) -> None:
    view.resize(700, 160)
    for _ in range(5):
        step(view, qtbot, Qt.Key.Key_Down)
        (top,) = [gap.top for gap in view.gap_lines.in_sight() if gap.hidden == view.gaps.chosen]
        assert 0 <= top - view.verticalScrollBar().value() <= view.viewport().height() - GAP_HEIGHT


def test_enter_opens_the_gap_bit_by_bit_and_closes_it_when_nothing_is_hidden_any_more(
    view: ArticleView, qtbot: QtBot
) -> None:
    for _ in range(3):
        step(view, qtbot, Qt.Key.Key_Down)
    for expected in ([41, 42, 43, 47, 48, 49], list(range(41, 50)), []):
        qtbot.keyClick(view, Qt.Key.Key_Return)
        assert shown(view) == sorted([*PICKS, *expected])


def test_from_an_opened_gap_the_arrows_go_on_to_the_one_after_it(view: ArticleView, qtbot: QtBot) -> None:
    step(view, qtbot, Qt.Key.Key_Down)
    step(view, qtbot, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    third = (ARTICLE.sentences[40].end, ARTICLE.sentences[50].start)
    assert step(view, qtbot, Qt.Key.Key_Down) == third


def test_a_ring_is_around_the_gap_while_the_view_has_the_keyboard(view: ArticleView, qtbot: QtBot) -> None:
    step(view, qtbot, Qt.Key.Key_Down)
    focus = theme_for(view.palette()).focus.name()
    assert focus in ring_colours(view)
    view.clearFocus()
    assert focus not in ring_colours(view)


def test_those_who_hear_the_page_are_told_what_is_hidden_and_what_enter_does(view: ArticleView, qtbot: QtBot) -> None:
    plain = view.accessibleDescription()
    step(view, qtbot, Qt.Key.Key_Down)
    assert view.accessibleDescription() == f"{plain} Hidden here: 3 sentences. Enter shows it."
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.accessibleDescription() == f"{plain} Nothing is hidden here any more. Enter hides it again."
    view.set_current(40)
    assert view.accessibleDescription() == plain


def test_enter_is_for_the_sentence_again_once_one_was_gone_to(view: ArticleView, qtbot: QtBot) -> None:
    step(view, qtbot, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert not view.gaps.chosen
    view.set_current(120)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert {119, 121} <= set(shown(view))


def test_in_the_whole_article_there_is_no_gap_to_go_to(view: ArticleView, qtbot: QtBot) -> None:
    view.set_folded(False)
    assert step(view, qtbot, Qt.Key.Key_Down) is None
