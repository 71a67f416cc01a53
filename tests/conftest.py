"""Marks the slow tests, runs their files first, measures no coverage in them, and says how many run at once."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests import slow

#: By this coverage.py finds out, in each new process, that it is to measure it.
_COVERAGE = "COVERAGE_PROCESS_CONFIG"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One process more than there are processors: a third of the time tests wait, as for what a window shows."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The slowest files come first: one that began last would keep one processor busy, and the others idle."""
    slowest = slow.read()
    names = [_function(item) for item in items]
    are_slow = frozenset(slowest)
    for item, name in zip(items, names, strict=True):
        if name in are_slow:
            item.add_marker(pytest.mark.slow)
            # All but they cover what the bound asks for; tracing would make them slower by half.
            item.add_marker(pytest.mark.no_cover)
    ranks = dict(zip(items, slow.order(names, slowest), strict=True))
    items.sort(key=ranks.__getitem__)


# Around pytest-cov's own.
@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Starts the programs of a slow test without coverage too."""
    if not item.get_closest_marker("slow"):
        return (yield)
    process, end = os.environ.pop(_COVERAGE, None), os._exit
    try:
        return (yield)
    finally:
        # Each time that coverage goes on it wraps this once more.
        os._exit = end
        if process is not None:
            os.environ[_COVERAGE] = process


def _function(item: pytest.Item) -> str:
    return item.nodeid.partition("[")[0]
