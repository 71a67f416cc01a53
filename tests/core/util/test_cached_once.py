"""Values that are made once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

from core.util.cached_once import cached_once


def test_a_value_is_made_once_for_threads_that_ask_at_the_same_time() -> None:
    began, may_end = Event(), Event()
    made: list[str] = []

    @cached_once
    def make(name: str) -> object:
        made.append(name)
        began.set()
        may_end.wait()
        return object()

    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(make, "one")
        began.wait()
        second = threads.submit(make, "one")
        may_end.set()
        assert first.result() is second.result()
    assert made == ["one"]


def test_each_argument_has_a_value_of_its_own() -> None:
    numbered = cached_once(lambda name: [name])
    assert numbered("one") is numbered("one")
    assert numbered("two") == ["two"]


def test_what_failed_is_tried_again() -> None:
    tries: list[int] = []

    @cached_once
    def make() -> str:
        tries.append(len(tries))
        return "made" if len(tries) > 1 else str(1 // 0)

    try:
        make()
    except ZeroDivisionError:
        tries.append(9)
    assert make() == "made"
    assert tries == [0, 9, 2]
