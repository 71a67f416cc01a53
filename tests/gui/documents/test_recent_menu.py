"""The menu of what was opened before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from gui.documents.recent_menu import RecentMenu
from gui.widgets.tool_tip import tool_tip


@pytest.fixture
def menu(qtbot: QtBot) -> Iterator[RecentMenu]:
    """In the menu bar of a window."""
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = RecentMenu(window)
    window.menuBar().addMenu(menu)
    window.show()
    yield menu
    menu.close()


def _texts(menu: RecentMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.data()]


def test_each_is_shown_by_its_name_and_numbered_for_the_keyboard(menu: RecentMenu) -> None:
    menu.show_sources([f"/texts/{number}.txt" for number in range(12)])
    texts = _texts(menu)
    assert texts[0] == "&1  0.txt"
    assert texts[9] == "1&0  9.txt"
    assert texts[10] == "11  10.txt"


def test_the_tooltip_tells_the_folder_or_the_address(menu: RecentMenu) -> None:
    menu.show_sources(["/texts/of/mine/talk.html", "https://example.org/a/talk?x=1"])
    told = [tool_tip(place) for place in ("/texts/of/mine", "https://example.org/a/talk?x=1")]
    assert [action.toolTip() for action in menu.actions()[:2]] == told
    assert _texts(menu)[1] == "&2  example.org/a/talk"


def test_files_of_one_name_are_told_apart(menu: RecentMenu) -> None:
    menu.show_sources(["/may/report.txt", "/june/report.txt", "/june/talk.txt"])
    assert _texts(menu) == ["&1  report.txt in may", "&2  report.txt in june", "&3  talk.txt"]


def test_a_long_name_ends_as_it_ends_and_is_cut_in_the_middle(menu: RecentMenu) -> None:
    menu.show_sources([f"/texts/{'long ' * 60}.docx"])
    text = _texts(menu)[0]
    assert text.endswith(".docx")
    assert "…" in text
    assert len(text) < 100


def test_an_ampersand_in_a_name_is_no_key(menu: RecentMenu) -> None:
    menu.show_sources(["/texts/Fish & Chips.txt"])
    assert _texts(menu) == ["&1  Fish && Chips.txt"]


def test_one_is_chosen_by_its_number(menu: RecentMenu, qtbot: QtBot) -> None:
    menu.show_sources(["/a.txt", "/b.txt"])
    menu.popup(menu.parentWidget().pos())
    with qtbot.waitSignal(menu.chosen) as chosen:
        qtbot.keyClick(menu, Qt.Key.Key_2)
    assert chosen.args == ["/b.txt"]


def test_one_is_chosen_by_a_click_and_the_list_may_change_at_once(menu: RecentMenu, qtbot: QtBot) -> None:
    menu.show_sources(["/a.txt", "/b.txt"])
    menu.chosen.connect(lambda source: menu.show_sources([source]))
    menu.popup(menu.parentWidget().pos())
    where = menu.actionGeometry(menu.actions()[1]).center()
    with qtbot.waitSignal(menu.chosen):
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=where)
    assert _texts(menu) == ["&1  b.txt"]


def test_the_last_item_clears_the_list(menu: RecentMenu, qtbot: QtBot) -> None:
    menu.show_sources(["/a.txt"])
    with qtbot.waitSignal(menu.cleared):
        menu.findChild(QAction, "clearRecentAction").trigger()


def test_an_empty_list_can_not_be_opened(menu: RecentMenu) -> None:
    assert not menu.menuAction().isEnabled()
    menu.show_sources(["/a.txt"])
    assert menu.menuAction().isEnabled()
    menu.show_sources([])
    assert not menu.menuAction().isEnabled()


def test_the_menu_has_a_name_for_those_who_hear_it(menu: RecentMenu) -> None:
    assert menu.accessibleName()


def test_an_address_is_listed_as_browsers_show_it(qtbot: QtBot) -> None:
    menu = RecentMenu()
    qtbot.addWidget(menu)
    menu.show_sources(["https://xn--strae-oqa.de/%C3%BCber?a=b", "https://xn--80ak6aa92e.com/"])
    assert [action.text() for action in menu.actions()[:2]] == ["&1  straße.de/über", "&2  xn--80ak6aa92e.com"]
    assert menu.actions()[0].toolTip() == tool_tip("https://straße.de/über?a=b")
