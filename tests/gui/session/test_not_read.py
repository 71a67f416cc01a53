"""What can't be read is set aside under a name that is told, and never deleted."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from gui.session.session import MOST_BYTES, MOST_TABS, Session, encode_session
from gui.session.troubles import SetAside
from tests.gui.session.faults import (
    LONG,
    Open,
    articles_in,
    aside_in,
    failing,
    keep,
    session_of,
    told_by,
)


def _newer(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b'"version": 1', b'"version": 2'))


def _folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def _loop(file: Path) -> None:
    file.unlink()
    file.symlink_to(file.name)


def _pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


@pytest.mark.parametrize("harm", [_newer, _folder, _loop, _pipe])
def test_a_session_that_can_not_be_read_is_set_aside_whole_and_told(
    open_store: Open, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    keep(open_store, "a", "b")
    root = tmp_path / "session"
    harm(root / "0" / "session.jsonl")
    before = os.lstat(root / "0" / "session.jsonl")
    store = open_store()
    troubles = told_by(store)
    assert store.load() == Session()
    aside = aside_in(root, "unreadable")
    (trouble,) = troubles
    assert isinstance(trouble, SetAside)
    assert trouble.why == ("newer" if harm is _newer else "unreadable")
    assert trouble.folder == aside
    assert bool(trouble.reason) == (harm is not _newer)
    store.keep_article("c", b"c")
    store.save(session_of("c"))
    store.forget_others({"c"})
    assert store.close(LONG)
    assert os.path.samestat(os.lstat(aside / "session.jsonl"), before)
    assert articles_in(aside) == {"a": b"a", "b": b"b"}
    again = open_store()
    told_again = told_by(again)
    assert again.load() == session_of("c")
    assert told_again == []
    assert articles_in(aside) == {"a": b"a", "b": b"b"}


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO])
def test_a_session_that_the_disk_does_not_give_is_set_aside_and_comes_back_when_it_does(
    open_store: Open, tmp_path: Path, number: int
) -> None:
    keep(open_store, "a", "b")
    with failing("open", number, lambda path: path.endswith("session.jsonl")):
        store = open_store()
        troubles = told_by(store)
        assert store.load() == Session()
        (trouble,) = troubles
        assert isinstance(trouble, SetAside)
        assert (trouble.why, trouble.folder) == ("unreadable", aside_in(tmp_path / "session", "unreadable"))
        store.keep_article("c", b"c")
        store.save(session_of("c"))
        store.forget_others({"c"})
        assert store.close(LONG)
    again = open_store()
    assert again.load() == session_of("c", "a", "b")
    assert [again.article(key) for key in "abc"] == [b"a", b"b", b"c"]
    again.flush(LONG)
    assert not list((tmp_path / "session").glob("unreadable-*"))


def test_a_newer_version_finds_its_session_again(
    open_store: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as newer:
        newer.setattr("gui.session.session.VERSION", 2)
        keep(open_store, "a", "b")
    keep(open_store, "c")
    monkeypatch.setattr("gui.session.session.VERSION", 2)
    store = open_store()
    session = store.load()
    assert {tab.key for tab in session.tabs} >= {"a", "b"}
    assert [store.article(key) for key in "ab"] == [b"a", b"b"]


def test_of_a_damaged_session_the_good_lines_come_back_and_all_else_is_setaside_in(
    open_store: Open, tmp_path: Path
) -> None:
    keep(open_store, "a", "b", "c")
    file = tmp_path / "session" / "0" / "session.jsonl"
    damaged = file.read_bytes().replace(b'"key": "b"', b'"key": \x00b"')
    file.write_bytes(damaged)
    store = open_store()
    troubles = told_by(store)
    session = store.load()
    assert [tab.key for tab in session.tabs] == ["a", "c"]
    aside = aside_in(tmp_path / "session", "damaged")
    assert troubles == [SetAside("damaged", aside, file.parent, 1)]
    store.save(session)
    store.forget_others({"a", "c"})
    assert store.close(LONG)
    assert (aside / "session.original").read_bytes() == damaged
    assert articles_in(aside) == {"b": b"b"}
    again = open_store()
    told_again = told_by(again)
    assert again.load() == session
    assert told_again == []
    assert [again.article(key) for key in "ac"] == [b"a", b"c"]


def test_the_text_of_a_tab_whose_key_became_another_is_not_deleted(open_store: Open, tmp_path: Path) -> None:
    keep(open_store, "a", "b")
    file = tmp_path / "session" / "0" / "session.jsonl"
    file.write_bytes(file.read_bytes().replace(b'"key": "b"', b'"key": "f"'))
    store = open_store()
    store.save(store.load())
    store.forget_others({"a", "f"})
    assert store.flush(LONG)
    assert articles_in(aside_in(tmp_path / "session", "damaged")) == {"b": b"b"}


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_wherever_a_session_is_damaged_no_text_is_deleted(
    open_store: Open, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    root = tmp_path_factory.mktemp("damaged")
    folder = root / "0"
    (folder / "articles").mkdir(parents=True)
    for key in "abc":
        (folder / "articles" / key).write_bytes(key.encode())
    whole = encode_session(session_of("a", "b", "c"))
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start, len(whole)))
    (folder / "session.jsonl").write_bytes(whole[:start] + data.draw(st.binary(max_size=4)) + whole[end:])
    store = open_store(root)
    session = store.load()
    store.save(session)
    store.forget_others([tab.key for tab in session.tabs])
    assert store.close(LONG)
    assert {path.name: path.read_bytes() for path in root.glob("*/articles/*")} == {key: key.encode() for key in "abc"}


def test_what_another_program_left_is_treated_with_the_same_care(open_store: Open, tmp_path: Path) -> None:
    root = tmp_path / "session"
    first, second, third = open_store(), open_store(), open_store()
    for store, keys in ((first, "a"), (second, "bc"), (third, "d")):
        for key in keys:
            store.keep_article(key, key.encode())
        store.save(session_of(*keys))
        assert store.close(LONG)
    file = root / "1" / "session.jsonl"
    damaged = file.read_bytes().replace(b'"key": "b"', b'"key": \x00b"')
    file.write_bytes(damaged)
    _newer(root / "2" / "session.jsonl")
    (root / "3").mkdir()
    (root / "3" / "session.jsonl").write_bytes(b"no more than this")
    store = open_store()
    troubles = told_by(store)
    assert [tab.key for tab in store.load().tabs] == ["a", "c"]
    store.forget_others({"a", "c"})
    assert store.flush(LONG)
    whys = sorted(trouble.why for trouble in troubles if isinstance(trouble, SetAside))
    assert whys == ["damaged", "damaged", "newer"]
    originals = {path.read_bytes() for path in root.glob("damaged-*/session.original")}
    assert originals == {damaged, b"no more than this"}
    assert {path.name: path.read_bytes() for path in root.glob("damaged-*/articles/*")} == {"b": b"b"}
    assert articles_in(aside_in(root, "unreadable")) == {"d": b"d"}


def test_what_can_not_be_set_aside_stays_where_it_is_until_it_can(
    open_store: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(open_store, "a")
    folder = tmp_path / "session" / "0"
    _newer(folder / "session.jsonl")
    real = Path.mkdir

    def mkdir(path: Path, *rest: object, **more: object) -> None:
        if "unreadable-" in path.name:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(path, *rest, **more)  # type: ignore[arg-type]

    with monkeypatch.context() as full:
        full.setattr(Path, "mkdir", mkdir)
        store = open_store()
        troubles = told_by(store)
        assert store.load() == Session()
        store.save(session_of("b"))
        store.forget_others({"b"})
        assert not store.flush(LONG)
        assert articles_in(folder) == {"a": b"a"}
        assert b'"version": 2' in (folder / "session.jsonl").read_bytes()
        assert troubles[0] == SetAside("newer", folder, folder, 1)
    assert store.flush(LONG)
    aside = aside_in(tmp_path / "session", "unreadable")
    assert articles_in(aside) == {"a": b"a"}
    assert store.load() == session_of("b")
    qtbot.waitUntil(lambda: troubles[-1] == SetAside("newer", aside, folder, 1), timeout=10_000)


def test_an_article_that_can_not_be_read_is_set_aside_and_not_deleted(open_store: Open, tmp_path: Path) -> None:
    keep(open_store, "a")
    store = open_store()
    troubles = told_by(store)
    store.load()
    with failing("open", errno.EIO, lambda path: path.endswith("/a")):
        assert store.article("a") is None
    (trouble,) = troubles
    assert isinstance(trouble, SetAside)
    store.save(Session())
    store.forget_others(())
    assert store.flush(LONG)
    assert articles_in(trouble.folder) == {"a": b"a"}


@pytest.mark.parametrize("piece", [b"\n", b"{", b"noise\n"])
def test_a_huge_file_in_the_place_of_a_session_is_setaside_in(open_store: Open, tmp_path: Path, piece: bytes) -> None:
    keep(open_store, "a")
    file = tmp_path / "session" / "0" / "session.jsonl"
    file.write_bytes(piece * (2 * MOST_BYTES // len(piece)))
    store = open_store()
    troubles = told_by(store)
    assert store.load() == Session()
    aside = aside_in(tmp_path / "session", "damaged")
    assert [trouble.folder for trouble in troubles if isinstance(trouble, SetAside)] == [aside]
    store.save(Session())
    assert store.close(LONG)
    assert (aside / "session.original").stat().st_size == 2 * MOST_BYTES // len(piece) * len(piece)
    assert articles_in(aside) == {"a": b"a"}


def test_tabs_beyond_the_bound_stay_in_what_is_setaside_in(open_store: Open, tmp_path: Path) -> None:
    keys = [f"k{number}" for number in range(MOST_TABS + 2)]
    folder = tmp_path / "session" / "0"
    (folder / "articles").mkdir(parents=True)
    for key in (keys[0], keys[-1]):
        (folder / "articles" / key).write_bytes(key.encode())
    whole = encode_session(session_of(*keys))
    (folder / "session.jsonl").write_bytes(whole)
    store = open_store()
    troubles = told_by(store)
    assert [tab.key for tab in store.load().tabs] == keys[:MOST_TABS]
    aside = aside_in(tmp_path / "session", "damaged")
    assert SetAside("too many", aside, folder, 2) in troubles
    assert (aside / "session.original").read_bytes() == whole
    assert articles_in(aside) == {keys[-1]: keys[-1].encode()}
