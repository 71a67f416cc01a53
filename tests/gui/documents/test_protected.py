"""The text of a file that a password opened is not kept between starts, unless the reader says so."""

from __future__ import annotations

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
from tests.core.formats.pdf_files import locked, pdf, set_lines
from tests.gui.hands import PATIENCE

WORD = "sesame"
LINES = ["The old bridge over the river fell on Monday.", "Nobody saw it fall.", "The ferry runs again."]


class Work:
    """The open documents of one run of the program, with their store; it can answer with the password."""

    def __init__(self, client: WorkerClient, folder: Path, bot: QtBot, *, keeps: bool, password: str) -> None:
        self.client = client
        self.bot = bot
        self.folder = folder / "session"
        self.store = SessionStore(self.folder)
        self.documents = OpenDocuments(client, self.store, lambda: ("standfirst", Length(2, "sentences"), ""))
        self.documents.keep_protected(keeps)
        self.asked: list[str] = []
        self.refused: list[str] = []
        self._password = password
        self.documents.opener.password_wanted.connect(self._answer)
        self.documents.refused.connect(self.refused.append)
        self.documents.restore(self.store.load())
        self.settle()

    def _answer(self, why: str) -> None:
        self.asked.append(why)
        if self._password:
            self.documents.opener.try_password(self._password)
        else:
            self.documents.opener.give_up_password()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.client.busy, timeout=PATIENCE)

    def open(self, path: Path) -> None:
        self.documents.open(str(path))
        self.settle()

    @property
    def current(self) -> Document:
        assert self.documents.current is not None
        return self.documents.current

    @property
    def on_disk(self) -> bytes:
        """All that is kept."""
        self.documents.keep_now()
        assert self.store.flush(60)
        return b"".join(path.read_bytes() for path in self.folder.rglob("*") if path.is_file())

    def end(self) -> None:
        self.documents.end()
        self.client.cancel()
        assert self.store.close(60)
        self.documents.deleteLater()


@pytest.fixture
def start(client: WorkerClient, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Work]]:
    """Starts, after the end of the run before."""
    works: list[Work] = []

    def begin(*, keeps: bool = False, password: str = WORD) -> Work:
        if works:
            works.pop().end()
        works.append(Work(client, tmp_path, qtbot, keeps=keeps, password=password))
        return works[-1]

    yield begin
    works.pop().end()


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.pdf"
    path.write_bytes(locked(pdf([set_lines(LINES)]), WORD))
    return path


def test_nothing_of_its_text_is_on_the_disk(start: Callable[..., Work], secret: Path) -> None:
    work = start()
    work.open(secret)
    work.current.set_language("fr")
    work.settle()
    work.documents.keep_now()
    assert b"bridge" not in work.on_disk
    assert b"secret.pdf" in work.on_disk
    assert WORD.encode() not in work.on_disk


def test_its_title_is_not_kept_either(start: Callable[..., Work], secret: Path) -> None:
    work = start()
    work.open(secret)
    work.current.title = "The secret of the bridge"
    assert b"The secret of" not in work.on_disk
    assert [title for title, _ in work.documents.titles] == ["The secret of the bridge"]


def test_at_the_next_start_its_password_is_asked_for_and_all_else_is_as_it_was(
    start: Callable[..., Work], secret: Path
) -> None:
    work = start()
    work.open(secret)
    work.current.pin([2])
    work.current.set_view("folded")
    work.current.set_place(5)
    work = start()
    assert len(work.asked) == 1
    document = work.current
    assert document.summary is not None
    assert (document.pinned, document.view, document.place) == ((2,), "folded", 5)
    assert document.protected
    assert b"bridge" not in work.on_disk


def test_the_password_is_asked_for_when_it_is_first_shown(start: Callable[..., Work], secret: Path) -> None:
    work = start()
    work.documents.open_text("It rained in the night. Nobody spoke of it.")
    work.settle()
    work.open(secret)
    work.documents.tabs.choose(0)
    work = start()
    assert work.asked == []
    work.documents.tabs.choose(1)
    work.settle()
    assert len(work.asked) == 1
    assert work.current.summary is not None


def test_who_does_not_know_the_password_keeps_the_tab_with_its_choices(
    start: Callable[..., Work], secret: Path
) -> None:
    work = start()
    work.open(secret)
    work.current.pin([1])
    work = start(password="")
    assert work.current.failure is not None
    assert work.current.failure.kind == "password"
    assert len(work.asked) == 1, "it is not asked for again and again"
    work = start()
    assert work.current.pinned == (1,)


def test_where_the_reader_wants_it_the_text_is_kept(start: Callable[..., Work], secret: Path) -> None:
    work = start(keeps=True)
    work.open(secret)
    assert b"bridge" in work.on_disk
    work = start(keeps=True)
    assert work.asked == []
    assert work.current.summary is not None


def test_the_text_leaves_the_disk_as_soon_as_the_reader_does_not_want_it_kept_any_more(
    start: Callable[..., Work], secret: Path
) -> None:
    work = start(keeps=True)
    work.open(secret)
    work.documents.close(0)
    work.documents.reopen()
    assert b"bridge" in work.on_disk
    work.documents.keep_protected(False)
    assert work.store.flush(60)
    assert b"bridge" not in b"".join(path.read_bytes() for path in work.folder.rglob("articles/*"))
    work.documents.keep_protected(True)
    assert b"bridge" in work.on_disk


def test_the_text_goes_at_a_start_by_which_the_reader_does_not_want_it_kept_any_more(
    start: Callable[..., Work], secret: Path
) -> None:
    work = start(keeps=True)
    work.open(secret)
    work = start(password="")
    assert b"bridge" not in work.on_disk
    assert work.current.failure is not None, "what the reader does not want kept is not shown from there"


def test_what_is_closed_is_opened_again_without_a_password(start: Callable[..., Work], secret: Path) -> None:
    work = start()
    work.open(secret)
    work.documents.close(0)
    assert b"bridge" not in work.on_disk
    work.documents.reopen()
    work.settle()
    assert work.current.summary is not None
    assert len(work.asked) == 1


def test_a_file_that_needs_no_password_any_more_is_kept(start: Callable[..., Work], secret: Path) -> None:
    work = start()
    work.open(secret)
    secret.write_bytes(pdf([set_lines(LINES)]))
    work.documents.reload()
    work.settle()
    assert not work.current.protected
    assert b"bridge" in work.on_disk
