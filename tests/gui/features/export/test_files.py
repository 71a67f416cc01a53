"""Writing a file: all of it or nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.features.export.files import SaveError, Writing, save_file


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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only POSIX has pipes in folders")
def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(SaveError, match="it is not a file"):
        save_file(str(pipe), "text")
    assert pipe.is_fifo()


@pytest.mark.skipif(os.name != "posix", reason="elsewhere links need a privilege")
def test_a_file_that_a_link_leads_to_is_replaced_and_the_link_stays(tmp_path: Path) -> None:
    (tmp_path / "summary.txt").write_text("before")
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "summary.txt")
    save_file(str(link), "new")
    assert link.is_symlink()
    assert (tmp_path / "summary.txt").read_text() == "new"


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file that is open can't be replaced")
def test_whoever_has_the_old_file_open_goes_on_reading_it(tmp_path: Path) -> None:
    file = tmp_path / "summary.txt"
    file.write_text("before")
    with file.open() as reading:
        save_file(str(file), "new")
        assert reading.read() == "before"


def test_writing_that_is_not_wanted_any_more_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    file = tmp_path / "summary.txt"
    file.write_text("before")
    assert save_file(str(file), "new", lambda: True) is False
    assert [(found.name, found.read_text()) for found in tmp_path.iterdir()] == [("summary.txt", "before")]


def test_writing_that_is_not_wanted_half_way_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    file = tmp_path / "summary.txt"
    file.write_text("before")
    answers = iter([False, False, True])
    assert save_file(str(file), "x" * 1_000_000, lambda: next(answers)) is False
    assert [(found.name, found.read_text()) for found in tmp_path.iterdir()] == [("summary.txt", "before")]


def test_a_file_is_written_on_another_thread(qtbot: QtBot, tmp_path: Path) -> None:
    writing = Writing(str(tmp_path / "summary.txt"), "text")
    with qtbot.waitSignal(writing.finished):
        writing.start()
    assert (tmp_path / "summary.txt").read_text() == "text"


def test_what_goes_wrong_on_the_other_thread_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    writing = Writing(str(tmp_path / "gone" / "summary.txt"), "text")
    with qtbot.waitSignal(writing.failed) as failed:
        writing.start()
    assert "its folder does not exist" in failed.args[0]


def test_a_file_that_is_given_up_is_not_written(qtbot: QtBot, tmp_path: Path) -> None:
    writing = Writing(str(tmp_path / "summary.txt"), "text")
    with qtbot.assertNotEmitted(writing.finished, wait=50):
        writing.give_up()
        writing.start()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="its folder does not exist"):
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
