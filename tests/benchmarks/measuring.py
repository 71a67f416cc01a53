"""Times and sizes, and how they are told."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import TypeVar

Result = TypeVar("Result")


def timed(action: Callable[[], Result]) -> tuple[float, Result]:
    """How many seconds a call took, and what it gave."""
    start = time.perf_counter()
    result = action()
    return time.perf_counter() - start, result


def tell(name: str, seconds: Sequence[float], target: float = 0) -> None:
    """One line: median, smallest and largest, and whether the median meets a target in seconds."""
    milliseconds = [1000 * value for value in seconds]
    verdict = f"   target {1000 * target:,.0f} ms: {'met' if median(seconds) <= target else 'MISSED'}" if target else ""
    print(
        f"  {name:<56} {median(milliseconds):9,.1f} ms  "
        f"(min {min(milliseconds):,.1f}, max {max(milliseconds):,.1f}, {len(seconds)} times){verdict}",
        flush=True,
    )


def tell_spread(name: str, seconds: Sequence[float], target: float) -> None:
    """One line: median, 95th percentile and largest, and how many meet a target in seconds."""
    late = sum(value > target for value in seconds)
    print(
        f"  {name:<56} {1000 * median(seconds):9,.2f} ms  "
        f"(95 % {1000 * quantiles(seconds, n=20)[-1]:,.2f}, max {1000 * max(seconds):,.2f}, {len(seconds):,} times)"
        f"   over {1000 * target:.0f} ms: {late:,}",
        flush=True,
    )


def tell_ratio(name: str, seconds: Sequence[float], others: Sequence[float]) -> None:
    """One line: how many times as long as the others, which were measured in turn with them."""
    ratios = [value / other for value, other in zip(seconds, others, strict=True)]
    print(f"  {name:<56} {median(ratios):9.2f} x   (min {min(ratios):.2f}, max {max(ratios):.2f})", flush=True)


def tell_size(name: str, sizes: Sequence[float]) -> None:
    """One line: median, smallest and largest of sizes in bytes."""
    megabytes = [size / 1e6 for size in sizes]
    print(
        f"  {name:<56} {median(megabytes):9,.1f} MB  "
        f"(min {min(megabytes):,.1f}, max {max(megabytes):,.1f}, {len(sizes)} times)",
        flush=True,
    )


def resident(process: int | str = "self") -> int:
    """The bytes of memory that a process holds now. Linux only."""
    return _status(process, "VmRSS")


def most_resident(process: int | str = "self") -> int:
    """The most bytes of memory that a process has held at once. Linux only."""
    return _status(process, "VmHWM")


def _status(process: int | str, name: str) -> int:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return 1024 * int(line.split()[1])
    raise ValueError(f"the process has no {name}")
