"""The window before what documents are read with is there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from gui.client.client import WorkerClient
from gui.documents.recent import RecentSources
from gui.documents.recent_menu import RecentMenu
from gui.session.session import Session, TabState
from gui.window.main_window import MainWindow
from tests.gui.hands import PATIENCE

TEXT = "The tide rises at dawn. The wall keeps it out of the town. Nobody wants to pay for a higher one."


@pytest.fixture
def front(qtbot: QtBot, client: WorkerClient) -> MainWindow:
    """A window that is populated when it asks for it."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.ready_to_populate.connect(lambda: window.populate(client))
    return window


def test_the_front_is_populated_once_it_was_seen(front: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(front.ready_to_populate, timeout=PATIENCE):
        front.show()
    assert front.reading_page.article is None


def test_what_is_pasted_before_that_is_opened(front: MainWindow, qtbot: QtBot) -> None:
    front.open_text(TEXT)
    qtbot.waitUntil(lambda: front.reading_page.summary is not None, timeout=PATIENCE)
    assert front.reading_page.article is not None
    assert front.reading_page.article.text.strip() == TEXT


def test_it_is_wanted_only_when_there_is_none(front: MainWindow, qtbot: QtBot) -> None:
    front.open_text(TEXT)
    with qtbot.assertNotEmitted(front.ready_to_populate):
        front.open_text(TEXT)


def seen(window: MainWindow) -> str:
    """The name of the page that is shown."""
    return window._pages.currentWidget().objectName()


def titled(window: MainWindow) -> str:
    label = window.findChild(QLabel, "comingTitle")
    assert label is not None
    return label.text()


def test_the_front_shows_the_title_of_what_comes(qtbot: QtBot) -> None:
    window = MainWindow(coming="Tides")
    qtbot.addWidget(window)
    window.show()
    assert (seen(window), titled(window), window.windowTitle()) == ("coming", "Tides", "Tides — Standfirst")


@pytest.mark.parametrize(
    ("title", "shown"), [("a" * 5000, "a" * 200 + "…"), ("<b>&amp;\n\n x", "<b>&amp; x"), ("مد وجزر", "مد وجزر")]
)
def test_a_title_that_comes_is_short_and_shown_as_it_stands(qtbot: QtBot, title: str, shown: str) -> None:
    window = MainWindow(coming=title)
    qtbot.addWidget(window)
    window.show()
    assert titled(window) == shown
    assert window.minimumSizeHint().width() < 900


def test_where_nothing_comes_after_all_the_reader_is_invited(qtbot: QtBot, client: WorkerClient) -> None:
    window = MainWindow(coming="Tides")
    qtbot.addWidget(window)
    window.populate(client)
    window.show_what_there_is()
    assert (seen(window), window.windowTitle()) == ("welcome", "Standfirst")


def test_where_what_was_to_come_is_not_there_the_reader_is_invited_and_told(
    qtbot: QtBot, client: WorkerClient, tmp_path: Path
) -> None:
    window = MainWindow(coming="tides.txt")
    qtbot.addWidget(window)
    window.populate(client)
    window.open_path(str(tmp_path / "tides.txt"))
    window.show_what_there_is()
    assert seen(window) == "coming"
    qtbot.waitUntil(lambda: seen(window) == "welcome", timeout=PATIENCE)
    message = window.findChild(QLabel, "statusMessage")
    assert message is not None
    assert "tides.txt" in message.text()


def test_until_an_article_is_there_its_title_stands_in_its_place(
    qtbot: QtBot, client: WorkerClient, tmp_path: Path
) -> None:
    """Of two that were kept without their texts, each is read when it is shown."""
    for name in ("tides", "wind"):
        (tmp_path / f"{name}.txt").write_text(TEXT.replace("tide", name), "utf-8")
    window = MainWindow(client)
    qtbot.addWidget(window)
    window.show()
    tabs = tuple(
        TabState(key=name, source=str(tmp_path / f"{name}.txt"), title=f"The {name}") for name in ("tides", "wind")
    )
    shown: list[str] = []

    def note() -> None:
        shown.append(titled(window) if seen(window) == "coming" else seen(window))

    window._pages.currentChanged.connect(note)
    window.documents.restore(Session(tabs, 1))
    qtbot.waitUntil(lambda: "wind" in window.reading_page.article_view.toPlainText(), timeout=PATIENCE)
    assert window.reading_page.isVisible()
    window.documents.tabs.choose(0)
    qtbot.waitUntil(lambda: "tides" in window.reading_page.article_view.toPlainText(), timeout=PATIENCE)
    assert window.reading_page.isVisible()
    reader = window.reading_page.objectName()
    assert shown == [reader, "The wind", reader, "The tides", reader]


def menu_of(window: MainWindow, place: int) -> QMenu:
    menu = window.menuBar().actions()[place].menu()
    assert isinstance(menu, QMenu)
    return menu


def test_the_first_key_does_what_it_is_for_whether_or_not_the_menus_are_filled(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    assert window.findChild(QAction, "quitAction") is None
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)


@pytest.mark.parametrize("place", range(5))
def test_a_menu_is_filled_by_the_time_it_is_open(place: int, qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    menu = menu_of(window, place)
    assert not menu.actions()
    bar = window.menuBar()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(bar.actions()[place]).center())
    assert menu.isVisible()
    assert menu.actions()
    assert menu.height() > 2 * menu.actionGeometry(menu.actions()[0]).height()
    menu.close()


def test_the_menu_of_recent_articles_lists_what_the_invitation_does(qtbot: QtBot) -> None:
    RecentSources().add("/texts/tides.txt")
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    menu_of(window, 0).aboutToShow.emit()
    recent = window.findChild(RecentMenu, "recentMenu")
    assert recent is not None
    assert [action.data() for action in recent.actions() if action.data()] == ["/texts/tides.txt"]
    assert recent.menuAction().isEnabled()


# What the painted window does not need, and when the program has time for it.
LATER = (
    *("json", "ctypes", "dataclasses", "PySide6.QtNetwork", "core", "gui.app.receiver"),
    *("gui.app.system_libraries", "gui.client.client", "gui.documents.recent_menu"),
    *("gui.session.store", "gui.window.actions.table", "gui.window.composition"),
)
# Who measures coverage has imported some of it before the program begins.
UNTIL_PAINTED = """
import sys
before = frozenset(sys.modules)
from gui.window.main_window import MainWindow
seen = MainWindow._seen
def look(window):
    print(*(name for name in sys.argv[1:] if name in sys.modules and name not in before))
    seen(window)
    window.close()
MainWindow._seen = look
from gui.__main__ import main
main(["--new-window"])
"""


def test_when_it_is_painted_nothing_was_imported_that_it_does_not_need(tmp_path: Path) -> None:
    surroundings = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""}
    command = [sys.executable, "-c", UNTIL_PAINTED, *LATER]
    done = subprocess.run(command, env=surroundings, stdout=subprocess.PIPE, text=True, check=True, timeout=PATIENCE)
    assert done.stdout == "\n"
