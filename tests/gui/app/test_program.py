"""The running program: a window that takes over from another in another language loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.app.program import Program
from gui.app.window_name import WindowName
from gui.data import SAMPLE
from gui.documents.open_task import OpenTask, text_as_bytes
from gui.i18n.translating import install
from gui.session.session import Session, TabState
from tests.gui.hands import PATIENCE

WIND = "# Wind\n\nThe wind turns less often than the tide. Sailors wait for it. Waiting is most of sailing."


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The program with a home of its own, reading the sample."""
    for name in ("XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        folder = tmp_path / name
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(name, str(folder))
    program = Program(qapp, [str(SAMPLE)])
    program.start()
    qtbot.waitUntil(lambda: program.window.reading_page.summary is not None, timeout=PATIENCE)
    yield program
    program.window.close()
    program.end()
    program.window.deleteLater()
    install(qapp, "en")


def speak(program: Program, language: str) -> None:
    """Chooses the language of the interface."""
    preferring = program.window.preferring
    preferring.apply(replace(preferring.current, interface_language=language))


def titles(program: Program) -> list[str]:
    return [title for title, _ in program.window.documents.titles]


def test_another_window_takes_over_what_was_open(program: Program, qtbot: QtBot) -> None:
    before = program.window
    program.window.reading_page.set_view("folded")
    speak(program, "de")
    assert program.window is not before
    qtbot.waitUntil(lambda: program.window.reading_page.summary is not None, timeout=PATIENCE)
    assert program.window.reading_page.article_view.folded


def test_what_is_yet_to_be_opened_is_opened_in_the_window_that_takes_over(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    wind = tmp_path / "wind.md"
    wind.write_text(WIND, "utf-8")
    program.window.open_path(str(wind))
    program.window.open_text("# Rain\n\nIt rains. It pours.")
    speak(program, "fr")
    qtbot.waitUntil(lambda: len(titles(program)) == 3, timeout=PATIENCE)
    assert {title for title, _ in program.window.documents.titles} >= {"Wind", "Rain"}
    assert str(wind) in [source for _, source in program.window.documents.titles]


def test_a_kept_text_that_is_being_read_is_there_once_in_the_window_that_takes_over(
    program: Program, qtbot: QtBot
) -> None:
    store = program._store
    assert store is not None
    store.keep_article("rain", text_as_bytes(OpenTask(text="# Rain\n\nIt rains. It pours.")))
    program.window.documents.restore(Session((TabState(key="rain"),)))
    speak(program, "de")
    qtbot.waitUntil(lambda: program.window.reading_page.summary is not None, timeout=PATIENCE)
    assert titles(program) == ["Rain"]


def test_a_summary_on_its_way_out_is_written_before_another_window_takes_over(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    before, path = program.window, tmp_path / "summary.pdf"
    before.save_summary(str(path), "pdf")
    speak(program, "es")
    assert program.window is before
    assert not path.exists()
    qtbot.waitUntil(lambda: program.window is not before, timeout=PATIENCE)
    assert path.read_bytes().startswith(b"%PDF")


def test_nothing_is_left_of_the_documents_of_a_window_that_another_took_over_from(
    program: Program, qtbot: QtBot
) -> None:
    document = program.window.documents.current
    assert document is not None
    before = ref(document)
    del document
    speak(program, "de")
    qtbot.waitUntil(lambda: before() is None, timeout=PATIENCE)


def test_what_was_closed_can_be_opened_again_in_the_window_that_takes_over(program: Program, qtbot: QtBot) -> None:
    (before,) = titles(program)
    program.window.documents.close(0)
    speak(program, "de")
    program.window.documents.reopen()
    assert titles(program) == [before]
    qtbot.waitUntil(lambda: program.window.reading_page.summary is not None, timeout=PATIENCE)


def test_a_window_beside_one_that_does_not_answer_says_so(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    held, name = WindowName(str(tmp_path / "window")), WindowName(str(tmp_path / "window"))
    assert held.take()
    program = Program(qapp, [], name, is_ignored=True)
    program.start()
    qtbot.waitUntil(lambda: program.window.findChild(QLabel, "statusMessage") is not None, timeout=PATIENCE)
    message = program.window.findChild(QLabel, "statusMessage")
    assert message is not None
    assert message.text().endswith("This is a new one.")
    program.window.close()
    program.end()
    program.window.deleteLater()
    held.let_go()
