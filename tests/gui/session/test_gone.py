"""What is gone from the disk while the program runs is kept again."""

from __future__ import annotations

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from gui.session.session import Session
from tests.gui.session.faults import (
    LONG,
    Open,
    articles_in,
    session_of,
)


def test_a_folder_that_was_deleted_is_made_again_with_all_that_is_open(open_store: Open, tmp_path: Path) -> None:
    store = open_store()
    store.load()
    store.article_wanted.connect(lambda key: store.keep_article(key, f"{key} again".encode()))
    for key in "ab":
        store.keep_article(key, key.encode())
    store.save(session_of("a", "b"))
    assert store.flush(LONG)
    shutil.rmtree(tmp_path / "session")
    store.save(session_of("a", "b", place=7))
    assert store.flush(LONG)
    assert articles_in(tmp_path / "session" / "0") == {"a": b"a again", "b": b"b again"}
    assert store.load() == session_of("a", "b", place=7)
    # It is held again, too.
    assert open_store().load() == Session()


def test_a_folder_that_was_deleted_while_nothing_changed_is_made_again_at_the_end(
    open_store: Open, tmp_path: Path
) -> None:
    store = open_store()
    store.load()
    store.article_wanted.connect(lambda key: store.keep_article(key, b"again"))
    store.keep_article("a", b"a")
    store.save(session_of("a"))
    assert store.flush(LONG)
    shutil.rmtree(tmp_path / "session")
    assert store.close(LONG)
    again = open_store()
    assert again.load() == session_of("a")
    assert again.article("a") == b"again"


def test_an_article_that_was_deleted_is_asked_for_at_the_next_change(
    open_store: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    store = open_store()
    store.load()
    wanted: list[str] = []
    store.article_wanted.connect(wanted.append)
    store.keep_article("a", b"a")
    store.keep_article("b", b"b")
    store.save(session_of("a", "b"))
    assert store.flush(LONG)
    (tmp_path / "session" / "0" / "articles" / "a").unlink()
    store.save(session_of("a", "b", place=1))
    qtbot.waitUntil(lambda: bool(wanted), timeout=10_000)
    store.save(session_of("a", "b", place=2))
    assert store.flush(LONG)
    assert wanted == ["a"]


def test_a_session_of_another_program_in_the_place_of_a_folder_that_is_gone_is_left_alone(
    open_store: Open, tmp_path: Path
) -> None:
    store = open_store()
    store.load()
    store.save(session_of("a"))
    assert store.flush(LONG)
    (tmp_path / "session").rename(tmp_path / "elsewhere")
    other = open_store()
    other.save(session_of("b"))
    assert other.close(LONG)
    store.save(session_of("a", place=1))
    assert store.close(LONG)
    assert {tab.key for tab in open_store().load().tabs} == {"a", "b"}
