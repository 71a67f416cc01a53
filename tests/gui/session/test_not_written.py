"""What can't be written stops nothing else, is tried again, and is told."""

from __future__ import annotations

import errno
import shutil
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.session import writer
from gui.session.session import Session
from gui.session.troubles import NotKept, TextsGone
from gui.util.atomic import NEW
from tests.gui.session.faults import (
    LONG,
    Open,
    articles_in,
    failing,
    keep,
    session_of,
    small_disk,
    told_by,
)

ERRORS = [errno.ENOSPC, errno.EFBIG, errno.EIO, errno.EACCES, errno.EDQUOT]


@pytest.mark.parametrize("number", ERRORS)
@pytest.mark.parametrize("call", ["open", "write"])
def test_an_article_that_can_not_be_written_stops_no_other_and_not_the_session_nor_the_clean_up(
    open_store: Open, tmp_path: Path, qtbot: QtBot, call: str, number: int
) -> None:
    store = open_store()
    store.keep_article("old", b"old")
    store.save(session_of("old"))
    assert store.flush(LONG)
    troubles = told_by(store)
    with failing(call, number, lambda path: path.endswith(f"big{NEW}")) as met:
        store.keep_article("big", b"big" * 1000)
        store.keep_article("small", b"small")
        store.save(session_of("big", "small"))
        store.forget_others({"big", "small"})
        assert not store.flush(LONG)
        qtbot.waitUntil(lambda: bool(troubles), timeout=10_000)
        assert met
    folder = tmp_path / "session" / "0"
    # Not "old", nor anything half-written.
    assert articles_in(folder) == {"small": b"small"}
    assert store.load() == session_of("big", "small")
    assert store.article("big") == b"big" * 1000
    (trouble,) = [each for each in troubles if isinstance(each, NotKept)]
    assert trouble.keys == {"big"}
    assert trouble.lacks_room == (number in (errno.ENOSPC, errno.EDQUOT))


@pytest.mark.parametrize("number", ERRORS)
def test_a_session_that_can_not_be_written_removes_no_article_of_the_one_before(
    open_store: Open, tmp_path: Path, qtbot: QtBot, number: int
) -> None:
    store = open_store()
    store.keep_article("a", b"a")
    store.save(session_of("a"))
    assert store.flush(LONG)
    troubles = told_by(store)
    with failing("write", number, lambda path: path.endswith(f"session.jsonl{NEW}")):
        store.keep_article("b", b"b")
        store.save(session_of("b"))
        store.forget_others({"b"})
        assert not store.flush(LONG)
        qtbot.waitUntil(lambda: bool(troubles), timeout=10_000)
    folder = tmp_path / "session" / "0"
    assert articles_in(folder) == {"a": b"a", "b": b"b"}
    assert not list(folder.glob(f"*{NEW}"))
    assert store.load() == session_of("a")
    assert [trouble.keys for trouble in troubles if isinstance(trouble, NotKept)] == [frozenset()]
    assert store.flush(LONG)
    assert store.load() == session_of("b")
    assert articles_in(folder) == {"b": b"b"}


def test_a_reason_is_told_once_and_again_for_another_text_and_after_it_had_worked(
    open_store: Open, qtbot: QtBot
) -> None:
    store = open_store()
    troubles, healed = told_by(store), []
    store.healed.connect(healed.append)

    def keys() -> list[set[str]]:
        return [set(trouble.keys) for trouble in troubles if isinstance(trouble, NotKept)]

    with failing("open", errno.ENOSPC, lambda path: path.endswith((f"a{NEW}", f"b{NEW}"))):
        for place in range(3):
            store.keep_article("a", b"a")
            store.save(session_of("a", place=place))
            assert not store.flush(LONG)
            qtbot.waitUntil(lambda: bool(troubles), timeout=10_000)
        qtbot.wait(50)
        assert keys() == [{"a"}]
        store.keep_article("b", b"b")
        assert not store.flush(LONG)
        qtbot.waitUntil(lambda: len(troubles) == 2, timeout=10_000)
        assert keys() == [{"a"}, {"a", "b"}]
        assert len(store.unread) == 1
    assert store.flush(LONG)
    qtbot.waitUntil(lambda: bool(healed), timeout=10_000)
    assert store.unread == ()
    with failing("open", errno.ENOSPC, lambda path: path.endswith(f"a{NEW}")):
        store.keep_article("a", b"more")
        assert not store.flush(LONG)
        qtbot.waitUntil(lambda: len(troubles) == 3, timeout=10_000)
    assert keys()[2] == {"a"}


