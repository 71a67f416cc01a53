"""What the reader is told where what is open could not be kept, and that it stays told."""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gui.app.program import Program
from gui.client.client import WorkerClient
from gui.data import SAMPLE
from gui.i18n.translating import install
from gui.session.session import Session, TabState, encode_session
from gui.session.store import SessionStore
from gui.window.main_window import MainWindow
from tests.gui.hands import PATIENCE, Page
from tests.gui.session.faults import failing

EBB = "# Ebb\n\nThe ebb uncovers the sand. Boats wait for the flood. Nobody hurries."
FLOW = "# Flow\n\nThe flood covers the sand. Boats leave with the ebb. Nobody waits."
LONG = 20.0


def told(window: MainWindow) -> list[str]:
    """The messages that are seen."""
    return [label.text() for label in window.findChildren(QLabel, "statusMessage") if label.isVisible()]


class Starts:
    """Starts and ends of a program that keeps what is open in a folder."""

    def __init__(self, client: WorkerClient, bot: QtBot, folder: Path) -> None:
        self._client, self._bot, self._folder = client, bot, folder
        self._open: tuple[MainWindow, SessionStore] | None = None

    def __call__(self) -> Page:
        """Opens a window that has restored what was open when the one before was closed."""
        self.end()
        store = SessionStore(self._folder)
        window = MainWindow(self._client, store)
        self._open = window, store
        self._bot.addWidget(window)
        with self._bot.waitActive(window, timeout=PATIENCE):
            window.show()
            window.activateWindow()
        page = Page(window, self._client, self._bot)
        window.restore_session()
        # As the program does, with what it was started with: nothing.
        window.open_path()
        page.settle()
        return page

    def end(self) -> None:
        """Ends the program."""
        if self._open is not None:
            window, store = self._open
            self._open = None
            window.close()
            store.close(LONG)


