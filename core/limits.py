"""Memory and time limits for a process that reads untrusted input."""

from __future__ import annotations

import faulthandler
import os
import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

#: 3 GB of address space and half of that resident: three times what a long book needs, and less than would make a small
#: machine swap.
ADDRESS_SPACE = 3_000_000_000
RESIDENT = 1_500_000_000
#: Seconds that a load may take, and a ranking in the window.
SECONDS = 60
#: Exit status of a process that grew past what may be resident: 128 and SIGKILL's 9.
OVER_MEMORY = 137
_SECONDS_BETWEEN_LOOKS = 0.5
#: Seconds after which a process that will not release Python's lock is ended.
_GRACE = 5
_HIGH_WATER = re.compile(rb"VmHWM:\s*(\d+) kB")


def limit_memory(
    address_space: int = ADDRESS_SPACE, resident: int = RESIDENT, stop: Callable[[int], object] = os._exit
) -> MemoryWatch:
    """Limits this process to this many bytes of address space, where the system can (Linux), and of resident memory.

    A request for more address space raises MemoryError; a thread checks resident memory twice a second and calls
    ``stop(OVER_MEMORY)``, until its watch is ended. A lower limit that was already set stays. Call it before numpy is
    imported.
    """
    # Each numpy thread reserves address space; on a machine with many cores none would be left for the text.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if sys.platform == "linux":
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        lowest = min(size for size in (address_space, soft, hard) if size != resource.RLIM_INFINITY)
        resource.setrlimit(resource.RLIMIT_AS, (lowest, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    return MemoryWatch(resident, stop)


@contextmanager
def limit_time(seconds: float, stop: Callable[[], object]) -> Iterator[None]:
    """A context that calls ``stop``, from another thread, if its body takes longer.

    A library may hold Python's lock for long. If ``stop`` has not ended the process some seconds later, it is ended
    anyway, with exit status 1.
    """
    clock = threading.Timer(seconds, stop)
    clock.daemon = True
    clock.start()
    with Path(os.devnull).open("w") as nowhere:
        # The only timer in Python that does not need the lock.
        faulthandler.dump_traceback_later(seconds + _GRACE, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()
            clock.cancel()


class MemoryWatch:
    """A daemon thread that calls ``stop(OVER_MEMORY)`` once this process has held more than ``limit`` bytes."""

    def __init__(self, limit: int, stop: Callable[[int], object] = os._exit) -> None:
        self._limit = limit
        self._stop = stop
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="memory watch", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Ends the watch; memory is no longer limited."""
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._ended.is_set():
            # If address space runs out, that is the error of what needs it, not of the watch.
            with suppress(MemoryError):
                if resident_memory() > self._limit:
                    self._stop(OVER_MEMORY)
                    return
                self._ended.wait(_SECONDS_BETWEEN_LOOKS)


def resident_memory() -> int:
    """The most memory this process has held at once, in bytes."""
    if sys.platform == "win32":
        return _windows_peak()
    if sys.platform == "linux":
        # Not getrusage, which also counts what the process held before exec (Linux, execve).
        found = _HIGH_WATER.search(Path("/proc/self/status").read_bytes())
        return 1024 * int(found[1]) if found else 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if sys.platform == "win32":

    def _windows_peak() -> int:
        """PeakWorkingSetSize of GetProcessMemoryInfo (psapi.h)."""
        import ctypes
        from ctypes import wintypes

        class Counters(ctypes.Structure):
            _fields_ = (
                ("cb", wintypes.DWORD),
                ("PageFaultCount", wintypes.DWORD),
                ("PeakWorkingSetSize", ctypes.c_size_t),
                ("others", ctypes.c_size_t * 7),
            )

        counters = Counters(cb=ctypes.sizeof(Counters))
        get = ctypes.windll.psapi.GetProcessMemoryInfo
        get.argtypes = (wintypes.HANDLE, ctypes.POINTER(Counters), wintypes.DWORD)
        ctypes.windll.kernel32.GetCurrentProcess.restype = wintypes.HANDLE
        get(ctypes.windll.kernel32.GetCurrentProcess(), ctypes.byref(counters), counters.cb)
        return int(counters.PeakWorkingSetSize)
