"""A window that crashed is told of in the log of the next."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui.diagnostics.crashes import Crashes

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere crashes are not noted")

SECRET = "Konto 4711"
CRASH = f"""
import os, signal, sys
from pathlib import Path
from gui.diagnostics.crashes import Crashes
Crashes(Path(sys.argv[1])).begin()
def painting(text):
    os.kill(os.getpid(), signal.SIGSEGV)
painting("{SECRET}")
"""


def crash(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CRASH, str(folder)], check=False)
    assert done.returncode < 0


def begin_and_end(folder: Path) -> None:
    crashes = Crashes(folder)
    crashes.begin()
    crashes.end()


@pytest.fixture(autouse=True)
def _faulthandler_as_it_was() -> None:
    """Pytest's own goes on after this."""
    import faulthandler

    yield
    faulthandler.enable(sys.__stderr__)


def test_a_crash_is_logged_once_at_the_next_start_without_any_text(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    crash(tmp_path / "log")
    begin_and_end(tmp_path / "log")
    (record,) = caplog.records
    assert "Segmentation fault" in record.getMessage()
    assert "<string>:7 in painting" in record.getMessage()
    assert SECRET not in record.getMessage()
    begin_and_end(tmp_path / "log")
    assert len(caplog.records) == 1


def test_only_the_reader_may_look_into_it(tmp_path: Path) -> None:
    crash(tmp_path / "log")
    assert (tmp_path / "log" / "crashes").stat().st_mode & 0o777 == 0o600


def test_where_it_can_not_be_noted_nothing_is_disturbed(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "log").write_text("a file in its place")
    begin_and_end(tmp_path / "log")
    os.mkfifo(tmp_path / "crashes")
    begin_and_end(tmp_path)
    assert caplog.records == []
