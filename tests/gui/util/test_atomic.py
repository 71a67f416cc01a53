"""Writing a file: the old or the new is there, whole, and nothing else."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from gui.util.atomic import NEW, write_atomically
from tests.gui.session.faults import failing

on_posix = pytest.mark.skipif(os.name != "posix", reason="permissions and links are POSIX's")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("data", [b"", b"new", b"new" * 1_000_000])
def test_what_was_there_is_replaced_and_nothing_else_is_left(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a").write_bytes(b"old")
    assert write_atomically(tmp_path / "a", data)
    assert contents(tmp_path) == {"a": data}


@on_posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_a_file_keeps_its_permissions(tmp_path: Path, mode: int) -> None:
    (tmp_path / "a").touch()
    (tmp_path / "a").chmod(mode)
    write_atomically(tmp_path / "a", b"new")
    assert (tmp_path / "a").stat().st_mode & 0o777 == mode


@on_posix
def test_a_new_file_has_the_permissions_that_the_system_gives(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_atomically(tmp_path / "a", b"new")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "other").stat().st_mode


@on_posix
def test_a_mode_that_is_given_holds_over_the_old_file_and_what_a_crash_left(tmp_path: Path) -> None:
    for name in ("a", "a.new"):
        (tmp_path / name).write_bytes(b"a longer text than the new one")
        (tmp_path / name).chmod(0o666)
    write_atomically(tmp_path / "a", b"new", mode=0o600, new_name="a.new")
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o600
    assert contents(tmp_path) == {"a": b"new"}


@on_posix
def test_what_a_link_leads_to_is_replaced_even_in_another_folder(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to(folder / "file")
    for data in (b"made", b"replaced"):
        write_atomically(tmp_path / "one", data)
        assert contents(folder) == {"file": data}
    assert (tmp_path / "one").is_symlink()
    assert (tmp_path / "two").is_symlink()


@pytest.mark.parametrize("call", ["open", "write"])
def test_a_disk_that_fails_leaves_the_old_alone(tmp_path: Path, call: str) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with failing(call, errno.EIO, lambda path: path.endswith(NEW)) as met, pytest.raises(OSError, match="rror"):
        write_atomically(tmp_path / "a", b"new")
    assert met
    assert contents(tmp_path) == {"a": b"old"}


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_last_step_that_fails_leaves_the_old_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(OSError, match="rror"):
        write_atomically(tmp_path / "a", b"new")
    assert contents(tmp_path) == {"a": b"old"}


def test_a_file_system_that_can_not_wait_for_its_disk_is_written_to_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

    monkeypatch.setattr(os, "fsync", refuse)
    assert write_atomically(tmp_path / "a", b"new")
    assert contents(tmp_path) == {"a": b"new"}


@pytest.mark.parametrize("answers", [[True], [False, True], [False, False, False, True]])
def test_what_is_given_up_at_any_moment_leaves_the_old_alone(tmp_path: Path, answers: list[bool]) -> None:
    (tmp_path / "a").write_bytes(b"old")
    given = iter(answers)
    assert not write_atomically(tmp_path / "a", b"x" * 600_000, unwanted=lambda: next(given))
    assert contents(tmp_path) == {"a": b"old"}


def test_the_longest_name_that_a_disk_takes_can_be_written(tmp_path: Path) -> None:
    name = "n" * 255
    write_atomically(tmp_path / name, b"new")
    assert contents(tmp_path) == {name: b"new"}
