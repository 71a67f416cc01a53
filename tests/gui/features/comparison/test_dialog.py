"""The methods side by side."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QHeaderView, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core import METHODS, Article, Length, Ranking
from gui.features.comparison.dialog import CompareDialog
from gui.features.comparison.model import AGREE, PARAGRAPH, SENTENCE, method_of
from gui.theme.theme import theme_for
from tests.gui.test_contrast import DESKTOPS, OURS, TEXT, contrast, palette_of

Kind = TypeVar("Kind", bound=QWidget)


def column_of(method: str) -> int:
    return next(column for column in range(AGREE) if method_of(column) == method)


class Desk:
    """A dialog that shows the sample at six sentences, ranked by every method."""

    def __init__(self, dialog: CompareDialog, bot: QtBot, rankings: dict[str, Ranking]) -> None:
        self.dialog = dialog
        self.bot = bot
        self.rankings = rankings
        self.table = self.find(QTableView, "compareTable")
        self.header = self.find(QHeaderView, "compareHeader")
        self.use = self.find(QPushButton, "compareUse")
        self.agreed_first = self.find(QCheckBox, "compareAgreedFirst")
        self.picked_only = self.find(QCheckBox, "comparePickedOnly")

    def find(self, kind: type[Kind], name: str) -> Kind:
        widget = self.dialog.findChild(kind, name)
        assert widget is not None, name
        return widget

    def press_letter(self, key: Qt.Key, box: QCheckBox) -> None:
        """Presses the letter of a box with Alt, which sets or clears it a moment later."""
        before = box.isChecked()
        QTest.keyClick(self.dialog, key, Qt.KeyboardModifier.AltModifier)
        self.bot.waitUntil(lambda: box.isChecked() != before)

    def click_header(self, column: int) -> None:
        x = self.header.sectionViewportPosition(column) + self.header.sectionSize(column) // 2
        place = QPoint(x, self.header.height() // 2)
        self.bot.mouseClick(self.header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def go(self, row: int, column: int) -> None:
        self.table.setFocus()
        self.table.setCurrentIndex(self.table.model().index(row, column))

    def colours(self, row: int, column: int) -> set[str]:
        """The colours in a cell, seen on the screen."""
        index = self.table.model().index(row, column)
        self.table.scrollTo(index)
        rect = self.table.visualRect(index)
        picture = self.table.viewport().grab(rect).toImage()
        return {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(picture.height())}

    @property
    def column(self) -> list[str]:
        """The sentences from top to bottom."""
        model = self.table.model()
        return [str(model.index(row, SENTENCE).data()) for row in range(model.rowCount())]


@pytest.fixture
def dialog(qtbot: QtBot, sample: Article) -> CompareDialog:
    dialog = CompareDialog()
    qtbot.addWidget(dialog)
    dialog.show_article(sample, Length(6))
    dialog.set_method("standfirst")
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def desk(dialog: CompareDialog, qtbot: QtBot, rankings: dict[str, Ranking]) -> Desk:
    for method, ranking in rankings.items():
        dialog.show_ranking(method, ranking)
    desk = Desk(dialog, qtbot, rankings)
    model = desk.table.model()
    cells = [model.index(0, column_of(method)) for method in METHODS]
    qtbot.waitUntil(lambda: "…" not in [cell.data() for cell in cells])
    return desk


def test_nobody_has_to_close_it_to_go_on(dialog: CompareDialog) -> None:
    assert not dialog.isModal()


def test_it_says_how_many_methods_are_ready(dialog: CompareDialog, rankings: dict[str, Ranking]) -> None:
    legend = dialog.findChild(QLabel, "compareState")
    assert legend is not None
    dialog.show_ranking("kl", rankings["kl"])
    dialog.show_failed("lsa")
    assert legend.text() == f"Ranking… 2 of {len(METHODS)} methods are ready."
    for method in METHODS:
        dialog.show_ranking(method, rankings[method])
    assert legend.text().startswith("Filled: picked")


def test_picks_are_filled_and_others_are_not(desk: Desk) -> None:
    accent = theme_for(desk.table.palette()).accent.name()
    order = desk.rankings["lexrank"].order
    assert accent in desk.colours(order[5], column_of("lexrank"))
    assert accent not in desk.colours(order[6], column_of("lexrank"))


def test_a_longer_summary_fills_more_at_once(desk: Desk) -> None:
    accent = theme_for(desk.table.palette()).accent.name()
    seventh = desk.rankings["lexrank"].order[6]
    desk.dialog.set_length(Length(7))
    assert accent in desk.colours(seventh, column_of("lexrank"))


def test_a_click_on_the_name_of_a_method_uses_it(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.dialog.method_chosen) as chosen:
        desk.click_header(column_of("textrank"))
    assert chosen.args == ["textrank"]


def test_a_click_on_the_method_in_use_asks_for_nothing(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.dialog.method_chosen):
        desk.click_header(column_of("standfirst"))


def test_the_button_uses_the_method_that_the_keyboard_is_at(desk: Desk, qtbot: QtBot) -> None:
    desk.go(0, column_of("lsa"))
    QTest.keyClick(desk.table, Qt.Key.Key_Right)
    assert desk.use.text() == "&Use Luhn"
    with qtbot.waitSignal(desk.dialog.method_chosen) as chosen:
        QTest.keyClick(desk.dialog, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    assert chosen.args == ["luhn"]


@pytest.mark.parametrize("column", [PARAGRAPH, SENTENCE, column_of("standfirst"), AGREE])
def test_the_button_is_off_where_there_is_no_other_method(desk: Desk, column: int) -> None:
    desk.go(0, column)
    assert not desk.use.isEnabled()


def test_the_method_in_use_stands_out(desk: Desk) -> None:
    pick = theme_for(desk.table.palette()).pick.name()
    unpicked = desk.rankings["kl"].order[-1]
    assert pick not in desk.colours(unpicked, column_of("kl"))
    desk.dialog.set_method("kl")
    assert pick in desk.colours(unpicked, column_of("kl"))


@pytest.mark.parametrize("by", ["header", "keyboard"])
def test_what_most_methods_pick_can_come_first(desk: Desk, by: str) -> None:
    reading = desk.column
    if by == "header":
        desk.click_header(AGREE)
    else:
        desk.press_letter(Qt.Key.Key_F, desk.agreed_first)
    model = desk.table.model()
    counts = [int(model.index(row, AGREE).data() or 0) for row in range(model.rowCount())]
    assert all(one >= other for one, other in pairwise(counts))
    assert desk.column != reading
    assert desk.agreed_first.isChecked()
    if by == "header":
        desk.click_header(SENTENCE)
    else:
        desk.press_letter(Qt.Key.Key_F, desk.agreed_first)
    assert desk.column == reading


def test_only_what_some_method_picks_can_be_shown(desk: Desk) -> None:
    desk.press_letter(Qt.Key.Key_O, desk.picked_only)
    model = desk.table.model()
    assert all(model.index(row, AGREE).data() for row in range(model.rowCount()))
    assert model.rowCount() < 38
    desk.picked_only.click()
    assert model.rowCount() == 38


def test_the_keyboard_stays_at_its_sentence_when_rows_move(desk: Desk) -> None:
    first = desk.rankings["kl"].order[0]
    desk.go(first, column_of("kl"))
    before = desk.table.currentIndex().siblingAtColumn(SENTENCE).data()
    desk.agreed_first.click()
    desk.picked_only.click()
    after = desk.table.currentIndex()
    assert after.siblingAtColumn(SENTENCE).data() == before
    assert after.column() == column_of("kl")


@pytest.mark.parametrize("by", ["enter", "double click"])
def test_a_sentence_can_be_gone_to(desk: Desk, qtbot: QtBot, by: str) -> None:
    desk.agreed_first.click()
    desk.go(2, SENTENCE)
    wanted = desk.column[2]
    with qtbot.waitSignal(desk.dialog.sentence_chosen) as chosen:
        if by == "enter":
            QTest.keyClick(desk.table, Qt.Key.Key_Return)
        else:
            place = desk.table.visualRect(desk.table.currentIndex()).center()
            qtbot.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseDClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.rankings["kl"].article.sentences[chosen.args[0]].text == wanted
    assert desk.dialog.isVisible()


def test_it_goes_to_a_sentence_that_the_window_is_at(desk: Desk) -> None:
    desk.dialog.show_sentence(30)
    assert desk.table.currentIndex().row() == 30
    assert desk.table.viewport().rect().contains(desk.table.visualRect(desk.table.currentIndex()).center())


def test_escape_closes_it(desk: Desk) -> None:
    QTest.keyClick(desk.table, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()


def test_tab_goes_through_all_that_can_be_used(desk: Desk) -> None:
    desk.go(0, column_of("kl"))
    reached = []
    for _ in range(5):
        reached.append(QApplication.focusWidget().objectName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert reached == ["compareTable", "comparePickedOnly", "compareAgreedFirst", "compareUse", "compareClose"]


def test_every_column_has_room_in_a_small_window(desk: Desk) -> None:
    desk.dialog.resize(600, 400)
    assert desk.header.length() <= desk.table.viewport().width()
    assert desk.header.sectionSize(SENTENCE) > 100
    metrics = desk.header.fontMetrics()
    assert all(metrics.horizontalAdvance(method.title) <= desk.header.height() for method in METHODS.values())


def test_what_is_picked_is_filled_in_the_dark_too(desk: Desk, dark: Callable[[], None], qtbot: QtBot) -> None:
    first = desk.rankings["kl"].order[0]
    light = theme_for(desk.table.palette()).accent
    dark()
    qtbot.waitUntil(lambda: theme_for(desk.table.palette()).accent != light)
    accent: QColor = theme_for(desk.table.palette()).accent
    assert accent.name() in desk.colours(first, column_of("kl"))


@pytest.mark.parametrize("desktop", [*DESKTOPS, *OURS])
def test_the_rank_can_be_read_on_what_is_filled(qapp: QApplication, desktop: str) -> None:
    palette = palette_of(desktop)
    assert contrast(palette.color(QPalette.ColorRole.Base), theme_for(palette).accent) >= TEXT
