"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from gui.session.files import read_file, replace_file
from gui.session.folder import names_in
from tests.gui.session.faults import failing, small_disk


def test_a_file_is_replaced_and_nobody_else_can_read_it(tmp_path: Path) -> None:
    file = tmp_path / "a"
    for data in (b"old", b"", b"new" * 1_000_000):
        replace_file(file, data)
        assert read_file(file) == data
    assert file.stat().st_mode & 0o777 == 0o600
    assert names_in(tmp_path) == {"a"}


@pytest.mark.parametrize("call", ["open", "write"])
def test_a_file_that_can_not_be_replaced_stays_as_it_was_and_alone(tmp_path: Path, call: str) -> None:
    file = tmp_path / "a"
    replace_file(file, b"old")
    with failing(call, errno.EIO, lambda path: path.endswith(".new")), pytest.raises(OSError, match="rror"):
        replace_file(file, b"new")
    assert read_file(file) == b"old"
    assert names_in(tmp_path) == {"a"}


@pytest.mark.parametrize(("total", "is_tried"), [(1_000_000, False), (0, True)])
def test_what_does_not_fit_is_not_begun_unless_the_disk_does_not_tell_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, total: int, is_tried: bool
) -> None:
    usage = type(shutil.disk_usage(tmp_path))
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(total, total, 0))
    with (
        failing("open", errno.ENOSPC, lambda path: path.endswith(".new")) as met,
        pytest.raises(OSError, match="space"),
    ):
        replace_file(tmp_path / "a", b"a")
    assert bool(met) == is_tried


def test_a_disk_is_not_filled_with_what_does_not_fit(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 256) as disk:
        with pytest.raises(OSError, match="space"):
            replace_file(disk / "a", b"a" * 1_000_000)
        replace_file(disk / "b", b"b" * 100_000)
        assert names_in(disk) == {"b"}


def test_of_a_long_file_only_the_beginning_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abcdef")
    assert read_file(tmp_path / "a", 3) == b"abc"


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(OSError, match=r"."):
            read_file(path)
