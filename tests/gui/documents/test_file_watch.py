"""A file that others change is noticed, once, and one that only looks changed is not."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.documents.file_watch import FileWatch


class _Seen:
    """What a watch told."""

    def __init__(self, watch: FileWatch, bot: QtBot) -> None:
        self.watch = watch
        self._bot = bot
        self.changed: list[str] = []
        self.gone: list[str] = []
        self.noted: list[tuple[str, float]] = []
        watch.changed.connect(self.changed.append)
        watch.gone.connect(self.gone.append)
        watch.noted.connect(lambda path, modified: self.noted.append((path, modified)))

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self._bot.waitUntil(condition)

    def begin(self, path: Path) -> None:
        """Watches from now on."""
        before = len(self.noted)
        self.watch.watch(str(path))
        self.wait_for(lambda: len(self.noted) > before)

    def settle(self, path: Path) -> None:
        """Waits until a change that is made now has been told, and with it all that was before it."""
        before = len(self.changed)
        path.write_text("the last change")
        self.wait_for(lambda: len(self.changed) > before)


@pytest.fixture
def seen(qapp: object, qtbot: QtBot) -> Iterator[_Seen]:
    watch = FileWatch(interval=0.02)
    yield _Seen(watch, qtbot)
    watch.watch("")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_text("The tide turns.")
    return path


def test_the_time_of_the_file_is_noted_when_the_watch_begins(seen: _Seen, file: Path) -> None:
    seen.begin(file)
    assert seen.noted == [(str(file), file.stat().st_mtime)]


def test_a_change_is_told_once(seen: _Seen, file: Path) -> None:
    seen.begin(file)
    file.write_text("The tide has turned.")
    seen.wait_for(lambda: bool(seen.changed))
    seen.settle(file)
    assert seen.changed == [str(file)] * 2
    assert seen.noted[-1] == (str(file), file.stat().st_mtime)


def test_a_change_of_the_same_length_is_told(seen: _Seen, file: Path) -> None:
    seen.begin(file)
    file.write_text("The tide TURNS.")
    os.utime(file, (1, 1))
    seen.wait_for(lambda: bool(seen.changed))


def test_a_file_that_an_editor_puts_another_in_place_of_is_told_again_and_again(seen: _Seen, file: Path) -> None:
    seen.begin(file)
    for number in (1, 2, 3):
        new = file.with_suffix(".new")
        new.write_text(f"Version {number}.")
        new.replace(file)
        seen.wait_for(lambda number=number: len(seen.changed) == number)
    assert not seen.gone


def test_a_file_that_was_only_touched_is_no_change(seen: _Seen, file: Path) -> None:
    seen.begin(file)
    os.utime(file, (1000, 1000))
    seen.wait_for(lambda: seen.noted[-1] == (str(file), 1000))
    assert seen.changed == []


def test_a_file_that_is_deleted_is_gone_once(seen: _Seen, file: Path) -> None:
    seen.begin(file)
    file.unlink()
    seen.wait_for(lambda: bool(seen.gone))
    file.write_text("Back again.")
    seen.wait_for(lambda: bool(seen.changed))
    assert seen.gone == [str(file)]


def test_a_file_that_comes_back_as_it_was_is_no_change(seen: _Seen, file: Path, tmp_path: Path) -> None:
    seen.begin(file)
    file.rename(tmp_path / "elsewhere")
    seen.wait_for(lambda: bool(seen.gone))
    (tmp_path / "elsewhere").rename(file)
    seen.settle(file)
    assert seen.changed == [str(file)]


def test_a_change_since_it_was_read_is_told_at_once(seen: _Seen, file: Path) -> None:
    read = file.stat().st_mtime
    file.write_text("Changed while nobody watched.")
    os.utime(file, (read + 5, read + 5))
    seen.watch.watch(str(file), read)
    seen.wait_for(lambda: bool(seen.changed))


def test_a_file_that_is_as_it_was_read_is_no_change(seen: _Seen, file: Path) -> None:
    seen.watch.watch(str(file), file.stat().st_mtime)
    seen.wait_for(lambda: bool(seen.noted))
    seen.settle(file)
    assert seen.changed == [str(file)]


def test_a_file_that_is_missing_from_the_beginning_is_gone(seen: _Seen, tmp_path: Path) -> None:
    seen.watch.watch(str(tmp_path / "missing.txt"))
    seen.wait_for(lambda: bool(seen.gone))


def test_only_the_last_file_is_watched(seen: _Seen, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another.")
    seen.begin(file)
    seen.begin(other)
    file.write_text("Nobody looks at this.")
    seen.settle(other)
    assert seen.changed == [str(other)]


def test_nothing_is_watched_when_that_is_wished(seen: _Seen, file: Path, tmp_path: Path) -> None:
    others = set(threading.enumerate())
    seen.begin(file)
    watching = set(threading.enumerate()) - others
    assert [thread.name for thread in watching] == ["file watch"]
    seen.watch.watch("")
    seen.wait_for(lambda: not any(thread.is_alive() for thread in watching))


def test_a_path_that_no_system_knows_is_gone(seen: _Seen) -> None:
    seen.watch.watch("/nul\0in it")
    seen.wait_for(lambda: bool(seen.gone))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no named pipes")
def test_a_file_that_never_answers_stops_nobody(seen: _Seen, file: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    seen.watch.watch(str(pipe))
    seen.begin(file)
    seen.settle(file)
    assert seen.changed == [str(file)]
    with pipe.open("w"):
        pass
