"""What a start of the program shows first: what is on its way, and an invitation only where nothing is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.app.program import Program
from tests.gui.hands import PATIENCE

WIND = "# Wind\n\nThe wind turns less often than the tide. Sailors wait for it. Waiting is most of sailing."
PAGES = ("welcome", "coming", "articleView")

Start = Callable[..., Program]


class Painted(QObject):
    """Notes which of the window's pages are painted, in order."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.pages: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            page = next((name for name in (watched.objectName(), _name(watched.parent())) if name in PAGES), "")
            if page and page not in self.pages[-1:]:
                self.pages.append(page)
        return False


def _name(of: QObject | None) -> str:
    return "" if of is None else of.objectName()


@pytest.fixture
def painted(qapp: QApplication) -> Iterator[Painted]:
    painted = Painted(qapp)
    yield painted
    qapp.removeEventFilter(painted)


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the program at a home of its own, after the end of the one before."""
    for name in ("XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        folder = tmp_path / name
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(name, str(folder))
    running: list[Program] = []

    def end() -> None:
        while running:
            program = running.pop()
            program.window.close()
            program.end()
            program.window.deleteLater()

    def make(*sources: str) -> Program:
        end()
        program = Program(qapp, sources)
        running.append(program)
        program.start()
        return program

    yield make
    end()


@pytest.fixture
def wind(tmp_path: Path) -> str:
    file = tmp_path / "wind.md"
    file.write_text(WIND, "utf-8")
    return str(file)


def wait_for_summary(program: Program, bot: QtBot) -> None:
    bot.waitUntil(lambda: program.window.reading_page.summary is not None, timeout=PATIENCE)


def test_with_a_session_it_is_the_last_title_and_never_the_invitation(
    start: Start, painted: Painted, wind: str, qtbot: QtBot
) -> None:
    wait_for_summary(start(wind), qtbot)
    painted.pages.clear()
    program = start()
    assert program.window.windowTitle() == "Wind — Standfirst"
    qtbot.waitUntil(lambda: painted.pages[-1:] == ["articleView"], timeout=PATIENCE)
    assert painted.pages == ["coming", "articleView"]


def test_with_an_empty_session_or_none_it_is_the_invitation(
    start: Start, painted: Painted, wind: str, qtbot: QtBot
) -> None:
    program = start()
    qtbot.waitUntil(lambda: program._client is not None, timeout=PATIENCE)
    program.window.open_path(wind)
    wait_for_summary(program, qtbot)
    program.window.documents.close(0)
    assert painted.pages[0] == "welcome"
    painted.pages.clear()
    program = start()
    qtbot.waitUntil(lambda: program._client is not None and bool(painted.pages), timeout=PATIENCE)
    assert painted.pages == ["welcome"]


def test_with_a_file_it_is_its_name_and_never_the_invitation(
    start: Start, painted: Painted, wind: str, qtbot: QtBot
) -> None:
    program = start(wind)
    assert program.window.windowTitle() == "wind.md — Standfirst"
    qtbot.waitUntil(lambda: painted.pages[-1:] == ["articleView"], timeout=PATIENCE)
    assert painted.pages == ["coming", "articleView"]


def test_where_nothing_of_a_session_can_be_restored_the_reader_is_invited_after_all(
    start: Start, painted: Painted, wind: str, qtbot: QtBot, tmp_path: Path
) -> None:
    wait_for_summary(start(wind), qtbot)
    # The session is kept at the end of the program.
    program = start()
    wait_for_summary(program, qtbot)
    (session,) = tmp_path.glob("XDG_DATA_HOME/**/session.jsonl")
    head = session.read_bytes().partition(b"\n")[0]
    program.window.close()
    program.end()
    session.write_bytes(head + b"\n{}\n")
    program = Program(QApplication.instance(), [])  # type: ignore[arg-type]
    program.start()
    try:
        assert program.window.windowTitle() == "Standfirst"
        assert painted.pages[-1] != "welcome"
        qtbot.waitUntil(lambda: painted.pages[-1] == "welcome", timeout=PATIENCE)
    finally:
        program.window.close()
        program.end()
        program.window.deleteLater()
