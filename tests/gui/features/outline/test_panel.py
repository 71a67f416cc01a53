"""The outline of a long text: what it shows, and where a click or a key in it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QToolTip,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core import Article, Part, load_text, outline
from gui.features.outline.panel import OutlinePanel
from gui.theme.theme import theme_for

NESTED = """\
# The marsh and the wall

A wall broke in one night.

## What a marsh is

Mud and grass make it.

### How it grows

It grows by a finger a year.

#### Mud

Mud comes with every tide.

## What it costs

Next to nothing, the engineers say.
"""
TITLES = ["Beginning", "What a marsh is", "How it grows", "Mud", "What it costs"]

Kind = TypeVar("Kind", bound=QWidget)


class Reader:
    """An outline panel as a reader has it."""

    def __init__(self, panel: OutlinePanel) -> None:
        self.panel = panel
        self.tree = self._find(QTreeWidget, "outlineTree")
        self.nothing = self._find(QLabel, "outlineNothing")
        self.only = self._find(QPushButton, "summarisePartButton")
        self.whole = self._find(QPushButton, "wholeArticleButton")
        self.banner = self._find(QLabel, "outlineBannerText")
        self.menu = self._find(QMenu, "outlineMenu")
        self.heard: list[tuple[str, int | None]] = []
        for name in ("part_chosen", "sentence_chosen", "part_wanted"):
            getattr(panel, name).connect(lambda index, name=name: self.heard.append((name, index)))
        panel.whole_wanted.connect(lambda: self.heard.append(("whole_wanted", None)))

    def _find(self, kind: type[Kind], name: str) -> Kind:
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    def show(self, article: Article) -> tuple[Part, ...]:
        """Shows an article's outline, with the last sentence of each part as its best."""
        parts = outline(article)
        best = [part.last - 1 if part.last > part.first else None for part in parts]
        self.panel.show_outline(parts, best, ["" if i is None else article.sentences[i].text for i in best])
        return parts

    def rows(self) -> list[QTreeWidgetItem]:
        """The rows that are not hidden, from top to bottom, collapsed or not."""
        iterator = QTreeWidgetItemIterator(self.tree, QTreeWidgetItemIterator.IteratorFlag.NotHidden)
        found = []
        while item := iterator.value():
            found.append(item)
            iterator += 1
        return found

    def row(self, text: str) -> QTreeWidgetItem:
        """The row with this text."""
        return next(item for item in self.rows() if item.text(0) == text)

    def place(self, text: str) -> QPoint:
        """Where that row is in the tree's viewport."""
        return self.tree.visualItemRect(self.row(text)).center()

    def click(self, text: str) -> None:
        """Clicks that row."""
        QTest.mouseClick(self.tree.viewport(), Qt.MouseButton.LeftButton, pos=self.place(text))

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses keys in the tree."""
        for key in keys:
            QTest.keyClick(self.tree, key, modifier)

    def picture(self, text: str) -> QImage:
        """What is painted of a row, over the whole width of the tree."""
        rect = self.tree.visualItemRect(self.row(text))
        rect.setLeft(0)
        return self.tree.viewport().grab(rect).toImage()

    def tip(self, text: str) -> str:
        """The tooltip of that row."""
        place = self.place(text)
        event = QHelpEvent(QEvent.Type.ToolTip, place, self.tree.viewport().mapToGlobal(place))
        QApplication.sendEvent(self.tree.viewport(), event)
        return QToolTip.text()


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[Reader]:
    panel = OutlinePanel()
    qtbot.addWidget(panel)
    panel.resize(240, 600)
    panel.show()
    reader = Reader(panel)
    yield reader
    reader.menu.hide()
    QToolTip.hideText()


@pytest.fixture
def parts(reader: Reader) -> tuple[Part, ...]:
    return reader.show(load_text(NESTED))


def long_text(paragraphs: int) -> str:
    return "\n\n".join(
        f"Tide {number} comes in. It goes out with the moon of that day." for number in range(paragraphs)
    )


def test_parts_are_nested_as_their_headings_are_each_with_its_sentence_below(
    reader: Reader, parts: tuple[Part, ...]
) -> None:
    depths = []
    for item in reader.rows():
        depth, above = 0, item.parent()
        while above is not None:
            depth, above = depth + 1, above.parent()
        depths.append((depth, item.text(0)))
    assert depths == [
        (0, "Beginning"),
        (1, "A wall broke in one night."),
        (0, "What a marsh is"),
        (1, "Mud comes with every tide."),
        (1, "How it grows"),
        (2, "Mud comes with every tide."),
        (2, "Mud"),
        (3, "Mud comes with every tide."),
        (0, "What it costs"),
        (1, "Next to nothing, the engineers say."),
    ]


def test_parts_without_headings_are_counted(reader: Reader) -> None:
    parts = reader.show(load_text(long_text(60)))
    titles = [item.text(0) for item in reader.rows() if item.childCount()]
    assert len(titles) > 1
    assert titles == [f"Part {number}" for number in range(1, len(parts) + 1)]


def test_a_text_too_short_for_an_outline_says_so(reader: Reader, parts: tuple[Part, ...]) -> None:
    assert not reader.nothing.isVisible()
    reader.panel.show_part(1)
    reader.show(load_text("One tide. Another tide."))
    assert reader.nothing.isVisible()
    assert not reader.tree.isVisible()
    assert not reader.only.isVisible()
    assert not reader.whole.isVisible()


def test_a_part_without_sentences_has_a_title_only(reader: Reader) -> None:
    article = load_text("# Tides\n\nThey turn.\n\n## Empty\n\n## Full\n\nThey turn again.")
    reader.show(article)
    assert reader.row("Empty").childCount() == 1
    assert [item.text(0) for item in reader.rows()][-3:] == ["Empty", "Full", "They turn again."]


def test_a_click_on_a_title_goes_to_the_part(reader: Reader, parts: tuple[Part, ...]) -> None:
    for number, title in enumerate(TITLES):
        reader.click(title)
        assert reader.heard[-1] == ("part_chosen", number)
    assert len(reader.heard) == len(TITLES)


def test_a_click_on_a_sentence_goes_to_the_sentence(reader: Reader, parts: tuple[Part, ...]) -> None:
    reader.click("Next to nothing, the engineers say.")
    assert reader.heard == [("sentence_chosen", parts[-1].last - 1)]


def test_a_sentence_can_be_clicked_where_it_begins_below_its_title(reader: Reader, parts: tuple[Part, ...]) -> None:
    words = "Next to nothing, the engineers say."
    left = reader.tree.visualItemRect(reader.row("What it costs")).left() + 2
    QTest.mouseClick(reader.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(left, reader.place(words).y()))
    assert reader.heard == [("sentence_chosen", parts[-1].last - 1)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_arrows_move_and_enter_goes(reader: Reader, parts: tuple[Part, ...], key: Qt.Key) -> None:
    reader.press(Qt.Key.Key_Home, Qt.Key.Key_Down, key)
    assert reader.heard == [("sentence_chosen", 0)]
    reader.press(Qt.Key.Key_Down, key)
    assert reader.heard[1:] == [("part_chosen", 1)]


def test_an_arrow_collapses_a_part_and_goes_nowhere(reader: Reader, parts: tuple[Part, ...]) -> None:
    reader.press(Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert not reader.row("Beginning").isExpanded()
    assert reader.heard == []


def test_the_button_waits_for_a_part_to_be_selected(qtbot: QtBot) -> None:
    panel = OutlinePanel()
    qtbot.addWidget(panel)
    reader = Reader(panel)
    reader.show(load_text(NESTED))
    assert not reader.only.isEnabled()
    reader.tree.setCurrentItem(reader.row("Mud"))
    assert reader.only.isEnabled()


def test_without_a_selection_the_button_is_about_the_part_being_read(reader: Reader) -> None:
    parts = reader.show(load_text(NESTED))
    reader.panel.set_place(parts[2].start)
    QTest.mouseClick(reader.only, Qt.MouseButton.LeftButton)
    assert reader.heard == [("part_wanted", 2)]


def test_a_selected_row_steps_back_behind_the_text_and_shows_the_keyboard_by_a_frame(
    qtbot: QtBot, reader: Reader, parts: tuple[Part, ...]
) -> None:
    with qtbot.waitActive(reader.panel):
        reader.panel.activateWindow()
    theme = theme_for(reader.tree.palette())
    reader.tree.setCurrentItem(reader.row("Mud"))
    reader.tree.setFocus()
    row = reader.picture("Mud")
    assert row.pixelColor(reader.tree.viewport().width() - 4, row.height() // 2) == theme.row
    framed = row.pixelColor(row.width() // 2, 0)
    reader.only.setFocus()
    left = reader.picture("Mud").pixelColor(row.width() // 2, 0)
    assert framed == theme.focus
    assert left == theme.row


def test_who_comes_by_keyboard_sees_where_it_is(qtbot: QtBot, reader: Reader, parts: tuple[Part, ...]) -> None:
    with qtbot.waitActive(reader.panel):
        reader.panel.activateWindow()
    reader.only.setFocus()
    reader.tree.setFocus()
    assert [item.text(0) for item in reader.tree.selectedItems()] == ["Beginning"]


def test_the_button_summarises_the_selected_part_only(reader: Reader, parts: tuple[Part, ...]) -> None:
    reader.click("How it grows")
    QTest.mouseClick(reader.only, Qt.MouseButton.LeftButton)
    assert reader.heard[1:] == [("part_wanted", 2)]


def test_a_key_summarises_the_part_of_the_selected_sentence_only(
    qtbot: QtBot, reader: Reader, parts: tuple[Part, ...]
) -> None:
    with qtbot.waitActive(reader.panel):
        reader.panel.activateWindow()
    reader.tree.setFocus()
    reader.press(Qt.Key.Key_End)
    assert reader.tree.currentItem().text(0) == "Next to nothing, the engineers say."
    reader.press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert reader.heard == [("part_wanted", 4)]


def test_nothing_is_selected_in_another_outline(reader: Reader, parts: tuple[Part, ...]) -> None:
    reader.click("Mud")
    reader.show(load_text(long_text(60)))
    assert reader.tree.selectedItems() == []


@pytest.mark.parametrize(
    ("action", "expected"),
    [("goToPartAction", "part_chosen"), ("goToBestAction", "sentence_chosen"), ("summarisePartAction", "part_wanted")],
)
def test_the_menu_of_a_part_goes_to_it_to_its_sentence_or_summarises_it(
    reader: Reader, parts: tuple[Part, ...], action: str, expected: str
) -> None:
    place = reader.place("What it costs")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, reader.tree.viewport().mapToGlobal(place))
    QApplication.sendEvent(reader.tree.viewport(), event)
    assert reader.menu.isVisible()
    chosen = next(it for it in reader.menu.actions() if it.objectName() == action)
    QTest.mouseClick(reader.menu, Qt.MouseButton.LeftButton, pos=reader.menu.actionGeometry(chosen).center())
    assert reader.heard == [(expected, parts[-1].last - 1 if expected == "sentence_chosen" else 4)]


def test_the_menu_key_opens_the_menu_of_the_selected_row(reader: Reader, parts: tuple[Part, ...]) -> None:
    reader.click("Mud")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(reader.tree.viewport(), event)
    assert reader.menu.isVisible()
    corner = reader.tree.viewport().mapFromGlobal(reader.menu.pos())
    assert reader.tree.itemAt(corner) is reader.row("Mud")


def test_a_part_without_a_sentence_offers_none_in_its_menu(reader: Reader) -> None:
    reader.show(load_text("# Tides\n\nThey turn.\n\n## Empty\n\n## Full\n\nThey turn again."))
    place = reader.place("Empty")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, reader.tree.viewport().mapToGlobal(place))
    QApplication.sendEvent(reader.tree.viewport(), event)
    assert {it.objectName(): it.isEnabled() for it in reader.menu.actions() if it.text()} == {
        "goToPartAction": True,
        "goToBestAction": False,
        "summarisePartAction": True,
    }


def test_a_banner_names_the_part_that_alone_is_summarised_and_offers_the_whole(
    reader: Reader, parts: tuple[Part, ...]
) -> None:
    assert not reader.whole.isVisible()
    reader.panel.show_part(2)
    assert reader.banner.text() == "Only “How it grows” is summarised"
    QTest.mouseClick(reader.whole, Qt.MouseButton.LeftButton)
    assert reader.heard == [("whole_wanted", None)]
    reader.panel.show_part(None)
    assert not reader.whole.isVisible()


def test_a_banner_takes_little_room_however_long_the_title_is(reader: Reader) -> None:
    reader.show(load_text("# Tides\n\nThey turn.\n\n## " + "Of tides and moons " * 40 + "\n\nThey turn again."))
    reader.panel.show_part(1)
    assert len(reader.banner.text()) < 100


def marked(reader: Reader) -> list[str]:
    """The titles with a bar at the edge of the tree."""
    reader.tree.clearSelection()
    accent = theme_for(reader.tree.palette()).accent
    titles = [item.text(0) for item in reader.rows() if item.text(0) in TITLES]
    shown = [title for title in titles if not reader.tree.visualItemRect(reader.row(title)).isEmpty()]
    return [title for title in shown if reader.picture(title).pixelColor(1, 8) == accent]


def test_the_innermost_part_that_is_being_read_is_marked(reader: Reader, parts: tuple[Part, ...]) -> None:
    for position, title in [
        (0, "Beginning"),
        (parts[0].end - 1, "Beginning"),
        (parts[1].start, "What a marsh is"),
        (parts[3].start - 1, "How it grows"),
        (parts[3].end - 1, "Mud"),
        (parts[4].end - 1, "What it costs"),
    ]:
        reader.panel.set_place(position)
        assert marked(reader) == [title]


def test_a_collapsed_part_is_marked_for_what_is_read_in_it(reader: Reader, parts: tuple[Part, ...]) -> None:
    reader.panel.set_place(parts[3].start)
    reader.tree.collapseItem(reader.row("What a marsh is"))
    assert marked(reader) == ["What a marsh is"]
    reader.panel.set_place(parts[2].start)
    assert marked(reader) == ["What a marsh is"]
    assert not reader.row("What a marsh is").isExpanded(), "reading on opens nothing"
    reader.tree.expandItem(reader.row("What a marsh is"))
    assert marked(reader) == ["How it grows"]


def test_the_part_being_read_is_heard_as_well(reader: Reader, parts: tuple[Part, ...]) -> None:
    reader.panel.set_place(parts[4].start)
    described = [item.text(0) for item in reader.rows() if item.data(0, Qt.ItemDataRole.AccessibleDescriptionRole)]
    assert described == ["What it costs"]


def book(parts: int) -> tuple[Part, ...]:
    """Parts of ten characters and one sentence each, every tenth of the first level."""
    text = "x" * 10 * parts
    ends = [10 * min(parts, number + (10 - number % 10 if number % 10 == 0 else 1)) for number in range(parts)]
    return tuple(
        Part(text, 10 * number, ends[number], f"Chapter {number}", 1 + (number % 10 > 0), number, ends[number] // 10)
        for number in range(parts)
    )


def test_the_part_being_read_is_kept_in_sight_of_two_thousand(reader: Reader) -> None:
    parts = book(2000)
    reader.panel.show_outline(parts, range(2000), ["A sentence."] * 2000)
    reader.panel.set_place(parts[1234].start)
    rect = reader.tree.visualItemRect(reader.row("Chapter 1234"))
    assert reader.tree.viewport().rect().contains(rect.center())
    assert reader.row("Chapter 1234").parent() is reader.row("Chapter 1230")


def test_another_ranking_changes_the_sentences_and_leaves_the_rest_as_it_was(
    reader: Reader, parts: tuple[Part, ...]
) -> None:
    reader.tree.collapseItem(reader.row("How it grows"))
    reader.tree.setCurrentItem(reader.row("What it costs"))
    reader.panel.set_place(parts[4].start)
    reader.panel.show_outline(parts, [0, 1, 2, None, 4], ["a", "b", "c", "", "e"])
    assert [item.text(0) for item in reader.rows() if item.text(0) not in TITLES] == ["a", "b", "c", "e"]
    assert not reader.row("How it grows").isExpanded()
    assert reader.tree.currentItem() is reader.row("What it costs")
    assert marked(reader) == ["What it costs"]


def test_a_sentence_takes_two_lines_at_most_and_its_tip_has_all_of_it(reader: Reader) -> None:
    part = Part("x", 0, 1, "Tides", 1, 0, 1)
    words = "The moon & the sun <i>pull</i> at the sea, " * 20
    reader.panel.show_outline([part], [0], [words])
    title, sentence = (reader.tree.visualItemRect(item).height() for item in reader.rows())
    assert sentence < 2.5 * title
    assert reader.tip(" ".join(words.split())).count("&lt;i&gt;pull&lt;/i&gt;") == 20


def test_what_is_shown_whole_has_no_tip(reader: Reader, parts: tuple[Part, ...]) -> None:
    assert reader.tip("Mud") == ""


def test_a_title_of_any_length_leaves_the_panel_as_wide_as_it_was(reader: Reader) -> None:
    part = Part("x", 0, 1, "Of tides and moons " * 40, 1, 0, 1)
    reader.panel.show_outline([part], [None], [""])
    reader.panel.show_part(0)
    assert reader.panel.minimumSizeHint().width() <= 200
    assert reader.tip(" ".join(part.title.split())).count("Of tides and moons") == 40


def inked(image: QImage, ground: QColor) -> list[int]:
    """The columns, beyond the arrow before a title, in which something is painted."""
    columns = range(20, image.width())
    return [x for x in columns if any(image.pixelColor(x, y) != ground for y in range(image.height()))]


def test_text_from_right_to_left_begins_at_the_right(reader: Reader) -> None:
    texts = ["كيف تنمو", "How it grows"]
    parts = [Part("xx", at, at + 1, title, 1, at, at + 1) for at, title in enumerate(texts)]
    reader.panel.show_outline(parts, [None, None], ["", ""])
    ground = reader.tree.palette().base().color()
    arabic, english = (inked(reader.picture(title), ground) for title in texts)
    assert arabic[-1] > reader.tree.viewport().width() - 12
    assert arabic[0] > 60
    assert english[0] < 30


def test_characters_of_two_units_fill_the_second_line_as_well(reader: Reader) -> None:
    part = Part("x", 0, 1, "Tides", 1, 0, 1)
    room = reader.panel.width() // reader.tree.fontMetrics().horizontalAdvance("😀")
    words = "😀" * (room * 3 // 2)
    reader.panel.show_outline([part], [0], [words])
    image = reader.picture(words)
    lower = image.copy(0, image.height() * 2 // 3, image.width(), image.height() // 4)
    assert inked(lower, reader.tree.palette().base().color())


def test_muted_sentences_follow_the_colours_of_the_system(
    qtbot: QtBot, reader: Reader, parts: tuple[Part, ...], dark: Callable[[], None]
) -> None:
    dark()
    qtbot.waitUntil(lambda: reader.tree.palette().base().color() == QColor("#1d1e20"))
    image = reader.picture("Next to nothing, the engineers say.")
    assert image.pixelColor(0, 0) == QColor("#1d1e20")
    lightest = max(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))
    assert lightest > 150


@pytest.mark.parametrize("name", ["tree", "only", "whole"])
def test_every_part_of_the_panel_has_a_name_for_those_who_hear_it(
    reader: Reader, parts: tuple[Part, ...], name: str
) -> None:
    interface = QAccessible.queryAccessibleInterface(getattr(reader, name))
    assert interface.text(QAccessible.Text.Name)


def test_a_narrow_panel_cuts_its_button_short_and_stays_narrow(reader: Reader, parts: tuple[Part, ...]) -> None:
    reader.panel.resize(120, 400)
    assert reader.only.text().endswith("…")
    reader.panel.resize(280, 400)
    assert reader.only.text() == "Summarise this part only"


def test_parts_are_in_the_order_in_which_they_are_read(reader: Reader, parts: tuple[Part, ...]) -> None:
    tops = [reader.tree.visualItemRect(reader.row(title)).top() for title in TITLES]
    assert all(above < below for above, below in pairwise(tops))
