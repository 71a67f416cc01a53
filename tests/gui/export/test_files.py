"""Writing a file: all of it or nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gui.export.files import SaveError, save_file


def test_a_text_is_written_as_utf_8_byte_for_byte(tmp_path: Path) -> None:
    file = tmp_path / "summary é.txt"
    save_file(str(file), "“Ja”\n😀\r\n")
    assert file.read_bytes() == "“Ja”\n😀\r\n".encode()


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "summary.docx"
    save_file(str(file), b"PK\x03\x04\xff\x00")
    assert file.read_bytes() == b"PK\x03\x04\xff\x00"


def test_a_file_that_was_there_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "summary.txt"
    file.write_text("a longer text that was there before")
    save_file(str(file), "new")
    assert file.read_text() == "new"


def test_nothing_but_the_file_is_left_behind(tmp_path: Path) -> None:
    save_file(str(tmp_path / "summary.txt"), "text")
    assert [file.name for file in tmp_path.iterdir()] == ["summary.txt"]


def test_a_folder_that_is_gone_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="its folder is not there"):
        save_file(str(tmp_path / "gone" / "summary.txt"), "text")


def test_a_name_that_is_too_long_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="too long"):
        save_file(str(tmp_path / f"{'n' * 300}.txt"), "text")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["missing/summary.txt", ".", "file/summary.txt"])
def test_a_place_that_can_not_be_written_to_is_told_of_with_its_name(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(SaveError) as error:
        save_file(str(tmp_path / place), "text")
    assert str(error.value).startswith(f"{tmp_path / place} can't be written: ")
    assert ".." not in str(error.value)
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to_keeps_what_it_has(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "summary.txt").write_text("before")
    folder.chmod(0o500)
    try:
        with pytest.raises(SaveError):
            save_file(str(folder / "another.txt"), "text")
    finally:
        folder.chmod(0o700)
    assert [file.read_text() for file in folder.iterdir()] == ["before"]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux has such a folder")
def test_a_folder_that_nobody_may_write_to_is_told_of() -> None:
    with pytest.raises(SaveError):
        save_file("/proc/self/summary.txt", "text")


@pytest.mark.skipif(os.name != "posix", reason="POSIX limits the size of files")
def test_a_disk_that_is_full_half_way_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    import resource
    import signal

    file = tmp_path / "summary.txt"
    file.write_text("before")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(SaveError, match=r"File too large\. The summary is still here"):
            save_file(str(file), "x" * 1_000_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert [file.read_text() for file in tmp_path.iterdir()] == ["before"]
