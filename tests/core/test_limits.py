"""The memory limit, in processes of their own."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from core.limits import ADDRESS_SPACE, OVER_MEMORY, RESIDENT, MemoryWatch, limit_time
from tests.patience import PATIENCE

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="limits of the Linux kernel")


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"import core.limits as limits\n{code}"],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def printed(code: str) -> list[int]:
    done = run(code)
    assert done.returncode == 0, done.stderr
    return [int(word) for word in done.stdout.split()]


def test_a_process_that_grows_past_a_watched_limit_is_ended() -> None:
    grow = """
import threading
limits.MemoryWatch(limits.resident_memory() + 100_000_000)
held = b"x" * 300_000_000
threading.Event().wait()
"""
    assert run(grow).returncode == OVER_MEMORY


def test_a_process_that_grew_past_a_watched_limit_and_gave_the_memory_back_is_ended_too() -> None:
    grow = """
import threading
limit = limits.resident_memory() + 100_000_000
b"x" * 300_000_000
limits.MemoryWatch(limit)
threading.Event().wait()
"""
    assert run(grow).returncode == OVER_MEMORY


def test_a_watch_holds_up_no_process_that_stays_below_the_limit() -> None:
    assert run("limits.MemoryWatch(10**12)").returncode == 0


def test_a_watch_stops_the_process_once() -> None:
    stopped: list[int] = []
    called = threading.Event()

    def stop(status: int) -> None:
        stopped.append(status)
        called.set()

    watch = MemoryWatch(0, stop)
    assert called.wait(PATIENCE)
    watch.end()
    assert stopped == [OVER_MEMORY]


def test_a_watch_that_lacks_memory_itself_goes_on_without_a_word() -> None:
    code = """
import threading

def lacking():
    limits.resident_memory = lambda: 10**13
    raise MemoryError

limits.resident_memory = lacking
limits.MemoryWatch(10**12)
threading.Event().wait(60)
"""
    done = run(code)
    assert (done.returncode, done.stderr) == (OVER_MEMORY, "")


def test_a_watch_that_is_ended_leaves_no_thread() -> None:
    before = threading.active_count()
    MemoryWatch(10**12).end()
    assert threading.active_count() == before


def test_resident_memory_is_what_is_held_in_bytes() -> None:
    (size,) = printed('held = b"x" * 400_000_000; print(limits.resident_memory())')
    assert 400_000_000 < size < 1_000_000_000


def test_resident_memory_is_the_most_that_was_held() -> None:
    (size,) = printed('held = b"x" * 400_000_000; del held; print(limits.resident_memory())')
    assert size > 400_000_000


@on_linux
def test_a_request_over_the_limit_raises_memory_error() -> None:
    done = run("limits.limit_memory(500_000_000); bytearray(600_000_000)")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "MemoryError"


@on_linux
def test_what_stays_below_the_limit_is_not_held_up() -> None:
    assert run("limits.limit_memory(500_000_000); bytearray(200_000_000)").returncode == 0


LIMITS = "import resource; limits.limit_memory(); print(*resource.getrlimit(resource.RLIMIT_AS))"


@on_linux
def test_the_limit_is_3_gb_unless_another_is_given() -> None:
    assert printed(LIMITS)[0] == ADDRESS_SPACE == 3_000_000_000


def test_a_limited_process_that_holds_too_much_is_ended() -> None:
    grow = """
import threading
limits.limit_memory(resident=limits.resident_memory() + 100_000_000)
held = b"x" * 300_000_000
threading.Event().wait()
"""
    assert run(grow).returncode == OVER_MEMORY


def test_half_of_the_address_space_may_be_resident() -> None:
    assert 2 * RESIDENT == ADDRESS_SPACE


@on_linux
def test_what_the_starting_process_holds_does_not_count() -> None:
    held = b"x" * 300_000_000
    (size,) = printed("print(limits.resident_memory())")
    assert size < len(held)


@on_linux
@pytest.mark.parametrize(("soft", "hard"), [(1_000_000_000, -1), (1_000_000_000, 2_000_000_000), (2**31, 2**31)])
def test_a_lower_limit_that_was_set_before_stays(soft: int, hard: int) -> None:
    before = f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({soft}, {hard}));"
    assert printed(before + LIMITS) == [soft, hard]


@on_linux
def test_a_higher_limit_that_was_set_before_is_lowered() -> None:
    before = "import resource; resource.setrlimit(resource.RLIMIT_AS, (5 * 10**9, 6 * 10**9));"
    assert printed(before + LIMITS) == [ADDRESS_SPACE, 6 * 10**9]


@on_linux
def test_a_limited_process_leaves_no_core_dump() -> None:
    assert printed("import resource; limits.limit_memory(); print(resource.getrlimit(resource.RLIMIT_CORE)[0])") == [0]


@on_linux
def test_numpy_starts_no_threads_that_would_reserve_address_space() -> None:
    count = "import os, numpy; print(len(os.listdir('/proc/self/task')))"
    # The first one, and the one that watches the memory.
    assert printed(f"limits.limit_memory(); {count}") == [2]


def test_what_takes_too_long_is_stopped() -> None:
    stopped = threading.Event()
    with limit_time(0.01, stopped.set):
        assert stopped.wait(PATIENCE)


def test_what_ends_in_time_is_not() -> None:
    before = set(threading.enumerate())
    stopped = threading.Event()
    with limit_time(PATIENCE, stopped.set):
        (clock,) = set(threading.enumerate()) - before
    clock.join(PATIENCE)
    assert not clock.is_alive()
    assert not stopped.is_set()


def test_what_keeps_pythons_lock_is_ended_too() -> None:
    held = """
import re
limits._GRACE = 0.5
with limits.limit_time(0.5, lambda: None):
    re.match("(a+)+$", "a" * 40 + "b")
"""
    assert run(held).returncode == 1
