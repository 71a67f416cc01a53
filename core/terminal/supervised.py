"""Work in a child process, whose parent has the last word if it takes too long or dies."""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial

#: Makes the context for a time-limited part of the work.
Limit = Callable[[], AbstractContextManager[None]]
#: Work with such parts, one after another. Returns an exit status.
Work = Callable[[Limit], int]
_STANDARD_ERROR = 2
_INTERRUPTED = 130
#: prctl(2): which signal a process gets once its parent is gone.
_PR_SET_PDEATHSIG = 1


def can_supervise() -> bool:
    """Whether this system can safely make a process of a running one.

    Windows has no call for it; on macOS the system's frameworks, which report the proxies, end such a process.
    """
    return hasattr(os, "fork") and sys.platform != "darwin"


def supervise(work: Work, seconds: float, stopped: Callable[[], int], killed: Callable[[str], int]) -> int:
    """The exit status of work done in a child of this process; returns in both processes.

    If one of its limited parts takes longer than this many seconds, the child is killed and the status is that of
    ``stopped``; if a signal ended the child, that of ``killed``, which is given the signal's name. Nothing that the
    child does can keep the parent from either, while a library that holds Python's lock blocks every thread of its own
    process. Call it before any thread is started.
    """
    _occupy_standard_files()
    reading, writing = os.pipe()
    parent = os.getpid()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _end_with(parent)
        return work(partial(_limited, writing))
    try:
        os.close(writing)
        if not _is_in_time(reading, seconds):
            _kill(child)
            return stopped()
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        _kill(child)
        return _INTERRUPTED
    return status if status >= 0 else killed(signal.Signals(-status).name)


@contextmanager
def _limited(pipe: int) -> Iterator[None]:
    """Tells the other end of a pipe when a limited part begins and ends."""
    os.write(pipe, b"(")
    try:
        yield
    finally:
        os.write(pipe, b")")


def _is_in_time(pipe: int, seconds: float) -> bool:
    """Waits until the work ends, which closes the pipe however it ends, or until a limited part exceeds its time."""
    while os.read(pipe, 1):
        if not select.select([pipe], [], [], seconds)[0]:
            return False
        os.read(pipe, 1)
    return True


def _occupy_standard_files() -> None:
    """Opens the null device for closed standard files: a pipe in their place would get what a library prints."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= _STANDARD_ERROR:
        pass
    os.close(number)


def _kill(child: int) -> None:
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _end_with(parent: int) -> None:
    """Makes this process end when its parent is killed, if the system can do that (Linux)."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        # It may already have gone.
        if os.getppid() != parent:
            os._exit(1)
