"""A file of lines that never grows too long, shared by all programs that run at once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui.diagnostics.log_file import LogFile
from tests.gui.session.faults import small_disk

on_posix = pytest.mark.skipif(os.name != "posix", reason="permissions and pipes are POSIX's")

#: A program that writes numbered lines of its own.
WRITE = """
import sys
from pathlib import Path
from gui.diagnostics.log_file import LogFile
file = LogFile(Path(sys.argv[1]), 20_000)
for number in range(200):
    file.append(f"{sys.argv[2]} {number} {'x' * 50}\\n")
"""


def test_lines_come_one_after_another(tmp_path: Path) -> None:
    file = LogFile(tmp_path / "log")
    file.append("one\n")
    file.append("two\nthree\n")
    assert file.tail(2) == ["two", "three"]
    assert file.tail(9) == ["one", "two", "three"]


def test_a_few_files_of_limited_size_are_kept_and_the_newest_lines_in_them(tmp_path: Path) -> None:
    file = LogFile(tmp_path / "log", 1_000)
    for number in range(500):
        file.append(f"{number:04} and some more words\n")
    assert {path.name for path in tmp_path.iterdir()} == {"log", "log.1", "log.2"}
    assert all(path.stat().st_size <= 1_000 for path in tmp_path.iterdir())
    kept = [line for name in ("log.2", "log.1", "log") for line in (tmp_path / name).read_text().splitlines()]
    assert [int(line[:4]) for line in kept] == list(range(500 - len(kept), 500))


@on_posix
def test_only_the_reader_may_look_into_it(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    file = LogFile(folder / "log", 50)
    for _ in range(10):
        file.append("a line of some length\n")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_several_programs_write_whole_lines_and_none_fails(tmp_path: Path) -> None:
    path = tmp_path / "log"
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITE, str(path), name], stderr=subprocess.PIPE) for name in "abc"
    ]
    errors = [writer.communicate()[1] for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0, 0], errors
    lines = [line for file in tmp_path.iterdir() for line in file.read_text().splitlines()]
    assert lines
    for line in lines:
        name, number, rest = line.split(" ")
        assert name in "abc"
        assert number.isdecimal()
        assert rest == "x" * 50
    assert len(list(tmp_path.iterdir())) <= 3


@on_posix
def test_a_pipe_of_its_name_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "log")
    file = LogFile(tmp_path / "log")
    with pytest.raises(OSError, match=r"."):
        file.append("line\n")
    with pytest.raises(OSError, match=r"."):
        file.tail(1)


def test_a_full_disk_is_an_error_and_nothing_else(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 64) as disk:
        file = LogFile(disk / "log", 1_000_000)
        (disk / "else").write_bytes(b"x" * 50_000)
        with pytest.raises(OSError, match="space"):
            file.append("x" * 20_000 + "\n")
        (disk / "log").unlink()
        file.append("room again\n")
        assert file.tail(1) == ["room again"]
