"""What is yet to be read when the program ends, or is ended, is there at the next start."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import Length
from gui.client.client import WorkerClient
from gui.documents.document import Document
from gui.documents.open_documents import OpenDocuments
from gui.session.store import SessionStore
from tests.gui.hands import PATIENCE

ROOT = Path(__file__).parents[3]
SCRIPT = ROOT / "tests" / "data" / "killed_reading.py"
RAIN = "# Rain\n\nIt rained in the night. By noon the roads were dry. Nobody spoke of it."
WIND = "# Wind\n\nThe wind turns less often than the tide. Sailors wait for it."
CHINESE = "夜行列车再次停靠南谷。列车首次驶出中央车站。"


class Work:
    """The open documents of one run of the program, with their store."""

    def __init__(self, client: WorkerClient, folder: Path, bot: QtBot) -> None:
        self.client = client
        self.bot = bot
        self.store = SessionStore(folder / "session")
        self.length = Length(2, "sentences")
        self.documents = OpenDocuments(client, self.store, lambda: ("standfirst", self.length, ""))
        self.refused: list[str] = []
        self.documents.refused.connect(self.refused.append)
        self.documents.opener.unread.connect(lambda _source, line: self.refused.append(line))
        self.documents.restore(self.store.load())

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.client.busy, timeout=PATIENCE)

    @property
    def current(self) -> Document:
        assert self.documents.current is not None
        return self.documents.current

    @property
    def titles(self) -> list[str]:
        return [title for title, _ in self.documents.titles]

    @property
    def shown(self) -> str:
        """The text that is shown."""
        self.settle()
        assert self.current.summary is not None
        return self.current.summary.article.text

    def end(self) -> None:
        self.documents.end()
        self.client.cancel()
        assert self.store.close(60)
        self.documents.deleteLater()


@pytest.fixture
def start(client: WorkerClient, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Work]]:
    """Starts, after the end of the run before; with the warm client unless there is another."""
    works: list[Work] = []

    def begin(other: WorkerClient | None = None) -> Work:
        if works:
            works.pop().end()
        works.append(Work(other or client, tmp_path, qtbot))
        return works[-1]

    yield begin
    if works:
        works.pop().end()


def killed(folder: Path, text: str = "", *files: Path) -> str:
    """What a program says that is killed in the midst of reading."""
    command = (sys.executable, str(SCRIPT), str(folder), text, *map(str, files))
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as program:
        assert program.stdout is not None
        said = program.stdout.readline().strip()
        program.kill()
    return said


@pytest.fixture
def wind(tmp_path: Path) -> Path:
    path = tmp_path / "wind.md"
    path.write_text(WIND, "utf-8")
    return path


def test_a_paste_that_was_being_read_when_the_window_closed_is_read_at_the_next_start(
    start: Callable[..., Work],
) -> None:
    start().documents.open_text(RAIN)
    work = start()
    assert work.shown.startswith("Rain\n")
    assert work.titles == ["Rain"]


def test_a_paste_that_was_being_read_when_the_program_was_killed_is_read_at_the_next_start(
    start: Callable[..., Work], tmp_path: Path
) -> None:
    assert killed(tmp_path, RAIN) == "reading"
    work = start()
    assert work.shown.startswith("Rain\n")
    assert work.current.tried == 0


def test_the_marks_of_a_paste_are_kept_too(start: Callable[..., Work]) -> None:
    start().documents.open_text("Rain It rained in the night.", "<h1>Rain</h1><p>It rained in the night.</p>")
    work = start()
    work.settle()
    assert work.current.article is not None
    assert work.current.article.blocks[0].kind == "heading"


def test_all_that_waited_is_there_at_the_next_start_and_each_is_read_when_it_is_shown(
    start: Callable[..., Work], tmp_path: Path, wind: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("The bridge fell on Monday. Nobody was hurt.", "utf-8")
    killed(tmp_path, RAIN, wind, other)
    work = start()
    work.settle()
    assert work.titles == ["Rain", "wind.md", "other.txt"]
    work.documents.tabs.choose(2)
    assert work.shown.startswith("The bridge fell")
    work.documents.tabs.choose(1)
    assert work.shown.startswith("Wind\n")


def test_what_waits_and_is_open_already_is_there_once(start: Callable[..., Work], wind: Path) -> None:
    work = start()
    work.documents.open(str(wind))
    work.settle()
    work.documents.open_text(RAIN)
    work.documents.open(str(wind), str(wind))
    work = start()
    assert work.titles == ["Wind", "Pasted text"]


@pytest.mark.parametrize("is_file", [False, True])
def test_what_the_program_died_of_twice_is_not_read_again_by_itself(
    start: Callable[..., Work], tmp_path: Path, wind: Path, is_file: bool
) -> None:
    assert (killed(tmp_path, "", wind) if is_file else killed(tmp_path, RAIN)) == "reading"
    assert killed(tmp_path) == "reading"
    assert killed(tmp_path) == "idle"
    work = start()
    assert not work.client.busy
    assert work.current.failure is not None
    assert work.current.failure.kind == "died"
    if not is_file:
        assert work.documents.keeper.text_of(work.current) == RAIN
    work = start()
    assert work.current.failure is not None, "the end of the program in good order does not make it harmless"
    work.documents.reload()
    assert work.shown.startswith("Wind\n" if is_file else "Rain\n")
    work = start()
    assert work.shown.startswith("Wind\n" if is_file else "Rain\n")


def test_the_end_of_the_program_in_good_order_does_not_count(start: Callable[..., Work]) -> None:
    start().documents.open_text(RAIN)
    for _ in range(4):
        work = start()
        assert work.client.busy
        assert work.current.failure is None


def test_a_paste_that_can_not_be_read_at_the_next_start_stays_until_it_can(
    start: Callable[..., Work], employ: Callable[..., WorkerClient]
) -> None:
    start().documents.open_text(RAIN)
    work = start(employ("dies_at_work", bad_starts=1))
    work.settle()
    assert work.current.failure is not None
    assert "ended unexpectedly" in work.current.failure.message
    assert work.documents.keeper.text_of(work.current) == RAIN
    work = start()
    assert work.shown.startswith("Rain\n")


def test_a_file_that_is_gone_at_the_next_start_keeps_its_tab(start: Callable[..., Work], wind: Path) -> None:
    start().documents.open(str(wind))
    wind.unlink()
    work = start()
    work.settle()
    assert work.titles == ["wind.md"]
    assert work.current.failure is not None
    assert work.current.failure.kind == "not-found"
    wind.write_text(WIND, "utf-8")
    work.current.ask_again()
    assert work.shown.startswith("Wind\n")


def test_a_paste_that_the_reader_gave_up_is_not_kept(start: Callable[..., Work], tmp_path: Path) -> None:
    work = start()
    work.documents.open_text(RAIN)
    work.documents.cancel()
    work = start()
    assert work.titles == []
    assert list((tmp_path / "session").rglob("articles/*")) == []


def test_a_restored_paste_whose_reading_is_given_up_stays_and_is_offered(start: Callable[..., Work]) -> None:
    start().documents.open_text(RAIN)
    work = start()
    work.documents.cancel()
    assert work.titles == ["Pasted text"]
    assert work.current.failure is not None
    assert not work.client.busy
    work.current.ask_again()
    assert work.shown.startswith("Rain\n")


def test_an_address_with_a_password_in_it_is_on_the_disk_at_no_time(start: Callable[..., Work], tmp_path: Path) -> None:
    work = start()
    work.documents.open_text(RAIN)
    work.documents.open("https://anna:sesame@example.org/")
    assert work.store.flush(60)
    assert "sesame" not in "".join(path.read_text("utf-8") for path in (tmp_path / "session").rglob("*.jsonl"))
    work.settle()
    assert len(work.refused) == 1


def test_a_paste_that_was_read_and_not_yet_kept_as_read_has_its_title(start: Callable[..., Work]) -> None:
    work = start()
    work.documents.open_text(RAIN)
    unread = work.documents.session
    work.settle()
    work.documents.end()
    work.store.save(unread)
    assert work.store.flush(60)
    again = OpenDocuments(work.client, work.store, lambda: ("standfirst", work.length, ""))
    again.restore(work.store.load())
    assert [title for title, _ in again.titles] == ["Rain"]
    again.end()
    again.deleteLater()


def test_a_restored_paste_that_is_closed_and_opened_again_is_read(start: Callable[..., Work]) -> None:
    start().documents.open_text(RAIN)
    work = start()
    work.documents.close(0)
    assert not work.client.busy
    work.documents.reopen()
    assert work.shown.startswith("Rain\n")


def test_a_text_that_was_never_read_gets_the_length_of_its_language(start: Callable[..., Work]) -> None:
    work = start()
    work.documents.open_text(CHINESE)
    work = start()
    work.length = Length(150, "words")
    work.documents.close(0)
    work.documents.reopen()
    work.settle()
    assert work.current.length == Length(300, "words")


def test_a_text_with_lone_surrogates_is_kept(start: Callable[..., Work]) -> None:
    start().documents.open_text("It rained \ud800 in the night. Nobody spoke of it.")
    assert start().shown.startswith("It rained")
