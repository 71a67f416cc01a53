"""Work whose parent has the last word, in processes of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.terminal.supervised import _is_in_time, can_supervise
from tests.patience import PATIENCE

pytestmark = pytest.mark.skipif(not can_supervise(), reason="needs processes that are made of a running one")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="what Linux's kernel does or tells")

SETTING = """
import os, re, signal, sys, time
from core.terminal.supervised import supervise

# A shell has what it runs in the background ignore it.
signal.signal(signal.SIGINT, signal.default_int_handler)

def hold_the_lock():
    re.match("(a+)+$", "a" * 60 + "b")

def end(work, seconds):
    stopped, killed = lambda: print("stopped") or 7, lambda reason: print("killed by", reason) or 8
    sys.exit(supervise(work, seconds, stopped, killed))
"""
#: A terminal face whose limit is a moment, with something else in the place of reading.
FACE = """
import core, os, re, sys
import core.__main__ as face
face.SECONDS = 0.2
"""


def run(code: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)


def ended(work: str, seconds: float = PATIENCE) -> tuple[int, str, str]:
    """Exit status, output and errors of a process that supervises some work, the body of a function of ``limit``."""
    done = run(f"{SETTING}\ndef work(limit):\n    {work}\n\nend(work, {seconds})")
    return done.returncode, done.stdout, done.stderr


def test_the_status_is_that_of_the_work() -> None:
    assert ended("return 3") == (3, "", "")


def test_what_the_work_prints_is_printed_once() -> None:
    assert ended('print("begun"); print("done"); return 0') == (0, "begun\ndone\n", "")


def test_an_error_in_the_work_is_told_as_in_any_program() -> None:
    status, output, errors = ended('raise ValueError("odd")')
    assert (status, output) == (1, "")
    assert errors.endswith("ValueError: odd\n")


def test_a_limited_part_that_ends_in_time_is_not_stopped() -> None:
    assert ended("with limit(): print('part')\n    return 0") == (0, "part\n", "")


def test_a_limited_part_that_takes_too_long_is_stopped() -> None:
    assert ended("with limit(): time.sleep(3600)", 0.1) == (7, "stopped\n", "")


def test_a_limited_part_that_keeps_pythons_lock_is_stopped() -> None:
    assert ended("with limit(): hold_the_lock()", 0.1) == (7, "stopped\n", "")


@pytest.mark.parametrize(("said", "is_in_time"), [(b"", True), (b"()", True), (b"()()", True), (b"()(", False)])
def test_every_limited_part_has_to_end_in_its_own_time(said: bytes, *, is_in_time: bool) -> None:
    reading, writing = os.pipe()
    os.write(writing, said)
    if is_in_time:
        os.close(writing)
    assert _is_in_time(reading, 0.01) is is_in_time


def test_what_is_not_limited_takes_the_time_that_it_needs() -> None:
    assert ended("time.sleep(0.5); return 0", 0.1) == (0, "", "")


@pytest.mark.parametrize("name", ["SIGKILL", "SIGABRT", "SIGSEGV"])
def test_work_that_a_signal_ends_is_told_by_its_name(name: str) -> None:
    assert ended(f"with limit(): os.kill(os.getpid(), signal.{name})") == (8, f"killed by {name}\n", "")


@on_linux
def test_work_ends_when_its_parent_is_killed() -> None:
    work = "def work(limit):\n    print(os.getpid(), flush=True); hold_the_lock()"
    command = [sys.executable, "-P", "-c", f"{SETTING}\n{work}\n\nend(work, {PATIENCE})"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert int(process.stdout.readline()) != process.pid
        process.kill()
        # The work has it too, so that it ends with the last of both.
        assert process.stdout.read() == ""
    assert process.returncode == -signal.SIGKILL


@on_linux
def test_an_interrupt_ends_the_work_too() -> None:
    parent_waits = "open(f'/proc/{os.getppid()}/stat').read().split()[2] == 'S'"
    # Again and again: what comes right before the parent waits, Python tells it after.
    interrupt = f"while True:\n        if {parent_waits}: os.kill(os.getppid(), signal.SIGINT); time.sleep(1)"
    assert ended(interrupt) == (130, "", "")


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_standard_file_that_is_closed_stays_without_use(number: int) -> None:
    work = f"os._exit(os.path.samefile('/dev/fd/{number}', os.devnull))"
    done = run(f"{SETTING}\nos.close({number})\ndef work(limit):\n    {work}\n\nend(work, {PATIENCE})")
    assert done.returncode == 1


def test_the_terminal_face_says_that_it_took_too_long_whoever_keeps_pythons_lock(data: Path) -> None:
    code = f'{FACE}\ncore.load = lambda *_, **__: re.match("(a+)+$", "a" * 60 + "b")\nsys.exit(face.run())'
    done = run(code, data / "article.txt")
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("standfirst-cli: Reading ")
    assert "took longer than" in line


def test_the_terminal_face_says_so_when_a_library_kills_it(data: Path) -> None:
    done = run(f"{FACE}\ncore.load = lambda *_, **__: os.abort()\nsys.exit(face.run())", data / "article.txt")
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("standfirst-cli: ")
    assert "SIGABRT" in line
