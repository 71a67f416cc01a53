"""What is open is kept as it changes, whatever ends the program."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from gui.session.glimpse import default_folder
from gui.session.session import Session, TabState
from gui.session.store import SessionStore
from gui.session.troubles import NotKept, SetAside
from tests.gui.session.faults import told_by

resource = pytest.importorskip("resource")

_LOOP = Path(__file__).parents[2] / "data" / "session_loop.py"
_ROOT = Path(__file__).parents[3]
_LONG = 20.0


def _session(*keys: str, place: int = 0) -> Session:
    return Session(tuple(TabState(key=key, place=place) for key in keys))


def test_a_session_and_its_articles_are_there_at_the_next_start(open_store: Callable[..., SessionStore]) -> None:
    store = open_store()
    store.keep_article("a", b"the article")
    store.save(_session("a", place=7))
    assert store.close(_LONG)
    again = open_store()
    assert again.load() == _session("a", place=7)
    assert again.article("a") == b"the article"


def test_the_first_start_has_an_empty_session(open_store: Callable[..., SessionStore]) -> None:
    store = open_store()
    assert store.load() == Session()
    assert store.article("a") is None


def test_of_many_changes_the_last_is_kept(open_store: Callable[..., SessionStore]) -> None:
    store = open_store()
    for place in range(500):
        store.save(_session("a", place=place))
    assert store.flush(_LONG)
    assert store.load() == _session("a", place=499)


def test_a_change_is_written_without_being_asked_for(open_store: Callable[..., SessionStore], qtbot: QtBot) -> None:
    store = open_store()
    for place in (1, 2):
        store.save(_session("a", place=place))
        qtbot.waitUntil(lambda place=place: store.load() == _session("a", place=place), timeout=10_000)


def test_an_article_can_be_read_before_it_is_written(open_store: Callable[..., SessionStore]) -> None:
    store = open_store()
    store.keep_article("a", b"x" * 3_000_000)
    assert store.article("a") == b"x" * 3_000_000


def test_an_article_takes_the_place_of_an_older_one(open_store: Callable[..., SessionStore]) -> None:
    store = open_store()
    store.keep_article("a", b"old")
    store.flush(_LONG)
    store.keep_article("a", b"new")
    assert store.article("a") == b"new"
    store.flush(_LONG)
    assert store.article("a") == b"new"


def test_articles_that_are_forgotten_leave_the_disk_and_the_others_stay(
    open_store: Callable[..., SessionStore], tmp_path: Path
) -> None:
    store = open_store()
    for key in "abc":
        store.keep_article(key, key.encode())
    store.save(_session("a", "b", "c"))
    store.flush(_LONG)
    store.save(_session("b"))
    store.forget_others({"b"})
    assert store.flush(_LONG)
    assert [store.article(key) for key in "abc"] == [None, b"b", None]
    assert [path.name for path in tmp_path.glob("session/*/articles/*")] == ["b"]


def test_what_is_read_is_private(open_store: Callable[..., SessionStore], tmp_path: Path) -> None:
    (tmp_path / "session").mkdir()
    before = os.umask(0)
    try:
        store = open_store()
        store.keep_article("a", b"secret")
        store.save(_session("a"))
        store.flush(_LONG)
    finally:
        os.umask(before)
    paths = [tmp_path / "session", *(tmp_path / "session").rglob("*")]
    assert len(paths) == 6
    for path in paths:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_by_itself_it_keeps_to_the_folder_for_the_programs_data(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_folder() == tmp_path / "Standfirst" / qapp.applicationName() / "session"


def test_two_programs_at_once_keep_a_session_each(open_store: Callable[..., SessionStore]) -> None:
    first, second = open_store(), open_store()
    first.save(_session("a"))
    second.save(_session("b"))
    second.forget_others({"b"})
    first.keep_article("a", b"a")
    assert first.close(_LONG)
    assert second.close(_LONG)
    first, second = open_store(), open_store()
    assert (first.load(), second.load()) == (_session("a"), _session("b"))
    assert first.article("a") == b"a"


def test_what_two_programs_left_comes_together_at_the_next_start(open_store: Callable[..., SessionStore]) -> None:
    first, second = open_store(), open_store()
    for store, key in ((first, "a"), (second, "b")):
        store.keep_article(key, key.encode())
        store.save(_session(key))
        assert store.close(_LONG)
    for _ in range(2):
        store = open_store()
        assert store.load() == _session("a", "b")
        assert [store.article(key) for key in "ab"] == [b"a", b"b"]
        assert store.close(_LONG)


def test_what_a_program_that_runs_has_open_is_left_to_it(open_store: Callable[..., SessionStore]) -> None:
    first, second = open_store(), open_store()
    second.keep_article("b", b"b")
    second.save(_session("b"))
    second.flush(_LONG)
    assert first.load() == Session()
    assert second.load() == _session("b")
    assert second.article("b") == b"b"


def test_a_folder_that_takes_nothing_is_told_once_and_all_goes_on(
    open_store: Callable[..., SessionStore], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "session").write_text("a file stands in the way")
    store = open_store()
    assert store.load() == Session()
    troubles = told_by(store)
    for place in range(3):
        store.save(_session("a", place=place))
        store.keep_article("a", b"a")
    qtbot.waitUntil(lambda: bool(troubles), timeout=10_000)
    store.save(_session("a"))
    assert not store.flush(_LONG)
    qtbot.wait(0)
    (trouble,) = troubles
    assert isinstance(trouble, NotKept)
    assert trouble.reason
    assert trouble.keys == frozenset()
    assert store.article("a") == b"a"


def test_a_folder_that_takes_something_again_is_written_to(
    open_store: Callable[..., SessionStore], tmp_path: Path
) -> None:
    (tmp_path / "session").write_text("a file stands in the way")
    store = open_store()
    store.load()
    store.keep_article("a", b"a")
    store.save(_session("a"))
    assert not store.flush(_LONG)
    (tmp_path / "session").unlink()
    assert store.close(_LONG)
    again = open_store()
    assert again.load() == _session("a")
    assert again.article("a") == b"a"


def test_a_disk_that_is_full_later_on_keeps_what_it_took_and_the_rest_once_there_is_room(
    open_store: Callable[..., SessionStore], qtbot: QtBot
) -> None:
    store = open_store()
    store.save(_session("a"))
    assert store.flush(_LONG)
    troubles, healed = told_by(store), []
    store.healed.connect(healed.append)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    # Python ignores SIGXFSZ: to write beyond the limit is an error, as on a full disk.
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        store.keep_article("b", b"b" * 100_000)
        store.save(_session("a", "b"))
        assert not store.flush(_LONG)
        qtbot.waitUntil(lambda: bool(troubles), timeout=10_000)
        assert store.load() == _session("a", "b")
        assert store.article("b") == b"b" * 100_000
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    # Without a change: it is tried again by itself.
    qtbot.waitUntil(lambda: bool(healed), timeout=30_000)
    assert store.load() == _session("a", "b")
    (trouble,) = [each for each in troubles if isinstance(each, NotKept)]
    assert trouble.keys == {"b"}
    assert healed == [trouble.topic]


def test_a_program_that_is_killed_leaves_its_last_state_whole(
    open_store: Callable[..., SessionStore], tmp_path: Path
) -> None:
    kept = 0
    for lines in (1, 2, 1, 3, 1, 2):
        command = (sys.executable, str(_LOOP), str(tmp_path / "session"))
        environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as loop:
            assert loop.stdout is not None
            said = [int(loop.stdout.readline()) for _ in range(lines)][-1]
            loop.kill()
        store = open_store()
        session = store.load()
        articles = [store.article(tab.key) for tab in session.tabs]
        store.close(_LONG)
        assert [trouble for trouble in store.unread if isinstance(trouble, SetAside)] == []
        assert len(session.tabs) == 3
        assert said > kept
        kept = session.tabs[0].place
        assert kept >= said
        for data in articles:
            # Whole, and of the session's time or later.
            assert data is not None
            number = data.split(b" ", 1)[0]
            assert data == number + b" " + (number + b" ") * 199_999
            assert int(number) > kept - 3