def test_what_failed_is_tried_again_without_a_change(open_store: Open, tmp_path: Path, qtbot: QtBot) -> None:
    store = open_store()
    with failing("write", errno.EIO, lambda path: path.endswith(NEW)):
        store.keep_article("a", b"a")
        store.save(session_of("a"))
        assert not store.flush(LONG)
    folder = tmp_path / "session" / "0"
    qtbot.waitUntil(lambda: (folder / "session.jsonl").exists(), timeout=30_000)
    assert articles_in(folder) == {"a": b"a"}


def test_room_that_is_made_by_closing_others_is_used_at_once(
    open_store: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.session.writer._FIRST_PAUSE", 1e6)
    monkeypatch.setattr("gui.session.writer._LONGEST_PAUSE", 1e6)
    store = open_store()
    store.keep_article("big", b"big")
    store.save(session_of("big"))
    assert store.flush(LONG)
    folder = tmp_path / "session" / "0"

    def no_room(path: str) -> bool:
        return path.endswith(f"new{NEW}") and (folder / "articles" / "big").exists()

    with failing("write", errno.ENOSPC, no_room):
        store.keep_article("new", b"new")
        store.save(session_of("big", "new"))
        assert not store.flush(LONG)
        store.save(session_of("new"))
        store.forget_others({"new"})
        qtbot.waitUntil(lambda: articles_in(folder) == {"new": b"new"}, timeout=30_000)


def test_what_could_not_be_written_is_written_at_the_end(open_store: Open) -> None:
    store = open_store()
    with failing("write", errno.ENOSPC, lambda path: path.endswith(NEW)):
        store.keep_article("a", b"a")
        store.save(session_of("a"))
        assert not store.flush(LONG)
    assert store.close(LONG)
    again = open_store()
    assert again.load() == session_of("a")
    assert again.article("a") == b"a"


def test_a_full_disk_keeps_all_that_fits(open_store: Open, tmp_path: Path, qtbot: QtBot) -> None:
    with small_disk(tmp_path / "disk", 1024) as disk:
        store = open_store(disk / "session")
        store.load()
        for key in ("first", "second"):
            store.keep_article(key, key.encode())
        store.save(session_of("first", "second"))
        assert store.flush(LONG)
        troubles = told_by(store)
        store.keep_article("big", b"x" * 1_200_000)
        store.save(session_of("first", "second", "big", place=1))
        assert not store.flush(LONG)
        for number in range(3):
            store.keep_article(f"small{number}", b"y" * 400)
        everything = session_of("first", "second", "big", "small0", "small1", "small2", place=2)
        store.save(everything)
        assert not store.flush(LONG)
        qtbot.waitUntil(lambda: bool(troubles), timeout=10_000)
        assert not store.close(LONG)
        assert not list(disk.rglob(f"*{NEW}"))
        assert shutil.disk_usage(disk).free > 900_000
        again = open_store(disk / "session")
        gone = told_by(again)
        assert again.load() == everything
        there = [again.article(tab.key) is not None for tab in everything.tabs]
        assert there == [True, True, False, True, True, True]
        assert gone == [TextsGone(("Big",))]
        assert [trouble.keys for trouble in troubles if isinstance(trouble, NotKept)] == [{"big"}]
        again.close(LONG)


def test_what_was_left_half_written_is_removed_at_the_start(open_store: Open, tmp_path: Path) -> None:
    keep(open_store, "a")
    folder = tmp_path / "session" / "0"
    for path in (folder / f"session.jsonl{NEW}", folder / "articles" / f"b{NEW}"):
        path.write_bytes(b"half")
    open_store()
    assert not list(folder.rglob(f"*{NEW}"))


def test_a_fault_of_our_own_is_told_as_one_and_what_is_open_is_kept_once_it_is_over(
    open_store: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda arguments: faults.append(arguments.exc_type))
    store = open_store()
    troubles, healed = told_by(store), []
    store.healed.connect(healed.append)

    def broken(_: Session) -> bytes:
        raise KeyError("tide")

    with monkeypatch.context() as patch:
        patch.setattr(writer, "encode_session", broken)
        store.save(session_of("a"))
        assert not store.flush(LONG)
        qtbot.waitUntil(lambda: bool(troubles), timeout=10_000)
    (trouble,) = [each for each in troubles if isinstance(each, NotKept)]
    assert trouble.reason == "an error in Standfirst itself"
    assert set(faults) == {KeyError}
    assert store.flush(LONG)
    qtbot.waitUntil(lambda: healed == [trouble.topic], timeout=10_000)
    assert store.load() == session_of("a")
