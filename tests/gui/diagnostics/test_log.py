"""The log: what is noted is on the disk soon, tells nothing of what was read, and disturbs nobody."""

from __future__ import annotations

import errno
import io
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from gui.diagnostics.log import Log, close_log, current_log, open_log

SECRET = "Offshore-Konto 4711"


def written(folder: Path) -> str:
    return (folder / "log" / "standfirst.log").read_text()


def test_it_begins_with_the_start_and_has_a_line_for_each_record(log: Log, tmp_path: Path) -> None:
    log.wait(20)
    logging.getLogger("standfirst.worker").info("%s done in %.2f s", "Load", 1.234)
    log.wait(20)
    # A worker of an earlier test may end now, which is noted too.
    first, *_, last = written(tmp_path).splitlines()
    assert first.endswith(f"INFO    {os.getpid()} standfirst.start: started")
    assert last.endswith("standfirst.worker: Load done in 1.23 s")


def test_of_an_exception_the_message_is_not_written(log: Log, tmp_path: Path) -> None:
    with pytest.raises(KeyError) as raised:
        raise KeyError(SECRET) from UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET)
    logging.getLogger("standfirst.any").error("that was a fault", exc_info=raised.value)
    log.wait(20)
    assert SECRET not in written(tmp_path)
    assert "that was a fault\n    UnicodeDecodeError\n" in written(tmp_path)
    assert written(tmp_path).endswith("    KeyError\n")


def test_of_an_exception_that_another_handler_wrote_in_full_the_message_is_not_written(
    log: Log, tmp_path: Path
) -> None:
    aloud = logging.StreamHandler(io.StringIO())
    logger = logging.getLogger("standfirst.any")
    logger.addHandler(aloud)
    logger.error("that was a fault", exc_info=KeyError(SECRET))
    logger.removeHandler(aloud)
    assert SECRET in aloud.stream.getvalue()
    log.wait(20)
    assert SECRET not in written(tmp_path)


def test_what_libraries_log_is_not_written(log: Log, tmp_path: Path) -> None:
    logging.getLogger("pypdf").error(SECRET)
    logging.getLogger().error(SECRET)
    log.wait(20)
    assert SECRET not in written(tmp_path)


def test_a_folder_that_can_not_be_made_disturbs_nobody_and_the_lines_are_at_hand(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file in its place")
    log = open_log(tmp_path / "log", lambda: "started")
    logging.getLogger("standfirst.any").error("a fault")
    assert [line.partition(": ")[2] for line in log.recent(9)] == ["started", "a fault"]
    close_log(log)
    assert (tmp_path / "log").read_text() == "a file in its place"


def test_a_disk_that_fails_loses_lines_and_nothing_else(
    log: Log, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.wait(20)
    with monkeypatch.context() as patch:

        def fail(*_: object) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        patch.setattr(os, "write", fail)
        logging.getLogger("standfirst.any").error("lost")
        log.wait(20)
        assert log.recent(1)[0].endswith("lost"), "a report has what the disk does not"
    logging.getLogger("standfirst.any").error("kept")
    log.wait(20)
    assert "lost" not in written(tmp_path)
    assert "kept" in written(tmp_path)


def test_a_disk_that_never_answers_holds_up_neither_the_program_nor_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    real = os.write

    def stall(descriptor: int, data: bytes) -> int:
        answers.wait()
        return real(descriptor, data)

    monkeypatch.setattr(os, "write", stall)
    log = open_log(tmp_path / "log", lambda: "started")
    logging.getLogger("standfirst.any").error("a fault")
    assert log.recent(1)[0].endswith("a fault")
    close_log(log)
    assert current_log() is None
    answers.set()
    log.wait(20)


def test_with_debug_more_is_said_and_on_standard_error_too(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    log = open_log(tmp_path / "log", lambda: "started", debug=True)
    logging.getLogger("standfirst.any").debug("a detail")
    close_log(log)
    assert "a detail" in written(tmp_path)
    assert "a detail" in capfd.readouterr().err


def test_with_debug_and_without_a_terminal_it_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    log = open_log(tmp_path / "log", lambda: "started", debug=True)
    logging.getLogger("standfirst.any").debug("a detail")
    close_log(log)
    assert "a detail" in written(tmp_path)


def test_without_debug_details_are_left_out(log: Log, tmp_path: Path) -> None:
    logging.getLogger("standfirst.any").debug("a detail")
    log.wait(20)
    assert "a detail" not in written(tmp_path)


LAST = """
import logging, sys
from pathlib import Path
from gui.diagnostics.faults import Faults
from gui.diagnostics.log import open_log
open_log(Path(sys.argv[1]), lambda: "started")
Faults(bool).begin()
def ending():
    raise KeyError(sys.argv[2])
ending()
"""


def test_an_error_that_ends_the_program_is_in_the_log(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", LAST, str(tmp_path), SECRET], stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert SECRET.encode() in done.stderr
    log = (tmp_path / "standfirst.log").read_text()
    assert "in ending\n" in log
    assert SECRET not in log
