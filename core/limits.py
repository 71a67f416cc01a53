"""The memory limit of a process that reads what strangers wrote."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable

#: 3 GB: three times what a long book needs, and less than would make a small machine swap.
MEMORY = 3_000_000_000
#: Exit status of a process that grew past its limit where the system does not hold it: 128 and SIGKILL's 9.
OVER_MEMORY = 137
_SECONDS_BETWEEN_LOOKS = 0.5


def limit_memory(limit: int = MEMORY) -> None:
    """Holds this process to ``limit`` bytes: of address space on Linux, of resident memory elsewhere.

    On Linux a request for more raises MemoryError; elsewhere a thread looks twice a second and ends the process.
    A lower limit that was set before stays. Call it before numpy is imported.
    """
    # Each thread of numpy's reserves address space; with those of a large machine nothing would be left for the text.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if sys.platform == "linux":
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        lowest = min(size for size in (limit, soft, hard) if size != resource.RLIM_INFINITY)
        resource.setrlimit(resource.RLIMIT_AS, (lowest, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    else:
        watch_memory(limit)


def watch_memory(limit: int, stop: Callable[[int], object] = os._exit) -> threading.Thread:
    """A daemon thread that calls ``stop(OVER_MEMORY)`` once this process has held more than ``limit`` bytes."""

    def watch() -> None:
        while resident_memory() <= limit:
            time.sleep(_SECONDS_BETWEEN_LOOKS)
        stop(OVER_MEMORY)

    thread = threading.Thread(target=watch, name="memory watch", daemon=True)
    thread.start()
    return thread


def resident_memory() -> int:
    """The most memory this process has held at once, in bytes."""
    if sys.platform == "win32":
        return _windows_peak()
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else 1024 * peak


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