@pytest.fixture
def start(client: WorkerClient, qtbot: QtBot, tmp_path: Path) -> Iterator[Starts]:
    starts = Starts(client, qtbot, tmp_path / "session")
    yield starts
    starts.end()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the program keeps what is open."""
    return tmp_path / "session" / "0"


def kept(window: MainWindow) -> None:
    """Waits until what is open is on the disk."""
    window.documents.keep_now()
    store = window.documents.keeper._store
    assert store is not None
    assert store.flush(LONG)


def damage(folder: Path) -> None:
    """Makes the last of the tabs unreadable."""
    head, *tabs, last = (folder / "session.jsonl").read_bytes().splitlines(keepends=True)
    (folder / "session.jsonl").write_bytes(b"".join((head, *tabs, b"?" + last[1:])))


def test_a_loss_stays_told_with_where_its_rest_is_until_it_is_dismissed(start: Starts, folder: Path) -> None:
    page = start()
    for text in (EBB, FLOW):
        page.open_text(text)
    kept(page.window)
    start.end()
    damage(folder)
    page = start()
    (aside,) = folder.parent.glob("damaged-*")
    (message,) = told(page.window)
    assert message.startswith("1 of the articles that were open could not be restored")
    assert str(aside) in message
    page.open_path(SAMPLE)
    page.open_path("/nowhere/missing.txt")
    page.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    page.open_text("# Only a heading")
    assert message in told(page.window)
    row = next(label for label in page.window.findChildren(QLabel, "statusMessage") if label.text() == message)
    page.bot.mouseClick(row.parentWidget().findChild(QToolButton, "dismissMessage"), Qt.MouseButton.LeftButton)
    assert message not in told(page.window)
    page = start()
    assert told(page.window) == []


def test_the_folder_of_what_was_set_aside_is_opened_with_a_button(start: Starts, folder: Path) -> None:
    class Handler(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.opened: list[QUrl] = []

        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            self.opened.append(url)

    page = start()
    page.open_text(EBB)
    kept(page.window)
    start.end()
    damage(folder)
    page = start()
    handler = Handler()
    QDesktopServices.setUrlHandler("file", handler, "open")
    try:
        page.bot.mouseClick(page.find(QPushButton, "messageAction"), Qt.MouseButton.LeftButton)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    (aside,) = folder.parent.glob("damaged-*")
    assert handler.opened == [QUrl.fromLocalFile(str(aside))]
    assert len(told(page.window)) == 1


def test_a_text_that_does_not_fit_is_named_and_the_others_are_kept(start: Starts, folder: Path) -> None:
    page = start()
    page.open_text(EBB)
    kept(page.window)
    keys = {path.name for path in (folder / "articles").iterdir()}

    def is_other(path: str) -> bool:
        return path.endswith(".new") and Path(path).parent.name == "articles" and Path(path).stem not in keys

    with failing("write", errno.ENOSPC, is_other):
        page.open_text(FLOW)
        page.wait_for(lambda: bool(told(page.window)))
        page.window.documents.keep_now()
        (message,) = told(page.window)
        assert message == (
            "The text of “Flow” can't be saved for the next start: No space left on device. "
            "Free some space on the disk. Standfirst keeps trying."
        )
        assert [path.name for path in (folder / "articles").iterdir()] == list(keys)
        page.press(Qt.Key.Key_Escape)
        assert told(page.window) == []
        page.open_path("/nowhere/missing.txt")
        assert "missing.txt" in told(page.window)[0]
    kept(page.window)
    page = start()
    assert page.window.documents.titles == [("Ebb", ""), ("Flow", "")]
    assert told(page.window) == []


def test_what_is_kept_after_all_is_no_longer_said_to_be_not(start: Starts) -> None:
    page = start()
    with failing("write", errno.EIO, lambda path: path.endswith(".new")):
        page.open_text(EBB)
        message = (
            "The open articles can't be saved for the next start: Input/output error. "
            "Standfirst keeps trying. Everything else works."
        )
        page.wait_for(lambda: told(page.window) == [message])
    page.wait_for(lambda: not told(page.window))


def test_a_folder_that_is_deleted_meanwhile_is_made_again_with_every_text(start: Starts, folder: Path) -> None:
    page = start()
    for text in (EBB, FLOW):
        page.open_text(text)
    kept(page.window)
    shutil.rmtree(folder.parent)
    page.window.documents.tabs.step(1)
    kept(page.window)
    assert told(page.window) == []
    page = start()
    assert page.window.documents.titles == [("Ebb", ""), ("Flow", "")]
    for _ in range(2):
        assert page.shown.article.title in ("Ebb", "Flow")
        page.window.documents.tabs.step(1)
        page.settle()
    assert told(page.window) == []


def test_a_pasted_text_that_is_gone_from_the_disk_is_named_at_the_start(start: Starts, folder: Path) -> None:
    page = start()
    page.open_text(EBB)
    page.open_path(SAMPLE)
    kept(page.window)
    start.end()
    for path in (folder / "articles").iterdir():
        path.unlink()
    page = start()
    assert "Pasted text that was open is no longer on the disk and can't be shown: “Ebb”." in told(page.window)


def test_a_pasted_text_that_was_damaged_is_set_aside(start: Starts, folder: Path) -> None:
    page = start()
    page.open_text(EBB)
    kept(page.window)
    start.end()
    (article,) = (folder / "articles").iterdir()
    damaged = article.read_bytes()[:-20]
    article.write_bytes(damaged)
    page = start()
    (aside,) = folder.parent.glob("damaged-*")
    assert (aside / "articles" / article.name).read_bytes() == damaged
    assert f"A text that was open can't be read: it is damaged. Nothing was deleted: it is in {aside}." in told(
        page.window
    )


HOSTILE = [
    {"place": 2**31 - 1, "current": 2**31 - 1},
    {"pinned": [7, 2**31 - 1], "excluded": [7, 0], "put_back": [[9, 3], [0, 2**31 - 1], [0, 0]]},
    {"part": [5, 5]},
    {"part": [9, 1]},
    {"part": [0, 2**31 - 1]},
    {"length_value": 1e15, "length_unit": "sentences"},
    {"length_value": -1, "length_unit": "minutes"},
    {"length_value": 0.5, "length_unit": "furlongs"},
    {"method": "magic", "language": "xx", "encoding": "utf-9", "topic": "\x00\ud800"},
    {"title": "\u202e\n\x00" + "x" * 9_000},
    {"steps": [["pin", [[1], [], []], [[], [], []]]] * 50, "made": 2**31 - 1},
    {"modified": -1e15},
]
IMPOSSIBLE = [{"place": 10**30}, {"length_value": float("nan")}, {"key": "../x"}, {"part": "all"}, {"steps": 1}]


@pytest.mark.parametrize("head", [{}, {"tabs": 10**30}, {"tabs": 1e30}, {"active": 2**31 - 1}, {"active": -1}])
def test_whatever_a_session_says_the_window_opens_what_can_be_opened(
    start: Starts, folder: Path, head: dict[str, object]
) -> None:
    page = start()
    page.open_text(EBB)
    kept(page.window)
    (article,) = (folder / "articles").iterdir()
    start.end()
    states = [{"key": f"k{number}", "title": "Ebb", **state} for number, state in enumerate([*HOSTILE, *IMPOSSIBLE])]
    for state in states[: len(HOSTILE)]:
        (folder / "articles" / str(state["key"])).write_bytes(article.read_bytes())
    first = {"version": 1, "active": 0, "tabs": len(states), **head}
    (folder / "session.jsonl").write_text("".join(json.dumps(line) + "\n" for line in (first, *states)))
    page = start()
    assert len(page.window.documents.titles) == len(HOSTILE)
    assert told(page.window)
    for _ in HOSTILE:
        assert page.window.reading_page.article is not None
        page.window.documents.tabs.step(1)
        page.settle()
    kept(page.window)


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The program, started with a file after a session that had lost one of two tabs."""
    for name in ("XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        (tmp_path / name).mkdir(mode=0o700)
        monkeypatch.setenv(name, str(tmp_path / name))
    folder = tmp_path / "XDG_DATA_HOME" / "Standfirst" / qapp.applicationName() / "session" / "0"
    folder.mkdir(parents=True)
    tabs = (TabState(key="a", source=str(SAMPLE)), TabState(key="b", source=str(SAMPLE)))
    (folder / "session.jsonl").write_bytes(encode_session(Session(tabs)))
    damage(folder)
    program = Program(qapp, [str(SAMPLE)])
    program.start()
    qtbot.waitUntil(lambda: program.window.reading_page.summary is not None, timeout=PATIENCE)
    yield program
    program.window.close()
    program.end()
    program.window.deleteLater()
    install(qapp, "en")


def test_a_loss_is_seen_at_the_start_of_the_program_with_a_file(program: Program) -> None:
    (message,) = told(program.window)
    assert message.startswith("1 of the articles that were open could not be restored")


def test_a_loss_that_was_not_read_is_told_in_a_window_of_another_language_too(program: Program, qtbot: QtBot) -> None:
    (message,) = told(program.window)
    preferring = program.window.preferring
    preferring.apply(replace(preferring.current, interface_language="de"))
    qtbot.waitUntil(lambda: program.window.reading_page.summary is not None, timeout=PATIENCE)
    (again,) = told(program.window)
    assert message.rpartition(" ")[2] in again
    program.window.composition.messages.dismiss()
    preferring = program.window.preferring
    preferring.apply(replace(preferring.current, interface_language="fr"))
    qtbot.waitUntil(lambda: program.window.reading_page.summary is not None, timeout=PATIENCE)
    assert told(program.window) == []


def test_the_reader_is_at_the_same_place_at_the_next_start(start: Starts, qtbot: QtBot) -> None:
    page = start()
    page.open_path(SAMPLE)
    page.window.reading_page.travels.go_to(3113)
    page.settle()
    view = page.window.reading_page.article_view
    qtbot.waitUntil(lambda: page.window.documents.session.tabs[0].place == view.place > 0)
    place = view.place
    kept(page.window)
    start.end()
    page = start()
    page.settle()
    # Whatever the page tells of itself when it is first seen has been told.
    qtbot.wait(100)
    assert page.window.reading_page.article_view.place == page.window.documents.session.tabs[0].place == place
