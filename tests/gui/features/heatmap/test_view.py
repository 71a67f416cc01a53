"""The rank strip: what it shows of an article, and how it takes the reader there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.features.heatmap.marks import mark_rows
from gui.features.heatmap.view import Heatmap
from gui.theme.theme import theme_for

#: Ten sentences of 100 characters, of which the fourth is much the best and the seventh follows; 5 px above and below
#: make the strip two characters a pixel.
LENGTH = 1000
SPANS = [(start, start + 100) for start in range(0, LENGTH, 100)]
SCORES = [0.1, 0.2, 0.3, 9.0, 0.4, 0.0, 0.8, 0.5, 0.6, 0.7]
HEIGHT = 510
HEAT = 13


def y_of(position: float) -> int:
    return round(5 + position / 2)


@pytest.fixture
def strip(qtbot: QtBot) -> Heatmap:
    strip = Heatmap()
    qtbot.addWidget(strip)
    strip.resize(strip.sizeHint().width(), HEIGHT)
    strip.show_scores(LENGTH, SPANS, SCORES)
    strip.show()
    return strip


@pytest.fixture
def chosen(strip: Heatmap) -> list[int]:
    """The positions chosen so far."""
    positions: list[int] = []
    strip.position_chosen.connect(positions.append)
    return positions


def click(strip: Heatmap, y: int) -> None:
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() // 2, y))


def picture(strip: Heatmap) -> QImage:
    return strip.grab().toImage()


def ink(image: QImage, left: int, right: int, y: int, around: int = 6) -> set[tuple[int, int]]:
    """The pixels that are not ground, about a height, whatever their colour."""
    ground = image.pixelColor(0, 1)
    rows = range(y - around, y + around + 1)
    return {(x, row - y) for row in rows for x in range(left, right) if image.pixelColor(x, row) != ground}


def test_a_click_goes_to_that_place_of_the_text(strip: Heatmap, chosen: list[int]) -> None:
    click(strip, y_of(600))
    assert chosen == [600]


def test_a_click_beyond_either_end_goes_to_that_end(strip: Heatmap, chosen: list[int]) -> None:
    click(strip, 0)
    click(strip, HEIGHT - 1)
    assert chosen == [0, LENGTH - 1]


@pytest.mark.parametrize("off", [-3, 0, 3])
def test_a_click_near_a_mark_goes_to_the_start_of_its_sentence(strip: Heatmap, chosen: list[int], off: int) -> None:
    strip.show_picks([3, 6])
    click(strip, y_of(350) + off)
    assert chosen == [300]


def test_a_click_between_marks_goes_to_the_place_itself(strip: Heatmap, chosen: list[int]) -> None:
    strip.show_picks([3, 6])
    click(strip, y_of(400))
    assert chosen == [400]


@pytest.mark.parametrize("kind", ["pinned", "excluded"])
def test_pinned_and_excluded_sentences_are_gone_to_as_picks_are(strip: Heatmap, chosen: list[int], kind: str) -> None:
    strip.show_picks([3], **{kind: [6]})
    click(strip, y_of(650))
    assert chosen == [600]


def test_the_view_follows_a_pointer_that_drags(strip: Heatmap, chosen: list[int]) -> None:
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(9, y_of(200)))
    for position in (240, 500, 900):
        QTest.mouseMove(strip, QPoint(9, y_of(position)))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(9, y_of(900)))
    QTest.mouseMove(strip, QPoint(9, y_of(100)))
    assert chosen == [200, 240, 500, 900]


def test_a_click_with_an_unsteady_hand_stays_at_the_mark(strip: Heatmap, chosen: list[int]) -> None:
    strip.show_picks([3])
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(9, y_of(350)))
    QTest.mouseMove(strip, QPoint(9, y_of(350) + 2))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(9, y_of(350) + 2))
    assert chosen == [300]


def test_a_drag_is_one_jump_and_keys_are_none(qtbot: QtBot, strip: Heatmap, chosen: list[int]) -> None:
    heard: list[str] = []
    strip.jump_begun.connect(lambda: heard.append("jump"))
    strip.position_chosen.connect(lambda _position: heard.append("position"))
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(9, y_of(200)))
    QTest.mouseMove(strip, QPoint(9, y_of(500)))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(9, y_of(500)))
    QTest.keyClick(strip, Qt.Key.Key_PageUp)
    assert heard == ["jump", "position", "position", "position"]


def test_the_other_buttons_go_nowhere(strip: Heatmap, chosen: list[int]) -> None:
    QTest.mouseClick(strip, Qt.MouseButton.RightButton, pos=QPoint(9, y_of(500)))
    assert chosen == []


@pytest.mark.parametrize(
    ("key", "position"),
    [
        (Qt.Key.Key_Down, 510),
        (Qt.Key.Key_Up, 490),
        (Qt.Key.Key_PageDown, 650),
        (Qt.Key.Key_PageUp, 350),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, LENGTH - 1),
    ],
)
def test_keys_go_on_from_the_middle_of_the_view(strip: Heatmap, chosen: list[int], key: Qt.Key, position: int) -> None:
    strip.set_view(425, 575)
    QTest.keyClick(strip, key)
    assert chosen == [position]


def test_a_key_goes_nowhere_from_the_end_it_leads_to(strip: Heatmap, chosen: list[int]) -> None:
    strip.set_view(LENGTH - 100, LENGTH)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        QTest.keyClick(strip, key)
    assert chosen == []


@pytest.mark.parametrize(("turn", "comes_later"), [(-120, True), (120, False)])
def test_the_wheel_scrolls_as_it_does_in_the_text(
    strip: Heatmap, chosen: list[int], turn: int, comes_later: bool
) -> None:
    strip.set_view(425, 575)
    centre = QPointF(strip.rect().center())
    event = QWheelEvent(
        centre,
        strip.mapToGlobal(centre),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip, event)
    assert len(chosen) == 1
    assert (chosen[0] > 500) == comes_later


def test_what_the_window_shows_is_not_a_choice_of_the_reader(strip: Heatmap, chosen: list[int]) -> None:
    strip.set_view(700, 900)
    strip.show_picks([1, 2], pinned=[2], excluded=[5])
    strip.set_current(2)
    strip.show_scores(2 * LENGTH, SPANS, SCORES)
    strip.clear()
    assert chosen == []


def test_an_empty_strip_goes_nowhere_shows_nothing_and_takes_no_keyboard(strip: Heatmap, chosen: list[int]) -> None:
    strip.set_view(100, 200)
    strip.show_picks([1])
    strip.clear()
    click(strip, 100)
    QTest.keyClick(strip, Qt.Key.Key_End)
    assert chosen == []
    assert strip.focusPolicy() == Qt.FocusPolicy.NoFocus
    image = picture(strip)
    assert {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())} == {image.pixel(0, 0)}


def test_a_better_sentence_is_hotter(strip: Heatmap) -> None:
    image = picture(strip)
    theme = theme_for(strip.palette())
    by_score = sorted(range(10), key=SCORES.__getitem__)
    shades = [image.pixelColor(HEAT, y_of(100 * index + 50)).lightness() for index in by_score]
    assert shades == sorted(set(shades), reverse=True), "on a light ground the better is the darker"
    assert image.pixelColor(HEAT, y_of(350)) == theme.accent


def test_where_no_sentence_is_there_is_no_heat(strip: Heatmap) -> None:
    strip.show_scores(LENGTH, SPANS[:5], SCORES[:5])
    image = picture(strip)
    assert image.pixelColor(HEAT, y_of(750)) == strip.palette().base().color()
    assert image.pixelColor(HEAT, y_of(450)) != strip.palette().base().color()


def test_sentences_not_ranked_yet_are_shown_pale(strip: Heatmap) -> None:
    strip.show_scores(LENGTH, SPANS, ())
    image = picture(strip)
    colours = {image.pixelColor(HEAT, y_of(start + 50)).name() for start, _ in SPANS}
    assert len(colours) == 1
    assert colours != {strip.palette().base().color().name()}


def test_the_best_sentence_of_a_book_is_found_at_a_glance(strip: Heatmap) -> None:
    spans = [(start, start + 99) for start in range(0, 3_000_000, 100)]
    best = 12_345
    strip.show_scores(3_000_000, spans, [1.0 if index == best else index % 97 / 100 for index in range(len(spans))])
    image = picture(strip)
    row = 5 + 500 * spans[best][0] // 3_000_000
    hottest = theme_for(strip.palette()).accent
    assert [y for y in range(HEIGHT) if image.pixelColor(HEAT, y) == hottest] == [row]


def test_marks_tell_picked_pinned_and_excluded_apart_without_colour(strip: Heatmap) -> None:
    strip.show_picks([1, 3], pinned=[3], excluded=[5])
    image = picture(strip)
    shapes = [frozenset(ink(image, 0, 9, y_of(100 * index + 50))) for index in (1, 3, 5)]
    assert all(shapes)
    assert len(set(shapes)) == 3
    assert not ink(image, 0, 9, y_of(750))


def test_the_current_sentence_has_an_arrow_whether_picked_or_not(strip: Heatmap) -> None:
    right = strip.width() - 4
    strip.set_current(8)
    assert ink(picture(strip), right, strip.width(), y_of(850))
    strip.set_current(None)
    assert not ink(picture(strip), right, strip.width(), y_of(850))


def test_the_view_has_a_frame_that_lets_the_heat_through(strip: Heatmap) -> None:
    strip.set_view(200, 600)
    image = picture(strip)
    assert ink(image, 0, 9, y_of(400), 0)
    assert not ink(image, 0, 9, y_of(700), 0)
    assert image.pixelColor(HEAT, y_of(350)) != image.pixelColor(HEAT, y_of(450))


def test_the_frame_of_a_page_in_a_book_can_still_be_seen(strip: Heatmap) -> None:
    strip.show_scores(3_000_000, [(0, 3_000_000)], [1.0])
    strip.set_view(1_500_000, 1_502_000)
    image = picture(strip)
    assert sum(bool(ink(image, 0, 9, y, 0)) for y in range(2, HEIGHT)) >= 8


def test_marks_stay_when_the_same_sentences_are_ranked_anew(strip: Heatmap) -> None:
    strip.show_picks([3])
    strip.show_scores(LENGTH, SPANS, SCORES[::-1])
    assert ink(picture(strip), 0, 9, y_of(350))


def test_marks_go_with_the_sentences_they_stand_for(strip: Heatmap) -> None:
    strip.show_picks([9])
    strip.set_current(9)
    strip.show_scores(LENGTH, SPANS[:2], SCORES[:2])
    assert not ink(picture(strip), 0, strip.width(), y_of(950))


def test_the_strip_is_the_same_in_a_window_that_runs_from_right_to_left(strip: Heatmap) -> None:
    strip.show_picks([1, 3], pinned=[3], excluded=[5])
    strip.set_current(3)
    strip.set_view(200, 600)
    before = picture(strip)
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture(strip) == before


def test_the_strip_follows_the_colours_of_the_system(qtbot: QtBot, strip: Heatmap, dark: Callable[[], None]) -> None:
    strip.show_picks([3])
    dark()
    qtbot.waitUntil(lambda: strip.palette().base().color() == QColor("#1d1e20"))
    image = picture(strip)
    assert image.pixelColor(0, 1) == QColor("#1d1e20")
    assert image.pixelColor(HEAT, y_of(350)) == theme_for(strip.palette()).accent


def test_assistive_tools_hear_a_slider_and_can_set_it(strip: Heatmap, chosen: list[int]) -> None:
    strip.set_view(425, 575)
    interface = QAccessible.queryAccessibleInterface(strip)
    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name)
    value = interface.valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (75, 500, 925)
    value.setCurrentValue(700)
    assert chosen == [700]


def test_a_tip_tells_the_place_and_the_nearest_mark(strip: Heatmap) -> None:
    assert "50%" in strip.tip_at(y_of(500))
    strip.show_picks([3, 8])
    assert "70%; nearest mark at 80%" in strip.tip_at(y_of(700))


@pytest.mark.parametrize(("index", "kind"), [(1, "picked"), (3, "pinned"), (5, "excluded")])
def test_a_tip_at_a_mark_says_what_it_stands_for(strip: Heatmap, index: int, kind: str) -> None:
    strip.show_picks([1, 3], pinned=[3], excluded=[5])
    assert kind in strip.tip_at(y_of(100 * index + 50))


def test_a_tip_has_the_words_of_the_sentence_as_they_stand(strip: Heatmap) -> None:
    text = "".join(f"<i>Sentence {index}</i>".ljust(100) for index in range(10))
    strip.show_scores(LENGTH, SPANS, SCORES, text)
    strip.show_picks([3])
    assert "&lt;i&gt;Sentence 3&lt;/i&gt;" in strip.tip_at(y_of(350))


def test_the_heat_of_a_strip_made_lower_is_stretched_and_then_the_one_of_its_height(
    strip: Heatmap, qtbot: QtBot
) -> None:
    strip.show_scores(1000, [(at, at + 1) for at in range(1000)], [float(at % 7) for at in range(1000)])
    picture(strip)
    strip.resize(strip.width(), 210)
    stretched = picture(strip)
    assert not stretched.isNull()
    qtbot.waitUntil(lambda: strip._heat.height() == 200)
    fresh = Heatmap()
    qtbot.addWidget(fresh)
    fresh.resize(strip.size())
    fresh.show_scores(1000, [(at, at + 1) for at in range(1000)], [float(at % 7) for at in range(1000)])
    assert picture(strip) == picture(fresh)


def test_of_a_thousand_marks_every_row_that_has_one_shows_it_and_the_nearest_is_found(strip: Heatmap) -> None:
    spans = [(at, at + 10) for at in range(0, 100_000, 10)]
    strip.show_scores(100_000, spans, [0.0] * len(spans))
    picks = range(0, 10_000, 3)
    strip.show_picks(picks)
    assert mark_rows(list(picks), strip._middles, *strip._scale()) == {round(strip._middle(index)) for index in picks}
    for y in (0.0, 77.3, 250.0, 509.0):
        nearest = strip._nearest_mark(y)
        assert nearest is not None
        assert abs(strip._middle(nearest.sentence) - y) == min(abs(strip._middle(index) - y) for index in picks)
